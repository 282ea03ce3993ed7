// What other programs read: the feed of changes and the site map.
#include <algorithm>

#include "foundation/html.h"
#include "foundation/url.h"
#include "render/borrowed_words.h"
#include "render/format_row.h"
#include "render/made_page_writers.h"

namespace alongside {
namespace {

constexpr std::size_t most_entries = 50;              // of the feed
constexpr std::size_t most_addresses = 50'000;        // of one site map file

Date last_change(const Document& document) {
  const FrontMatter& front = document.front;
  return front.updated ? front.updated : front.reviewed ? front.reviewed : front.published;
}

bool is_published(const View& view, PageIndex page) {
  return view.pages[page].standing == Standing::here && view.toolkit->pages[page].status == PageStatus::published &&
         !view.toolkit->texts[view.pages[page].text].is_draft;
}

/// `language` is that of the words, where it is not the feed's own.
void element(std::string& xml, std::string_view name, std::string_view text, std::string_view language = {}) {
  xml.append("<").append(name);
  if (!language.empty()) xml.append(" xml:lang=\"").append(language).append("\"");
  xml.append(">");
  append_escaped(xml, text);
  xml.append("</").append(name).append(">\n");
}

/// Atom wants a time of day: midnight, since front matter gives days.
std::string atom_time(Date date) { return iso_date(date) + "T00:00:00Z"; }

std::vector<std::pair<Date, PageIndex>> newest_pages(const View& view) {
  std::vector<std::pair<Date, PageIndex>> pages;
  for (PageIndex page = 0; page < view.pages.size(); ++page) {
    if (!is_published(view, page)) continue;
    const Date date = last_change(*document_of(view, page));
    if (date) pages.emplace_back(date, page);
  }
  std::stable_sort(pages.begin(), pages.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  if (pages.size() > most_entries) pages.resize(most_entries);
  return pages;
}

void add_entry(std::string& xml, const View& view, Date date, PageIndex page) {
  const std::string address = web_address(view, view.toolkit->pages[page].address);
  xml += "<entry>\n";
  element(xml, "title", title_of(view, page), borrowed_title(view, page));
  xml += "<link href=\"" + escaped(address) + "\"/>\n";
  element(xml, "id", address);
  element(xml, "updated", atom_time(date));
  const std::string summary = summary_of(view, page);
  if (!summary.empty()) element(xml, "summary", summary, borrowed_summary(view, page));
  xml += "</entry>\n";
}

bool is_mapped(const ViewParts& part) { return part.view->edition != Edition::large_print; }

/// The addresses of one page in several languages.
using Languages = std::vector<std::pair<std::string_view, std::string>>;  // tag, address

/// An address that search engines are told of.
struct Mapped {
  std::string address;
  Date changed;
  Languages languages;  // where there are several, its own among them
};

/// Where `stands_in` says that a page stands, in the languages of the site and in the edition of `part`.
template <typename StandsIn>
Languages languages_of(const SiteParts& site, const ViewParts& part, const std::string& address, StandsIn stands_in) {
  Languages languages;
  if (site.toolkit.settings.languages.size() < 2) return languages;
  for (const ViewParts& other : site.parts) {
    const View& view = *other.view;
    if (view.edition == part.view->edition && stands_in(other)) languages.emplace_back(view.language, web_address(view, address));
  }
  if (languages.size() < 2) languages.clear();
  return languages;
}

void add_made(std::vector<Mapped>& all, const SiteParts& site, const ViewParts& part) {
  std::vector<std::string> made(part.made.begin(), part.made.end());
  std::sort(made.begin(), made.end());
  for (const std::string& address : made) {
    const bool is_print = address.find("print.") != std::string::npos;
    const bool leads_away = part.is_easy_read() && address == "accessibility-statement.html";
    if (is_print || leads_away) continue;
    const auto has_it = [&](const ViewParts& other) { return other.made.contains(address); };
    all.push_back({web_address(*part.view, address), {}, languages_of(site, part, address, has_it)});
  }
}

void add_pages(std::vector<Mapped>& all, const SiteParts& site, const ViewParts& part) {
  for (PageIndex page = 0; page < site.toolkit.pages.size(); ++page) {
    if (!is_published(*part.view, page)) continue;
    const std::string& address = site.toolkit.pages[page].address;
    const auto has_it = [&](const ViewParts& other) { return is_published(*other.view, page); };
    all.push_back({web_address(*part.view, address), last_change(*document_of(*part.view, page)),
                   languages_of(site, part, address, has_it)});
  }
}

std::vector<Mapped> mapped_addresses(const SiteParts& site) {
  std::vector<Mapped> all;
  for (const ViewParts& part : site.parts) {
    if (!is_mapped(part)) continue;
    add_made(all, site, part);
    add_pages(all, site, part);
  }
  return all;
}

void add_url(std::string& xml, const Mapped& mapped) {
  xml += "<url>\n";
  element(xml, "loc", mapped.address);
  if (mapped.changed) element(xml, "lastmod", iso_date(mapped.changed));
  for (const auto& [language, address] : mapped.languages) {
    xml += "<xhtml:link rel=\"alternate\" hreflang=\"" + escaped(language) + "\" href=\"" + escaped(address) + "\"/>\n";
  }
  xml += "</url>\n";
}

std::size_t mapped_count(const SiteParts& site) {
  std::size_t count = 0;
  for (const ViewParts& part : site.parts) {
    if (is_mapped(part)) count += part.made.size() + site.toolkit.pages.size();
  }
  return count;
}

constexpr std::string_view xml_head = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";
constexpr std::string_view map_space = "http://www.sitemaps.org/schemas/sitemap/0.9";
constexpr std::string_view page_space = "http://www.w3.org/1999/xhtml";  // of links to the same page in other languages

std::string map_index(const SiteParts& site, std::size_t count) {
  std::string xml(xml_head);
  xml.append("<sitemapindex xmlns=\"").append(map_space).append("\">\n");
  const std::string root = site.toolkit.settings.address + percent_encoded_path(site.views.front().site_prefix);
  for (std::size_t number = 1; number <= count; ++number) {
    xml += "<sitemap>\n";
    element(xml, "loc", root + "sitemap." + std::to_string(number) + ".xml");
    xml += "</sitemap>\n";
  }
  return xml + "</sitemapindex>\n";
}

}  // namespace

std::string feed_file(const ViewParts& part) {
  const View& view = *part.view;
  const auto pages = newest_pages(view);
  std::string xml(xml_head);
  xml += "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"" + escaped(view.language) + "\">\n";
  element(xml, "title", site_title(view), borrowed_site_title(view));
  element(xml, "id", web_address(view, ""));
  xml += "<link href=\"" + escaped(web_address(view, "index.html")) + "\"/>\n";
  xml += "<link rel=\"self\" href=\"" + escaped(web_address(view, "feed.xml")) + "\"/>\n";
  constexpr Date when_nothing_is_dated{1970, 1, 1};
  element(xml, "updated", atom_time(pages.empty() ? when_nothing_is_dated : pages.front().first));
  const std::string& name = view.organisation.name;
  xml += "<author>";
  element(xml, "name", name.empty() ? site_title(view) : name);
  xml += "</author>\n";
  for (const auto& [date, page] : pages) add_entry(xml, view, date, page);
  return xml + "</feed>\n";
}

std::size_t sitemap_count(const SiteParts& site) { return (mapped_count(site) + most_addresses - 1) / most_addresses; }

std::string sitemap_file(const SiteParts& site, std::size_t number) {
  if (number == 0) return map_index(site, sitemap_count(site));
  const auto all = mapped_addresses(site);
  const std::size_t first = std::min(all.size(), (number - 1) * most_addresses);
  const std::size_t last = std::min(all.size(), number * most_addresses);
  std::string xml(xml_head);
  xml.append("<urlset xmlns=\"").append(map_space).append("\"");
  if (site.toolkit.settings.languages.size() > 1) xml.append(" xmlns:xhtml=\"").append(page_space).append("\"");
  xml += ">\n";
  for (std::size_t i = first; i < last; ++i) add_url(xml, all[i]);
  return xml + "</urlset>\n";
}

}  // namespace alongside
