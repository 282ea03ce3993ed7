// What only a template can break, seen on a page as it was made.
#pragma once

#include <string>
#include <string_view>

#include "foundation/finding.h"
#include "model/edition.h"

namespace alongside {

/// A page that was made to be looked at.
struct MadePage {
  std::string template_file;  // whose work it is, for the place of findings
  std::string_view bytes;
  std::string_view language;
  Edition edition = Edition::plain;
};

/// Errors and warnings for what people who listen, enlarge or use the keyboard would miss on the page: one finding for each rule. Pure.
Findings check_page(const MadePage& page);

}  // namespace alongside
