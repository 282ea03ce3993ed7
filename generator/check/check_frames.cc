#include "check/check_frames.h"

#include <algorithm>
#include <map>

#include "foundation/html.h"

namespace alongside {
namespace {

bool holds(const std::vector<std::string>& menu, const std::string& words) { return std::find(menu.begin(), menu.end(), words) != menu.end(); }

/// The links of `menu` that `other` has too, each where it stands first.
std::vector<std::string> common_part(const std::vector<std::string>& menu, const std::vector<std::string>& other) {
  std::vector<std::string> part;
  for (const std::string& words : menu) {
    if (holds(other, words) && !holds(part, words)) part.push_back(words);
  }
  return part;
}

/// Pages of one edition and language.
using Group = std::vector<const PageFrame*>;

void check_order(const Group& group, Findings& findings) {
  const PageFrame& first = *group.front();
  for (const PageFrame* frame : group) {
    if (common_part(frame->menu, first.menu) == common_part(first.menu, frame->menu)) continue;
    Finding finding = error_at({frame->template_file, {}, {}}, "theme/menu-order", "The links at the head of a page stand in another order than on other pages.",
                               "Give all pages the same menu, in the same order.");
    finding.edition = edition_name(frame->edition);
    findings.push_back(std::move(finding));
  }
}

}  // namespace

PageFrame frame_of(std::string template_file, std::string prefix, Edition edition, std::string_view bytes) {
  PageFrame frame{std::move(template_file), std::move(prefix), edition, {}};
  const HtmlPage page = read_html(bytes);
  for (std::uint32_t i = 0; i < page.nodes.size(); ++i) {
    const bool is_in_menu = page.nodes[i].name == "a" && is_inside(page, i, "header") && is_inside(page, i, "nav") && !is_inside(page, i, "main");
    if (is_in_menu) frame.menu.push_back(words_inside(page, i));
  }
  return frame;
}

Findings check_frames(const std::vector<PageFrame>& frames) {
  std::map<std::string, Group> groups;
  for (const PageFrame& frame : frames) groups[frame.prefix].push_back(&frame);
  Findings findings;
  for (const auto& [prefix, group] : groups) check_order(group, findings);
  return findings;
}

}  // namespace alongside
