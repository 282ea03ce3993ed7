// "Did you mean": the nearest of the words that would have been right.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace alongside {

/// The one of `candidates` that is nearest to `word` in single-letter changes (swaps count as one), if it is near enough
/// to be what was meant; else empty. Case does not count. Ties go to the first.
std::string nearest(std::string_view word, const std::vector<std::string>& candidates);

/// "Did you mean X?" for the nearest candidate; empty where none is near.
std::string did_you_mean(std::string_view word, const std::vector<std::string>& candidates);

}  // namespace alongside
