#include "model/film.h"

#include <string>
#include <utility>

#include "catch.h"

using namespace alongside;

namespace {

/// A document with one film that is given `attributes`.
Document film_with(const std::vector<std::pair<std::string, std::string>>& attributes) {
  Document document;
  document.containers.emplace_back();
  const auto span_of = [&](const std::string& words) {
    const Span span{static_cast<std::uint32_t>(document.text.size()), static_cast<std::uint32_t>(words.size())};
    document.text += words;
    return span;
  };
  for (const auto& [name, value] : attributes) {
    const Span name_span = span_of(name);
    document.containers[0].attributes.push_back({name_span, span_of(value)});
  }
  return document;
}

SignTranslator presenter_in(const std::string& words) {
  const Document document = film_with({{"bsl_presented_by", words}});
  return signed_film_of(document, document.containers[0]).presented_by;
}

}  // namespace

TEST_CASE("A film says who made its version in British Sign Language, and when") {
  const Document document = film_with(
      {{"bsl_supplier", "Westshire Deaf Centre"}, {"bsl_presented_by", "Asha Okoro, 1234"}, {"bsl_checked_by", "Tom Reed, 5678"}, {"bsl_date", "6 May 2026"}});
  const SignedFilm said = signed_film_of(document, document.containers[0]);
  CHECK(said.supplier == "Westshire Deaf Centre");
  CHECK(said.presented_by.name == "Asha Okoro");
  CHECK(said.presented_by.number == "1234");
  CHECK(said.checked_by.name == "Tom Reed");
  CHECK(said.checked_by.number == "5678");
  CHECK(said.date == Date{2026, 5, 6});
}

TEST_CASE("A translator's number stands behind the last comma, and has a digit") {
  CHECK(presenter_in("Asha Okoro").name == "Asha Okoro");
  CHECK(presenter_in("Asha Okoro").number.empty());
  CHECK(presenter_in("Asha Okoro, RSLI").name == "Asha Okoro, RSLI");
  CHECK(presenter_in("Asha Okoro, RSLI, SC 1234").name == "Asha Okoro, RSLI");
  CHECK(presenter_in("Asha Okoro, RSLI, SC 1234").number == "SC 1234");
  CHECK(presenter_in(", 1234").name.empty());
}

TEST_CASE("A film that says nothing of it has no record of its own") {
  const Document document = film_with({{"bsl", "film.mp4"}, {"bsl_date", ""}});
  CHECK_FALSE(has_own_record(document, document.containers[0]));
  const Document dated = film_with({{"bsl_date", "6 May 2026"}});
  CHECK(has_own_record(dated, dated.containers[0]));
}
