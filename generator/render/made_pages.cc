#include "render/made_pages.h"

#include <algorithm>

namespace alongside {
namespace {

bool stands_here(const ViewParts& part, PageIndex page) {
  return page != no_index && part.view->pages[page].standing == Standing::here;
}

bool is_withdrawn(const ViewParts& part, PageIndex page) {
  return part.view->toolkit->pages[page].status == PageStatus::withdrawn;
}

void add_parts(std::vector<std::string>& addresses, std::string_view address, std::size_t count, std::size_t first_part) {
  for (std::size_t number = first_part; number <= parts_for_count(count); ++number) {
    addresses.push_back(part_address(address, number));
  }
}

void add_section(std::vector<std::string>& addresses, const ViewParts& part, std::size_t index) {
  const SectionInView& section = part.sections[index];
  if (!section.is_made) return;
  const bool own_text = stands_here(part, part.view->toolkit->sections[index].index_page);
  add_parts(addresses, section.address, part.view->section_pages[index].size(), own_text ? 2 : 1);
  const std::size_t in_print = print_pages_of_section(part, index).size();
  const std::string print = part.view->toolkit->sections[index].folder + "/print.html";
  if (in_print > 0) add_parts(addresses, print, in_print, 1);
}

}  // namespace

std::size_t parts_for_count(std::size_t count) { return count == 0 ? 1 : (count + longest_part - 1) / longest_part; }

const std::string& meaning_of(const View& view, const GlossaryTerm& term) {
  return view.edition == Edition::easy_read && !term.easy.empty() ? term.easy : term.plain;
}

bool has_glossary(const ViewParts& part) {
  const Glossary& glossary = part.view->toolkit->glossary;
  return std::any_of(glossary.begin(), glossary.end(),
                     [&](const GlossaryTerm& term) { return !meaning_of(*part.view, term).empty(); });
}

std::vector<PageIndex> print_pages_of_section(const ViewParts& part, std::size_t section) {
  std::vector<PageIndex> pages;
  const PageIndex index = part.view->toolkit->sections[section].index_page;
  if (stands_here(part, index)) pages.push_back(index);
  const auto& listed = part.view->section_pages[section];
  pages.insert(pages.end(), listed.begin(), listed.end());
  return pages;
}

void take_print_pages(const SiteParts& site, ViewParts& part) {
  const Toolkit& toolkit = site.toolkit;
  std::vector<PageIndex> in_sections, others;
  for (std::size_t i = 0; i < toolkit.sections.size(); ++i) {
    const auto more = print_pages_of_section(part, i);
    in_sections.insert(in_sections.end(), more.begin(), more.end());
  }
  for (PageIndex page = 0; page < toolkit.pages.size(); ++page) {
    const bool is_elsewhere = page == toolkit.home || site.section_of[page] != no_index;
    if (!is_elsewhere && stands_here(part, page) && !is_withdrawn(part, page)) others.push_back(page);
  }
  if (stands_here(part, toolkit.home)) part.print_pages.push_back(toolkit.home);
  part.prints_by_section = part.print_pages.size() + in_sections.size() + others.size() > longest_part;
  if (!part.prints_by_section) part.print_pages.insert(part.print_pages.end(), in_sections.begin(), in_sections.end());
  part.print_pages.insert(part.print_pages.end(), others.begin(), others.end());
}

std::vector<std::string> made_addresses_in(const SiteParts& site, const ViewParts& part) {
  std::vector<std::string> addresses = {"a-z.html", "accessibility-statement.html"};
  if (has_glossary(part)) addresses.emplace_back("glossary.html");
  if (part.is_easy_read()) addresses.emplace_back("not-in-easy-read.html");
  const std::size_t in_print = part.print_pages.size();
  if (in_print > 0 || part.prints_by_section) add_parts(addresses, "print.html", in_print, 1);
  addresses.emplace_back("index.html");
  for (std::size_t i = 0; i < part.sections.size(); ++i) add_section(addresses, part, i);
  const auto is_taken = [&](const std::string& address) {
    return stands_here(part, page_at(site.toolkit, address));
  };
  std::erase_if(addresses, is_taken);
  return addresses;
}

}  // namespace alongside
