// Styles that harm readers: a row each. Only check/theme_styles.cc includes it.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "check/style_sheet.h"
#include "foundation/finding.h"

namespace alongside {

/// Whom a style harms.
enum class Harms { everyone, large_and_easy, large_print, easy_read, right_to_left, joined_letters };

struct StyleRow {
  std::string_view property;
  bool (*breaks)(const Declaration& declaration, std::string_view value);
  std::string_view value;  // handed to `breaks`
  Harms harms;
  Severity severity;
  std::string_view rule;
  std::string_view what;     // it gives readers
  std::string_view instead;  // what to write
  std::string_view elements = {};  // parted by spaces: only where the selector is for one of them wherever it stands; empty: always
  bool on_paper = true;            // printed pages too
  bool (*unless)(const Declaration& declaration, const std::vector<Declaration>& sheet) = nullptr;  // something else in the sheet makes good
};

/// All rows; of several of one rule that fit a declaration the first counts.
std::span<const StyleRow> style_rows();

/// The rows about what easy read alone has: pictures beside words, and its paper.
std::span<const StyleRow> easy_read_style_rows();

/// The rows about lists: their signs, and the space between their items.
std::span<const StyleRow> list_style_rows();

}  // namespace alongside
