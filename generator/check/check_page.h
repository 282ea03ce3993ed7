// What only a template can break, seen on a page as it was made.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "foundation/finding.h"
#include "model/edition.h"

namespace alongside {

/// What readers look for on a page. It is there where the page holds one of the `words`, or a link leads to one of the `ways`.
struct NeededPart {
  std::string what;      // "the way to large print"
  std::string template_part;  // what brings it in a template: "{{>full-version}}"
  std::vector<std::string> words = {};
  std::vector<std::string> ways = {};
  bool by_law = false;  // an accessibility statement must hold it
  bool in_frame = false;  // the frame around all pages brings it, not the page's own template
};

/// A page that was made to be looked at.
struct MadePage {
  std::string template_file;  // whose work it is, for the place of findings
  std::string_view bytes;
  std::string_view language;
  Edition edition = Edition::plain;
  std::vector<NeededPart> needed = {};       // of this page, beside what every page holds
  std::string site = {};                     // its title, which the titles of pages hold; empty: not asked for
  std::vector<std::string_view> words = {};  // of the text it is made from, in order: what the main part must hold
  std::string frame_file = {};               // whose work the frame around it is; empty: the template's own
};

/// Errors and warnings for what people who listen, enlarge or use the keyboard would miss on the page: one finding for each rule. Pure.
Findings check_page(const MadePage& page);

}  // namespace alongside
