// What a page says of its film in British Sign Language, and of such versions of the films in it.
#include <algorithm>
#include <string>
#include <vector>

#include "check/own_place.h"
#include "check/text_rules.h"
#include "foundation/text.h"
#include "foundation/url.h"
#include "model/film.h"

namespace alongside {
namespace {

constexpr std::string_view page_example =
    "bsl: {address: …, supplier: …, presented_by: {name: …, number: …}, checked_by: {name: …, number: …}, date: 6 May 2026}";
constexpr std::string_view film_example =
    "bsl_supplier=\"WHO\" bsl_presented_by=\"NAME, NUMBER\" bsl_checked_by=\"NAME, NUMBER\" bsl_date=\"6 May 2026\"";

/// What is said of a film, and where and how one would say more.
struct Record {
  SignedFilm film;
  Location where;
  Location checker;         // where it says who checked it
  std::string how;          // to write what is missing
  std::string how_supplier;
};

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

Finding incomplete(const Record& record, const std::vector<std::string>& lacks) {
  return warning_at(record.where, "review/bsl-record",
                    "The film in British Sign Language (BSL) does not say " + in_words(lacks) + ".", "Ask who made it, then write " + record.how);
}

Finding checked_by_the_same(const Record& record) {
  return warning_at(record.checker, "review/bsl-record",
                    record.film.checked_by.name + " both presents the film in British Sign Language (BSL) and checks it.",
                    "Have a second registered translator check it, and write their name there.");
}

Finding without_supplier(const Record& record) {
  return advice_at(record.where, "review/bsl-supplier", "The film in British Sign Language (BSL) does not say which organisation made it.",
                   "Write " + record.how_supplier + " Best is an organisation that Deaf people lead.");
}

Finding older_than_page(const Document& document) {
  const FrontMatter& front = document.front;
  return advice_at(own_place_of(document, "formats.bsl.date"), "review/bsl-older",
                   "The film in British Sign Language (BSL) is of " + date_in_words(front.signed_film.date) + ", and the page was changed on " +
                       date_in_words(front.updated) + ".",
                   "Ask somebody who signs whether it still says what the page says. If it does, write that day as its date.");
}

/// A record that lacks more than its supplier is told that alone: the sentence shows how to write all of it.
void check_record(const Record& record, Findings& findings) {
  const std::vector<std::string> lacks = lacks_of(record.film);
  if (!lacks.empty()) findings.push_back(incomplete(record, lacks));
  if (lacks.empty() && record.film.supplier.empty()) findings.push_back(without_supplier(record));
  const bool is_one_person = !record.film.checked_by.name.empty() && record.film.checked_by.name == record.film.presented_by.name;
  if (is_one_person) findings.push_back(checked_by_the_same(record));
}

void check_page(const Document& document, Findings& findings) {
  const FrontMatter& front = document.front;
  check_record({front.signed_film, own_place_of(document, "formats.bsl"), own_place_of(document, "formats.bsl.checked_by"),
                "under formats: " + std::string(page_example), "under formats, in bsl: supplier: its name."},
               findings);
  if (front.signed_film.date && front.updated > front.signed_film.date) findings.push_back(older_than_page(document));
}

/// A version of a film in a page. What is said of the page's own film holds for it too, unless it says something itself.
void check_version(const Document& document, const ContainerUse& use, Date today, Findings& findings) {
  const Record record{signed_film_of(document, use), location_of_attribute(document, use, "bsl"),
                      location_of_attribute(document, use, "bsl_checked_by"), "in the same line: " + std::string(film_example),
                      "in the same line: bsl_supplier=\"its name\"."};
  check_record(record, findings);
  const bool is_to_come = today && record.film.date > today;
  if (is_to_come) findings.push_back(still_to_come(location_of_attribute(document, use, "bsl_date"), "bsl_date", record.film.date));
}

/// Whether somebody else made the film and its version: the toolkit only leads there.
bool is_somebody_elses(const Document& document, const ContainerUse& use) {
  return !attribute(document, use, "address").empty() && !scheme_of(attribute(document, use, "bsl")).empty();
}

}  // namespace

Findings check_signed_films(const Document& document, const CheckContext& context) {
  Findings findings;
  const bool has_record = has_signed_film(document.front);
  if (has_record) check_page(document, findings);
  const bool is_answered_for = has_record || context.role == TextRole::derived;  // such a text has what its page has
  for (const ContainerUse& use : document.containers) {
    if (use.kind != ContainerKind::video || attribute(document, use, "bsl").empty()) continue;
    const bool is_asked = has_own_record(document, use) || !(is_answered_for || is_somebody_elses(document, use));
    if (is_asked) check_version(document, use, context.today, findings);
  }
  return findings;
}

}  // namespace alongside
