// Pages as other pages show them: cards, and which pages to read next.
#include <algorithm>
#include <map>

#include "foundation/text.h"
#include "foundation/unicode.h"
#include "render/borrowed_words.h"
#include "render/kind_fields.h"
#include "render/page_values.h"
#include "render/site_values.h"

namespace alongside {
namespace {

constexpr std::size_t most_related = 3;
constexpr std::size_t nearest_of_a_tag = 12;  // of a tag that many pages have, only those around the page are looked at

std::string label_of(const View& view, PageIndex page) {
  std::string place = field_text(view, page, "place");
  return place.empty() ? field_text(view, page, "organisation") : place;
}

// A tag that few pages have says more about a page than one that most have; a page of the same section is twice as near.
constexpr std::size_t weight_of_a_tag = 1'000'000;

void weigh_neighbours(std::map<PageIndex, std::size_t>& nearness, const std::vector<PageIndex>& pages, PageIndex page) {
  const auto own = std::lower_bound(pages.begin(), pages.end(), page);
  const auto place = static_cast<std::size_t>(own - pages.begin());
  const std::size_t first = place > nearest_of_a_tag / 2 ? place - nearest_of_a_tag / 2 : 0;
  const std::size_t last = std::min(pages.size(), first + nearest_of_a_tag + 1);
  for (std::size_t i = first; i < last; ++i) {
    if (pages[i] != page) nearness[pages[i]] += weight_of_a_tag / pages.size();
  }
}

}  // namespace

Values card_values(const PageSpot& spot, PageIndex page) {
  const View& view = spot.view();
  Values card("card");
  card.text("href", way_to_page(spot, page));
  add_title(card, view, page);
  add_summary(card, view, page);
  card.group("picture", picture_values(spot, picture_of(view, page), false));
  if (!spot.part.is_easy_read()) card.text("label", label_of(view, page));
  const TextIndex text = view.pages[page].text;
  if (text != no_index && view.toolkit->texts[text].is_draft) add_fixed(card, "note", view, "draft_title");
  return card;
}

std::vector<PageIndex> related_pages(const PageSpot& spot) {
  std::map<PageIndex, std::size_t> nearness;
  for (const std::string& tag : page_front(spot).tags) {
    const auto found = spot.part.tags.find(lower_case(trimmed(tag)));
    if (found != spot.part.tags.end()) weigh_neighbours(nearness, found->second, spot.page);
  }
  const std::vector<Page>& all = spot.view().toolkit->pages;
  std::vector<std::pair<PageIndex, std::size_t>> nearest(nearness.begin(), nearness.end());
  for (auto& [page, near] : nearest) {
    if (all[page].section == all[spot.page].section) near *= 2;
  }
  std::stable_sort(nearest.begin(), nearest.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
  std::vector<PageIndex> pages;
  for (const auto& [page, near] : nearest) {
    if (pages.size() == most_related) break;
    pages.push_back(page);
  }
  return pages;
}

}  // namespace alongside
