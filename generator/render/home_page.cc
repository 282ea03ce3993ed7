#include <algorithm>

#include "foundation/html.h"
#include "model/links.h"
#include "render/body.h"
#include "render/borrowed_words.h"
#include "render/made_page_writers.h"
#include "render/page_frame.h"
#include "render/page_values.h"
#include "render/site_values.h"

namespace alongside {
namespace {

constexpr std::size_t most_easy_sections = 8;

bool has_text(const PageSpot& spot) {
  return spot.page != no_index && spot.view().pages[spot.page].standing == Standing::here;
}

std::string own_body(const PageSpot& spot) {
  const BodyPlace place{&spot.view(), spot.page, spot.address, {}, false, &spot.site.terms};
  return render_body(place, spot.view().pages[spot.page].text).html;
}

Values section_card(const PageSpot& spot, std::size_t index) {
  const SectionInView& section = spot.part.sections[index];
  const PageIndex page = spot.toolkit().sections[index].index_page;
  Values card("card");
  card.text("href", way(spot.view(), spot.address, spot.view(), section.address));
  card.text("title", section.title);
  card.html("title_language", section.title_language);
  const Picture* picture = section_picture(spot.view(), index);
  if (page != no_index) add_summary(card, spot.view(), page);
  card.group("picture", picture_values(spot, picture, false));
  return card;
}

std::vector<Values> section_cards(const PageSpot& spot) {
  std::vector<Values> cards;
  for (std::size_t i = 0; i < spot.part.sections.size(); ++i) {
    if (!spot.part.sections[i].in_menu) continue;
    if (spot.part.is_easy_read() && cards.size() == most_easy_sections) break;
    cards.push_back(section_card(spot, i));
  }
  return cards;
}

void add_shared(Values& values, const PageSpot& spot) {
  const View& view = spot.view();
  std::vector<Values> cards = section_cards(spot);
  values.yes("has_sections", !cards.empty());
  values.list("sections", std::move(cards));
  values.group("updated", date_values(view, spot.part.updated));
  values.group("contact", contact_values(view));
  if (!has_text(spot)) {
    values.text("title", site_title(view));
    values.html("title_language", site_title_language(view));
    values.text("summary", site_summary(view));
    values.html("summary_language", site_summary_language(view));
    return;
  }
  add_main_values(values, spot);
  values.html("body", own_body(spot));
  values.group("co_production", co_production_values(spot));
}

void add_plain(Values& values, const PageSpot& spot) {
  const View& view = spot.view();
  values.list("formats", format_values(spot, true, true));
  values.group("languages", language_values(spot));
  values.group("organisation", organisation_values(spot));
  if (spot.part.made.count("print.html") != 0) values.text("print_href", way(view, spot.address, view, "print.html"));
}

void add_easy(Values& values, const PageSpot& spot) {
  const View& view = spot.view();
  if (has_text(spot)) values.html("check_line", check_line(spot));
  values.html("about", with_language(site_summary_language(view), escaped(site_summary(view))));
  values.group("pictures", template_pictures_values(spot));
  values.group("links", links_values(spot.site, spot.part));
  Values full = titled_link(way(view, spot.address, *spot.part.plain, "index.html"), site_title(view));
  full.html("title_language", site_title_language(view));
  values.group("full_version", std::move(full));
}

}  // namespace

std::string home_page(const PageSpot& spot) {
  const bool easy = spot.part.is_easy_read();
  const std::string_view name = easy ? "easy-home" : "home";
  Values values(name);
  add_shared(values, spot);
  if (easy) {
    add_easy(values, spot);
  } else {
    add_plain(values, spot);
  }
  PageFace face;
  if (has_text(spot)) face = face_of(spot);
  face.kind = "home";
  face.is_home = true;
  if (face.title.empty()) face.title = site_title(spot.view());
  if (face.description.empty()) face.description = site_summary(spot.view());
  return framed_page(spot, face, spot.site.templates.render(name, spot.part.common, values));
}

}  // namespace alongside
