#include "parse/check_settings.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

#include "foundation/text.h"

namespace alongside {
namespace {

const std::vector<std::string>& level_names() {
  static const std::vector<std::string> names = {"off", "advice", "warning", "error"};  // as in RuleLevel
  return names;
}

void take_rules(FieldReader& reader, const YamlValue& value, CheckSettings& checks) {
  if (!reader.is_group(value)) return;
  for (const YamlEntry& entry : value.entries) {
    const std::size_t before = reader.enter(entry.key, entry.key_where);  // an unknown rule is told at its name
    if (const std::optional<std::size_t> level = reader.choice(entry.value, level_names())) {
      checks.levels[entry.key] = static_cast<RuleLevel>(*level);
    }
    reader.leave(before);
  }
}

/// `sentence_words: {advice: 20, warning: 25}`.
void take_limit(FieldReader& reader, const YamlEntry& limit, CheckSettings& checks) {
  const std::size_t before = reader.enter(limit.key, limit.key_where);  // an unknown limit is told at its name
  for (const YamlEntry& entry : limit.value.entries) {
    const std::size_t within = reader.enter(entry.key, entry.value.where);
    const bool is_level = entry.key == "advice" || entry.key == "warning" || entry.key == "error";
    const std::optional<double> number = is_level ? reader.number(entry.value) : std::nullopt;
    reader.leave(within);
    if (!is_level) reader.report_unknown(entry, {"advice", "warning", "error"});
    if (number) checks.limits[limit.key][entry.key] = static_cast<int>(std::lround(std::min(*number, 1e6)));
  }
  reader.leave(before);
}

/// A limit holds numbers only; a group that holds groups is a mistyped name.
bool is_limit(const YamlValue& value) {
  return value.kind == YamlKind::map && std::all_of(value.entries.begin(), value.entries.end(), [](const YamlEntry& entry) {
           return entry.value.kind == YamlKind::text;
         });
}

bool is_number(const YamlValue& value) {
  const std::string_view text = trimmed(value.text);
  return value.kind == YamlKind::text && !text.empty() && text.find_first_not_of("0123456789.") == std::string_view::npos;
}

/// What stands in `checks` beside the keys that `known` names: rules and limits. Whether a limit of that name exists is for
/// those who have the rules.
void take_own(FieldReader& reader, const YamlEntry& entry, CheckSettings& checks, const std::vector<std::string>& known) {
  if (entry.key == "rules") {
    const std::size_t before = reader.enter(entry.key, entry.value.where);
    take_rules(reader, entry.value, checks);
    reader.leave(before);
  } else if (is_limit(entry.value)) {
    take_limit(reader, entry, checks);
  } else if (is_number(entry.value)) {
    const std::string& number = entry.value.text;
    reader.report(error_at(entry.value.where, "input/wrong-type", "“" + entry.key + "” must say what comes at this limit, not only “" + number + "”.",
                           "Write " + entry.key + ": {warning: " + number + "}, or advice or error in place of warning."));
  } else {
    reader.report_unknown(entry, known);
  }
}

const Fields<Settings>& word_fields() {
  static const Fields<Settings> fields = {
      field::list<&Settings::words_allowed>("allow", "words that no rule may mark"),
      field::words<&Settings::words_avoided>("avoid", "words not to use, each with what to write instead"),
  };
  return fields;
}

void take_edition(FieldReader& reader, const YamlEntry& edition, Settings& settings) {
  const std::size_t before = reader.enter(edition.key, edition.value.where);
  if (reader.is_group(edition.value)) {
    for (const YamlEntry& entry : edition.value.entries) {
      take_own(reader, entry, settings.edition_checks[edition.key], {"rules"});
    }
  }
  reader.leave(before);
}

void take_version(FieldReader& reader, const YamlValue& value, Settings& settings) {
  constexpr double most = 1e6;
  const std::optional<double> version = reader.number(value);
  if (!version) return;
  if (*version >= 1 && *version == std::floor(*version)) {
    settings.checks_version = static_cast<int>(std::min(*version, most));
  } else {
    reader.report(error_at(value.where, "input/wrong-type", "“version” is the number of a set of rules: 1, 2 and so on.",
                           "Write version: 1, or take the line out to use the newest."));
  }
}

void take_entry(FieldReader& reader, const YamlEntry& entry, Settings& settings) {
  if (entry.key == "version") {
    const std::size_t before = reader.enter(entry.key, entry.value.where);
    take_version(reader, entry.value, settings);
    reader.leave(before);
  } else if (entry.key == "words") {
    const std::size_t before = reader.enter(entry.key, entry.value.where);
    read_fields(reader, entry.value, word_fields(), settings);
    reader.leave(before);
  } else if (edition_named(entry.key)) {
    take_edition(reader, entry, settings);
  } else {
    take_own(reader, entry, settings.checks, {"version", "rules", "words", "plain", "large-print", "easy-read"});
  }
}

}  // namespace

void take_checks(FieldReader& reader, const YamlValue& value, Settings& settings) {
  if (!reader.is_group(value)) return;
  for (const YamlEntry& entry : value.entries) {
    if (entry.value.kind != YamlKind::nothing) take_entry(reader, entry, settings);
  }
}

std::vector<FieldInfo> check_fields() {
  std::vector<FieldInfo> fields = {
      {"version", ValueType::number, "the rule set that the toolkit was written for"},
      {"rules", ValueType::words, "rules by name: error, warning, advice or off"},
      {"words", ValueType::group, "words that are allowed, and words to avoid", infos_of(word_fields())},
  };
  for (const std::string_view edition : {"plain", "large-print", "easy-read"}) {
    fields.push_back({edition, ValueType::group, "rules and limits of one edition: sentence_words: {advice: 20, warning: 25}",
                      {{"rules", ValueType::words, "rules by name, for this edition"}}});
  }
  return fields;
}

}  // namespace alongside
