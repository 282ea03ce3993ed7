// Long words cut so that a sentence stays readable.
#pragma once

#include <string>
#include <string_view>

namespace alongside {

/// `text`, with `…` in the place of its middle where it has more than `most` code points (at least 3); then its beginning and its
/// end, which say most, make `most` together.
std::string cut_in_middle(std::string_view text, std::size_t most);

}  // namespace alongside
