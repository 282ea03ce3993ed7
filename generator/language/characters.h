// Which bytes and code points words are made of; shared by what cuts words and sentences.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace alongside {

enum class ByteKind : std::uint8_t { other, space, letter, digit, joiner, high };

/// What each byte is; `high` needs its whole code point, `joiner` is ' - & or _.
inline constexpr std::array<ByteKind, 256> byte_kinds = [] {
  std::array<ByteKind, 256> kinds{};
  for (std::size_t byte = 0; byte < kinds.size(); ++byte) {
    const char c = static_cast<char>(byte);
    if (byte >= 0x80) {
      kinds[byte] = ByteKind::high;
    } else if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
      kinds[byte] = ByteKind::letter;
    } else if (c >= '0' && c <= '9') {
      kinds[byte] = ByteKind::digit;
    } else if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
      kinds[byte] = ByteKind::space;
    } else if (c == '\'' || c == '-' || c == '&' || c == '_') {
      kinds[byte] = ByteKind::joiner;
    }
  }
  return kinds;
}();

/// Whether the byte `c` is a letter or a digit of English: nearly all that words are made of.
inline constexpr std::array<bool, 256> ascii_word_bytes = [] {
  std::array<bool, 256> is_one{};
  for (std::size_t byte = 0; byte < is_one.size(); ++byte) is_one[byte] = byte_kinds[byte] == ByteKind::letter || byte_kinds[byte] == ByteKind::digit;
  return is_one;
}();
inline bool is_ascii_word_byte(char c) {
  return ascii_word_bytes[static_cast<unsigned char>(c)];
}

/// What the byte `c` is.
inline ByteKind byte_kind(char c) {
  return byte_kinds[static_cast<unsigned char>(c)];
}

/// The same questions for ASCII only: cheap, and enough for English rules.
constexpr bool is_ascii_digit(char c) {
  return c >= '0' && c <= '9';
}
constexpr bool is_ascii_small(char c) {
  return c >= 'a' && c <= 'z';
}
constexpr bool is_ascii_capital(char c) {
  return c >= 'A' && c <= 'Z';
}
constexpr bool is_ascii_letter(char c) {
  return is_ascii_small(c) || is_ascii_capital(c);
}
constexpr char small_letter(char c) {
  return is_ascii_capital(c) ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Whether `c` is a small vowel of English, y among them.
constexpr bool is_vowel(char c) {
  return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
}

/// The character at `at`, or NUL past the end.
constexpr char char_at(std::string_view text, std::size_t at) {
  return at < text.size() ? text[at] : '\0';
}

/// How many bytes the white space at `at` takes: 1, 2 or 3 (non-breaking ones); 0 where there is none.
std::size_t space_at(std::string_view text, std::size_t at);

/// How many bytes the letter, digit or mark of any script at `at` takes; 0 where there is none.
std::size_t letter_at(std::string_view text, std::size_t at);

/// How many bytes the sign at `at` takes that joins two parts of a word (' ’ - ‑ & _, soft hyphen, zero-width
/// joiners); 0 where there is none.
std::size_t joiner_at(std::string_view text, std::size_t at);

/// Whether `text` and `small_letters` are the same but for capital letters (of English) and the shape of
/// apostrophes.
bool same_word(std::string_view text, std::string_view small_letters);

}  // namespace alongside
