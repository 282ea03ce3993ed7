// A to Z, the glossary, and what is not in easy read yet.
#include <algorithm>

#include "foundation/text.h"
#include "foundation/unicode.h"
#include "model/links.h"
#include "render/borrowed_words.h"
#include "render/letters.h"
#include "render/made_page_writers.h"
#include "render/made_pages.h"
#include "render/page_frame.h"
#include "render/page_values.h"
#include "render/site_values.h"

namespace alongside {
namespace {

bool is_listed(const PageSpot& spot, PageIndex page) {
  return spot.view().pages[page].standing == Standing::here && spot.toolkit().pages[page].status != PageStatus::withdrawn;
}

/// A page in the list of all pages: its title, and which section it is from.
Values entry_of(const PageSpot& spot, PageIndex page) {
  Values entry("card");
  entry.text("href", way_to_page(spot, page));
  add_title(entry, spot.view(), page);
  const std::uint32_t section = spot.site.section_of[page];
  if (section != no_index && !spot.part.is_easy_read()) {
    entry.text("label", spot.part.sections[section].title);
    entry.html("label_language", spot.part.sections[section].title_language);
  }
  if (spot.part.is_easy_read()) entry.group("picture", picture_values(spot, picture_of(spot.view(), page), false));
  return entry;
}

Values group_of(const std::string& title, const std::string& title_language, std::vector<Values> items) {
  Values group("group");
  group.text("title", title);
  group.html("title_language", title_language);
  group.list("items", std::move(items));
  return group;
}

/// The pages of a section as its menu has them: its own page, then those that `ordered` has, in reading order.
std::vector<PageIndex> in_menu_order(const View& ordered, std::size_t section) {
  std::vector<PageIndex> pages;
  const PageIndex index = ordered.toolkit->sections[section].index_page;
  if (index != no_index) pages.push_back(index);
  const std::vector<PageIndex>& listed = ordered.section_pages[section];
  pages.insert(pages.end(), listed.begin(), listed.end());
  return pages;
}

std::vector<PageIndex> outside_sections(const PageSpot& spot) {
  std::vector<PageIndex> pages;
  for (PageIndex page = 0; page < spot.toolkit().pages.size(); ++page) {
    if (spot.site.section_of[page] == no_index) pages.push_back(page);
  }
  return pages;
}

/// All pages that `takes`, one group a section in the order of `ordered`, then the rest under the toolkit's title.
template <typename Takes, typename MakeEntry>
std::vector<Values> grouped_pages(const PageSpot& spot, const View& ordered, const Takes& takes, const MakeEntry& make_entry) {
  std::vector<Values> groups;
  const auto add_group = [&](const std::string& title, const std::string& title_language, const std::vector<PageIndex>& pages) {
    std::vector<Values> items;
    for (const PageIndex page : pages) {
      if (takes(page)) items.push_back(make_entry(page));
    }
    if (!items.empty()) groups.push_back(group_of(title, title_language, std::move(items)));
  };
  const Toolkit& toolkit = spot.toolkit();
  for (std::size_t i = 0; i < toolkit.sections.size(); ++i) {
    add_group(spot.part.sections[i].title, spot.part.sections[i].title_language, in_menu_order(ordered, i));
  }
  add_group(site_title(spot.view()), site_title_language(spot.view()), outside_sections(spot));
  return groups;
}

PageFace made_face(const PageSpot& spot, std::string_view title, std::string_view summary, std::string_view kind) {
  PageFace face;
  face.title = fixed_word(spot.view(), title);
  face.title_language = fixed_language(spot.view(), title);
  if (!summary.empty()) {
    face.description = fixed_word(spot.view(), summary);
    face.description_language = fixed_language(spot.view(), summary);
  }
  face.kind = kind;
  return face;
}

void add_made_values(Values& values, const PageSpot& spot, const PageFace& face) {
  const View& view = spot.view();
  values.text("root", root_from(spot.address));
  values.text("title", face.title);
  values.html("title_language", face.title_language);
  values.text("summary", face.description);
  values.html("summary_language", face.description_language);
  if (!spot.part.is_easy_read()) return;
  values.text("home_href", way(view, spot.address, view, "index.html"));
  values.group("pictures", template_pictures_values(spot));
}

std::string finished(const PageSpot& spot, const PageFace& face, std::string_view name, const Values& values) {
  return framed_page(spot, face, spot.site.templates.render(name, spot.part.common, values));
}

std::vector<Values> easy_words(const PageSpot& spot) {
  std::vector<std::uint32_t> terms;
  for (std::uint32_t i = 0; i < spot.toolkit().glossary.size(); ++i) terms.push_back(i);
  return word_values(spot, std::move(terms));
}

Values term_values(const PageSpot& spot, const GlossaryTerm& term) {
  Values values("term");
  values.text("id", term.id);
  values.html("term", settings_markup(spot.view(), term.term));
  values.html("abbreviation", settings_markup(spot.view(), term.abbreviation));
  values.html("also", settings_markup(spot.view(), joined(term.also, ", ")));
  values.html("html", settings_markup(spot.view(), meaning_of(spot.view(), term)));
  return values;
}

}  // namespace

std::string a_to_z_page(const PageSpot& spot) {
  const PageFace face = made_face(spot, "a_to_z", "a_to_z_summary", "a-to-z");
  const std::string_view name = spot.part.is_easy_read() ? "easy-listing" : "a-to-z";
  Values values(name);
  add_made_values(values, spot, face);
  const auto listed = [&](PageIndex page) { return is_listed(spot, page); };
  const auto entry = [&](PageIndex page) { return entry_of(spot, page); };
  if (spot.part.is_easy_read()) {
    values.list("groups", grouped_pages(spot, spot.view(), listed, entry));
    values.text("not_in_easy_read", made_href(spot.view(), spot.address, "not-in-easy-read.html"));
    return finished(spot, face, name, values);
  }
  std::vector<std::pair<std::string, Values>> entries;
  for (PageIndex page = 0; page < spot.toolkit().pages.size(); ++page) {
    if (listed(page)) entries.emplace_back(title_of(spot.view(), page), entry(page));
  }
  Letters letters = by_letter(std::move(entries), "letter");
  values.list("index", std::move(letters.index));
  values.list("letters", std::move(letters.letters));
  return finished(spot, face, name, values);
}

std::string glossary_page(const PageSpot& spot) {
  const PageFace face = made_face(spot, "glossary", "glossary_summary", "glossary");
  if (spot.part.is_easy_read()) {
    Values values("easy-glossary");
    add_made_values(values, spot, face);
    values.list("items", easy_words(spot));
    return finished(spot, face, "easy-glossary", values);
  }
  std::vector<std::pair<std::string, Values>> entries;
  for (const GlossaryTerm& term : spot.toolkit().glossary) {
    if (!meaning_of(spot.view(), term).empty()) entries.emplace_back(term.term, term_values(spot, term));
  }
  Letters letters = by_letter(std::move(entries), "term-letter");
  Values values("glossary");
  add_made_values(values, spot, face);
  values.list("index", std::move(letters.index));
  values.list("letters", std::move(letters.letters));
  return finished(spot, face, "glossary", values);
}

std::string not_in_easy_read_page(const PageSpot& spot) {
  const PageFace face = made_face(spot, "not_in_easy_read", "", "not-in-easy-read");
  Values values("not-in-easy-read");
  add_made_values(values, spot, face);
  values.group("contact", contact_values(spot.view()));
  const View& plain = *spot.part.plain;
  const auto is_missing = [&](PageIndex page) {
    const bool in_plain = plain.pages[page].standing == Standing::here;
    return in_plain && spot.toolkit().pages[page].status != PageStatus::withdrawn &&
           !has_page(spot.part, spot.toolkit().pages[page].address, page);
  };
  const auto entry = [&](PageIndex page) {
    Values card("card");
    card.text("href", way(spot.view(), spot.address, plain, spot.toolkit().pages[page].address));
    add_title(card, plain, page);
    return card;
  };
  values.list("groups", grouped_pages(spot, plain, is_missing, entry));
  return finished(spot, face, "not-in-easy-read", values);
}

}  // namespace alongside
