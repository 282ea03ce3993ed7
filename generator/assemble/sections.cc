#include "assemble/sections.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

#include "assemble/text_name.h"
#include "foundation/suggest.h"
#include "foundation/unicode.h"
#include "foundation/url.h"

namespace alongside {
namespace {

const Document& page_itself(const Toolkit& toolkit, const Page& page) {
  return *toolkit.texts[page.plain].document;
}

/// Pages compare by the number that they were given, then by what their kind's listing is ordered by, then by
/// title.
struct Place {
  double order = std::numeric_limits<double>::infinity();
  int day = 0;  // the newest first
  std::string field;
  std::string title;
  PageIndex page = no_index;

  bool operator<(const Place& other) const {
    return std::tie(order, day, field, title, page) <
           std::tie(other.order, other.day, other.field, other.title, other.page);
  }
};

Date newest_date(const FrontMatter& front) {
  for (const Date& date : {front.updated, front.reviewed, front.published}) {
    if (date) return date;
  }
  return {};
}

std::string field_value(const FrontMatter& front, const std::string& name) {
  for (const KindFieldValue& value : front.kind_fields) {
    if (value.name == name) return value.date ? iso_date(value.date) : sort_key(value.text);
  }
  return {};
}

Place place_of_page(const Toolkit& toolkit, PageIndex index, const std::string& listing_order) {
  const Page& page = toolkit.pages[index];
  const Document& document = page_itself(toolkit, page);
  Place place;
  place.page = index;
  if (document.front.order) place.order = *document.front.order;
  if (listing_order == "date") {
    const Date date = newest_date(document.front);
    place.day = date ? -day_number(date) : std::numeric_limits<int>::max();
  } else if (listing_order != "title" && listing_order != "order") {
    place.field = field_value(document.front, listing_order);
  }
  place.title = sort_key(document.title);
  return place;
}

void sort_pages(const Toolkit& toolkit, Section& section) {
  const std::string order = section.kind == nullptr ? "title" : section.kind->listing_order;
  std::vector<Place> places;
  for (const PageIndex page : section.pages) places.push_back(place_of_page(toolkit, page, order));
  std::sort(places.begin(), places.end());
  for (std::size_t i = 0; i < places.size(); ++i) section.pages[i] = places[i].page;
}

/// Sections by folder, with their pages not yet in order.
std::map<std::string, Section> found_sections(const Assembly& assembly) {
  const Toolkit& toolkit = assembly.toolkit;
  std::map<std::string, Section> sections;
  for (PageIndex i = 0; i < toolkit.pages.size(); ++i) {
    const Page& page = toolkit.pages[i];
    if (page.section.empty() || !is_published(assembly, page)) continue;
    Section& section = sections[page.section];
    section.folder = page.section;
    section.kind = kind_of_folder(toolkit.kinds, page.section);
    if (page.address == page.section + "/index.html") {
      section.index_page = i;
    } else if (page.status != PageStatus::withdrawn) {
      section.pages.push_back(i);
    }
  }
  std::erase_if(sections, [](const auto& entry) {
    return entry.second.pages.empty() && entry.second.index_page == no_index;
  });
  return sections;
}

/// A section that has nothing to show yet is no mistake where its folder is there; a name that no folder has
/// is.
void find_empty_section(Assembly& assembly, const std::string& named) {
  const auto entry = assembly.index.by_path.find(named);
  if (entry != assembly.index.by_path.end()) return;
  std::vector<std::string> folders;
  for (const auto& [path, known] : assembly.index.by_path) {
    if (known.kind == EntryKind::folder && !path.empty() && path.find('/') == std::string::npos)
      folders.push_back(path);
  }
  std::sort(folders.begin(), folders.end());
  std::string hint = did_you_mean(named, folders);
  if (hint.empty()) hint = "Write a page in content/" + named + "/, or take the name out of `sections`.";
  const Settings& settings = assembly.toolkit.settings;
  assembly.toolkit.findings.push_back(
      warning_at(place_in(settings.places, "sections." + named, settings.file), "structure/empty-section",
                 "No folder of content/ with pages is called " + named + '.', hint));
}

}  // namespace

void make_sections(Assembly& assembly) {
  Toolkit& toolkit = assembly.toolkit;
  std::map<std::string, Section> found = found_sections(assembly);
  for (const std::string& named : toolkit.settings.sections) {
    const auto section = found.find(address_stem(named));
    if (section == found.end()) {
      find_empty_section(assembly, named);
      continue;
    }
    toolkit.sections.push_back(std::move(section->second));
    found.erase(section);
  }
  for (auto& [folder, section] : found) toolkit.sections.push_back(std::move(section));
  for (Section& section : toolkit.sections) sort_pages(toolkit, section);
  toolkit.home = page_at(toolkit, "index.html");
  if (toolkit.home != no_index && !is_published(assembly, toolkit.pages[toolkit.home]))
    toolkit.home = no_index;
}

}  // namespace alongside
