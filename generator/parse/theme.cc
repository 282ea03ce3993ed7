#include "parse/theme.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include "foundation/text.h"
#include "foundation/unicode.h"
#include "foundation/url.h"
#include "parse/file_of_settings.h"
#include "parse/shared_settings.h"

namespace alongside {
namespace {

/// Colours and sizes, of the whole theme or of one edition.
struct Looks {
  Tokens light, dark, sizes;
  std::vector<FontFile> font_files;
};

bool is_value_sign(char c) {
  const bool is_word = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  return is_word || std::string_view(" #%.,'\"()+*/-").find(c) != std::string_view::npos;
}

/// A value is put into a style sheet as it is, so it may hold nothing that ends a declaration or reaches out of the page.
bool is_safe_value(std::string_view value) {
  const std::string small = lower_case(value);
  const auto count = [&](char c) { return std::count(value.begin(), value.end(), c); };
  if (!std::all_of(value.begin(), value.end(), is_value_sign)) return false;
  if (count('"') % 2 != 0 || count('\'') % 2 != 0 || count('(') != count(')')) return false;
  for (const char* reaching : {"/*", "url(", "expression(", "image("}) {
    if (small.find(reaching) != std::string::npos) return false;
  }
  return true;
}

/// A value of letters, digits, spaces and hyphens, which means the same wherever it stands in a style sheet.
bool is_plain_value(std::string_view value) {
  return std::all_of(value.begin(), value.end(), [](char c) { return is_value_sign(c) && std::string_view("#%,'\"()+*/").find(c) == std::string_view::npos; });
}

bool is_safe_name(std::string_view name) {
  if (name.empty()) return false;
  return name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-_") == std::string_view::npos;
}

void keep_token(FieldReader& reader, const YamlEntry& entry, const std::string& name, Tokens& tokens) {
  const std::size_t before = reader.enter(entry.key, entry.value.where);
  const std::string value = entry.value.kind == YamlKind::nothing ? std::string() : reader.text(entry.value);
  reader.leave(before);
  if (!is_safe_name(name)) {
    reader.report(error_at(entry.key_where, "theme/unsafe-name", "A colour or size cannot be called “" + entry.key + "”.",
                           "Use small letters, digits and hyphens."));
  } else if (!is_safe_value(value)) {
    reader.report(error_at(entry.value.where, "theme/unsafe-value", "“" + value + "” is not a single colour, size or font.",
                           "Write one value, such as #005eb8, 1.25rem or Arial, sans-serif."));
  } else if (!value.empty()) {
    tokens[name] = value;
  }
}

void take_tokens(FieldReader& reader, const YamlValue& value, const std::string& prefix, Tokens& tokens) {
  if (!reader.is_group(value)) return;
  for (const YamlEntry& entry : value.entries) keep_token(reader, entry, prefix + replaced(entry.key, "_", "-"), tokens);
}

void take_light(FieldReader& reader, const YamlValue& value, Looks& looks) { take_tokens(reader, value, "", looks.light); }
void take_dark(FieldReader& reader, const YamlValue& value, Looks& looks) { take_tokens(reader, value, "", looks.dark); }

const Fields<Looks>& colour_fields() {
  static const Fields<Looks> fields = {
      {{"light", ValueType::words, "colours on a light page, by name"}, take_light},
      {{"dark", ValueType::words, "colours on a dark page, by name"}, take_dark},
  };
  return fields;
}

void take_colours(FieldReader& reader, const YamlValue& value, Looks& looks) {
  read_fields(reader, value, colour_fields(), looks);
}

template <std::string FontFile::*member>
void take_font_part(FieldReader& reader, const YamlValue& value, FontFile& font) {
  font.*member = reader.text(value);
  if (is_plain_value(font.*member)) return;
  reader.report(error_at(value.where, "theme/unsafe-value", "“" + font.*member + "” is not one name or value.", "Use letters, digits, spaces and hyphens."));
  (font.*member).clear();
}

/// Keeps the place under the file's name too: a theme may have many fonts.
void take_font_name(FieldReader& reader, const YamlValue& value, FontFile& font) {
  font.file = reader.text(value);
  reader.leave(reader.enter(font.file, value.where));
}

const Fields<FontFile>& font_file_fields() {
  static const Fields<FontFile> fields = {
      {{"file", ValueType::text, "the font's file, below the theme's folder"}, take_font_name},
      {{"family", ValueType::text, "the name that body and heading call it by; without it the file's name"}, take_font_part<&FontFile::family>},
      {{"weight", ValueType::text, "how heavy it is, as CSS says it: 400, 700, or 100 900 for all between"}, take_font_part<&FontFile::weight>},
      {{"style", ValueType::text, "normal or italic"}, take_font_part<&FontFile::style>},
      field::text<&FontFile::licence>("licence", "what lets you publish it: SIL Open Font License 1.1"),
  };
  return fields;
}

void take_font_files(FieldReader& reader, const YamlValue& value, Looks& looks) {
  looks.font_files = read_groups(reader, value, font_file_fields());
  for (FontFile& font : looks.font_files) {
    const std::string stem = file_stem(font.file);
    if (font.family.empty() && is_plain_value(stem)) font.family = stem;
  }
}

/// The lists of fonts are tokens like others; their files are not.
const std::vector<FieldInfo>& font_infos() {
  static const std::vector<FieldInfo> infos = {
      {"body", ValueType::text, "the fonts of all words, the best first, the last sans-serif"},
      {"heading", ValueType::text, "the fonts of headings"},
      {"code", ValueType::text, "the fonts of computer code"},
      {"files", ValueType::groups, "fonts that lie in the theme's folder", infos_of(font_file_fields())},
  };
  return infos;
}

void take_fonts(FieldReader& reader, const YamlValue& value, Looks& looks) {
  YamlValue lists = value;
  std::erase_if(lists.entries, [](const YamlEntry& entry) { return entry.key == "files"; });
  take_tokens(reader, lists, "font-", looks.sizes);
  const YamlValue* files = value.find("files");
  if (files == nullptr || files->kind == YamlKind::nothing) return;
  const std::size_t before = reader.enter("files", files->where);
  take_font_files(reader, *files, looks);
  reader.leave(before);
}

void take_sizes(FieldReader& reader, const YamlValue& value, Looks& looks) {
  take_tokens(reader, value, "size-", looks.sizes);
}

void take_one(FieldReader& reader, const YamlValue& value, const std::string& name, Looks& looks) {
  YamlValue token = value;
  token.text = reader.text(value);
  if (token.text.empty()) return;
  if (is_safe_value(token.text)) {
    looks.sizes[name] = token.text;
    return;
  }
  reader.report(error_at(value.where, "theme/unsafe-value", "“" + token.text + "” is not a single size.",
                         "Write one value, such as 0.25rem or 8px."));
}

void take_corners(FieldReader& reader, const YamlValue& value, Looks& looks) { take_one(reader, value, "corner", looks); }
void take_spacing(FieldReader& reader, const YamlValue& value, Looks& looks) { take_one(reader, value, "space", looks); }

const Fields<Looks>& look_fields() {
  static const Fields<Looks> fields = {
      {{"colours", ValueType::group, "colours by name, for light and for dark pages", infos_of(colour_fields())}, take_colours},
      {{"fonts", ValueType::group, "lists of fonts, the best first", font_infos()}, take_fonts},
      {{"sizes", ValueType::words, "sizes by name"}, take_sizes},
      {{"corners", ValueType::text, "how round corners are"}, take_corners},
      {{"spacing", ValueType::text, "the unit of space between things"}, take_spacing},
  };
  return fields;
}

void take_editions(FieldReader& reader, const YamlValue& value, Theme& theme) {
  if (!reader.is_group(value)) return;
  std::vector<std::string> names;
  for (const Edition edition : all_editions) names.emplace_back(edition_name(edition));
  for (const YamlEntry& entry : value.entries) {
    if (!edition_named(entry.key)) {
      reader.report_unknown(entry, names);
      continue;
    }
    const std::size_t before = reader.enter(entry.key, entry.value.where);
    Looks looks;
    read_fields(reader, entry.value, look_fields(), looks);
    reader.leave(before);
    theme.edition_light[entry.key] = std::move(looks.light);
    theme.edition_dark[entry.key] = std::move(looks.dark);
    theme.edition_sizes[entry.key] = std::move(looks.sizes);
    std::move(looks.font_files.begin(), looks.font_files.end(), std::back_inserter(theme.font_files));
  }
}

void take_logo(FieldReader& reader, const YamlValue& value, Theme& theme) { theme.organisation.logo = reader.text(value); }

const Fields<Theme>& theme_table() {
  static const Fields<Theme> fields = {
      field::text<&Theme::extends>("extends", "the theme that this one changes"),
      field::group<&Theme::organisation, organisation_fields>("organisation", "whose toolkit it becomes"),
      field::group<&Theme::contact, contact_fields>("contact", "how readers reach them"),
      field::words<&Theme::words>("words", "texts for {{words.name}} on pages"),
      field::group<&Theme::accessibility, accessibility_fields>("accessibility", "for their accessibility statement"),
      {{"logo", ValueType::text, "their logo, a picture file in the theme's folder"}, take_logo},
      field::names<&Theme::withdraw>("withdraw", "pages that this brand leaves out"),
      {{"editions", ValueType::groups, "colours and sizes of one edition", infos_of(look_fields())}, take_editions},
  };
  return fields;
}

/// The rows of a theme and those of its looks, which stand side by side in the file.
std::vector<std::string> all_names() {
  std::vector<std::string> names;
  for (const FieldInfo& info : theme_fields()) names.emplace_back(info.name);
  return names;
}

/// Below `editions` stand the names of editions, and below those what stands at the top too.
bool expects_text(std::vector<std::string> keys) {
  if (keys.size() > 2 && keys[0] == "editions") keys.erase(keys.begin(), keys.begin() + 2);
  return expects_text_at(theme_fields(), keys, false);
}

}  // namespace

const std::vector<FieldInfo>& theme_fields() {
  static const std::vector<FieldInfo> infos = [] {
    std::vector<FieldInfo> all = infos_of(theme_table());
    for (FieldInfo& info : infos_of(look_fields())) all.push_back(std::move(info));
    return all;
  }();
  return infos;
}

ThemeResult parse_theme(std::string_view bytes, const std::string& file) {
  ThemeResult result;
  result.theme.file = file;
  const std::string folder(folder_of(file));
  result.theme.name = folder.substr(folder.rfind('/') + 1);
  YamlResult yaml = read_settings_file(bytes, file, YamlKind::map,
                                       [](const std::vector<std::string>& keys) { return expects_text(keys); });
  result.findings = std::move(yaml.findings);
  FieldReader reader(file, result.findings);
  YamlValue others;
  for (const YamlEntry* entry : read_known_fields(reader, yaml.root, theme_table(), result.theme)) {
    others.entries.push_back(*entry);
  }
  Looks looks;
  for (const YamlEntry* entry : read_known_fields(reader, others, look_fields(), looks)) {
    reader.report_unknown(*entry, all_names());
  }
  result.theme.light = std::move(looks.light);
  result.theme.dark = std::move(looks.dark);
  result.theme.sizes = std::move(looks.sizes);
  std::move(looks.font_files.begin(), looks.font_files.end(), std::back_inserter(result.theme.font_files));
  result.theme.places = places_of(reader);
  if (const auto logo = result.theme.places.find("logo"); logo != result.theme.places.end()) {
    result.theme.places.emplace("organisation.logo", logo->second);
  }
  return result;
}

}  // namespace alongside
