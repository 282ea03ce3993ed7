// What page templates are given of one text. Only render/ includes it.
#pragma once

#include <string>
#include <vector>

#include "render/page_frame.h"
#include "render/site_parts.h"

namespace alongside {

/// The text that the page of `spot` shows.
const Document& own_document(const PageSpot& spot);

/// The page itself: the plain text in the toolkit's language.
const Document& page_document(const PageSpot& spot);

/// The front matter of the text that the page of `spot` shows.
const FrontMatter& own_front(const PageSpot& spot);

/// The front matter of the page itself: the plain text in the toolkit's language.
const FrontMatter& page_front(const PageSpot& spot);

/// "Case study", as markup: what the page is; empty for plain pages, the home page and pages of sections.
std::string kind_name(const PageSpot& spot);

/// Whether the text that is shown is a draft; whether the page is withdrawn.
bool is_draft(const PageSpot& spot);
bool is_withdrawn(const PageSpot& spot);

/// Title, summary, picture, kind, banners: what all pages with a text of their own have in `values`, of any shape that includes
/// "main". Without `body`.
void add_main_values(Values& values, const PageSpot& spot);

/// What stands at the end of a page: words, sources, corrections, who made it, document control, forms, dates, related pages,
/// previous and next. `terms` are the glossary entries that its words name.
void add_end_values(Values& values, const PageSpot& spot, const std::vector<std::uint32_t>& terms);

/// Who made the text with whom; nothing where nobody said.
Values co_production_values(const PageSpot& spot);

/// A banner's words for a page that was withdrawn.
Values withdrawn_values(const PageSpot& spot);

/// Who translated a text and who checked it; nothing for texts that are not translated.
Values translation_values(const PageSpot& spot);

/// A translation whose original has other words than `match` saw: says so, as markup; else empty.
std::string behind_line(const PageSpot& spot);

/// Glossary entries with their meaning in this edition's words, in the order of the alphabet.
std::vector<Values> word_values(const PageSpot& spot, std::vector<std::uint32_t> terms);

/// The glossary entries that the bold words of an easy-read text name.
std::vector<std::uint32_t> hard_words_of(const ViewParts& part, const Document& document);

/// The sentence under an easy-read title, as markup: who checked it.
std::string check_line(const PageSpot& spot);

/// The sentence beside a translator's name, as markup: which speaker of the language checked the text. Empty for texts in the toolkit's own
/// language, and for easy-read texts without such a record, whose check_line says enough.
std::string speaker_line(const PageSpot& spot);

/// A card of `page` as listings and "read next" show it; seen from the page of `spot`.
Values card_values(const PageSpot& spot, PageIndex page);

/// The pages that share most tags with the page of `spot`, nearest first, at most six.
std::vector<PageIndex> related_pages(const PageSpot& spot);

/// The whole page of a text: its words in the template of its kind, in its frame.
std::string text_page(const PageSpot& spot);

/// The face of a page with a text of its own.
PageFace face_of(const PageSpot& spot);

}  // namespace alongside
