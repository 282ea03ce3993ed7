// Sections and editions as one page to print.
#include <algorithm>

#include "foundation/html.h"
#include "render/body.h"
#include "render/borrowed_words.h"
#include "render/made_page_writers.h"
#include "render/made_pages.h"
#include "render/page_frame.h"
#include "render/page_values.h"
#include "render/site_values.h"

namespace alongside {
namespace {

/// The pages of one part with their numbers in the whole.
struct PrintPart {
  std::vector<PageIndex> pages;
  std::size_t first_number = 1;
  std::size_t total = 1;
};

PrintPart part_of(const PageSpot& spot, std::uint32_t section, std::size_t number) {
  const std::vector<PageIndex> all =
      section == no_index ? spot.part.print_pages : print_pages_of_section(spot.part, section);
  const std::size_t first = std::min(all.size(), (number - 1) * longest_part);
  const std::size_t last = std::min(all.size(), number * longest_part);
  return {{all.begin() + static_cast<std::ptrdiff_t>(first), all.begin() + static_cast<std::ptrdiff_t>(last)},
          first + 1, parts_for_count(all.size())};
}

/// What the toolkit is about, in words of the edition: easy read has its own on its home page.
void add_toolkit_in_short(Values& cover, const PageSpot& spot) {
  const View& view = spot.view();
  const PageIndex home = spot.toolkit().home;
  const bool has_own_home = home != no_index && view.pages[home].standing == Standing::here;
  if (spot.part.is_easy_read() && has_own_home && !summary_of(view, home).empty()) return add_summary(cover, view, home);
  cover.text("summary", site_summary(view));
  cover.html("summary_language", site_summary_language(view));
}

/// What a print page holds: a section, or the whole edition. `language` is the attributes of a title from another language.
struct PrintTitle {
  std::string words, language;
};

PrintTitle title_of_print(const PageSpot& spot, std::uint32_t section) {
  if (section == no_index) return {site_title(spot.view()), site_title_language(spot.view())};
  return {spot.part.sections[section].title, spot.part.sections[section].title_language};
}

Values cover_values(const PageSpot& spot, const PrintTitle& title) {
  const View& view = spot.view();
  constexpr std::string_view names[] = {"format_plain", "format_large_print", "format_easy_read"};
  Values cover("cover");
  cover.text("title", title.words);
  cover.html("title_language", title.language);
  add_toolkit_in_short(cover, spot);
  cover.html("organisation", settings_markup(view, view.organisation.name));
  add_fixed(cover, "edition_name", view, names[static_cast<std::size_t>(view.edition)]);
  cover.group("date", date_values(view, spot.part.updated));
  cover.text("licence", spot.toolkit().settings.licence);
  return cover;
}

/// A page's headings one level lower, below its title. Words are escaped, so that `<h2` can only be a heading.
std::string lowered_headings(std::string html) {
  for (std::size_t at = html.find('<'); at != std::string::npos; at = html.find('<', at + 1)) {
    const std::size_t name = at + (html.compare(at, 2, "</") == 0 ? 2 : 1);
    const bool is_heading = name + 1 < html.size() && html[name] == 'h' && html[name + 1] >= '2' && html[name + 1] <= '5';
    if (is_heading) ++html[name + 1];
  }
  return html;
}

Values print_entry(const PageSpot& page, std::size_t number, std::vector<std::uint32_t>& terms) {
  const View& view = page.view();
  const std::string prefix = 'p' + std::to_string(number) + '.';
  const TextIndex text = view.pages[page.page].text;
  Values values("print-page");
  values.text("id", "page." + std::to_string(number));
  values.text("number", std::to_string(number));
  add_title(values, view, page.page);
  add_summary(values, view, page.page);
  values.html("kind_name", kind_name(page));
  values.yes("is_draft", is_draft(page));
  values.group("translation", translation_values(page));
  values.html("behind", behind_line(page));
  if (page.part.is_easy_read()) values.html("check_line", check_line(page));
  Body body = render_body({&view, page.page, page.address, prefix, true, &page.site.terms}, text);
  if (page.part.is_easy_read()) body.terms = hard_words_of(page.part, *view.toolkit->texts[text].document);
  terms.insert(terms.end(), body.terms.begin(), body.terms.end());
  values.html("body", lowered_headings(std::move(body.html)));
  return values;
}

Values part_link(const PageSpot& spot, const std::string& address, PrintTitle title) {
  Values link("part");
  link.text("title", std::move(title.words));
  link.html("title_language", std::move(title.language));
  link.text("href", way(spot.view(), spot.address, spot.view(), address));
  link.yes("current", address == spot.address);
  return link;
}

std::string print_address(const PageSpot& spot, std::uint32_t section) {
  return section == no_index ? "print.html" : spot.toolkit().sections[section].folder + "/print.html";
}

/// The parts of this print page; of a whole edition that is too long for one, the sections' print pages too.
std::vector<Values> part_links(const PageSpot& spot, std::uint32_t section, std::size_t total) {
  std::vector<Values> links;
  const bool has_sections = section == no_index && spot.part.prints_by_section;
  for (std::size_t i = 1; i <= total && (total > 1 || has_sections); ++i) {
    const std::string own = std::to_string(i), of = std::to_string(total);
    const std::string address = part_address(print_address(spot, section), i);
    const bool is_cover = has_sections && total == 1;
    links.push_back(part_link(spot, address, is_cover ? title_of_print(spot, no_index)
                                                      : PrintTitle{fixed_sentence(spot.view(), "part_of", {{"number", own}, {"total", of}}), fixed_language(spot.view(), "part_of")}));
  }
  for (std::uint32_t i = 0; has_sections && i < spot.part.sections.size(); ++i) {
    const std::string address = print_address(spot, i);
    if (spot.part.made.count(address) != 0) links.push_back(part_link(spot, address, title_of_print(spot, i)));
  }
  return links;
}

void add_pages(Values& values, const PageSpot& spot, const PrintPart& part) {
  std::vector<Values> contents, pages;
  std::vector<std::uint32_t> terms;
  std::size_t number = part.first_number;
  for (const PageIndex page : part.pages) {
    const PageSpot entry{spot.site, spot.part, spot.address, page, spot.menu};
    Values line("numbered-link");
    line.text("number", std::to_string(number));
    line.text("href", "#page." + std::to_string(number));
    add_title(line, spot.view(), page);
    contents.push_back(std::move(line));
    pages.push_back(print_entry(entry, number, terms));
    ++number;
  }
  values.items("contents", std::move(contents));
  values.list("pages", std::move(pages));
  values.items("word_list", word_values(spot, std::move(terms)));
}

}  // namespace

std::string print_page(const PageSpot& spot, std::uint32_t section, std::size_t number) {
  const View& view = spot.view();
  const PrintTitle title = title_of_print(spot, section);
  const PrintPart part = part_of(spot, section, number);
  Values values("print");
  values.text("root", root_from(spot.address));
  values.text("title", title.words);
  values.html("title_language", title.language);
  values.group("cover", cover_values(spot, title));
  add_pages(values, spot, part);
  values.items("parts", part_links(spot, section, part.total));
  values.group("contact", contact_values(view));
  PageFace face;
  face.title = fixed_sentence(view, "print_title", {{"title", title.words}});
  face.title_markup = fixed_markup(view, "print_title", {{"title", with_language(title.language, escaped(title.words))}});
  face.kind = "print";
  face.is_unlisted = true;
  return framed_page(spot, face, spot.site.templates.render("print", spot.part.common, values));
}

}  // namespace alongside
