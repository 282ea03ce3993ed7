// The ratings of an action plan: the words that teams write, and the five looks that stand for them.
#pragma once

#include <string_view>

namespace alongside {

/// The class of a rating's shape and colour ("rating-on-track") for what a team wrote ("Green", "On track"); the one of
/// "not started" for words that are no rating.
std::string_view rating_class(std::string_view words);

}  // namespace alongside
