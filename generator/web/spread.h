// Numbers that are spread around a middle, so that what belongs together does not all fall on one moment: the same for an address
// in every run.
#pragma once

#include <cstdint>
#include <string_view>

namespace alongside {

/// `middle`, up to `percent` of it more or less, as the letters of `address` have it (their FNV-1a hash).
inline std::int64_t spread(std::int64_t middle, std::int64_t percent, std::string_view address) {
  std::uint32_t hash = 2166136261u;
  for (const char c : address) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
  const std::int64_t widest = 10 * percent;  // in thousandths
  return middle * (1000 - widest + static_cast<std::int64_t>(hash) % (2 * widest + 1)) / 1000;
}

}  // namespace alongside
