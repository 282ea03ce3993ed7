#include "foundation/unicode.h"

#include <utf8proc.h>

#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <memory>

#include "foundation/bytes.h"

namespace alongside {
namespace {

const utf8proc_uint8_t* bytes_of(std::string_view text) {
  return reinterpret_cast<const utf8proc_uint8_t*>(text.data());
}

/// utf8proc's mapping of `text`, or `text` itself where it is not UTF-8.
std::string mapped(std::string_view text, utf8proc_option_t options) {
  utf8proc_uint8_t* result = nullptr;
  const utf8proc_ssize_t length =
      utf8proc_map(bytes_of(text), static_cast<utf8proc_ssize_t>(text.size()), &result, options);
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(result, &std::free);
  if (length < 0) return std::string(text);
  return std::string(reinterpret_cast<const char*>(result), static_cast<std::size_t>(length));
}

utf8proc_category_t category_of(char32_t code_point) {
  return utf8proc_category(static_cast<utf8proc_int32_t>(code_point));
}

bool is_ascii(std::string_view text) { return !bytes::holds(text, bytes::is_high); }

char small_ascii(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; }

}  // namespace

std::size_t first_invalid_utf8(std::string_view text) {
  for (std::size_t at = bytes::find(text, 0, bytes::is_high); at != std::string_view::npos; at = bytes::find(text, at, bytes::is_high)) {
    utf8proc_int32_t code_point = 0;
    const auto length = utf8proc_iterate(bytes_of(text) + at, static_cast<utf8proc_ssize_t>(text.size() - at), &code_point);
    if (length < 1) return at;
    at += static_cast<std::size_t>(length);
  }
  return std::string_view::npos;
}

int code_points(std::string_view text) {
  constexpr std::uint64_t ones = 0x0101010101010101;  // eight bytes are looked at in one step: long lines are asked for often
  std::size_t continuing = 0, at = 0;
  for (std::uint64_t eight = 0; at + sizeof eight <= text.size(); at += sizeof eight) {
    std::memcpy(&eight, text.data() + at, sizeof eight);
    continuing += (((eight & ~(eight << 1)) >> 7 & ones) * ones) >> 56;
  }
  for (; at < text.size(); ++at) continuing += (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;
  return static_cast<int>(text.size() - continuing);
}

int display_width(std::string_view text) {
  int width = 0;
  for (std::size_t at = 0; at < text.size();) {
    width += utf8proc_charwidth(static_cast<utf8proc_int32_t>(next_code_point(text, at)));
  }
  return width;
}

std::string composed(std::string_view text) {
  if (is_ascii(text)) return std::string(text);
  return mapped(text, static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
}

std::string lower_case(std::string_view text) {
  std::string result;
  if (is_ascii(text)) {
    result = text;
    for (char& c : result) c = small_ascii(c);
    return result;
  }
  result.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const char32_t code_point = next_code_point(text, at);
    append_utf8(result, static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(code_point))));
  }
  return result;
}

std::string heading_id(std::string_view heading) {
  std::string id;
  const std::string small = lower_case(composed(heading));
  for (std::size_t at = 0; at < small.size();) {
    const char32_t code_point = next_code_point(small, at);
    if (code_point == ' ' || code_point == '\t' || code_point == 0xA0 || code_point == '-') {
      id += '-';
    } else if (code_point == '_' || is_letter(code_point) || is_digit(code_point) || is_mark(code_point)) {
      append_utf8(id, code_point);
    }
  }
  return id;
}

char32_t next_code_point(std::string_view text, std::size_t& at) {
  const auto first = static_cast<unsigned char>(text[at]);
  if (first < 0x80) {
    ++at;
    return first;
  }
  utf8proc_int32_t code_point = 0;
  const auto length = utf8proc_iterate(bytes_of(text) + at, static_cast<utf8proc_ssize_t>(text.size() - at), &code_point);
  at += length < 1 ? 1 : static_cast<std::size_t>(length);
  return length < 1 ? U'\uFFFD' : static_cast<char32_t>(code_point);
}

void append_utf8(std::string& text, char32_t code_point) {
  utf8proc_uint8_t bytes[4];
  const auto length = utf8proc_encode_char(static_cast<utf8proc_int32_t>(code_point), bytes);
  text.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(length));
}

bool is_letter(char32_t code_point) {
  const auto category = category_of(code_point);
  return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO;
}

bool is_digit(char32_t code_point) {
  const auto category = category_of(code_point);
  return category == UTF8PROC_CATEGORY_ND || category == UTF8PROC_CATEGORY_NL || category == UTF8PROC_CATEGORY_NO;
}

bool is_capital(char32_t code_point) { return category_of(code_point) == UTF8PROC_CATEGORY_LU; }

bool is_small(char32_t code_point) { return category_of(code_point) == UTF8PROC_CATEGORY_LL; }

bool is_mark(char32_t code_point) {
  const auto category = category_of(code_point);
  return category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_MC;
}

std::string sort_key(std::string_view text) {
  const auto options = UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_STRIPMARK | UTF8PROC_CASEFOLD;
  const std::string plain = mapped(text, static_cast<utf8proc_option_t>(options));
  std::string key;
  for (std::size_t at = 0; at < plain.size();) {
    const char32_t code_point = next_code_point(plain, at);
    const bool counts = is_letter(code_point) || is_digit(code_point) || (code_point == ' ' && !key.empty());
    if (counts) append_utf8(key, code_point);
  }
  return key + '\0' + std::string(text);
}

}  // namespace alongside
