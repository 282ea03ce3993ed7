#include "foundation/hash.h"

#include <openssl/evp.h>

#include <array>
#include <stdexcept>

namespace alongside {
namespace {

using Digest = std::array<unsigned char, EVP_MAX_MD_SIZE>;

void expect(int answer) {
  if (answer == 1) return;
  throw std::runtime_error(
      "This computer's OpenSSL library cannot work out SHA-256. Reinstall the OpenSSL package.");
}

std::string hex_of(const Digest& digest, unsigned int length) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string hex;
  hex.reserve(length * 2);
  for (unsigned int i = 0; i < length; ++i) {
    hex += digits[digest[i] >> 4];
    hex += digits[digest[i] & 15];
  }
  return hex;
}

}  // namespace

std::string sha256_hex(std::string_view bytes) {
  Digest digest{};
  unsigned int length = 0;
  expect(EVP_Digest(bytes.data(), bytes.size(), digest.data(), &length, EVP_sha256(), nullptr));
  return hex_of(digest, length);
}

std::string sha256_base64(std::string_view bytes) {
  Digest digest{};
  unsigned int length = 0;
  expect(EVP_Digest(bytes.data(), bytes.size(), digest.data(), &length, EVP_sha256(), nullptr));
  std::array<unsigned char, EVP_MAX_MD_SIZE * 2> base64{};
  const int written = EVP_EncodeBlock(base64.data(), digest.data(), static_cast<int>(length));
  return {base64.begin(), base64.begin() + written};
}

struct Sha256::State {
  std::unique_ptr<EVP_MD_CTX, void (*)(EVP_MD_CTX*)> context{EVP_MD_CTX_new(), EVP_MD_CTX_free};
};

Sha256::Sha256() : state_(std::make_unique<State>()) {
  expect(EVP_DigestInit_ex(state_->context.get(), EVP_sha256(), nullptr));
}

Sha256::~Sha256() = default;

void Sha256::add(std::string_view bytes) {
  expect(EVP_DigestUpdate(state_->context.get(), bytes.data(), bytes.size()));
}

std::string Sha256::hex() {
  Digest digest{};
  unsigned int length = 0;
  expect(EVP_DigestFinal_ex(state_->context.get(), digest.data(), &length));
  return hex_of(digest, length);
}

}  // namespace alongside
