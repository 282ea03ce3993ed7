// Names of websites in the letters that the internet's name servers know.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace alongside {

/// `host` in small ASCII letters: parts with other letters become xn--… (Punycode, RFC 3492, after small letters and NFC as
/// UTS #46 has them). Nothing where it is not UTF-8 or a part is longer than a name may be.
std::optional<std::string> ascii_host(std::string_view host);

}  // namespace alongside
