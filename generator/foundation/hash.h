// SHA-256 (FIPS 180-4), by OpenSSL.
#pragma once

#include <string>
#include <string_view>

namespace alongside {

/// The SHA-256 of `bytes` as 64 small hex digits.
std::string sha256_hex(std::string_view bytes);

}  // namespace alongside
