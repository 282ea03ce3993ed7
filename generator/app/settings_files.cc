#include "app/settings_files.h"

#include <utility>

#include "app/on_top.h"
#include "foundation/files.h"
#include "parse/fixed_words.h"
#include "parse/glossary.h"
#include "parse/kind.h"
#include "parse/pictures.h"
#include "parse/settings.h"
#include "parse/theme.h"
#include "parse/word_list.h"

namespace alongside {
namespace {

/// The value of a result, its findings put with the others.
template <typename Result, typename Value>
Value taken(Result result, Value Result::*value, Findings& findings) {
  append(findings, std::move(result.findings));
  return std::move(result.*value);
}

ParsedSettings parse_theme_file(const SourceFile& file, const std::string& shown, const std::string& name, Findings& findings) {
  Theme theme = taken(parse_theme(file.bytes, shown), &ThemeResult::theme, findings);
  theme.name = name;
  return theme;
}

ParsedSettings parse_settings_file(const SourceFiles& sources, const SourceFile& file, Findings& findings) {
  const std::string shown = shown_path(sources, file.layer, file.path);
  const std::string name = file_name(file.path);
  if (name == "toolkit.yaml") return taken(parse_settings(file.bytes, shown), &SettingsResult::settings, findings);
  if (name == "glossary.yaml") return taken(parse_glossary(file.bytes, shown), &GlossaryResult::glossary, findings);
  if (name == "pictures.yaml") return taken(parse_pictures(file.bytes, shown), &PicturesResult::pictures, findings);
  if (name == "theme.yaml") return parse_theme_file(file, shown, sources.layers[file.layer].name, findings);
  return {};
}

ParsedSettings parse_words_file(const SourceFiles& sources, const SourceFile& file, const std::string& shown, Findings& findings) {
  FixedWords words = taken(parse_fixed_words(file.bytes, shown), &FixedWordsResult::words, findings);
  if (sources.layers[file.layer].kind == LayerKind::builtin) words.places.clear();  // not for the team to mend
  return words;
}

ParsedSettings parse_template_file(const SourceFiles& sources, const SourceFile& file, WordLists wanted, Findings& findings) {
  if (!file.path.ends_with(".yaml")) return {};
  const std::string shown = shown_path(sources, file.layer, file.path);
  const std::string folder = file_name(file.path.substr(0, file.path.rfind('/')));
  if (folder == "word-lists" && wanted == WordLists::left_out) return {};
  if (folder == "word-lists") return taken(parse_word_list(file.bytes, shown), &WordListResult::list, findings);
  if (folder == "words") return parse_words_file(sources, file, shown, findings);
  return taken(parse_kind(file.bytes, shown), &KindResult::kind, findings);
}

}  // namespace

SettingsFiles parse_settings_files(const SourceFiles& sources, WordLists wanted, Findings& findings) {
  SettingsFiles files;
  for (const SourceFile& file : sources.settings) files.settings.push_back(parse_settings_file(sources, file, findings));
  for (const SourceFile& file : sources.templates) files.templates.push_back(parse_template_file(sources, file, wanted, findings));
  return files;
}

std::vector<Kind> kinds_in(const SettingsFiles& files) {
  std::vector<Kind> kinds;
  for (const ParsedSettings& file : files.templates) {
    if (const Kind* kind = std::get_if<Kind>(&file)) put_on_top(kinds, *kind, same_kind);
  }
  return kinds;
}

}  // namespace alongside
