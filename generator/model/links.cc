#include "model/links.h"

#include <algorithm>

#include "foundation/url.h"

namespace alongside {
namespace {

/// `to` seen from `from`, both below the site's root, as it may stand in a page.
std::string relative_address(const std::string& from, const std::string& to) {
  std::string way = percent_encoded_path(relative_path(from, to));
  // A colon before the first slash would be read as the end of a scheme.
  if (way.substr(0, way.find('/')).find(':') != std::string::npos) way.insert(0, "./");
  return way;
}

std::string from_in_site(const View& view, std::string_view from) {
  return view.prefix + std::string(from);
}

void add_fragment(std::string& address, std::string_view fragment) {
  if (!fragment.empty()) address.append("#").append(safe_address(fragment));
}

Href here(const View& view, std::string_view from, const std::string& fragment) {
  const PageIndex page = page_at(*view.toolkit, std::string(from));
  const Document* document = page == no_index ? nullptr : document_of(view, page);
  if (document == nullptr || has_id(*document, fragment)) return {"#" + safe_address(fragment), false, {}};
  return page_href(view, from, page);
}

Href in_view(const View& view, std::string_view from, const std::string& address) {
  return {relative_address(from_in_site(view, from), view.prefix + address), false, {}};
}

bool stands_here(const PageInView& page) {
  return page.standing == Standing::here;
}

/// The listing and the print page of a section; the listing takes the place of an index page that this view
/// lacks.
bool is_made_of_section(const View& view, std::string_view folder, std::string_view name) {
  const std::vector<Section>& sections = view.toolkit->sections;
  for (std::size_t i = 0; i < sections.size(); ++i) {
    if (sections[i].folder != folder) continue;
    const PageIndex index = sections[i].index_page;
    const bool has_pages = !view.section_pages[i].empty();
    const bool has_index = index != no_index && stands_here(view.pages[index]);
    if (name == "index.html") return has_pages || has_index || index == no_index;
    return name == "print.html" && (has_pages || has_index);
  }
  return false;
}

/// The view that has a made page that this one lacks: only easy read lists what is not in easy read, all else
/// is in plain.
Href made_elsewhere(const View& view, std::string_view from, const std::string& address) {
  const Toolkit& toolkit = *view.toolkit;
  const bool is_list_of_missing = address == "not-in-easy-read.html";
  const std::string_view prefix =
      is_list_of_missing ? prefix_of(toolkit, view.language, Edition::easy_read) : std::string_view();
  Href result;
  result.address = relative_address(from_in_site(view, from), std::string(prefix) + address);
  result.other_edition = view.edition == Edition::easy_read;
  if (!is_list_of_missing && view.language != toolkit.settings.language)
    result.other_language = toolkit.settings.language;
  return result;
}

Href made(const View& view, std::string_view from, const LinkTarget& target) {
  const PageIndex own = page_at(*view.toolkit, target.address);
  if (own != no_index) return page_href(view, from, own, target.fragment);
  Href result = is_made_in(view, target.address) ? in_view(view, from, target.address)
                                                 : made_elsewhere(view, from, target.address);
  add_fragment(result.address, target.fragment);
  return result;
}

Href file(const View& view, std::string_view from, const LinkTarget& target) {
  Href result{file_href(view, from, target.address), false, {}};
  add_fragment(result.address, target.fragment);
  return result;
}

}  // namespace

bool has_id(const Document& document, std::string_view id) {
  return std::any_of(document.headings.begin(), document.headings.end(),
                     [&](const Heading& heading) { return document.words(heading.id) == id; });
}

std::string address_in_site(const View& view, PageIndex page) {
  return view.site_prefix + view.prefix + view.toolkit->pages[page].address;
}

bool is_made_in(const View& view, std::string_view address) {
  if (const std::size_t slash = address.find('/'); slash != std::string_view::npos) {
    return is_made_of_section(view, address.substr(0, slash), address.substr(slash + 1));
  }
  if (address == "not-in-easy-read.html") return view.edition == Edition::easy_read;
  if (address == "glossary.html") return !view.toolkit->glossary.empty();
  if (address == "print.html") return std::any_of(view.pages.begin(), view.pages.end(), stands_here);
  return address == "index.html" ||
         std::find(made_pages.begin(), made_pages.end(), address) != made_pages.end();
}

std::string made_href(const View& view, std::string_view from, std::string_view address) {
  return made(view, from, {LinkKind::made_page, no_index, 0, std::string(address), {}}).address;
}

std::string file_href(const View& view, std::string_view from, std::string_view file) {
  return relative_address(from_in_site(view, from), std::string(file));
}

Href page_href(const View& view, std::string_view from, PageIndex page, std::string_view fragment) {
  const PageInView& place = view.pages[page];
  if (place.text == no_index) return {};
  // Readers stay in their edition where it has a listing of its own in place of the user's page.
  const std::string& address = view.toolkit->pages[page].address;
  if (place.standing == Standing::missing && is_made_in(view, address)) return in_view(view, from, address);
  const Text& text = view.toolkit->texts[place.text];
  Href result;
  const std::string_view prefix =
      place.standing == Standing::here ? std::string_view(view.prefix) : place.elsewhere;
  result.address = relative_address(from_in_site(view, from), std::string(prefix) + address);
  if (!fragment.empty() && has_id(*text.document, fragment)) add_fragment(result.address, fragment);
  result.other_edition = text.edition != text_edition(view.edition);
  if (text.language != view.language) result.other_language = text.language;
  return result;
}

Href href(const View& view, std::string_view from, const LinkTarget& target) {
  switch (target.kind) {
    case LinkKind::page:
      return page_href(view, from, target.page, target.fragment);
    case LinkKind::made_page:
      return made(view, from, target);
    case LinkKind::here:
      return here(view, from, target.fragment);
    case LinkKind::file:
      return file(view, from, target);
    case LinkKind::picture:
      return {file_href(view, from, view.toolkit->pictures[target.page].address), false, {}};
    case LinkKind::outside:
      return {safe_address(target.address), false, {}};
    case LinkKind::broken:
    case LinkKind::left_out:
    case LinkKind::language:
      break;
  }
  return {};
}

}  // namespace alongside
