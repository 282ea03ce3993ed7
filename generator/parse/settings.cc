#include "parse/settings.h"

#include <algorithm>
#include <utility>

#include "parse/check_settings.h"
#include "parse/file_of_settings.h"
#include "parse/shared_settings.h"

namespace alongside {
namespace {

const Fields<PictureSettings>& picture_settings_fields() {
  static const Fields<PictureSettings> fields = {
      field::text<&PictureSettings::owner>("owner", "who owns the pictures"),
      field::text<&PictureSettings::licence>("licence", "on which terms they may be used"),
      field::list<&PictureSettings::sets>("sets", "files of further picture sets"),
  };
  return fields;
}

void take_status(FieldReader& reader, const YamlValue& value, LinkException& exception) {
  if (const std::optional<double> status = reader.number(value)) exception.status = static_cast<int>(std::clamp(*status, 0.0, 999.0));
}

const Fields<LinkException>& exception_fields() {
  static const Fields<LinkException> fields = {
      field::text<&LinkException::address>("address", "the address; * stands for anything"),
      field::text<&LinkException::reason>("reason", "why it is left out or taken"),
      field::text<&LinkException::leads_to>("leads_to", "only where it leads on to this address; * stands for anything"),
      {{"status", ValueType::number, "only where it answers with this number, such as 403"}, take_status},
      field::date<&LinkException::until>("until", "the last day on which this holds"),
  };
  return fields;
}

/// One that is more than an address.
void add_exception(FieldReader& reader, const YamlValue& value, std::vector<LinkException>& exceptions) {
  LinkException exception;
  read_fields(reader, value, exception_fields(), exception);
  if (!exception.address.empty()) return exceptions.push_back(std::move(exception));
  reader.report(error_at(value.where, "input/missing-field", "This entry of “" + reader.path() + "” names no address.",
                         "Write {address: https://www.example.org/*, reason: why you leave it out}"));
}

/// A list whose entries are addresses, or groups that say more of one.
template <auto member>
void take_exceptions(FieldReader& reader, const YamlValue& value, Settings& settings) {
  std::vector<LinkException>& exceptions = settings.*member;
  if (value.kind == YamlKind::text) {
    for (auto& [address, where] : reader.texts(value)) exceptions.push_back({std::move(address), {}, {}, 0, {}});
    return;
  }
  for (const YamlValue* entry : reader.groups(value)) {
    if (entry->kind == YamlKind::map) add_exception(reader, *entry, exceptions);
    else if (entry->kind != YamlKind::nothing) exceptions.push_back({reader.text(*entry), {}, {}, 0, {}});
  }
  std::erase_if(exceptions, [](const LinkException& exception) { return exception.address.empty(); });
}

const Fields<Settings>& link_fields() {
  static const std::vector<FieldInfo> inner = infos_of(exception_fields());
  static const Fields<Settings> fields = {
      {{"exclude", ValueType::list, "addresses that are not checked, each as text or as a group; * stands for anything", inner},
       take_exceptions<&Settings::links_excluded>},
      {{"accept", ValueType::list, "addresses that are right although they answer with an error or lead elsewhere", inner},
       take_exceptions<&Settings::links_accepted>},
  };
  return fields;
}

void take_links(FieldReader& reader, const YamlValue& value, Settings& settings) {
  read_fields(reader, value, link_fields(), settings);
}

void take_editions(FieldReader& reader, const YamlValue& value, Settings& settings) {
  std::vector<std::string> names;
  for (const Edition edition : all_editions) names.emplace_back(edition_name(edition));
  std::vector<Edition> chosen = {Edition::plain};  // always built: every other edition falls back on it
  for (const auto& [name, where] : reader.texts(value)) {
    YamlValue word;
    word.kind = YamlKind::text;
    word.text = name;
    word.where = where;
    const std::optional<std::size_t> index = reader.choice(word, names);
    if (!index) continue;
    const bool is_new = std::find(chosen.begin(), chosen.end(), all_editions[*index]) == chosen.end();
    if (is_new) chosen.push_back(all_editions[*index]);
  }
  std::sort(chosen.begin(), chosen.end());
  settings.editions = std::move(chosen);
}

void take_address(FieldReader& reader, const YamlValue& value, Settings& settings) {
  std::string address = reader.address(value);
  if (address.empty()) return;
  if (!address.starts_with("https://") && !address.starts_with("http://")) {
    reader.report(error_at(value.where, "input/wrong-address",
                           "“address” must be the address of the published website, not “" + address + "”.",
                           "Write it as in a browser: https://example.org/toolkit/"));
    return;
  }
  settings.address = std::move(address);
  if (!settings.address.ends_with('/')) settings.address += '/';
}

bool is_language(std::string_view tag) {
  const auto fits = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
  };
  const std::size_t first = std::min(tag.find('-'), tag.size());
  return first >= 2 && first <= 3 && std::all_of(tag.begin(), tag.end(), fits) && !tag.ends_with('-');
}

/// The tag if it is the code of a language; else nothing, and a finding.
std::string language_of(FieldReader& reader, const std::string& tag, const Location& where) {
  if (is_language(tag)) return tag;
  reader.report(error_at(where, "input/wrong-language", "“" + tag + "” is not the code of a language.",
                         "Write a code such as en-GB (English), cy (Welsh), ur (Urdu) or pl (Polish)."));
  return {};
}

void take_language(FieldReader& reader, const YamlValue& value, Settings& settings) {
  const std::string tag = language_of(reader, reader.text(value), value.where);
  if (!tag.empty()) settings.language = tag;
}

void take_languages(FieldReader& reader, const YamlValue& value, Settings& settings) {
  for (const auto& [words, where] : reader.texts(value)) {
    const std::string tag = language_of(reader, words, where);
    if (!tag.empty()) settings.languages.push_back(tag);
  }
}

/// The toolkit's own language first, each once.
void order_languages(Settings& settings) {
  std::vector<std::string> ordered = {settings.language};
  for (std::string& tag : settings.languages) {
    if (std::find(ordered.begin(), ordered.end(), tag) == ordered.end()) ordered.push_back(std::move(tag));
  }
  settings.languages = std::move(ordered);
}

const Fields<Settings>& settings_table() {
  static const Fields<Settings> fields = {
      field::text<&Settings::title>("title", "the toolkit's name; without it the folder's"),
      field::text<&Settings::summary>("summary", "what it is, in one sentence"),
      {{"language", ValueType::text, "the language of files with none in their name"}, take_language},
      {{"languages", ValueType::list, "all languages of the toolkit"}, take_languages},
      {{"editions", ValueType::list, "plain, large-print and easy-read, or some of them"}, take_editions},
      field::text<&Settings::theme>("theme", "the theme's folder in themes/"),
      {{"address", ValueType::address, "where the website will stand; for the sitemap, the feed and the 404 page"},
       take_address},
      field::names<&Settings::sections>("sections", "the folders of content/, in the order of the menu"),
      field::group<&Settings::organisation, organisation_fields>("organisation", "whose toolkit it is"),
      field::group<&Settings::contact, contact_fields>("contact", "how readers reach you"),
      field::words<&Settings::words>("words", "texts for {{words.name}} on pages"),
      field::group<&Settings::accessibility, accessibility_fields>("accessibility", "for the accessibility statement"),
      field::group<&Settings::pictures, picture_settings_fields>("pictures", "whose pictures, and further sets"),
      field::text<&Settings::licence>("licence", "on which terms others may use the toolkit's words"),
      field::text<&Settings::upstream>("upstream", "the folder of the toolkit that this one adapts"),
      {{"checks", ValueType::group, "how strictly rules are taken", check_fields()}, take_checks},
      {{"links", ValueType::group, "how links to other websites are checked", infos_of(link_fields())}, take_links},
  };
  return fields;
}

}  // namespace

const std::vector<FieldInfo>& settings_fields() {
  static const std::vector<FieldInfo> infos = infos_of(settings_table());
  return infos;
}

SettingsResult parse_settings(std::string_view bytes, const std::string& file) {
  SettingsResult result;
  result.settings.file = file;
  YamlResult yaml = read_settings_file(bytes, file, YamlKind::map, [](const std::vector<std::string>& keys) {
    return expects_text_at(settings_fields(), keys, false);
  });
  result.findings = std::move(yaml.findings);
  result.settings.is_damaged = !result.findings.empty();
  FieldReader reader(file, result.findings);
  read_fields(reader, yaml.root, settings_table(), result.settings);
  order_languages(result.settings);
  result.settings.places = places_of(reader);
  return result;
}

}  // namespace alongside
