// The words that a page explains at its end.
#include <algorithm>

#include "foundation/text.h"
#include "foundation/unicode.h"
#include "model/links.h"
#include "render/made_pages.h"
#include "render/page_values.h"
#include "render/site_values.h"

namespace alongside {

std::vector<Values> word_values(const PageSpot& spot, std::vector<std::uint32_t> terms) {
  const Glossary& glossary = spot.toolkit().glossary;
  std::erase_if(terms, [&](std::uint32_t term) { return meaning_of(spot.view(), glossary[term]).empty(); });
  std::vector<std::pair<std::string, std::uint32_t>> sorted;
  for (const std::uint32_t term : terms) sorted.emplace_back(sort_key(glossary[term].term), term);
  std::sort(sorted.begin(), sorted.end());
  sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
  std::vector<Values> words;
  for (const auto& [key, index] : sorted) {
    const GlossaryTerm& term = glossary[index];
    Values word("word");
    word.text("id", term.id);
    word.html("term", settings_markup(spot.view(), term.term));
    word.html("html", settings_markup(spot.view(), meaning_of(spot.view(), term)));
    word.text("href", made_href(spot.view(), spot.address, "glossary.html") + '#' + term.id);
    words.push_back(std::move(word));
  }
  return words;
}

std::vector<std::uint32_t> hard_words_of(const ViewParts& part, const Document& document) {
  std::vector<std::uint32_t> terms;
  for (std::uint32_t i = 0; i < document.nodes.size(); ++i) {
    if (document.nodes[i].kind != NodeKind::strong) continue;
    const std::string words = lower_case(trimmed(plain_words(document, i)));
    const auto found = part.terms_by_words.find(words);
    if (found != part.terms_by_words.end()) terms.push_back(found->second);
  }
  return terms;
}

}  // namespace alongside
