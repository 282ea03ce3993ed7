// Which pages the program makes itself in each view. Only render/ includes it.
#pragma once

#include <string>
#include <vector>

#include "render/site_parts.h"

namespace alongside {

/// All addresses that the program makes in a view, below its root: those of fixed names, home and sections where the user has no
/// text of their own, parts of listings and print pages. A page of the user's that has a text there takes its place.
std::vector<std::string> made_addresses_in(const SiteParts& site, const ViewParts& part);

/// The pages of `section` in the order of its listing and print page, its own text first where it has one.
std::vector<PageIndex> print_pages_of_section(const ViewParts& part, std::size_t section);

/// Sets what the print page of the whole edition holds: home, sections, the rest; where that is more than one part can hold, home
/// and the rest, and the sections' own print pages are its other parts.
void take_print_pages(const SiteParts& site, ViewParts& part);

/// How many parts of at most longest_part entries `count` entries take; at least one.
std::size_t parts_for_count(std::size_t count);

/// Whether the glossary has a word that this view explains.
bool has_glossary(const ViewParts& part);

/// The glossary's words in this view: easy words where easy read has them.
const std::string& meaning_of(const View& view, const GlossaryTerm& term);

}  // namespace alongside
