#include <algorithm>

#include "app/new_files.h"
#include "assemble/text_name.h"
#include "edit/yaml_writing.h"
#include "foundation/files.h"
#include "foundation/suggest.h"
#include "foundation/text.h"
#include "foundation/unicode.h"
#include "model/language_tag.h"
#include "parse/parse_document.h"

namespace alongside {
namespace {

constexpr std::string_view content = "content/";
constexpr std::string_view page_ending = ".md";
constexpr std::string_view easy_read_ending = ".easy-read.md";

struct SourceText {
  TextName name;
  Document document;
};

/// The text that a derived one is begun from; it must be of the toolkit's own language.
SourceText source_text(const OpenToolkit& toolkit, const ToolkitFile& file) {
  const Settings& settings = toolkit.ingredients.settings;
  const std::size_t below = file.path.find(content) + content.size();
  SourceText source;
  source.name = read_text_name(file.path.substr(below), file.path, settings.languages);
  source.document = parse_document(file.path, read_whole_file(file.disk), {&toolkit.ingredients.kinds, nullptr});
  return source;
}

std::string without(const std::string& path, std::string_view ending) { return path.substr(0, path.size() - ending.size()); }

/// The settings of a derived text in lines, with the line endings of its source.
std::string front_matter(const YamlValue& front, std::string_view ending) {
  std::string lines = "---" + std::string(ending);
  for (const YamlEntry& entry : front.entries) lines += joined(yaml_entry(entry.key, entry.value, 0, ending), "");
  return lines + "---" + std::string(ending);
}

std::string_view ending_of(std::string_view text) { return text.find("\r\n") == std::string_view::npos ? "\n" : "\r\n"; }

YamlValue draft(const std::string& title, const std::string& summary) {
  YamlValue front;
  front.kind = YamlKind::map;
  if (!title.empty()) add_entry(front, "title", yaml_text(title));
  if (!summary.empty()) add_entry(front, "summary", yaml_text(summary));
  add_entry(front, "status", yaml_text("draft"));
  return front;
}

/// What a language calls itself; its code where nobody knows that.
std::string named(const std::string& language) {
  const std::string_view name = own_name_of_language(language);
  return std::string(name.empty() ? language : name);
}

std::string translation_of(const Document& document, const std::string& language) {
  const std::string_view source = document.source();
  const std::string_view ending = ending_of(source);
  YamlValue front = draft(document.front.title, document.front.summary);
  add_entry(front, "translation", yaml_map({{"translator", std::string(translator_to_fill_in) + named(language)}}));
  const std::string_view body = source.substr(document.body_offset);
  const bool parted = body.starts_with('\n') || body.starts_with('\r');
  return front_matter(front, ending) + (parted ? "" : std::string(ending)) + std::string(body);
}

/// How to read easy read, which its first page says before all else.
constexpr std::string_view first_ideas =
    "\n![](picture:easy-read)\nThis is easy read.\nIt has easy words and pictures.\n\n![](picture:hard-words)\nHard words are in bold.\n"
    "We say what they mean.\n\n![](picture:help)\nYou can ask someone to help you read this.\n";

const std::string& listed_language(const Settings& settings, const std::string& tag) {
  for (const std::string& language : settings.languages) {
    if (lower_case(language) != lower_case(tag)) continue;
    if (language == settings.language) throw FileProblem("The toolkit is in " + language + " already. Name another language, such as cy for Welsh.");
    return language;
  }
  std::vector<std::string> listed = settings.languages;
  listed.push_back(tag);
  throw FileProblem("The settings do not list the language " + tag + " yet. Write this line in content/toolkit.yaml, then type the command again:\n" +
                    "  languages: [" + joined(listed, ", ") + ']');
}

}  // namespace

std::string new_easy_read(const OpenToolkit& toolkit, const ToolkitFile& file) {
  const SourceText source = source_text(toolkit, file);
  if (source.name.edition == Edition::easy_read) throw FileProblem(file.path + " is an easy-read text already. Name the page that it belongs to.");
  const std::string_view ending = ending_of(source.document.source());
  const bool is_first = file.path.ends_with("content/index.md");
  const std::string text = front_matter(draft(source.document.title, "Write here, in one short sentence, what this is about."), ending) +
                           replaced(is_first ? first_ideas : "", "\n", ending) +
                           replaced("\n## What this is about\n\n![](picture:meeting)\nWrite here one short sentence.\n", "\n", ending);
  const std::string path = without(file.path, page_ending) + std::string(easy_read_ending);
  write_new_file(file.folder, path, text);
  return path;
}

std::string new_translation(const OpenToolkit& toolkit, const std::string& tag, const ToolkitFile& file) {
  const Settings& settings = toolkit.ingredients.settings;
  const std::string& language = listed_language(settings, tag);
  const SourceText source = source_text(toolkit, file);
  if (source.name.language != settings.language) {
    throw FileProblem(file.path + " is a translation itself. Name the text in " + settings.language + " that it was made from.");
  }
  const bool easy_read = source.name.edition == Edition::easy_read;
  const std::string_view ending = easy_read ? easy_read_ending : page_ending;
  const std::string path = without(file.path, ending) + '.' + language + std::string(ending);
  write_new_file(file.folder, path, translation_of(source.document, language));
  return path;
}

}  // namespace alongside
