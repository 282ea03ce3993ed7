// What changed between two texts, as words kept, removed and added.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace alongside {

enum class Change : std::uint8_t { kept, removed, added };

/// Words in a row that share one fate. `text` points into the older text where removed, else into the newer;
/// it has no white space at its ends.
struct WordRun {
  Change change = Change::kept;
  std::string_view text;
  std::uint32_t words = 0;
};

/// The runs that lead from `older` to `newer`, in the order of the text, what was removed before what was
/// added there. Words are what white space parts, so that a changed comma shows. Time grows with the length
/// of the texts, not with its square.
std::vector<WordRun> word_diff(std::string_view older, std::string_view newer);

}  // namespace alongside
