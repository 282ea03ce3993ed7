#include "render/file_note.h"

#include "foundation/text.h"
#include "foundation/unicode.h"

namespace alongside {
namespace {

std::string in_capitals(std::string_view ending) {
  std::string capitals;
  for (const char c : ending) capitals += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  return capitals;
}

/// "PDF"; what people call a file whose ending few of them know ("Text file" for `.md`).
std::string kind_in_words(const View& view, std::string_view address) {
  const std::size_t dot = address.rfind('.');
  if (dot == std::string_view::npos) return {};
  const std::string_view ending = address.substr(dot + 1);
  const std::string key = "file_kind_" + lower_case(ending);
  const std::string_view known = fixed_word(view, key);
  return known == key ? in_capitals(ending) : std::string(known);
}

std::string size_in_words(std::uint64_t size) {
  constexpr std::uint64_t kilobyte = 1000;
  constexpr std::uint64_t megabyte = kilobyte * 1000;
  if (size < kilobyte) return "1 KB";
  if (size < megabyte) return std::to_string((size + kilobyte / 2) / kilobyte) + " KB";
  const std::uint64_t tenths = (size * 10 + megabyte / 2) / megabyte;
  return std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10) + " MB";
}

}  // namespace

std::string file_note(const View& view, std::string_view address, std::uint64_t size) {
  const std::string kind = kind_in_words(view, address);
  if (size == 0) return kind;
  return replaced(replaced(fixed_word(view, "file_size"), "{kind}", kind), "{size}", size_in_words(size));
}

}  // namespace alongside
