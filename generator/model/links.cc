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

std::string from_in_site(const View& view, std::string_view from) { return view.prefix + std::string(from); }

void add_fragment(std::string& address, std::string_view fragment) {
  if (!fragment.empty()) address.append("#").append(safe_address(fragment));
}

Href here(const View& view, std::string_view from, const std::string& fragment) {
  const PageIndex page = page_at(*view.toolkit, std::string(from));
  const Document* document = page == no_index ? nullptr : document_of(view, page);
  if (document == nullptr || has_id(*document, fragment)) return {"#" + safe_address(fragment), false, {}};
  return page_href(view, from, page);
}

Href made(const View& view, std::string_view from, const LinkTarget& target) {
  Href result{made_href(view, from, target.address), false, {}};
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

std::string address_in_site(const View& view, PageIndex page) { return view.prefix + view.toolkit->pages[page].address; }

std::string made_href(const View& view, std::string_view from, std::string_view address) {
  const PageIndex own = page_at(*view.toolkit, std::string(address));
  const bool stands_here = own != no_index && view.pages[own].standing == Standing::here;
  if (stands_here) return page_href(view, from, own).address;
  return relative_address(from_in_site(view, from), view.prefix + std::string(address));
}

std::string file_href(const View& view, std::string_view from, std::string_view file) {
  return relative_address(from_in_site(view, from), std::string(file));
}

Href page_href(const View& view, std::string_view from, PageIndex page, std::string_view fragment) {
  const PageInView& place = view.pages[page];
  if (place.text == no_index) return {};
  const Text& text = view.toolkit->texts[place.text];
  Href result;
  const std::string_view prefix = place.standing == Standing::here ? std::string_view(view.prefix) : place.elsewhere;
  result.address = relative_address(from_in_site(view, from), std::string(prefix) + view.toolkit->pages[page].address);
  if (has_id(*text.document, fragment)) add_fragment(result.address, fragment);
  result.other_edition = text.edition != text_edition(view.edition);
  if (text.language != view.language) result.other_language = text.language;
  return result;
}

Href href(const View& view, std::string_view from, const LinkTarget& target) {
  switch (target.kind) {
    case LinkKind::page: return page_href(view, from, target.page, target.fragment);
    case LinkKind::made_page: return made(view, from, target);
    case LinkKind::here: return here(view, from, target.fragment);
    case LinkKind::file: return file(view, from, target);
    case LinkKind::picture: return {file_href(view, from, view.toolkit->pictures[target.page].address), false, {}};
    case LinkKind::outside: return {safe_address(target.address), false, {}};
    case LinkKind::broken:
    case LinkKind::language: break;
  }
  return {};
}

}  // namespace alongside
