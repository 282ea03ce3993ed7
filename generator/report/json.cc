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

}  // namespace

std::string report_json(const Findings& findings, const std::vector<TextFacts>& texts, const std::string& version) {
  JsonList finding_list, text_list;
  for (const Finding& finding : findings) finding_list.push_back(finding_object(finding));
  for (const TextFacts& text : texts) text_list.push_back(text_object(text));
  const FindingCounts counts = counts_of(findings);
  return json_text(JsonObject{
             {"report", "check"},
             {"version", 1},
             {"tool", JsonObject{{"name", "alongside"}, {"version", version}}},
             {"findings", std::move(finding_list)},
             {"texts", std::move(text_list)},
             {"summary", JsonObject{{"errors", counts.errors},
                                    {"warnings", counts.warnings},
                                    {"advice", counts.advice},
                                    {"texts", texts.size()}}},
         }) +
         '\n';
}

}  // namespace alongside
