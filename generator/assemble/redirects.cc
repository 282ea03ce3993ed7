#include "assemble/redirects.h"

#include <algorithm>

#include "assemble/link_index.h"

namespace alongside {
namespace {

bool is_made(const Toolkit& toolkit, const std::string& address) {
  const auto is_index = [&](const Section& section) { return address == section.folder + "/index.html"; };
  return address == "index.html" ||
         std::find(made_pages.begin(), made_pages.end(), address) != made_pages.end() ||
         std::any_of(toolkit.sections.begin(), toolkit.sections.end(), is_index);
}

Finding taken(const Location& where, const std::string& alias, const std::string& by) {
  return error_at(where, "structure/alias-taken", "This old address is in use, by " + by + ": " + alias,
                  "Take it out of `aliases`: an address leads to one page only.");
}

void add_alias(Assembly& assembly, PageIndex page, const std::string& alias, const Location& where,
               ByText<PageIndex>& known) {
  Toolkit& toolkit = assembly.toolkit;
  const std::string address = alias_address(alias);
  if (address.empty()) {
    toolkit.findings.push_back(
        error_at(where, "structure/alias", "This is not an old address of this site: " + alias,
                 "Write the way from the top of the site, such as /old-folder/old-name.html."));
    return;
  }
  if (const PageIndex other = page_at(toolkit, address); other != no_index) {
    toolkit.findings.push_back(taken(where, alias, "content/" + toolkit.pages[other].source));
  } else if (is_made(toolkit, address)) {
    toolkit.findings.push_back(taken(where, alias, "a page that the program makes"));
  } else if (const auto [first, is_new] = known.emplace(address, page); is_new) {
    toolkit.redirects.push_back({address, page});
  } else if (first->second != page) {
    toolkit.findings.push_back(
        taken(where, alias, "content/" + toolkit.pages[first->second].source + ", which lists it too"));
  }
}

}  // namespace

void make_redirects(Assembly& assembly) {
  ByText<PageIndex> known;
  for (const Text& text : assembly.toolkit.texts) {
    if (!is_published(assembly, assembly.toolkit.pages[text.page])) continue;
    for (const auto& [alias, where] : text.document->front.aliases)
      add_alias(assembly, text.page, alias, where, known);
  }
  std::sort(assembly.toolkit.redirects.begin(), assembly.toolkit.redirects.end(),
            [](const Redirect& a, const Redirect& b) { return a.address < b.address; });
}

}  // namespace alongside
