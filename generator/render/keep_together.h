// Keeps one piece of information on one line: a telephone number, a date, a price, a time.
#pragma once

#include <string>
#include <string_view>

namespace alongside {

/// Whether `text` could hold such a piece: all of them have a number. Most texts do not, and need no second look.
bool may_break_apart(std::string_view text);

/// `text` with a non-breaking space between the parts of numbers, dates, amounts and times ("6 May 2026", "01632 960000",
/// "£4.4 billion", "10 am"). UKAAF G003: single pieces of information are not split over lines.
std::string kept_together(std::string_view text);

}  // namespace alongside
