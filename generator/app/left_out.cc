#include "app/left_out.h"

#include <algorithm>

#include "foundation/files.h"
#include "model/links.h"

namespace alongside {
namespace {

/// Where a reader of `view` who follows a link to `page` arrives.
std::string reached_address(const View& view, PageIndex page) {
  const PageInView& place = view.pages[page];
  if (place.standing == Standing::here) return address_in_site(view, page);
  return view.site_prefix + std::string(place.elsewhere) + view.toolkit->pages[page].address;
}

void take_out(View& view, const std::unordered_set<std::string>& gone) {
  for (PageIndex page = 0; page < view.pages.size(); ++page) {
    PageInView& place = view.pages[page];
    if (place.text != no_index && gone.contains(reached_address(view, page))) place = {};
  }
  for (std::vector<PageIndex>& pages : view.section_pages) {
    std::erase_if(pages, [&](PageIndex page) { return view.pages[page].standing == Standing::missing; });
  }
}

}  // namespace

std::unordered_set<std::string> leave_out_new_pages(std::vector<View>& views, const std::unordered_set<std::string>& addresses,
                                                    const std::string& destination) {
  std::unordered_set<std::string> kept, gone;
  for (const std::string& address : addresses) {
    (is_file(path_join(destination, address)) ? kept : gone).insert(address);
  }
  for (View& view : views) take_out(view, gone);
  return kept;
}

}  // namespace alongside
