#include "edit/link_address.h"

#include "foundation/source_text.h"
#include "foundation/unicode.h"

namespace alongside {
namespace {

constexpr auto none = std::string_view::npos;

/// Whether an address ends before `rest`.
bool ends_before(std::string_view rest) {
  if (rest.empty() || std::string_view(" \t\r\n)>]}\"'").find(rest.front()) != none) return true;
  const bool is_stop = std::string_view(".,;:!?").find(rest.front()) != none;
  return is_stop && (rest.size() == 1 || std::string_view(" \t\r\n").find(rest[1]) != none);
}

std::size_t byte_at(std::string_view line, int column) {
  std::size_t at = 0;
  for (int passed = 1; passed < column && at < line.size(); ++passed) next_code_point(line, at);
  return at;
}

}  // namespace

std::optional<std::string> with_address(std::string_view bytes, Position place, std::string_view from, std::string_view to) {
  const LineIndex index(bytes);
  if (place.line < 1 || from.empty()) return {};
  const std::string_view line = index.line(bytes, place.line);
  for (std::size_t at = line.find(from, byte_at(line, place.column)); at != none; at = line.find(from, at + 1)) {
    if (!ends_before(line.substr(at + from.size()))) continue;
    std::string changed(bytes);
    return changed.replace(index.line_start(place.line) + at, from.size(), to);
  }
  return {};
}

}  // namespace alongside
