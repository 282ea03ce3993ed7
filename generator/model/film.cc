#include "model/film.h"

#include <algorithm>
#include <string>

#include "foundation/date.h"
#include "foundation/text.h"

namespace alongside {
namespace {

/// "Asha Okoro" and "1234" of "Asha Okoro, 1234".
SignTranslator translator_in(std::string_view words) {
  const std::size_t comma = words.rfind(',');
  const std::string_view behind = comma == std::string_view::npos ? std::string_view() : trimmed(words.substr(comma + 1));
  if (behind.find_first_of("0123456789") == std::string_view::npos) return {std::string(trimmed(words)), {}};
  return {std::string(trimmed(words.substr(0, comma))), std::string(behind)};
}

}  // namespace

SignedFilm signed_film_of(const Document& document, const ContainerUse& film) {
  SignedFilm said;
  said.supplier = trimmed(attribute(document, film, "bsl_supplier"));
  said.presented_by = translator_in(attribute(document, film, "bsl_presented_by"));
  said.checked_by = translator_in(attribute(document, film, "bsl_checked_by"));
  said.date = parse_date(attribute(document, film, "bsl_date")).value_or(Date{});
  return said;
}

bool has_own_record(const Document& document, const ContainerUse& film) {
  return std::any_of(signed_film_attributes.begin(), signed_film_attributes.end(),
                     [&](std::string_view name) { return !attribute(document, film, name).empty(); });
}

}  // namespace alongside
