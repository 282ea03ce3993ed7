#include "render/site_parts.h"

#include <algorithm>
#include <set>

#include "foundation/text.h"
#include "foundation/unicode.h"
#include "foundation/url.h"
#include "model/language_tag.h"
#include "model/links.h"
#include "render/body.h"
#include "render/borrowed_words.h"
#include "render/made_pages.h"
#include "render/site_values.h"

namespace alongside {
namespace {

std::vector<std::string> keys_of(const std::vector<FixedWords>& all) {
  std::vector<std::string> keys;
  for (const FixedWords& words : all) {
    for (const auto* part : {&words.plain, &words.easy_read}) {
      for (const auto& [key, text] : *part) keys.push_back(key);
    }
  }
  std::sort(keys.begin(), keys.end());
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  return keys;
}

std::vector<std::uint32_t> sections_of_pages(const Toolkit& toolkit) {
  std::unordered_map<std::string_view, std::uint32_t> by_folder;
  for (std::uint32_t i = 0; i < toolkit.sections.size(); ++i) by_folder.emplace(toolkit.sections[i].folder, i);
  std::vector<std::uint32_t> sections;
  sections.reserve(toolkit.pages.size());
  for (const Page& page : toolkit.pages) {
    const auto found = by_folder.find(page.section);
    sections.push_back(page.section.empty() || found == by_folder.end() ? no_index : found->second);
  }
  return sections;
}

/// "patient-stories" as people would write it: "Patient stories".
std::string title_of_folder(const std::string& folder) {
  std::string title = replaced(folder, "-", " ");
  if (!title.empty() && title[0] >= 'a' && title[0] <= 'z') title[0] = static_cast<char>(title[0] - 'a' + 'A');
  return title;
}

std::string section_title(const View& view, const Section& section) {
  if (section.index_page != no_index) return title_of(view, section.index_page);
  if (section.kind == nullptr) return title_of_folder(section.folder);
  return std::string(kind_plural(view, *section.kind));
}

std::string section_language(const View& view, const Section& section) {
  if (section.index_page != no_index) return title_language(view, section.index_page);
  return section.kind == nullptr ? toolkit_language(view) : word_language(view, kinds_key(section.kind->id));
}

SectionInView section_in(const View& view, std::size_t index) {
  const Section& section = view.toolkit->sections[index];
  const bool own_text = section.index_page != no_index && view.pages[section.index_page].standing == Standing::here;
  const bool has_pages = !view.section_pages[index].empty();
  SectionInView result;
  result.title = section_title(view, section);
  result.title_language = section_language(view, section);
  result.address = section.folder + "/index.html";
  result.is_made = own_text || has_pages || section.index_page == no_index;
  result.in_menu = own_text || has_pages;
  return result;
}

Date last_change(const FrontMatter& front) {
  return front.updated ? front.updated : front.reviewed ? front.reviewed : front.published;
}

void take_pages(ViewParts& part, const Toolkit& toolkit) {
  const View& view = *part.view;
  part.place.assign(toolkit.pages.size(), no_index);
  for (const auto& pages : view.section_pages) {
    for (std::uint32_t place = 0; place < pages.size(); ++place) part.place[pages[place]] = place;
  }
  for (PageIndex page = 0; page < toolkit.pages.size(); ++page) {
    const Document* document = document_of(view, page);
    if (view.pages[page].standing != Standing::here || toolkit.pages[page].status == PageStatus::withdrawn) continue;
    part.updated = std::max(part.updated, last_change(document->front));
    const Document& itself = *toolkit.texts[toolkit.pages[page].plain].document;
    for (const std::string& tag : itself.front.tags) part.tags[lower_case(trimmed(tag))].push_back(page);
  }
}

void take_hard_words(ViewParts& part, const Glossary& glossary) {
  for (std::uint32_t i = 0; i < glossary.size(); ++i) {
    const GlossaryTerm& term = glossary[i];
    part.terms_by_words.emplace(lower_case(term.term), i);
    for (const std::string& also : term.also) part.terms_by_words.emplace(lower_case(also), i);
    if (!term.abbreviation.empty()) part.terms_by_words.emplace(lower_case(term.abbreviation), i);
  }
}

Values words_of(const View& view) {
  std::set<std::string_view> keys;
  for (const FixedWords* fixed : view.fixed) {
    for (const auto& [key, word] : fixed->plain) keys.insert(key);
    if (view.edition != Edition::easy_read) continue;
    for (const auto& [key, word] : fixed->easy_read) keys.insert(key);
  }
  Values words("words");
  for (const std::string_view key : keys) {
    const std::string_view word = fixed_word(view, key);
    const bool has_bold = word.find("**") != std::string_view::npos;
    has_bold ? words.html(key, with_language(fixed_language(view, key), bold_marked(word))) : add_fixed(words, key, view, key);
  }
  return words;
}

Values common_values(const View& view) {
  Values common("common");
  common.text("edition", std::string(edition_name(view.edition)));
  common.text("lang", view.language);
  common.text("dir", std::string(text_direction(view.language)));
  common.text("settings_lang", settings_language(view));
  common.group("words", words_of(view));
  return common;
}

ViewParts parts_for(const SiteParts& site, const View& view) {
  ViewParts part;
  part.view = &view;
  part.plain = &view;
  for (const View& other : site.views) {
    if (other.language == view.language && other.edition == Edition::plain) part.plain = &other;
  }
  part.common = common_values(view);
  for (std::size_t i = 0; i < site.toolkit.sections.size(); ++i) part.sections.push_back(section_in(view, i));
  take_pages(part, site.toolkit);
  if (part.is_easy_read()) take_hard_words(part, site.toolkit.glossary);
  take_print_pages(site, part);
  for (std::string& address : made_addresses_in(site, part)) part.made.insert(std::move(address));
  return part;
}

}  // namespace

SiteParts::SiteParts(const SourceFiles& source_files, const Toolkit& the_toolkit, const std::vector<View>& the_views)
    : sources(source_files),
      toolkit(the_toolkit),
      views(the_views),
      templates(source_files, the_toolkit.kinds, keys_of(the_toolkit.fixed_words)),
      terms(the_toolkit.glossary),
      section_of(sections_of_pages(the_toolkit)) {
  for (const View& view : views) parts.push_back(parts_for(*this, view));
}

bool has_page(const ViewParts& part, const std::string& address, PageIndex page) {
  const bool is_its_place = page != no_index && part.view->toolkit->pages[page].address == address;
  if (is_its_place && part.view->pages[page].standing == Standing::here) return true;
  return part.made.count(address) != 0;
}

const ViewParts* parts_of(const SiteParts& site, std::string_view language, Edition edition) {
  for (const ViewParts& part : site.parts) {
    if (part.view->language == language && part.view->edition == edition) return &part;
  }
  return nullptr;
}

std::string way(const View& view, std::string_view from, const View& to, std::string_view address) {
  return file_href(view, from, to.prefix + std::string(address));
}

std::string way_to_page(const PageSpot& spot, PageIndex page) {
  const std::string& address = spot.toolkit().pages[page].address;
  if (spot.part.made.count(address) != 0) return way(spot.view(), spot.address, spot.view(), address);
  return page_href(spot.view(), spot.address, page).address;
}

std::string root_from(std::string_view address) {
  std::string root;
  for (const char c : address) {
    if (c == '/') root += "../";
  }
  return root;
}

std::string part_address(std::string_view address, std::size_t number) {
  if (number == 1) return std::string(address);
  const std::size_t dot = address.rfind('.');
  return std::string(address.substr(0, dot)) + '.' + std::to_string(number) + std::string(address.substr(dot));
}

}  // namespace alongside
