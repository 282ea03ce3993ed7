#include "render/page_frame.h"

#include <algorithm>

#include "foundation/html.h"
#include "foundation/url.h"
#include "model/links.h"
#include "render/borrowed_words.h"
#include "render/format_row.h"
#include "render/records.h"
#include "render/site_values.h"

namespace alongside {
namespace {

constexpr std::size_t most_neighbours = 30;
constexpr std::size_t nearest_neighbours = 10;  // of a section that has more than may be shown

std::vector<Values> stylesheets(const SiteParts& site, const View& view) {
  std::vector<Values> sheets;
  for (const Layer& layer : site.sources.layers) {
    if (layer.kind != LayerKind::theme || layer.name == "base") continue;
    const std::size_t index = static_cast<std::size_t>(&layer - site.sources.layers.data());
    const auto is_its_sheet = [&](const SourceFile& style) { return style.layer == index && style.path == "styles.css"; };
    if (std::none_of(site.sources.styles.begin(), site.sources.styles.end(), is_its_sheet)) continue;
    Values sheet("stylesheet");
    sheet.text("href", file_href(view, "", "assets/" + layer.name + "/styles.css"));
    sheets.push_back(std::move(sheet));
  }
  return sheets;
}

std::string section_number(std::uint32_t menu, std::size_t sections) {
  constexpr std::uint32_t colours = 6;
  return menu < sections ? std::to_string(menu % colours + 1) : "0";
}

std::string body_class(const PageFace& face) {
  std::string classes = "kind-" + face.kind;
  if (face.is_draft) classes += " is-draft";
  if (face.is_withdrawn) classes += " is-withdrawn";
  return classes;
}

std::string page_title(const PageSpot& spot, const PageFace& face) {
  const std::string name = site_title(spot.view());
  return escaped(face.is_home ? name : face.title + " – " + name);
}

std::string page_head(const PageSpot& spot, const PageFace& face) {
  Values values("page-head");
  values.text("description", face.description);
  const bool unlisted = face.is_unlisted || face.is_draft || face.is_withdrawn;
  values.yes("robots_none", unlisted);
  values.text("canonical", canonical_address(spot));
  values.list("alternates", alternate_values(spot));
  return spot.site.templates.render("page-head", spot.part.common, values);
}

std::string format_row(const PageSpot& spot) {
  Values values("format-row");
  values.list("formats", format_values(spot, false, spot.part.is_easy_read()));
  values.group("languages", language_values(spot));
  return spot.site.templates.render("format-row", spot.part.common, values);
}

const SectionInView* section_of(const PageSpot& spot) {
  return spot.menu < spot.part.sections.size() ? &spot.part.sections[spot.menu] : nullptr;
}

std::string breadcrumb(const PageSpot& spot, const PageFace& face) {
  if (face.is_home) return {};
  std::vector<Values> items;
  const View& view = spot.view();
  items.push_back(titled_link(way(view, spot.address, view, "index.html"), std::string(fixed_word(view, "home"))));
  items.back().html("title_language", fixed_language(view, "home"));
  const SectionInView* section = section_of(spot);
  if (section != nullptr && section->is_made && spot.address != section->address) {
    items.push_back(titled_link(way(view, spot.address, view, section->address), section->title));
    items.back().html("title_language", section->title_language);
  }
  Values values("breadcrumb");
  values.list("items", std::move(items));
  values.html("title", face.title_markup.empty() ? escaped(face.title) : face.title_markup);
  values.html("title_language", face.title_language);
  return spot.site.templates.render("breadcrumb", spot.part.common, values);
}

Values neighbour(const PageSpot& spot, PageIndex page) {
  Values values("menu-item");
  add_title(values, spot.view(), page);
  values.text("href", way_to_page(spot, page));
  values.yes("current", page == spot.page);
  return values;
}

/// All pages of a section that is small enough, else those nearest to this one.
std::string neighbours(const PageSpot& spot) {
  const SectionInView* section = section_of(spot);
  if (section == nullptr || spot.page == no_index || spot.part.place[spot.page] == no_index) return {};
  const std::vector<PageIndex>& pages = spot.view().section_pages[spot.menu];
  if (pages.size() < 2) return {};
  const bool all = pages.size() <= most_neighbours;
  const std::size_t count = all ? pages.size() : nearest_neighbours;
  const std::size_t place = spot.part.place[spot.page];
  const std::size_t before = std::min(place, count / 2);
  const std::size_t first = all ? 0 : std::min(place - before, pages.size() - count);
  Values values("neighbours");
  values.text("section_title", section->title);
  values.html("section_language", section->title_language);
  values.text("section_href", way(spot.view(), spot.address, spot.view(), section->address));
  std::vector<Values> items;
  for (std::size_t i = first; i < first + count; ++i) items.push_back(neighbour(spot, pages[i]));
  values.list("items", std::move(items));
  if (!all) values.text("more", way(spot.view(), spot.address, spot.view(), section->address));
  return spot.site.templates.render("neighbours", spot.part.common, values);
}

/// In a layout every address is seen from the top of the view's tree, and `root` leads there.
Values layout_values(const PageSpot& spot) {
  const View& view = spot.view();
  const PageSpot top{spot.site, spot.part, "", no_index, spot.menu};
  Values values("layout");
  values.html("security_policy", security_policy());
  values.text("root", root_from(spot.address));
  values.text("assets", file_href(view, "", "assets/"));
  values.list("stylesheets", stylesheets(spot.site, view));
  values.text("site_title", site_title(view));
  values.html("site_title_language", site_title_language(view));
  values.text("site_summary", site_summary(view));
  values.group("organisation", organisation_values(top));
  values.text("section_number", section_number(spot.menu, spot.part.sections.size()));
  if (const SectionInView* section = section_of(spot)) values.text("section_title", section->title);
  values.list("sections", menu_values(spot.part, spot.menu));
  values.group("links", links_values(spot.site, spot.part));
  values.yes("is_home", spot.menu == menu_home);
  values.yes("is_a_to_z", spot.menu == menu_a_to_z);
  values.yes("is_glossary", spot.menu == menu_glossary);
  values.group("menu_pictures", template_pictures_values(top));
  values.group("contact", contact_values(view));
  values.group("licence", licence_values(spot.toolkit()));
  values.list("adapted", adapted_values(view));
  return values;
}

}  // namespace

Frame make_frame(const PageSpot& spot) {
  const std::string_view layout = spot.part.is_easy_read() ? "easy-layout" : "layout";
  return Frame(spot.site.templates, layout, spot.part.common, layout_values(spot));
}

std::string framed_page(const PageSpot& spot, const PageFace& face, std::string main) {
  const auto depth = static_cast<std::size_t>(std::count(spot.address.begin(), spot.address.end(), '/'));
  const Frame& frame = spot.part.frames.at({spot.menu, depth});
  HoleFillings fillings;
  fillings.page_title = page_title(spot, face);
  fillings.body_class = body_class(face);
  fillings.mail_subject = percent_encoded_value(face.title);
  fillings.page_head = page_head(spot, face);
  if (frame.has(&HoleFillings::format_row)) fillings.format_row = format_row(spot);
  if (frame.has(&HoleFillings::breadcrumb)) fillings.breadcrumb = breadcrumb(spot, face);
  if (frame.has(&HoleFillings::neighbours)) fillings.neighbours = neighbours(spot);
  fillings.main = std::move(main);
  return frame.filled(fillings);
}

Values links_values(const SiteParts& site, const ViewParts& part) {
  const View& view = *part.view;
  Values links("links");
  const auto add = [&](std::string_view name, const std::string& address) {
    const PageIndex own = page_at(site.toolkit, address);
    if (has_page(part, address, own)) links.text(name, percent_encoded_path(address));
  };
  add("home", "index.html");
  add("a_to_z", "a-z.html");
  add("glossary", "glossary.html");
  add("print", "print.html");
  add("not_in_easy_read", "not-in-easy-read.html");
  // The statement has the words that the law asks for: easy read leads to the plain page.
  links.text("accessibility", way(view, "", part.is_easy_read() ? *part.plain : view, "accessibility-statement.html"));
  if (!site.toolkit.settings.address.empty()) links.text("feed", way(view, "", *part.plain, "feed.xml"));
  if (part.is_easy_read()) links.text("full_version", way(view, "", *part.plain, "index.html"));
  return links;
}

std::vector<Values> menu_values(const ViewParts& part, std::uint32_t current) {
  std::vector<Values> items;
  for (std::uint32_t i = 0; i < part.sections.size(); ++i) {
    const SectionInView& section = part.sections[i];
    if (!section.in_menu) continue;
    Values item("menu-item");
    item.text("title", section.title);
    item.html("title_language", section.title_language);
    item.text("href", percent_encoded_path(section.address));
    item.yes("current", i == current);
    items.push_back(std::move(item));
  }
  return items;
}

Values licence_values(const Toolkit& toolkit) {
  constexpr std::pair<std::string_view, std::string_view> known[] = {
      {"CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/"},
      {"CC-BY-SA-4.0", "https://creativecommons.org/licenses/by-sa/4.0/"},
      {"CC-BY-NC-4.0", "https://creativecommons.org/licenses/by-nc/4.0/"},
      {"CC-BY-NC-SA-4.0", "https://creativecommons.org/licenses/by-nc-sa/4.0/"},
      {"CC-BY-ND-4.0", "https://creativecommons.org/licenses/by-nd/4.0/"},
      {"CC-BY-NC-ND-4.0", "https://creativecommons.org/licenses/by-nc-nd/4.0/"},
      {"CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/"},
      {"OGL-UK-3.0", "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"},
  };
  Values values("licence");
  values.text("name", toolkit.settings.licence);
  for (const auto& [name, address] : known) {
    if (name == toolkit.settings.licence) values.text("href", std::string(address));
  }
  return values;
}

}  // namespace alongside
