#include "assemble/section_files.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "assemble/text_name.h"
#include "foundation/suggest.h"

namespace alongside {
namespace {

/// Where a text stands, whatever its layer.
using Place = std::tuple<std::string, std::string, Edition>;

bool can_hold_sections(const SourceFiles& sources, std::size_t layer) {
  const auto is_upstream = [](const Layer& other) { return other.kind == LayerKind::upstream; };
  const LayerKind kind = sources.layers[layer].kind;
  return kind == LayerKind::theme ||
         (kind == LayerKind::toolkit && std::any_of(sources.layers.begin(), sources.layers.end(), is_upstream));
}

Place place_of_text(const SourceFiles& sources, std::size_t text, const std::vector<std::string>& languages) {
  TextName name = read_text_name(below_content(sources.texts[text].path), {}, languages);
  return {std::move(name.address), std::move(name.language), name.edition};
}

std::string hint_for(const Assembly& assembly, const std::string& source) {
  std::vector<std::string> pages;
  for (const Page& page : assembly.toolkit.pages) {
    if (page.source != source) pages.push_back(page.source);
  }
  const std::string near = nearest(source, pages);
  const std::string meant = near.empty() ? "" : "Did you mean content/" + near + "? ";
  return meant + "To make it a page of its own, begin it with these three lines: ---, title: The name of the page, ---";
}

}  // namespace

std::vector<SectionFile> find_section_files(const SourceFiles& sources, const DocumentList& texts,
                                            const std::vector<std::string>& languages) {
  std::vector<SectionFile> files;
  std::map<Place, std::size_t> wanted;  // by place: a section file for which the text below is looked for
  for (std::size_t i = texts.size(); i-- > 0;) {
    const bool can_be_one = can_hold_sections(sources, sources.texts[i].layer) && holds_only_sections(*texts[i]);
    if (wanted.empty() && !can_be_one) continue;
    const Place place = place_of_text(sources, i, languages);
    if (std::get<0>(place).empty()) continue;  // no address can be made from its name
    if (const auto above = wanted.find(place); above != wanted.end() && sources.texts[above->second].layer != sources.texts[i].layer) {
      files.push_back({above->second, i, {}, {}});
      wanted.erase(above);
    }
    if (can_be_one) wanted.emplace(place, i);
  }
  std::sort(files.begin(), files.end(), [](const SectionFile& a, const SectionFile& b) { return a.text < b.text; });
  return files;
}

void check_section_files(Assembly& assembly) {
  for (const Page& page : assembly.toolkit.pages) {
    const Text& text = assembly.toolkit.texts[page.plain];
    const bool changes_nothing = text.sections == nullptr && text.below.empty() && !assembly.index.unread.contains(page.source);
    if (!changes_nothing || !can_hold_sections(assembly.sources, text.layer) || !holds_only_sections(*text.document)) continue;
    assembly.toolkit.findings.push_back(
        error_at({text.document->file, {1, 1}, {1, 1}}, "structure/no-original",
                 "This file holds only sections, and there is no page that it could change: content/" + page.source,
                 hint_for(assembly, page.source)));
  }
}

}  // namespace alongside
