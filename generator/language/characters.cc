#include "language/characters.h"

#include "foundation/unicode.h"

namespace alongside {

std::size_t space_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return 0;
  const std::string_view rest = text.substr(at);
  if (byte_kind(text[at]) == ByteKind::space) return 1;
  if (rest.starts_with("\u00A0")) return 2;
  return rest.starts_with("\u202F") || rest.starts_with("\u2009") || rest.starts_with("\u3000") ? 3 : 0;
}

std::size_t letter_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return 0;
  const ByteKind kind = byte_kind(text[at]);
  if (kind != ByteKind::high) return kind == ByteKind::letter || kind == ByteKind::digit ? 1 : 0;
  std::size_t after = at;
  const char32_t code_point = next_code_point(text, after);
  return is_letter(code_point) || is_mark(code_point) || is_digit(code_point) ? after - at : 0;
}

std::size_t joiner_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return 0;
  const ByteKind kind = byte_kind(text[at]);
  if (kind != ByteKind::high) return kind == ByteKind::joiner ? 1 : 0;
  const std::string_view rest = text.substr(at);
  if (rest.starts_with("\u00AD")) return 2;
  for (const std::string_view sign : {"\u2019", "\u2011", "\u2010", "\u200C", "\u200D"}) {
    if (rest.starts_with(sign)) return sign.size();
  }
  return 0;
}

bool same_word(std::string_view text, std::string_view small_letters) {
  constexpr std::string_view curly = "\u2019";
  std::size_t at = 0;
  for (const char wanted : small_letters) {
    if (at >= text.size()) return false;
    if (wanted == '\'' && text.substr(at).starts_with(curly)) {
      at += curly.size();
    } else if (small_letter(text[at]) != wanted) {
      return false;
    } else {
      ++at;
    }
  }
  return at == text.size();
}

}  // namespace alongside
