#include "report/coverage.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace alongside {
namespace {

using TextSet = std::unordered_set<TextIndex>;

TextSet texts_behind(const ReportInput& input) {
  TextSet behind;
  for (const TextStep& step : input.steps) {
    if (step.step == Step::behind) behind.insert(step.text);
  }
  return behind;
}

bool is_counted(const Page& page) {
  return page.status != PageStatus::withdrawn && !page.left_out;
}

/// The text of `page` that readers of `view` would have, drafts too; no_index where nobody wrote it.
TextIndex text_for(const Toolkit& toolkit, const Page& page, const View& view) {
  const auto fits = [&](TextIndex index) {
    const Text& text = toolkit.texts[index];
    return text.language == view.language && text.edition == text_edition(view.edition);
  };
  const auto found = std::find_if(page.texts.begin(), page.texts.end(), fits);
  return found == page.texts.end() ? no_index : *found;
}

Coverage coverage_in(const Toolkit& toolkit, const Page& page, const View& view, const TextSet& behind) {
  const TextIndex text = text_for(toolkit, page, view);
  if (text == no_index) return Coverage::missing;
  if (toolkit.texts[text].is_draft) return Coverage::draft;
  return behind.contains(text) ? Coverage::behind : Coverage::there;
}

bool is_there(Coverage coverage) {
  return coverage == Coverage::there || coverage == Coverage::behind;
}

void add_row(CoverageSection& section, CoverageRow row) {
  section.there.resize(row.in_views.size());
  for (std::size_t i = 0; i < row.in_views.size(); ++i) section.there[i] += is_there(row.in_views[i]);
  section.rows.push_back(std::move(row));
}

/// A section is called by its own page, else by its kind, else by its folder.
CoverageSection empty_section(const ReportInput& input, const Section& section) {
  CoverageSection result;
  if (section.index_page != no_index) {
    result.title = title_of(input.views.front(), section.index_page);
    result.language = input.toolkit.settings.language;
  }
  if (result.title.empty() && section.kind != nullptr) result.title = section.kind->plural;
  if (result.title.empty()) result.title = section.folder;
  return result;
}

}  // namespace

std::vector<CoverageSection> coverage_of(const ReportInput& input) {
  const Toolkit& toolkit = input.toolkit;
  std::vector<CoverageSection> sections(1);
  sections.front().title = "Pages outside sections";
  std::unordered_map<std::string, std::size_t> places;
  for (const Section& section : toolkit.sections) {
    places.emplace(section.folder, sections.size());
    sections.push_back(empty_section(input, section));
  }
  const TextSet behind = texts_behind(input);
  for (PageIndex index = 0; index < toolkit.pages.size(); ++index) {
    const Page& page = toolkit.pages[index];
    if (!is_counted(page)) continue;
    CoverageRow row{index, {}};
    for (const View& view : input.views) row.in_views.push_back(coverage_in(toolkit, page, view, behind));
    const auto place = places.find(page.section);
    add_row(sections[place == places.end() ? 0 : place->second], std::move(row));
  }
  std::erase_if(sections, [](const CoverageSection& section) { return section.rows.empty(); });
  return sections;
}

}  // namespace alongside
