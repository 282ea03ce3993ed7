#include "report/json.h"

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

JsonValue text_object(const TextFacts& text) {
  return JsonObject{
      {"file", text.file},
      {"language", known(text.language)},
      {"edition", known(text.edition)},
      {"kind", known(text.kind)},
      {"words", text.words},
      {"sentences", nullptr},
      {"words_per_sentence", nullptr},
      {"long_words_per_sentence", nullptr},
      {"flesch_kincaid_grade", nullptr},
      {"smog_grade", nullptr},
      {"automated_readability_index", nullptr},
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
