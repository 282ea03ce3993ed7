// The families of rules for one text, one function each. Only check/ includes it; check_document.h is the way
// in.
#pragma once

#include <string>
#include <string_view>

#include "check/check_document.h"

namespace alongside {

/// Title, order of headings, paragraphs that only look like headings, a page without text.
Findings check_structure(const Document& document, const CheckContext& context);

/// Paragraphs that Markdown takes for a program's code.
Findings check_indented_words(const Document& document);

/// Tables: their headers, rows and captions.
Findings check_tables(const Document& document, const CheckContext& context);

/// The fields and headings that the page's kind asks for. Of anything but the page itself nothing is asked.
Findings check_kind(const Document& document, const CheckContext& context);

/// What pictures say to people who do not see them.
Findings check_pictures(const Document& document, const CheckContext& context);

/// Films of the toolkit's own that say nothing to people who cannot hear, or cannot see.
Findings check_films(const Document& document);

/// Films in British Sign Language, of the page or of a film in it, that do not say which registered translators and which organisation
/// made them, or that are older than the page.
Findings check_signed_films(const Document& document, const CheckContext& context);

/// A warning that the day `date`, on which `field` says that something happened, lies ahead.
Finding still_to_come(Location where, std::string_view field, Date date);

/// Recordings of the toolkit's own whose words nobody can read.
Findings check_recordings(const Document& document);

/// Pictures whose descriptions repeat the words beside them.
Findings check_words_twice(const Document& document);

/// What links say to people who hear one after the other.
Findings check_links(const Document& document, const CheckContext& context);

/// Reviews that are due or planned for no day, and dates that cannot be.
Findings check_dates(const Document& document, const CheckContext& context);

/// Large print and easy read: words that may break at the end of a line.
Findings check_soft_hyphens(const Document& document);

/// Easy read: each idea has its picture.
Findings check_ideas(const Document& document);

}  // namespace alongside
