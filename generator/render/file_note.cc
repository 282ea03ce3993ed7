#include "render/file_note.h"

#include "foundation/html.h"
#include "foundation/text.h"
#include "foundation/unicode.h"
#include "render/borrowed_words.h"

namespace alongside {
namespace {

std::string in_capitals(std::string_view ending) {
  std::string capitals;
  for (const char c : ending) capitals += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  return capitals;
}

/// "PDF"; what people call a file whose ending few of them know ("Text file" for `.md`).
std::string kind_in_words(const View& view, std::string_view ending) {
  const std::string key = "file_kind_" + lower_case(ending);
  return fixed_word(view, key) == key ? escaped(in_capitals(ending)) : fixed_text(view, key);
}

std::string size_in_words(std::uint64_t size) {
  constexpr std::uint64_t kilobyte = 1000;
  constexpr std::uint64_t megabyte = kilobyte * 1000;
  if (size < kilobyte) return "1 KB";
  if (size < megabyte) return std::to_string((size + kilobyte / 2) / kilobyte) + " KB";
  const std::uint64_t tenths = (size * 10 + megabyte / 2) / megabyte;
  return std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10) + " MB";
}

std::string note_of(const View& view, std::string_view ending, std::uint64_t size) {
  const std::string kind = ending.empty() ? std::string() : kind_in_words(view, ending);
  if (size == 0) return kind;
  // Borrowed or not, its signs are no words: only the kind can be in another language.
  return replaced(replaced(escaped(fixed_word(view, "file_size")), "{kind}", kind), "{size}", size_in_words(size));
}

}  // namespace

std::string file_note(const View& view, std::string_view address, std::uint64_t size) {
  const std::size_t dot = address.rfind('.');
  return note_of(view, dot == std::string_view::npos ? std::string_view() : address.substr(dot + 1), size);
}

std::string file_note_elsewhere(const View& view, const std::string& address) {
  const auto& known = view.toolkit->files_elsewhere;
  const auto found = known.find(address);
  return found == known.end() ? std::string() : note_of(view, found->second.ending, found->second.size);
}

std::string file_note_markup(const View& view, const std::string& note) {
  if (note.empty()) return {};
  const bool is_easy = view.edition == Edition::easy_read;
  return (is_easy ? ", " : " ") + ("<span class=\"file-kind\">" + (is_easy ? note : '(' + note + ')')) + "</span>";
}

}  // namespace alongside
