// SHA-256 (FIPS 180-4), by OpenSSL.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace alongside {

/// The SHA-256 of `bytes` as 64 small hex digits.
std::string sha256_hex(std::string_view bytes);

/// The SHA-256 of `bytes` in base 64 (RFC 4648 section 4), as a security policy names a style.
std::string sha256_base64(std::string_view bytes);

/// The SHA-256 of bytes that come in parts, so that a large file need not be held in memory.
class Sha256 {
 public:
  Sha256();
  ~Sha256();
  void add(std::string_view bytes);

  /// As sha256_hex() of all that was added; ends the work.
  std::string hex();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace alongside
