// What a page says of its film in British Sign Language.
#include <algorithm>
#include <string>
#include <vector>

#include "check/own_place.h"
#include "check/text_rules.h"
#include "foundation/text.h"

namespace alongside {
namespace {

constexpr std::string_view example =
    "bsl: {address: …, presented_by: {name: …, number: …}, checked_by: {name: …, number: …}, date: 6 May 2026}";

bool has_signed_film(const FrontMatter& front) {
  return std::any_of(front.formats.begin(), front.formats.end(),
                     [](const auto& form) { return form.first == "bsl" && form.second != "on-request"; });
}

/// What two registered translators and a day leave to be said.
std::vector<std::string> lacks_of(const SignedFilm& film) {
  std::vector<std::string> lacks;
  if (film.presented_by.name.empty()) lacks.emplace_back("who presents it");
  if (film.checked_by.name.empty()) lacks.emplace_back("who checked it");
  if (!film.date) lacks.emplace_back("when it was translated");
  for (const SignTranslator& translator : {film.presented_by, film.checked_by}) {
    if (!translator.name.empty() && translator.number.empty()) lacks.push_back("the NRCPD number of " + translator.name);
  }
  return lacks;
}

Finding incomplete(const Document& document, const std::vector<std::string>& lacks) {
  return warning_at(own_place_of(document, "formats.bsl"), "review/bsl-record",
                    "The film in British Sign Language (BSL) does not say " + in_words(lacks) + ".",
                    "Ask who made it, then write under formats: " + std::string(example));
}

Finding checked_by_the_same(const Document& document, const std::string& name) {
  return warning_at(own_place_of(document, "formats.bsl.checked_by"), "review/bsl-record",
                    name + " both presents the film in British Sign Language (BSL) and checks it.",
                    "Have a second registered translator check it, and write their name there.");
}

Finding older_than_page(const Document& document) {
  const FrontMatter& front = document.front;
  return advice_at(own_place_of(document, "formats.bsl.date"), "review/bsl-older",
                   "The film in British Sign Language (BSL) is of " + date_in_words(front.signed_film.date) + ", and the page was changed on " +
                       date_in_words(front.updated) + ".",
                   "Ask somebody who signs whether it still says what the page says. If it does, write that day as its date.");
}

}  // namespace

Findings check_signed_film(const Document& document) {
  const FrontMatter& front = document.front;
  if (!has_signed_film(front)) return {};
  const SignedFilm& film = front.signed_film;
  Findings findings;
  if (const std::vector<std::string> lacks = lacks_of(film); !lacks.empty()) findings.push_back(incomplete(document, lacks));
  const bool is_one_person = !film.checked_by.name.empty() && film.checked_by.name == film.presented_by.name;
  if (is_one_person) findings.push_back(checked_by_the_same(document, film.checked_by.name));
  if (film.date && front.updated > film.date) findings.push_back(older_than_page(document));
  return findings;
}

}  // namespace alongside
