#include <algorithm>

#include "foundation/html.h"
#include "model/links.h"
#include "render/body.h"
#include "render/borrowed_words.h"
#include "render/letters.h"
#include "render/made_page_writers.h"
#include "render/made_pages.h"
#include "render/page_frame.h"
#include "render/page_values.h"
#include "render/site_values.h"

namespace alongside {
namespace {

bool has_text(const PageSpot& spot) {
  return spot.page != no_index && spot.view().pages[spot.page].standing == Standing::here;
}

/// The pages of one part, in reading order.
std::vector<PageIndex> pages_of_part(const PageSpot& spot, std::size_t number) {
  const std::vector<PageIndex>& all = spot.view().section_pages[spot.menu];
  const std::size_t first = std::min(all.size(), (number - 1) * longest_part);
  const std::size_t last = std::min(all.size(), number * longest_part);
  return {all.begin() + static_cast<std::ptrdiff_t>(first), all.begin() + static_cast<std::ptrdiff_t>(last)};
}

std::vector<Values> cards_of(const PageSpot& spot, const std::vector<PageIndex>& pages) {
  std::vector<Values> cards;
  for (const PageIndex page : pages) cards.push_back(card_values(spot, page));
  return cards;
}

Values letters_of(const PageSpot& spot, const std::vector<PageIndex>& pages) {
  std::vector<std::pair<std::string, Values>> entries;
  for (const PageIndex page : pages) entries.emplace_back(title_of(spot.view(), page), card_values(spot, page));
  Letters letters = by_letter(std::move(entries), "letter");
  Values values("a_to_z");
  if (letters.letters.empty()) return values;
  values.list("index", std::move(letters.index));
  values.list("letters", std::move(letters.letters));
  return values;
}

std::vector<Values> part_links(const PageSpot& spot, std::size_t number, std::size_t total) {
  std::vector<Values> parts;
  const std::string& address = spot.part.sections[spot.menu].address;
  for (std::size_t i = 1; i <= total && total > 1; ++i) {
    Values part("part");
    const std::string own = std::to_string(i), of = std::to_string(total);
    add_fixed(part, "title", spot.view(), "part_of", {{"number", own}, {"total", of}});
    part.text("href", way(spot.view(), spot.address, spot.view(), part_address(address, i)));
    part.yes("current", i == number);
    parts.push_back(std::move(part));
  }
  return parts;
}

void add_words(Values& values, const PageSpot& spot, std::size_t number) {
  if (!has_text(spot)) {
    values.text("root", root_from(spot.address));
    values.text("title", spot.part.sections[spot.menu].title);
    values.html("title_language", spot.part.sections[spot.menu].title_language);
    return;
  }
  add_main_values(values, spot);
  if (number > 1 || is_withdrawn(spot)) return;
  const BodyPlace place{&spot.view(), spot.page, spot.address, {}, false, &spot.site.terms};
  values.html("body", render_body(place, spot.view().pages[spot.page].text).html);
}

void add_count(Values& values, const PageSpot& spot, std::size_t count) {
  if (count == 1) return add_fixed(values, "count", spot.view(), "count_page");
  add_fixed(values, "count", spot.view(), "count_pages", {{"number", std::to_string(count)}});
}

void add_entries(Values& values, const PageSpot& spot, std::size_t number) {
  const Kind* kind = spot.toolkit().sections[spot.menu].kind;
  const ListingStyle style = kind == nullptr ? ListingStyle::list : kind->listing_style;
  const std::vector<PageIndex> pages = pages_of_part(spot, number);
  if (style == ListingStyle::a_to_z) values.group("a_to_z", letters_of(spot, pages));
  if (style == ListingStyle::cards) values.items("cards", cards_of(spot, pages));
  if (style == ListingStyle::list) values.items("list", cards_of(spot, pages));
  const std::size_t count = spot.view().section_pages[spot.menu].size();
  if (count > 0) add_count(values, spot, count);
  values.items("parts", part_links(spot, number, parts_for_count(count)));
  const std::string print = spot.toolkit().sections[spot.menu].folder + "/print.html";
  if (spot.part.made.count(print) != 0) values.text("print_href", way(spot.view(), spot.address, spot.view(), print));
}

void add_easy_entries(Values& values, const PageSpot& spot, std::size_t number) {
  const View& view = spot.view();
  Values group("group");
  group.list("items", cards_of(spot, pages_of_part(spot, number)));
  if (!group.empty()) values.list("groups", {std::move(group)});
  values.text("home_href", way(view, spot.address, view, "index.html"));
  values.group("pictures", template_pictures_values(spot));
  if (has_text(spot)) values.html("check_line", check_line(spot));
  const SectionInView& section = parts_of(spot.site, view.language, Edition::plain)->sections[spot.menu];
  Values full = titled_link(way(view, spot.address, *spot.part.plain, section.address), section.title);
  full.html("title_language", section.title_language);
  values.group("full_version", std::move(full));
  const std::size_t parts = parts_for_count(view.section_pages[spot.menu].size());
  values.items("parts", part_links(spot, number, parts));
}

/// "How to guides, part 2": the title and the words of the number may be borrowed, each by itself.
void add_part_number(PageFace& face, const View& view, std::size_t number) {
  const std::string own = std::to_string(number);
  face.title_markup = with_language(face.title_language, escaped(face.title)) + ", " + fixed_markup(view, "part_number", {{"number", own}});
  face.title += ", " + fixed_sentence(view, "part_number", {{"number", own}});
  face.title_language.clear();
}

}  // namespace

std::string listing_page(const PageSpot& spot, std::size_t number) {
  const std::string_view name = spot.part.is_easy_read() ? "easy-listing" : "listing";
  Values values(name);
  add_words(values, spot, number);
  if (spot.part.is_easy_read()) {
    add_easy_entries(values, spot, number);
  } else {
    add_entries(values, spot, number);
  }
  PageFace face;
  if (has_text(spot)) face = face_of(spot);
  face.kind = "listing";
  if (face.title.empty()) {
    face.title = spot.part.sections[spot.menu].title;
    face.title_language = spot.part.sections[spot.menu].title_language;
  }
  if (number > 1) add_part_number(face, spot.view(), number);
  return framed_page(spot, face, spot.site.templates.render(name, spot.part.common, values));
}

}  // namespace alongside
