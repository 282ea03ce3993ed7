// What `::: video` says of its film beside the files that it names.
#pragma once

#include <array>
#include <string_view>

#include "model/document.h"

namespace alongside {

/// `audio_description` of a film that nobody has to see to follow it, because its sound or the page says all that matters.
inline constexpr std::string_view no_description_needed = "not-needed";

/// The attributes that say who made the film's version in British Sign Language (`bsl`), and when.
inline constexpr std::array<std::string_view, 4> signed_film_attributes = {"bsl_supplier", "bsl_presented_by", "bsl_checked_by", "bsl_date"};

/// What these attributes of `film` say; what is not given is empty. A translator is written "name, number", the number with a digit in it.
SignedFilm signed_film_of(const Document& document, const ContainerUse& film);

/// Whether any of these attributes is given.
bool has_own_record(const Document& document, const ContainerUse& film);

}  // namespace alongside
