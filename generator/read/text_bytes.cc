#include "read/text_bytes.h"

#include <string_view>

#include "foundation/source_text.h"
#include "foundation/text.h"
#include "foundation/unicode.h"

namespace alongside {
namespace {

using namespace std::string_view_literals;
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::string_view replacement = "\xEF\xBF\xBD";
constexpr const char* save_again = "Open the file in your editor and save it as plain text in UTF-8.";

bool is_utf16(std::string_view bytes) {
  return bytes.starts_with("\xFF\xFE"sv) || bytes.starts_with("\xFE\xFF"sv);
}

/// The words of `bytes`, which begin with the mark that says which byte of two comes first.
std::string from_utf16(std::string_view bytes) {
  const std::size_t high = bytes.front() == '\xFE' ? 0 : 1;
  std::string text;
  char32_t first_half = 0;
  for (std::size_t at = 2; at + 1 < bytes.size(); at += 2) {
    const char32_t unit = static_cast<unsigned char>(bytes[at + high]) * 256U +
                          static_cast<unsigned char>(bytes[at + 1 - high]);
    const bool ends_pair = unit >= 0xDC00 && unit < 0xE000 && first_half != 0;
    const char32_t pair = 0x10000 + (first_half - 0xD800) * 0x400 + (unit - 0xDC00);
    first_half = unit >= 0xD800 && unit < 0xDC00 ? unit : 0;
    if (first_half == 0)
      append_utf8(text, ends_pair ? pair : unit >= 0xDC00 && unit < 0xE000 ? U'\uFFFD' : unit);
  }
  return text;
}

Location place(const std::string& file, std::string_view text, std::size_t offset) {
  const Position from = LineIndex(text).position(text, offset);
  return {file, from, {from.line, from.column + 1}};
}

std::string without_bad_bytes(std::string_view bytes) {
  std::string text;
  for (std::size_t bad = first_invalid_utf8(bytes); bad != std::string_view::npos;
       bad = first_invalid_utf8(bytes)) {
    text.append(bytes.substr(0, bad)).append(replacement);
    bytes.remove_prefix(bad + 1);
  }
  return text.append(bytes);
}

/// Words of another encoding are an error once, at the first byte that shows it.
std::string as_utf8(std::string bytes, const std::string& file, Findings& findings) {
  const std::size_t bad = first_invalid_utf8(bytes);
  if (bad == std::string::npos) return bytes;
  std::string text = without_bad_bytes(bytes);
  findings.push_back(error_at(place(file, text, bad), "input/not-utf8",
                              "This file has letters that are not saved as UTF-8, the first of them here.",
                              save_again));
  return text;
}

}  // namespace

Finding too_large(const std::string& file, std::size_t size) {
  return error_at({file, {}, {}}, "input/too-large",
                  "This text is too large to be a page: " + std::to_string(size / 1'000'000) +
                      " MB, and the most is 2 MB.",
                  "Split it into several pages, or keep it as a file to download in another format.");
}

std::string checked_text(std::string bytes, const std::string& file, Findings& findings) {
  if (is_utf16(bytes)) {
    findings.push_back(
        error_at({file, {1, 1}, {1, 2}}, "input/not-utf8", "This file is saved as UTF-16.", save_again));
    bytes = from_utf16(bytes);
  }
  if (bytes.starts_with(byte_order_mark)) bytes.erase(0, byte_order_mark.size());
  std::string text = as_utf8(std::move(bytes), file, findings);
  const std::size_t nul = text.find('\0');
  if (nul == std::string::npos) return text;
  findings.push_back(error_at(place(file, text, nul), "input/zero-byte",
                              "This file holds a NUL byte, so it is not plain text.", save_again));
  return replaced(text, std::string_view("\0", 1), replacement);
}

}  // namespace alongside
