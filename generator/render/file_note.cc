#include "render/file_note.h"

#include "foundation/text.h"

namespace alongside {
namespace {

std::string kind_of(std::string_view address) {
  const std::size_t dot = address.rfind('.');
  std::string kind;
  if (dot == std::string_view::npos) return kind;
  for (const char c : address.substr(dot + 1)) kind += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  return kind;
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
  const std::string kind = kind_of(address);
  if (size == 0) return kind;
  return replaced(replaced(fixed_word(view, "file_size"), "{kind}", kind), "{size}", size_in_words(size));
}

}  // namespace alongside
