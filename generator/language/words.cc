#include "language/words.h"

#include "foundation/unicode.h"
#include "language/characters.h"
#include "language/word_cutting.h"

namespace alongside {
namespace {

constexpr std::string_view endings_in_brackets[] = {"(s)", "(es)", "(ies)"};

/// The length of "(s)" at `at`, where it follows a letter; else 0.
std::size_t bracket_ending_at(std::string_view block, std::size_t at) {
  if (at == 0 || char_at(block, at) != '(' || !is_ascii_letter(block[at - 1])) return 0;
  for (const std::string_view ending : endings_in_brackets) {
    if (block.substr(at).starts_with(ending)) return ending.size();
  }
  return 0;
}

/// Whether what follows the letters that end at `end` can make them part of an address or an abbreviation.
bool may_go_on(std::string_view block, std::size_t end) {
  const char sign = char_at(block, end);
  if (sign == '@' || sign == '/') return true;
  if (sign != '.' && sign != ':' && sign != '+') return false;
  const char next = char_at(block, end + 1);
  return next == '/' || byte_kind(next) == ByteKind::letter || byte_kind(next) == ByteKind::digit;
}

Word word_of_letters(std::string_view block, std::size_t at) {
  const std::size_t end = end_of_letters(block, at);
  if (may_go_on(block, end)) {
    if (const auto address = address_at(block, at, end)) return *address;
    if (const auto abbreviation = dotted_abbreviation_at(block, at, end)) return *abbreviation;
  }
  if (is_ascii_capital(block[at]) && is_month(block.substr(at, end - at))) {
    if (const auto date = date_from_month(block, at, end)) return *date;
  }
  return word_from(at, end, WordKind::word);
}

bool may_begin_month(char c) { return c == 'J' || c == 'F' || c == 'M' || c == 'A' || c == 'S' || c == 'O' || c == 'N' || c == 'D'; }

/// Whether nothing of the word at `at` can stand behind `end`: white space, a comma, or the full stop of a sentence.
bool is_past_word(std::string_view block, std::size_t end) {
  if (end == block.size() || byte_kind(block[end]) == ByteKind::space || block[end] == ',') return true;
  return block[end] == '.' && (end + 1 == block.size() || byte_kind(block[end + 1]) == ByteKind::space);
}

/// The end of the word at `at` where it is made of letters, is no month and ends in a plain way, as most words are; `at` where it is
/// not so.
std::size_t plain_word_end(std::string_view block, std::size_t at) {
  if (!is_ascii_letter(block[at]) || may_begin_month(block[at])) return at;
  std::size_t end = at + 1;
  while (end < block.size() && is_ascii_word_byte(block[end])) ++end;
  return is_past_word(block, end) ? end : at;
}

/// Whether a number may begin at `at` with a sign that is no digit: £5, $5, €5, +44, (01632), .5, ½.
bool begins_number(std::string_view block, std::size_t at) {
  const char c = block[at];
  if (c == '+' || c == '(' || c == '.' || c == '$') return is_ascii_digit(char_at(block, at + 1));
  const std::string_view rest = block.substr(at);
  if (rest.starts_with("£")) return is_ascii_digit(char_at(block, at + 2));
  if (rest.starts_with("€")) return is_ascii_digit(char_at(block, at + 3));
  return rest.starts_with("¼") || rest.starts_with("½") || rest.starts_with("¾");
}

/// Moves past the sign at `at`, which begins no word.
std::size_t past_sign(std::string_view block, std::size_t at) {
  if (byte_kind(block[at]) != ByteKind::high) return at + 1;
  next_code_point(block, at);
  return at;
}

/// The word that begins at `at`; of no length where none does.
Word word_at(std::string_view block, std::size_t at) {
  switch (byte_kind(block[at])) {
    case ByteKind::letter:
      return word_of_letters(block, at);
    case ByteKind::digit:
      return *number_at(block, at);
    case ByteKind::high:
      if (begins_number(block, at)) return number_at(block, at).value_or(Word{});
      return letter_at(block, at) > 0 ? word_of_letters(block, at) : Word{};
    case ByteKind::other:
      return begins_number(block, at) ? number_at(block, at).value_or(Word{}) : Word{};
    default:
      return Word{};
  }
}

}  // namespace

std::size_t end_of_letters(std::string_view block, std::size_t at) {
  for (;;) {
    while (at < block.size() && is_ascii_word_byte(block[at])) ++at;
    if (at == block.size()) return at;
    const ByteKind kind = byte_kind(block[at]);
    if (kind != ByteKind::joiner && kind != ByteKind::high) return at;
    std::size_t length = letter_at(block, at);
    if (length == 0) {
      const std::size_t joiner = joiner_at(block, at);
      if (joiner == 0 || letter_at(block, at + joiner) == 0) return at;
      length = joiner;
    }
    at += length;
  }
}

void words_of(std::string_view block, Words& out) {
  out.clear();
  for (std::size_t at = 0; at < block.size();) {
    if (byte_kind(block[at]) == ByteKind::space) {
      ++at;
      continue;
    }
    if (const std::size_t end = plain_word_end(block, at); end > at) {
      out.push_back(word_from(at, end, WordKind::word));
      at = end;
      continue;
    }
    if (const std::size_t skipped = bracket_ending_at(block, at)) {
      at += skipped;
      continue;
    }
    const Word word = word_at(block, at);
    if (word.length == 0) {
      at = past_sign(block, at);
    } else {
      out.push_back(word);
      at = word.end();
    }
  }
}

Words words_of(std::string_view block) {
  Words words;
  words_of(block, words);
  return words;
}

bool has_ending_in_brackets(std::string_view block, const Word& word) {
  return bracket_ending_at(block, word.end()) > 0;
}

}  // namespace alongside
