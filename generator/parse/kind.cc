#include "parse/kind.h"

#include <array>
#include <string>
#include <utility>

#include "parse/file_of_settings.h"

namespace alongside {
namespace {

/// A field as its lines say it.
struct FieldLines {
  FieldType type = FieldType::text;
  bool required = false;
  std::string label;
};

void take_type(FieldReader& reader, const YamlValue& value, FieldLines& lines) {
  constexpr std::array types = {FieldType::text,    FieldType::number, FieldType::date,  FieldType::list,
                                FieldType::address, FieldType::email,  FieldType::yes_no};
  std::vector<std::string> names;
  for (const FieldType type : types) names.emplace_back(field_type_name(type));
  if (const std::optional<std::size_t> chosen = reader.choice(value, names)) lines.type = types[*chosen];
}

const Fields<FieldLines>& field_lines() {
  static const Fields<FieldLines> fields = {
      {{"type", ValueType::choice, "text, number, date, list, address, email or yes-no"}, take_type},
      field::yes_no<&FieldLines::required>("required", "yes if every page of the kind must have it"),
      field::text<&FieldLines::label>("label", "what stands before the value; without it the field's name"),
  };
  return fields;
}

const Fields<KindHeading>& heading_fields() {
  static const Fields<KindHeading> fields = {
      field::text<&KindHeading::text>("text", "the heading's words"),
      field::yes_no<&KindHeading::required>("required", "yes if every page of the kind must have it"),
      field::list<&KindHeading::also>("also", "other words that count as this heading"),
  };
  return fields;
}

/// "review_date" as "Review date".
std::string label_of(std::string name) {
  for (char& c : name) {
    if (c == '_' || c == '-') c = ' ';
  }
  if (!name.empty() && name[0] >= 'a' && name[0] <= 'z') name[0] = static_cast<char>(name[0] - 'a' + 'A');
  return name;
}

void take_fields(FieldReader& reader, const YamlValue& value, Kind& kind) {
  if (!reader.is_group(value)) return;
  for (const YamlEntry& entry : value.entries) {
    const std::size_t before = reader.enter(entry.key, entry.value.where);
    FieldLines lines;
    read_fields(reader, entry.value, field_lines(), lines);
    reader.leave(before);
    if (entry.key == "summary") {
      kind.summary_required = lines.required;
    } else {
      kind.fields.push_back({entry.key, lines.type, lines.required, lines.label.empty() ? label_of(entry.key) : lines.label});
    }
  }
}

void take_style(FieldReader& reader, const YamlValue& value, Kind& kind) {
  const std::optional<std::size_t> chosen = reader.choice(value, {"cards", "list", "a-to-z"});
  if (chosen) kind.listing_style = static_cast<ListingStyle>(*chosen);
}

const Fields<Kind>& listing_fields() {
  static const Fields<Kind> fields = {
      field::text<&Kind::listing_order>("order", "title, order, date or the name of a field"),
      {{"style", ValueType::choice, "cards, list or a-to-z"}, take_style},
  };
  return fields;
}

void take_listing(FieldReader& reader, const YamlValue& value, Kind& kind) {
  read_fields(reader, value, listing_fields(), kind);
}

const Fields<Kind>& kind_table() {
  static const Fields<Kind> fields = {
      field::text<&Kind::name>("name", "what one page of the kind is called"),
      field::text<&Kind::plural>("plural", "what several are called"),
      field::text<&Kind::easy_name>("easy_name", "the name in easy read"),
      field::text<&Kind::easy_plural>("easy_plural", "the plural in easy read"),
      field::text<&Kind::folder>("folder", "the folder of content/ whose pages are of this kind"),
      field::text<&Kind::picture>("picture", "the picture of the section in cards and menus, where its own page names none"),
      {{"fields", ValueType::groups, "what front matter of such a page may hold besides; summary makes the summary required",
        infos_of(field_lines())},
       take_fields},
      field::groups<&Kind::headings, heading_fields>("headings", "the level-2 headings of such a page, in order"),
      {{"listing", ValueType::group, "how a list of such pages looks", infos_of(listing_fields())}, take_listing},
  };
  return fields;
}

Location place_of_picture(const FieldReader& reader) {
  for (const auto& [path, where] : reader.places()) {
    if (path == "picture") return where;
  }
  return {};
}

void fill_names(Kind& kind) {
  if (kind.name.empty()) kind.name = label_of(kind.id);
  if (kind.plural.empty()) kind.plural = kind.name;
  if (kind.easy_name.empty()) kind.easy_name = kind.name;
  if (kind.easy_plural.empty()) kind.easy_plural = kind.plural;
}

/// A listing is ordered by what every page has, or by a field of the kind.
void check_order(const Kind& kind, const FieldReader& reader, Findings& findings) {
  const std::string& order = kind.listing_order;
  if (order == "title" || order == "order" || order == "date") return;
  for (const KindField& field : kind.fields) {
    if (field.name == order) return;
  }
  for (const auto& [path, where] : reader.places()) {
    if (path != "listing.order") continue;
    findings.push_back(error_at(where, "kind/wrong-order", "A listing cannot be ordered by “" + order + "”.",
                                "Write title, order, date or the name of a field of this kind."));
  }
}

/// `fields` has names of its own: below each stand its lines.
bool expects_text(const std::vector<std::string>& keys) {
  if (keys.size() == 3 && keys[0] == "fields") return keys[2] == "label";
  return expects_text_at(kind_fields(), keys, false);
}

}  // namespace

const std::vector<FieldInfo>& kind_fields() {
  static const std::vector<FieldInfo> infos = infos_of(kind_table());
  return infos;
}

KindResult parse_kind(std::string_view bytes, const std::string& file) {
  KindResult result;
  result.kind.id = file_stem(file);
  YamlResult yaml = read_settings_file(bytes, file, YamlKind::map, expects_text);
  result.findings = std::move(yaml.findings);
  FieldReader reader(file, result.findings);
  read_fields(reader, yaml.root, kind_table(), result.kind);
  result.kind.picture_where = place_of_picture(reader);
  check_order(result.kind, reader, result.findings);
  fill_names(result.kind);
  return result;
}

}  // namespace alongside
