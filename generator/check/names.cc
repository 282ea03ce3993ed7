#include "check/names.h"

#include <algorithm>
#include <string_view>
#include <unordered_set>
#include <utility>

#include "foundation/text.h"
#include "foundation/unicode.h"

namespace alongside {
namespace {

bool has_capital(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    if (is_capital(next_code_point(text, at))) return true;
  }
  return false;
}

/// Gathers names, each once. What has no capital letter is a word and no name.
class NameGatherer {
 public:
  void add(std::string_view text) {
    std::string name = one_spaced(text);
    if (!has_capital(name) || !seen_.insert(name).second) return;
    WordListEntry entry;
    entry.word = std::move(name);
    entry.kind = WordListKind::name;
    list_.entries.push_back(std::move(entry));
  }

  /// A place as people write it, "Medway and Swale, Kent": the whole, and each part.
  void add_with_parts(std::string_view text) {
    add(text);
    for (const std::string_view part : split(text, ',')) add(part);
  }

  void add_abbreviation(const std::string& letters) {
    if (letters.empty() || !seen_abbreviations_.insert(letters).second) return;
    WordListEntry entry;
    entry.word = letters;
    entry.kind = WordListKind::abbreviation;
    list_.entries.push_back(std::move(entry));
  }

  WordList list() {
    list_.name = "names";
    return std::move(list_);
  }

 private:
  std::unordered_set<std::string> seen_, seen_abbreviations_;
  WordList list_;
};

void add_settings(const Organisation& organisation, const Contact& contact, const std::map<std::string, std::string>& words,
                  NameGatherer& names) {
  names.add(organisation.name);
  names.add(organisation.short_name);
  names.add(contact.name);
  for (const auto& [key, text] : words) names.add(text);
}

void add_glossary(const Glossary& glossary, NameGatherer& names) {
  for (const GlossaryTerm& term : glossary) {
    names.add_abbreviation(term.abbreviation);
    if (!term.is_name) continue;
    names.add(term.term);
    for (const std::string& also : term.also) names.add(also);
  }
}

void add_texts(const Toolkit& toolkit, NameGatherer& names) {
  for (const Text& text : toolkit.texts) {
    const Kind* kind = text.page == no_index ? nullptr : toolkit.pages[text.page].kind;
    if (kind != nullptr && kind->id == "organisation") names.add(text.document->title);
    for (const KindFieldValue& field : text.document->front.kind_fields) {
      if (field.name == "organisation" || field.name == "place") names.add_with_parts(field.text);
    }
  }
}

/// Words that stand inside titles without a capital letter.
bool joins_title(std::string_view word) {
  return word == "and" || word == "of" || word == "the" || word == "for" || word == "in" || word == "to" || word == "on";
}

bool is_year(std::string_view word) {
  return word.size() == 4 && std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool is_kind_of_law(std::string_view word) { return word == "Act" || word == "Regulations" || word == "Order" || word == "Bill"; }

/// Marks the title that ends with the word at `last`: "Health and Care Act 2022".
void silence_title(WordingBlock& block, std::uint32_t last) {
  const auto is_capital_word = [&](std::uint32_t i) { return block.analysis.facts[i].is(word_flag::capital); };
  std::uint32_t first = last;
  for (std::uint32_t i = last; i > 0 && (is_capital_word(i - 1) || joins_title(block.word(i - 1))); --i) {
    const bool is_apart = text_between(block.text, block.analysis.words[i - 1], block.analysis.words[i]).find_first_of(".:;?!") != std::string_view::npos;
    if (is_apart) break;
    if (is_capital_word(i - 1)) first = i - 1;
  }
  if (first == last) return;
  const bool has_year = last + 1 < block.analysis.words.size() && is_year(block.word(last + 1));
  silence_words(block, first, last - first + (has_year ? 2U : 1U));
}

void silence_laws(WordingBlock& block) {
  const auto count = static_cast<std::uint32_t>(block.analysis.words.size());
  for (std::uint32_t i = 1; i < count; ++i) {
    if (block.analysis.facts[i].is(word_flag::capital) && is_kind_of_law(block.word(i))) silence_title(block, i);
  }
}

/// Titles of the page's own sources, in the first of them: a page that lists hundreds is no page of prose.
void silence_sources(const Document& document, WordingBlock& block) {
  constexpr std::size_t most_sources = 50;
  const std::size_t count = std::min(document.front.sources.size(), most_sources);
  for (std::size_t i = 0; i < count; ++i) {
    const std::string& title = document.front.sources[i].title;
    const std::size_t at = title.empty() ? std::string_view::npos : block.text.find(title);
    if (at == std::string_view::npos) continue;
    mark_stretch(block, static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(title.size()), word_mark::silent);
  }
}

}  // namespace

WordList names_of(std::span<const Toolkit* const> brands) {
  NameGatherer names;
  for (const Toolkit* toolkit : brands) {
    add_glossary(toolkit->glossary, names);
    add_settings(toolkit->settings.organisation, toolkit->settings.contact, toolkit->settings.words, names);
    for (const Theme& theme : toolkit->themes) add_settings(theme.organisation, theme.contact, theme.words, names);
    add_texts(*toolkit, names);
  }
  return names.list();
}

void silence_names(const Document& document, const Vocabulary& vocabulary, WordingBlock& block) {
  for (const TermMatch& term : block.terms) {
    if (vocabulary.entry(term.entry).kind != WordListKind::name) continue;
    silence_words(block, term.first_word, term.word_count);
  }
  if (block.has(word_flag::capital)) silence_laws(block);
  silence_sources(document, block);
}

}  // namespace alongside
