// Where reports get the line that a finding speaks of.
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace alongside {

/// The words of `line` (from 1) of `file`, without its line ending; empty where there is none. What it gives must last as
/// long as it does itself.
using SourceLines = std::function<std::string_view(const std::string& file, int line)>;

}  // namespace alongside
