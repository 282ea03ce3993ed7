#include "app/ingredients.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

#include "app/on_top.h"
#include "app/upstream.h"

namespace alongside {
namespace {

void take(Ingredients& ingredients, const Settings& settings) { put_above(ingredients, settings); }

void take(Ingredients& ingredients, const Glossary& terms) {
  for (const GlossaryTerm& term : terms) {
    put_on_top(ingredients.glossary, term, [](const GlossaryTerm& a, const GlossaryTerm& b) { return a.term == b.term; });
  }
}

void take(Ingredients& ingredients, const std::vector<Picture>& pictures) {
  std::copy(pictures.begin(), pictures.end(), std::back_inserter(ingredients.pictures));
}

void take(Ingredients& ingredients, const Theme& theme) { ingredients.themes.push_back(theme); }

void take(Ingredients& ingredients, const Kind& kind) { put_on_top(ingredients.kinds, kind, same_kind); }

/// Words of a layer above replace or add single words.
void take(Ingredients& ingredients, const FixedWords& words) {
  std::vector<FixedWords>& all = ingredients.fixed_words;
  const auto same = [&](const FixedWords& other) { return other.language == words.language; };
  const auto below = std::find_if(all.begin(), all.end(), same);
  if (below == all.end()) return all.push_back(words);
  for (const auto& [key, text] : words.plain) below->plain[key] = text;
  for (const auto& [key, text] : words.easy_read) below->easy_read[key] = text;
  for (const auto& [path, where] : words.places) below->places[path] = where;
}

void take(Ingredients&, const WordList&) {}
void take(Ingredients&, std::monostate) {}

/// Calls `use` with what each file of `layers` says, the lowest layer first.
template <typename Use>
void for_each_file(const std::vector<SourceFile>& sources, const std::vector<ParsedSettings>& files, const BrandLayers& layers, Use use) {
  for (std::size_t i = 0; i < files.size(); ++i) {
    if (std::binary_search(layers.begin(), layers.end(), sources[i].layer)) std::visit(use, files[i]);
  }
}

}  // namespace

Ingredients ingredients_of(const SourceFiles& sources, const SettingsFiles& files, const BrandLayers& layers,
                           const std::string& folder_name) {
  Ingredients ingredients;
  const auto use = [&](const auto& said) { take(ingredients, said); };
  for_each_file(sources.settings, files.settings, layers, use);
  for_each_file(sources.templates, files.templates, layers, use);
  settle_upstreams(ingredients, sources.layers);
  if (ingredients.settings.title.empty()) ingredients.settings.title = folder_name;
  if (ingredients.settings.languages.empty()) ingredients.settings.languages = {ingredients.settings.language};
  return ingredients;
}

std::vector<std::size_t> word_list_files(const SourceFiles& sources, const SettingsFiles& files, const BrandLayers& layers) {
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < files.templates.size(); ++i) {
    const bool is_list = std::holds_alternative<WordList>(files.templates[i]);
    if (is_list && std::binary_search(layers.begin(), layers.end(), sources.templates[i].layer)) found.push_back(i);
  }
  return found;
}

std::vector<WordList> word_lists_of(const SourceFiles& sources, const SettingsFiles& files, const BrandLayers& layers) {
  std::vector<WordList> lists;
  const auto same = [](const WordList& a, const WordList& b) { return a.name == b.name; };
  for (const std::size_t file : word_list_files(sources, files, layers)) {
    put_on_top(lists, std::get<WordList>(files.templates[file]), same);
  }
  return lists;
}

Ingredients read_ingredients(const SourceFiles& sources, const std::string& folder_name, Findings& findings) {
  BrandLayers all(sources.layers.size());
  std::iota(all.begin(), all.end(), 0);
  return ingredients_of(sources, parse_settings_files(sources, WordLists::left_out, findings), all, folder_name);
}

}  // namespace alongside
