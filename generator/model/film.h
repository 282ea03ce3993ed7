// What `::: video` may say of a film in place of an address.
#pragma once

#include <string_view>

namespace alongside {

/// `audio_description` of a film that nobody has to see to follow it, because its sound or the page says all that matters.
inline constexpr std::string_view no_description_needed = "not-needed";

}  // namespace alongside
