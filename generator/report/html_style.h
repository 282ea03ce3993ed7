// How the report looks.
#pragma once

#include <string_view>

namespace alongside {

/// The one style of the report, without white space at its ends: for screens from 320 pixels, in light and
/// dark colours, and for paper of the size A4. Every pair of words and background is at least 7:1.
std::string_view report_style();

}  // namespace alongside
