#include "parse/front_matter_reader.h"

#include <string>
#include <utility>

#include "foundation/suggest.h"
#include "foundation/text.h"
#include "foundation/unicode.h"
#include "parse/front_matter_table.h"

namespace alongside {
namespace {

constexpr std::string_view settings_words = "the settings between the --- lines at the top of the page (its “front matter”)";

const KindField* kind_field(const Kind* kind, std::string_view name) {
  if (kind == nullptr) return nullptr;
  for (const KindField& field : kind->fields) {
    if (field.name == name) return &field;
  }
  return nullptr;
}

/// Whether any kind has a list of that name: then [a, b] is a list there and no text.
bool is_list_of_a_kind(const std::vector<Kind>& kinds, std::string_view name) {
  for (const Kind& kind : kinds) {
    const KindField* field = kind_field(&kind, name);
    if (field != nullptr && field->type == FieldType::list) return true;
  }
  return false;
}

const Kind* kind_of(const ParseContext& context, const YamlValue& root, Findings& findings) {
  const YamlValue* given = root.find("kind");
  if (given == nullptr || given->kind != YamlKind::text || context.kinds == nullptr) return context.kind;
  if (const Kind* kind = kind_named(*context.kinds, given->text)) return kind;
  std::vector<std::string> names;
  for (const Kind& kind : *context.kinds) names.push_back(kind.id);
  std::string hint = did_you_mean(given->text, names);
  if (hint.empty()) hint = "There are: " + in_words(names) + ".";
  findings.push_back(error_at(given->where, "kind/unknown", "There is no kind of page called “" + given->text + "”.", hint));
  return context.kind;
}

KindFieldValue kind_value(FieldReader& reader, const KindField& field, const YamlValue& value) {
  KindFieldValue result;
  result.name = field.name;
  result.where = value.where;
  switch (field.type) {
    case FieldType::text: result.text = reader.text(value); break;
    case FieldType::address: result.text = reader.address(value); break;
    case FieldType::email: result.text = reader.email(value); break;
    case FieldType::list:
      result.items = reader.list(value);
      result.text = joined(result.items, ", ");
      break;
    case FieldType::number:
      if (reader.number(value)) result.text = trimmed(value.text);
      break;
    case FieldType::date:
      result.date = reader.date(value);
      if (result.date) result.text = trimmed(value.text);
      break;
    case FieldType::yes_no:
      if (const std::optional<bool> answer = reader.yes_no(value)) result.text = *answer ? "yes" : "no";
      break;
  }
  return result;
}

std::vector<std::string> names_of_fields(const Kind* kind) {
  std::vector<std::string> names;
  for (const FieldInfo& info : front_matter_fields()) names.emplace_back(info.name);
  if (kind != nullptr) {
    for (const KindField& own : kind->fields) names.push_back(own.name);
  }
  return names;
}

/// Fields that every page may have went before; these are the kind's own, nobody's, or named in capital letters.
void read_others(FieldReader& reader, const YamlValue& root, const std::vector<const YamlEntry*>& others, const Kind* kind, FrontMatter& front) {
  for (const YamlEntry* entry : others) {
    const KindField* field = kind_field(kind, entry->key);
    if (field == nullptr) {
      reader.report_unknown(*entry, names_of_fields(kind));
      const std::string small = lower_case(entry->key);
      if (root.find(small) == nullptr) field = kind_field(kind, small);
    }
    if (field != nullptr && entry->value.kind != YamlKind::nothing) {
      const std::size_t before = reader.enter(field->name, entry->value.where);
      front.kind_fields.push_back(kind_value(reader, *field, entry->value));
      reader.leave(before);
    }
  }
}

}  // namespace

const std::vector<FieldInfo>& front_matter_fields() {
  static const std::vector<FieldInfo> infos = infos_of(front_matter_table());
  return infos;
}

ExpectsText front_matter_expects_text(const std::vector<Kind>& kinds) {
  return [&kinds](const std::vector<std::string>& keys) {
    const bool is_list = !keys.empty() && is_list_of_a_kind(kinds, keys.front());
    if (is_list) return keys.size() == 2 && keys.back().empty();
    return expects_text_at(front_matter_fields(), keys, true);
  };
}

void read_front_matter_fields(std::string_view yaml, int first_line, const ParseContext& context, Document& document) {
  static const std::vector<Kind> no_kinds;
  const std::vector<Kind>& kinds = context.kinds == nullptr ? no_kinds : *context.kinds;
  YamlResult result = read_yaml(yaml, document.file, first_line, front_matter_expects_text(kinds));
  append(document.findings, std::move(result.findings));
  const YamlValue& root = result.root;
  if (root.kind == YamlKind::text || root.kind == YamlKind::list) {
    document.findings.push_back(error_at(root.where, "input/wrong-type",
                                         "Between the --- lines at the top of the page (its “front matter”) must stand settings.",
                                         "Write them as name: value, each in a line of its own; for example title: Start early"));
    return;
  }
  FieldReader reader(std::string(settings_words), document.findings);
  const Kind* kind = kind_of(context, root, document.findings);
  const auto others = read_known_fields(reader, root, front_matter_table(), document.front);
  read_others(reader, root, others, kind, document.front);
  for (const auto& [path, where] : reader.places()) {
    const bool is_looked_at = path.find('.') == std::string::npos || path.starts_with("formats.");
    if (is_looked_at) document.front.places.emplace_back(path, where);
  }
}

}  // namespace alongside
