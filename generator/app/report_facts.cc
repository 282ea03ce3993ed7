#include "app/report_facts.h"

#include <utility>

#include "app/measures.h"
#include "app/rule_list.h"

namespace alongside {

namespace {

StepState state_of(Step step) {
  if (step == Step::in_step) return StepState::in_step;
  return step == Step::behind ? StepState::behind : StepState::never_matched;
}

TextStepFacts step_facts(const Toolkit& toolkit, const TextStep& step) {
  const BasedOn& based_on = toolkit.texts[step.text].document->front.based_on;
  TextStepFacts facts;
  facts.text = step.text;
  facts.source_file = step.source->file;
  facts.state = state_of(step.step);
  facts.matched = based_on.date;
  facts.matched_by = based_on.by;
  facts.knows_changes = step.has_record;
  for (const WordChange& change : step.changes) facts.changes.push_back({change.before, change.removed, change.added});
  return facts;
}

AllowanceFacts allowance_facts(const AllowanceUse& use) {
  return {use.where.file, use.is_whole_page ? 0 : use.where.from.line, use.rule, use.reason, use.findings > 0};
}

}  // namespace

ReportInput report_input(const Options& options, const LoadedToolkit& loaded, const RunFindings& run) {
  ReportInput input{loaded.toolkit, loaded.views, run.findings};
  for (const TextStep& step : loaded.steps) {
    if (step.source != nullptr) input.steps.push_back(step_facts(loaded.toolkit, step));
  }
  for (const AllowanceUse& use : run.allowances) input.allowances.push_back(allowance_facts(use));
  input.in_baseline = run.baseline.older.size();
  input.rules = rule_list();
  input.today = options.today;
  input.version = ALONGSIDE_VERSION;
  ToolkitMeasures measures = toolkit_measures(loaded, jobs_of(options));
  input.measures = std::move(measures.texts);
  input.plain_long_words = std::move(measures.plain_long_words);
  input.easy_long_words = std::move(measures.easy_long_words);
  return input;
}

}  // namespace alongside
