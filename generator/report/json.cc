#include "report/json.h"

#include <cmath>
#include <optional>
#include <utility>

#include "foundation/json.h"
#include "report/summary.h"

namespace alongside {
namespace {

JsonValue known(const std::string& text) { return text.empty() ? JsonValue() : JsonValue(text); }

JsonValue known(int number) { return number == 0 ? JsonValue() : JsonValue(number); }

JsonValue finding_object(const Finding& finding) {
  return JsonObject{
      {"severity", severity_name(finding.severity)},
      {"rule", finding.rule},
      {"file", known(finding.where.file)},
      {"line", known(finding.where.from.line)},
      {"column", known(finding.where.from.column)},
      {"end_line", known(finding.where.to.line)},
      {"end_column", known(finding.where.to.column)},
      {"edition", known(finding.edition)},
      {"language", known(finding.language)},
      {"theme", known(finding.theme)},
      {"message", finding.message},
      {"hint", known(finding.hint)},
      {"not_yours", finding.not_yours},
  };
}

/// To one place behind the point: more would promise what the formulas cannot keep.
JsonValue rounded(std::optional<double> value) {
  return value ? JsonValue(std::round(*value * 10) / 10) : JsonValue();
}

JsonValue reading_age_object(const std::optional<ReadingAge>& age) {
  if (!age) return {};
  return JsonObject{{"years", rounded(age->years)}, {"from", rounded(age->from)}, {"to", rounded(age->to)}};
}

JsonValue text_object(const TextFacts& text) {
  const TextCounts& counts = text.measures.counts;
  const bool english = text.measures.is_english;
  const auto score = [&](std::optional<double> (*formula)(const TextCounts&)) {
    return english ? rounded(formula(counts)) : JsonValue();
  };
  return JsonObject{
      {"file", text.file},
      {"language", known(text.language)},
      {"edition", known(text.edition)},
      {"kind", known(text.kind)},
      {"words", text.words},
      {"sentences", std::size_t{counts.sentences}},
      {"words_in_sentences", std::size_t{counts.words}},
      {"words_left_out", std::size_t{text.measures.words_left_out}},
      {"words_per_sentence", rounded(words_per_sentence(counts))},
      {"long_words_per_sentence", score(long_words_per_sentence)},
      {"flesch_kincaid_grade", score(flesch_kincaid_grade)},
      {"flesch_reading_ease", score(flesch_reading_ease)},
      {"smog_grade", score(smog_grade)},
      {"automated_readability_index", score(automated_readability_index)},
      {"coleman_liau_index", score(coleman_liau_index)},
      {"gunning_fog", score(gunning_fog)},
      {"reading_age", english ? reading_age_object(reading_age(counts)) : JsonValue()},
      {"fingerprint", known(text.fingerprint)},
  };
}

constexpr const char* step_name(Step step) {
  switch (step) {
    case Step::in_step: return "in-step";
    case Step::behind: return "behind";
    default: return "not-matched";
  }
}

JsonValue change_object(const WordChange& change) {
  return JsonObject{{"before", known(change.before)}, {"removed", known(change.removed)}, {"added", known(change.added)}};
}

JsonValue step_object(const DerivedText& text) {
  const BasedOn& based_on = text.document->front.based_on;
  JsonList changes;
  for (const WordChange& change : text.step->changes) changes.push_back(change_object(change));
  return JsonObject{
      {"file", text.document->file},
      {"source", text.step->source->file},
      {"state", step_name(text.step->step)},
      {"matched", based_on.date ? JsonValue(iso_date(based_on.date)) : JsonValue()},
      {"by", known(based_on.by)},
      {"changes", text.step->has_record ? JsonValue(std::move(changes)) : JsonValue()},
  };
}

JsonValue allowance_object(const AllowanceUse& use) {
  return JsonObject{
      {"file", use.where.file}, {"line", known(use.where.from.line)},   {"rule", use.rule},
      {"reason", use.reason},   {"whole_page", use.is_whole_page}, {"findings", use.findings},
  };
}

JsonValue baseline_object(const BaselineFacts& baseline) {
  if (baseline.file.empty()) return {};
  return JsonObject{{"file", baseline.file}, {"older", baseline.older}, {"mended", baseline.mended}};
}

}  // namespace

std::string report_json(const JsonReport& report) {
  const FindingCounts counts = counts_of(report.findings);
  return json_text(JsonObject{
             {"report", "check"},
             {"version", 1},
             {"tool", JsonObject{{"name", "alongside"}, {"version", report.version}}},
             {"findings", json_items(report.findings, finding_object)},
             {"texts", json_items(report.texts, text_object)},
             {"in_step", json_items(report.steps, step_object)},
             {"allowances", json_items(report.allowances, allowance_object)},
             {"baseline", baseline_object(report.baseline)},
             {"summary", JsonObject{{"errors", counts.errors},
                                    {"warnings", counts.warnings},
                                    {"advice", counts.advice},
                                    {"texts", report.texts.size()}}},
         }) +
         '\n';
}

}  // namespace alongside
