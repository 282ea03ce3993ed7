#include "app/report_facts.h"

#include <utility>

#include "app/measures.h"
#include "app/rule_list.h"

namespace alongside {

ReportInput report_input(const Options& options, const LoadedToolkit& brand, const Findings& findings, const RunFindings& run) {
  ReportInput input{brand.toolkit, brand.views, findings};
  input.rules = rule_list();
  input.steps = brand.steps;
  input.allowances = run.allowances;
  input.in_baseline = run.baseline.older.size();
  input.today = options.today;
  input.version = ALONGSIDE_VERSION;
  ToolkitMeasures measures = toolkit_measures(brand, jobs_of(options));
  input.measures = std::move(measures.texts);
  input.plain_long_words = std::move(measures.plain_long_words);
  input.easy_long_words = std::move(measures.easy_long_words);
  return input;
}

}  // namespace alongside
