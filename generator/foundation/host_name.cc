#include "foundation/host_name.h"

#include <algorithm>
#include <vector>

#include "foundation/text.h"
#include "foundation/unicode.h"

namespace alongside {
namespace {

// The parameters of Punycode (RFC 3492 section 5).
constexpr std::uint32_t base = 36, t_min = 1, t_max = 26, skew = 38, damp = 700, first_bias = 72, first_n = 128;
constexpr std::size_t longest_part = 63;  // RFC 1035 section 2.3.4

char digit_of(std::uint32_t value) { return static_cast<char>(value < 26 ? 'a' + value : '0' + (value - 26)); }

/// RFC 3492 section 6.1.
std::uint32_t adapted(std::uint32_t delta, std::uint32_t points, bool is_first) {
  delta = is_first ? delta / damp : delta / 2;
  delta += delta / points;
  std::uint32_t k = 0;
  for (; delta > (base - t_min) * t_max / 2; k += base) delta /= base - t_min;
  return k + (base - t_min + 1) * delta / (delta + skew);
}

void append_number(std::string& encoded, std::uint32_t number, std::uint32_t bias) {
  for (std::uint32_t k = base;; k += base) {
    const std::uint32_t threshold = k <= bias ? t_min : std::min(k - bias, t_max);
    if (number < threshold) break;
    encoded += digit_of(threshold + (number - threshold) % (base - threshold));
    number = (number - threshold) / (base - threshold);
  }
  encoded += digit_of(number);
}

/// RFC 3492 section 6.3. Parts are at most 255 code points long, so that no number grows too large for its type.
std::string encoded_part(const std::vector<char32_t>& points) {
  std::string encoded;
  for (const char32_t point : points) {
    if (point < first_n) encoded += static_cast<char>(point);
  }
  const auto basic = static_cast<std::uint32_t>(encoded.size());
  if (basic > 0) encoded += '-';
  std::uint32_t n = first_n, delta = 0, bias = first_bias, handled = basic;
  while (handled < points.size()) {
    std::uint32_t next = 0x10FFFF;
    for (const char32_t point : points) {
      if (point >= n) next = std::min(next, static_cast<std::uint32_t>(point));
    }
    delta += (next - n) * (handled + 1);
    n = next;
    for (const char32_t point : points) {
      if (point < n) ++delta;
      if (point != n) continue;
      append_number(encoded, delta, bias);
      bias = adapted(delta, handled + 1, handled == basic);
      delta = 0;
      ++handled;
    }
    ++delta;
    ++n;
  }
  return "xn--" + encoded;
}

std::string ascii_part(std::string_view part) {
  const auto is_ascii = [](char c) { return static_cast<unsigned char>(c) < 128; };
  if (std::all_of(part.begin(), part.end(), is_ascii)) return std::string(part);
  std::vector<char32_t> points;
  for (std::size_t at = 0; at < part.size();) points.push_back(next_code_point(part, at));
  return encoded_part(points);
}

}  // namespace

std::optional<std::string> ascii_host(std::string_view host) {
  if (host.size() > 255 || first_invalid_utf8(host) != std::string_view::npos) return {};
  const std::string small = replaced(composed(lower_case(host)), "。", ".");  // the full stop of Chinese and Japanese
  std::vector<std::string> parts;
  for (const std::string_view part : split(small, '.')) {
    parts.push_back(ascii_part(part));
    if (parts.back().size() > longest_part) return {};
  }
  return joined(parts, ".");
}

}  // namespace alongside
