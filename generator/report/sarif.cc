#include "report/sarif.h"

#include <utility>

#include "foundation/json.h"
#include "foundation/url.h"
#include "report/finding_key.h"
#include "report/hinted.h"

namespace alongside {
namespace {

constexpr const char* schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// The folder that all addresses start from, by the name that readers of SARIF give to the top of a
/// repository.
constexpr const char* base = "%SRCROOT%";

const char* level_of(Severity severity) {
  if (severity == Severity::error) return "error";
  return severity == Severity::warning ? "warning" : "note";
}

/// The same as GitHub's code scanning calls it.
const char* problem_severity(Severity severity) {
  if (severity == Severity::error) return "error";
  return severity == Severity::warning ? "warning" : "recommendation";
}

JsonObject text_message(std::string text) {
  return {{"text", std::move(text)}};
}

/// An example between fences that are longer than those it may hold itself.
std::string fenced(std::string_view example) {
  return "\n~~~~~~\n" + std::string(example) + "\n~~~~~~\n";
}

std::string help_text(const RuleFacts& rule) {
  return "Why: " + std::string(rule.why) + "\nFrom: " + std::string(rule.source) + ".\nWrong:\n" +
         std::string(rule.wrong) + "\nRight:\n" + std::string(rule.right) +
         "\nWhat to do: " + std::string(rule.hint);
}

std::string help_markdown(const RuleFacts& rule) {
  return "**Why:** " + std::string(rule.why) + "\n\n**From:** " + std::string(rule.source) +
         ".\n\n**Wrong:**\n" + fenced(rule.wrong) + "\n**Right:**\n" + fenced(rule.right) +
         "\n**What to do:** " + std::string(rule.hint) + '\n';
}

JsonObject rule_object(const RuleFacts& rule) {
  return {
      {"id", rule.name},
      {"shortDescription", text_message(std::string(rule.finds))},
      {"fullDescription", text_message(std::string(rule.finds) + ' ' + std::string(rule.why))},
      {"help", JsonObject{{"text", help_text(rule)}, {"markdown", help_markdown(rule)}}},
      {"defaultConfiguration", JsonObject{{"level", level_of(rule.severity)}}},
      {"properties", JsonObject{{"tags", JsonList{rule.name.substr(0, rule.name.find('/'))}},
                                {"problem.severity", problem_severity(rule.severity)}}},
  };
}

/// Where a finding stands in its file; empty where no line is known.
JsonObject region_of(const Location& where) {
  JsonObject region;
  const auto add = [&](const char* key, int number) {
    if (number > 0) region.push_back({key, number});
  };
  if (where.from.line < 1) return region;
  add("startLine", where.from.line);
  add("startColumn", where.from.column);
  add("endLine", where.to.line);
  // An end without a beginning would be read as one from the first column on.
  if (where.from.column > 0) add("endColumn", where.to.column);
  return region;
}

JsonList locations_of(const Location& where, const std::string& folder) {
  if (where.file.empty()) return {};
  JsonObject physical{{"artifactLocation",
                       JsonObject{{"uri", percent_encoded_path(folder + where.file)}, {"uriBaseId", base}}}};
  if (JsonObject region = region_of(where); !region.empty())
    physical.push_back({"region", std::move(region)});
  return {JsonObject{{"physicalLocation", std::move(physical)}}};
}

/// What SARIF has no place of its own for.
JsonObject properties_of(const Finding& finding) {
  JsonObject properties;
  const auto add = [&](const char* key, const std::string& value) {
    if (!value.empty()) properties.push_back({key, value});
  };
  add("edition", finding.edition);
  add("language", finding.language);
  add("theme", finding.theme);
  if (finding.not_yours) properties.push_back({"notYours", true});
  return properties;
}

/// The place of the rule in `rules`; their number where it is not among them.
std::size_t rule_index(const RuleList& rules, std::string_view name) {
  std::size_t index = 0;
  while (index < rules.size() && rules[index].name != name) ++index;
  return index;
}

JsonObject result_object(const Finding& finding, const std::string& key, const RuleList& rules,
                         const SarifRun& run) {
  JsonObject result{{"ruleId", finding.rule}};
  const std::size_t index = rule_index(rules, finding.rule);
  if (index < rules.size()) result.push_back({"ruleIndex", index});
  result.push_back({"level", level_of(finding.severity)});
  result.push_back({"message", text_message(hinted(finding))});
  result.push_back({"locations", locations_of(finding.where, run.folder)});
  result.push_back({"partialFingerprints", JsonObject{{"alongsideWords/v1", key}}});
  if (JsonObject properties = properties_of(finding); !properties.empty()) {
    result.push_back({"properties", std::move(properties)});
  }
  return result;
}

JsonObject driver_object(const RuleList& rules, const std::string& version) {
  JsonList list;
  for (const RuleFacts& rule : rules) list.push_back(rule_object(rule));
  return {
      {"name", "alongside"}, {"version", version}, {"semanticVersion", version}, {"rules", std::move(list)}};
}

}  // namespace

std::string report_sarif(const Findings& findings, const RuleList& rules, const SourceLines& lines,
                         const SarifRun& run) {
  const std::vector<std::string> keys = finding_keys(findings, lines);
  JsonItems results{findings.size(), [&](std::size_t i) { return result_object(findings[i], keys[i], rules, run); }};
  const JsonObject start{{"description", text_message("The folder that Alongside was started in.")}};
  JsonObject one_run{
      {"tool", JsonObject{{"driver", driver_object(rules, run.version)}}},
      {"invocations", JsonList{JsonObject{{"executionSuccessful", true}}}},
      {"automationDetails", JsonObject{{"id", "alongside/check/"}}},
      {"language", "en-GB"},
      {"columnKind", "unicodeCodePoints"},
      {"originalUriBaseIds", JsonObject{{base, start}}},
      {"results", std::move(results)},
  };
  return json_text(
             JsonObject{{"$schema", schema}, {"version", "2.1.0"}, {"runs", JsonList{std::move(one_run)}}}) +
         '\n';
}

}  // namespace alongside
