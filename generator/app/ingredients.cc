#include "app/ingredients.h"

#include <algorithm>
#include <iterator>
#include <utility>

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

/// Puts `item` in the place of the one of a lower layer that is the same by `same`, else at the end.
template <typename Item, typename Same>
void put_on_top(std::vector<Item>& items, Item item, Same same) {
  const auto below = std::find_if(items.begin(), items.end(), [&](const Item& other) { return same(other, item); });
  if (below == items.end()) {
    items.push_back(std::move(item));
  } else {
    *below = std::move(item);
  }
}

void take_glossary(Glossary& glossary, Glossary terms) {
  for (GlossaryTerm& term : terms) {
    put_on_top(glossary, std::move(term), [](const GlossaryTerm& a, const GlossaryTerm& b) { return a.term == b.term; });
  }
}

/// Words of a layer above replace or add single words.
void take_fixed_words(std::vector<FixedWords>& all, FixedWords words) {
  const auto same = [&](const FixedWords& other) { return other.language == words.language; };
  const auto below = std::find_if(all.begin(), all.end(), same);
  if (below == all.end()) return all.push_back(std::move(words));
  for (auto& [key, text] : words.plain) below->plain[key] = std::move(text);
  for (auto& [key, text] : words.easy_read) below->easy_read[key] = std::move(text);
  for (auto& [path, where] : words.places) below->places[path] = std::move(where);
}

class Reader {
 public:
  Reader(const SourceFiles& sources, Findings& findings) : sources_(sources), findings_(findings) {}

  Ingredients read(const std::string& folder_name) {
    for (const SourceFile& file : sources_.settings) take_settings(file);
    for (const SourceFile& file : sources_.templates) take_template_settings(file);
    if (ingredients_.settings.title.empty()) ingredients_.settings.title = folder_name;
    if (ingredients_.settings.languages.empty()) ingredients_.settings.languages = {ingredients_.settings.language};
    return std::move(ingredients_);
  }

 private:
  /// The value of a result, its findings put with the others.
  template <typename Result, typename Value>
  Value taken(Result result, Value Result::*value) {
    append(findings_, std::move(result.findings));
    return std::move(result.*value);
  }

  void take_settings(const SourceFile& file) {
    const std::string shown = shown_path(sources_, file.layer, file.path);
    const std::string name = file_name(file.path);
    if (name == "toolkit.yaml") {
      ingredients_.settings = taken(parse_settings(file.bytes, shown), &SettingsResult::settings);
    } else if (name == "glossary.yaml") {
      take_glossary(ingredients_.glossary, taken(parse_glossary(file.bytes, shown), &GlossaryResult::glossary));
    } else if (name == "pictures.yaml") {
      std::vector<Picture> pictures = taken(parse_pictures(file.bytes, shown), &PicturesResult::pictures);
      std::move(pictures.begin(), pictures.end(), std::back_inserter(ingredients_.pictures));
    } else if (name == "theme.yaml") {
      Theme theme = taken(parse_theme(file.bytes, shown), &ThemeResult::theme);
      theme.name = sources_.layers[file.layer].name;
      ingredients_.themes.push_back(std::move(theme));
    }
  }

  void take_template_settings(const SourceFile& file) {
    if (!file.path.ends_with(".yaml")) return;
    const std::string shown = shown_path(sources_, file.layer, file.path);
    const std::string folder = file_name(folder_path(file.path));
    if (folder == "word-lists") {
      WordList list = taken(parse_word_list(file.bytes, shown), &WordListResult::list);
      put_on_top(ingredients_.word_lists, std::move(list), [](const WordList& a, const WordList& b) { return a.name == b.name; });
    } else if (folder == "words") {
      FixedWords words = taken(parse_fixed_words(file.bytes, shown), &FixedWordsResult::words);
      if (sources_.layers[file.layer].kind == LayerKind::builtin) words.places.clear();  // not for the team to mend
      take_fixed_words(ingredients_.fixed_words, std::move(words));
    } else {
      Kind kind = taken(parse_kind(file.bytes, shown), &KindResult::kind);
      put_on_top(ingredients_.kinds, std::move(kind), [](const Kind& a, const Kind& b) { return a.id == b.id; });
    }
  }

  static std::string folder_path(const std::string& path) { return path.substr(0, path.rfind('/')); }

  const SourceFiles& sources_;
  Findings& findings_;
  Ingredients ingredients_;
};

}  // namespace

Ingredients read_ingredients(const SourceFiles& sources, const std::string& folder_name, Findings& findings) {
  return Reader(sources, findings).read(folder_name);
}

}  // namespace alongside
