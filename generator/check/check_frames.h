// What the frames of several pages have in common, and must: the order of the links at their head.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "foundation/finding.h"
#include "model/edition.h"

namespace alongside {

/// The head of a made page, as far as pages share it.
struct PageFrame {
  std::string template_file;  // whose work it is, for the place of findings
  std::string prefix;         // of its edition and language: "cy/large-print/"
  Edition edition = Edition::plain;
  std::vector<std::string> menu;  // the words of the links in its menus, in order
};

/// The frame of the page with these bytes.
PageFrame frame_of(std::string template_file, std::string prefix, Edition edition, std::string_view bytes);

/// An error for each page whose menus have links in another order than the first page of its edition and language. A link that only one
/// of the two has does not count. Pure.
Findings check_frames(const std::vector<PageFrame>& frames);

}  // namespace alongside
