// Notes and addresses that a text defines at one place and uses at others: `[^1]: …` and `[label]: …`.
#pragma once

#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace alongside {

/// From the first byte of a definition's first line to the one behind its last line.
using DefinitionRange = std::pair<std::size_t, std::size_t>;

/// The definitions in `text` between `begin`, where a line begins, and `end`. A line that looks like one inside a block of code is none.
std::vector<DefinitionRange> definitions_in(std::string_view text, std::size_t begin, std::size_t end);

}  // namespace alongside
