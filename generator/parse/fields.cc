#include "parse/fields.h"

#include <charconv>
#include <utility>

#include "foundation/suggest.h"
#include "foundation/text.h"
#include "foundation/unicode.h"
#include "parse/text_checks.h"
#include "parse/unclear_date.h"

namespace alongside {
namespace {

std::string_view kind_words(YamlKind kind) {
  switch (kind) {
    case YamlKind::nothing: return "nothing";
    case YamlKind::text: return "a text";
    case YamlKind::list: return "a list";
    case YamlKind::map: return "a group of settings";
  }
  return "nothing";
}

const FieldInfo* info_named(const std::vector<FieldInfo>& fields, std::string_view name) {
  for (const FieldInfo& info : fields) {
    if (info.name == name) return &info;
  }
  return nullptr;
}

bool is_text_type(ValueType type) {
  return type == ValueType::text || type == ValueType::address || type == ValueType::email;
}

}  // namespace

std::string_view value_type_name(ValueType type) {
  switch (type) {
    case ValueType::text: return "text";
    case ValueType::number: return "number";
    case ValueType::date: return "date";
    case ValueType::yes_no: return "yes or no";
    case ValueType::address: return "address";
    case ValueType::email: return "email address";
    case ValueType::choice: return "one of";
    case ValueType::list: return "list of texts";
    case ValueType::words: return "names with their texts";
    case ValueType::group: return "group";
    case ValueType::groups: return "list of groups";
    case ValueType::anything: return "anything";
  }
  return "text";
}

bool expects_text_at(const std::vector<FieldInfo>& fields, const std::vector<std::string>& keys, bool others_are_text) {
  const std::vector<FieldInfo>* inner = &fields;
  for (std::size_t depth = 0; depth < keys.size(); ++depth) {
    const bool is_last = depth + 1 == keys.size();
    const FieldInfo* info = info_named(*inner, keys[depth]);
    if (info == nullptr) return is_last && others_are_text && !keys[depth].empty();
    if (is_last) return is_text_type(info->type);
    const bool holds_texts = info->type == ValueType::words || (info->type == ValueType::list && info->inner.empty() && keys[depth + 1].empty());
    if (holds_texts) return depth + 2 == keys.size();
    if (info->inner.empty()) return false;
    inner = &info->inner;
  }
  return false;
}

std::size_t FieldReader::enter(std::string_view key, const Location& where) {
  const std::size_t before = path_.size();
  if (!path_.empty()) path_ += '.';
  path_ += key;
  places_.emplace_back(path_, where);
  return before;
}

void FieldReader::report_wrong(const YamlValue& value, std::string_view wanted, std::string hint) {
  const std::string found = value.kind == YamlKind::text ? "“" + value.text + "”" : std::string(kind_words(value.kind));
  report(error_at(value.where, "input/wrong-type", "“" + path_ + "” must be " + std::string(wanted) + ", not " + found + ".",
                  std::move(hint)));
}

bool FieldReader::is_text(const YamlValue& value, std::string_view wanted) {
  if (value.kind == YamlKind::text) return true;
  if (value.kind != YamlKind::nothing) {
    const std::string key = path_.substr(path_.rfind('.') + 1);
    report_wrong(value, wanted, "Write it in one line: " + key + ": …");
  }
  return false;
}

/// A link within a text may not begin with javascript: and the like, wherever the text is shown.
void FieldReader::check_links(const YamlValue& value) {
  for (std::size_t at = value.text.find("]("); at != std::string::npos; at = value.text.find("](", at + 2)) {
    const std::size_t end = value.text.find_first_of(" )", at + 2);
    const std::string target = value.text.substr(at + 2, end == std::string::npos ? end : end - at - 2);
    if (unsafe_scheme(target).empty()) continue;
    TextProblem problem = unsafe_address(target);
    report(error_at(value.where, std::move(problem.rule), std::move(problem.message), std::move(problem.hint)));
  }
}

std::string FieldReader::text(const YamlValue& value) {
  if (!is_text(value, "a text")) return {};
  check_links(value);
  return std::string(trimmed(value.text));
}

std::string FieldReader::text_or_list(const YamlValue& value) {
  return value.kind == YamlKind::list ? in_words(list(value)) : text(value);
}

Date FieldReader::date(const YamlValue& value) {
  if (!is_text(value, "a date")) return {};
  if (const std::optional<Date> found = parse_date(value.text)) return *found;
  report(error_at(value.where, "input/unclear-date", "“" + path_ + "” must be a date, and " + why_no_date(value.text), date_hint(value.text)));
  return {};
}

std::optional<double> FieldReader::number(const YamlValue& value) {
  if (!is_text(value, "a number")) return std::nullopt;
  const std::string_view digits = trimmed(value.text);
  double number = 0;
  const auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  const bool is_plain = digits.find_first_not_of("0123456789.-") == std::string_view::npos;
  if (problem == std::errc() && end == digits.data() + digits.size() && is_plain) return number;
  report_wrong(value, "a number", "Write digits only, such as 3 or 2.5.");
  return std::nullopt;
}

std::optional<bool> FieldReader::yes_no(const YamlValue& value) {
  if (!is_text(value, "yes or no")) return std::nullopt;
  const std::string answer = lower_case(trimmed(value.text));
  if (answer == "yes" || answer == "true" || answer == "on") return true;
  if (answer == "no" || answer == "false" || answer == "off") return false;
  report_wrong(value, "yes or no", "Write yes or no.");
  return std::nullopt;
}

std::string FieldReader::address(const YamlValue& value) {
  if (!is_text(value, "an address")) return {};
  const std::string address(trimmed(value.text));
  if (!unsafe_scheme(address).empty()) {
    TextProblem problem = unsafe_address(address);
    report(error_at(value.where, std::move(problem.rule), std::move(problem.message), std::move(problem.hint)));
    return {};
  }
  if (address.starts_with("www.")) {
    report(error_at(value.where, "input/wrong-address", "This web address lacks its beginning: " + address,
                    "Write https://" + address));
  } else if (address.find(' ') != std::string::npos && address.find("://") != std::string::npos) {
    report(error_at(value.where, "input/wrong-address", "This web address holds a space: " + address,
                    "Copy it again from your browser, or write %20 for the space."));
  }
  return address;
}

std::string FieldReader::email(const YamlValue& value) {
  if (!is_text(value, "an email address")) return {};
  std::string address(trimmed(value.text));
  if (address.starts_with("mailto:")) address.erase(0, 7);
  const std::size_t sign = address.find('@');
  const bool has_hole = address.find("{{") != std::string::npos;
  const bool fits = sign != std::string::npos && sign > 0 && address.find('.', sign) != std::string::npos &&
                    address.find_first_of(" <>,;") == std::string::npos && address.find('@', sign + 1) == std::string::npos;
  if (fits || has_hole) return address;
  report_wrong(value, "an email address", "Write one address, such as team@example.org.");
  return {};
}

std::vector<std::pair<std::string, Location>> FieldReader::texts(const YamlValue& value) {
  std::vector<std::pair<std::string, Location>> texts;
  if (value.kind == YamlKind::text) {
    for (const std::string_view part : split(value.text, ',')) {
      if (!trimmed(part).empty()) texts.emplace_back(trimmed(part), value.where);
    }
  } else if (value.kind == YamlKind::list) {
    for (const YamlValue& item : value.items) {
      if (item.kind == YamlKind::nothing) continue;
      if (std::string words = text(item); !words.empty()) texts.emplace_back(std::move(words), item.where);
    }
  } else if (value.kind == YamlKind::map) {
    const std::string key = path_.substr(path_.rfind('.') + 1);
    report_wrong(value, "a list", "Write " + key + ": [first, second]");
  }
  return texts;
}

std::vector<std::string> FieldReader::list(const YamlValue& value) {
  std::vector<std::string> list;
  for (auto& [words, where] : texts(value)) list.push_back(std::move(words));
  return list;
}

std::vector<std::string> FieldReader::names(const YamlValue& value) {
  std::vector<std::string> names;
  for (auto& [name, where] : texts(value)) {
    leave(enter(name, where));
    names.push_back(std::move(name));
  }
  return names;
}

std::vector<std::pair<std::string, std::string>> FieldReader::words(const YamlValue& value) {
  std::vector<std::pair<std::string, std::string>> words;
  if (!is_group(value)) return words;
  for (const YamlEntry& entry : value.entries) {
    if (entry.value.kind == YamlKind::nothing) continue;
    const std::size_t before = enter(entry.key, entry.value.where);
    words.emplace_back(entry.key, text(entry.value));
    leave(before);
  }
  return words;
}

std::optional<std::size_t> FieldReader::choice(const YamlValue& value, const std::vector<std::string>& choices) {
  if (!is_text(value, "one of these words: " + in_words(choices, " or "))) return std::nullopt;
  const std::string_view word = trimmed(value.text);
  for (std::size_t i = 0; i < choices.size(); ++i) {
    if (choices[i] == word) return i;
  }
  std::string hint = did_you_mean(word, choices);
  if (hint.empty()) hint = "Write " + in_words(choices, " or ") + ".";
  report(error_at(value.where, "input/wrong-choice", "“" + path_ + "” cannot be “" + std::string(word) + "”.", std::move(hint)));
  return std::nullopt;
}

bool FieldReader::is_group(const YamlValue& value, std::string_view first) {
  if (value.kind == YamlKind::map) return true;
  if (value.kind == YamlKind::nothing) return false;
  const std::string what = path_.empty() ? "Each entry here" : "“" + path_ + "”";
  const std::string found = value.kind == YamlKind::text ? "“" + value.text + "”" : std::string(kind_words(value.kind));
  report(error_at(value.where, "input/wrong-type", what + " must be a group of settings, not " + found + ".",
                  "Write each setting in a line of its own below, with two spaces before it: " +
                      (first.empty() ? "name: value" : std::string(first) + ": …")));
  return false;
}

std::vector<const YamlValue*> FieldReader::groups(const YamlValue& value) {
  if (value.kind != YamlKind::list) return {&value};
  std::vector<const YamlValue*> groups;
  for (const YamlValue& item : value.items) groups.push_back(&item);
  return groups;
}

void FieldReader::report_no_group(const YamlValue& value, const std::vector<FieldInfo>& inner) {
  std::vector<std::string> settings;
  for (const FieldInfo& info : inner) settings.push_back(std::string(info.name) + (info.type == ValueType::date ? ": 6 May 2026" : ": …"));
  const std::string key = path_.substr(path_.rfind('.') + 1);
  report_wrong(value, "a list of groups", "Write " + key + ": [{" + joined(settings, ", ") + "}], with as many groups as there are entries.");
}

void FieldReader::report_unknown(const YamlEntry& entry, const std::vector<std::string>& known) {
  const std::string place = path_.empty() ? settings_ : "“" + path_ + "” in " + settings_;
  std::string hint = did_you_mean(entry.key, known);
  if (hint.empty()) hint = "There are: " + in_words(known) + ".";
  report(warning_at(entry.key_where, "input/unknown-field", "There is no setting called “" + entry.key + "” in " + place + ".",
                    std::move(hint)));
}

}  // namespace alongside
