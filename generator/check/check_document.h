// What can be said of one text by itself, before anything is known of the others. Its findings depend on the
// document and the context only, so they can be kept with it. What parsing found already (Document::findings)
// is not said again.
#pragma once

#include <string_view>

#include "foundation/date.h"
#include "foundation/finding.h"
#include "model/document.h"
#include "model/edition.h"
#include "model/kind.h"

namespace alongside {

class WordingDesk;

/// What a text is in the toolkit, which says what is asked of it.
enum class TextRole {
  page,     // the page itself: its kind's fields and headings, a title
  index,    // index.md of a folder or of the toolkit: what it lacks is made
  derived,  // easy read or a translation of a page: what it lacks it takes from the page
  part,     // shared text or a slot: stands inside other pages
};

struct CheckContext {
  const Kind* kind = nullptr;        // the page's, or null
  Edition edition = Edition::plain;  // of the text: plain or easy_read
  std::string_view language;         // of the text; empty where it is the toolkit's
  TextRole role = TextRole::page;
  Date today;  // for reviews that are due; none is where it is empty
  WordingDesk* desk = nullptr;  // of this thread, for rules on wording; without one they are left out
};

/// Everything wrong with `document` of the families structure, kind, picture, link, review and easy-read, and
/// rules that its allowances name wrongly; in no particular order, at their built-in severities (`settled`
/// applies settings and allowances). Pure, safe on any thread, in time proportional to the text.
Findings check_document(const Document& document, const CheckContext& context);

}  // namespace alongside
