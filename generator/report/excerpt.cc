#include "report/excerpt.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "foundation/bytes.h"
#include "foundation/unicode.h"

namespace alongside {
namespace {

constexpr int tab_width = 4;
constexpr std::string_view ellipsis = "…";
constexpr char32_t replacement = U'\uFFFD';  // as Unicode names it

/// What one code point of a line becomes on the terminal.
struct Cell {
  std::string words;
  int width = 0;
};

/// Cells from one code point of a line on, and whether anything of the line lies before or after them.
struct Cells {
  std::vector<Cell> cells;
  std::size_t place = 0;  // the cell of the finding; cells.size() where it stands after the last one
  bool more_before = false;
  bool more_after = false;
};

bool steers_terminal(char32_t code_point) {
  const bool control = code_point < 0x20 || (code_point >= 0x7F && code_point < 0xA0);
  const bool direction = (code_point >= 0x202A && code_point <= 0x202E) || (code_point >= 0x2066 && code_point <= 0x2069);
  return control || direction;
}

/// Whether a byte is no sign of ASCII that takes one column.
bytes::Answer is_unusual(unsigned char byte) { return bytes::is_below(byte, ' ') | (bytes::is_below(byte, 0x7F) ^ 1); }

bool is_usual(std::string_view text) { return !bytes::holds(text, is_unusual); }

/// Adds the code point at `at` as a terminal may have it, and moves `at` past it.
void append_safe(std::string& safe, std::string_view text, std::size_t& at) {
  const std::size_t start = at;
  const char32_t code_point = next_code_point(text, at);
  const bool is_space = code_point == '\n' || code_point == '\r' || code_point == '\t';
  const bool stays = code_point != replacement && !steers_terminal(code_point);
  if (is_space) safe += ' ';
  else if (stays) safe.append(text.substr(start, at - start));
  else append_utf8(safe, replacement);
}

Cell cell_of(char32_t code_point) {
  if (code_point == '\t') return {std::string(tab_width, ' '), tab_width};
  Cell cell;
  append_utf8(cell.words, steers_terminal(code_point) ? replacement : code_point);
  cell.width = display_width(cell.words);
  return cell;
}

/// The byte at which the code point number `index` (from 0) begins; the length where there are fewer.
std::size_t byte_of(std::string_view line, std::size_t index) {
  const auto continues = [&](std::size_t at) { return (static_cast<unsigned char>(line[at]) & 0xC0) == 0x80; };
  std::size_t at = 0;
  while (index > 0 && at < line.size()) {
    for (++at; at < line.size() && continues(at);) ++at;
    --index;
  }
  return at;
}

/// The cells that can matter for a row of `widest` columns around the code point number `place`.
Cells cells_around(std::string_view line, std::size_t place, std::size_t widest) {
  const std::size_t first = place > widest ? place - widest : 0;
  Cells result;
  result.more_before = first > 0;
  std::size_t at = byte_of(line, first);
  while (at < line.size() && result.cells.size() <= 2 * widest) result.cells.push_back(cell_of(next_code_point(line, at)));
  result.more_after = at < line.size();
  result.place = std::min(place - first, result.cells.size());
  return result;
}

int width_of(const std::vector<Cell>& cells, std::size_t from, std::size_t to) {
  int width = 0;
  for (std::size_t i = from; i < to; ++i) width += cells[i].width;
  return width;
}

/// Which cells are shown: all where they fit, else about a third of the row before the place and the rest after it.
std::pair<std::size_t, std::size_t> shown_cells(const Cells& line, int widest) {
  const std::vector<Cell>& cells = line.cells;
  const bool whole = !line.more_before && !line.more_after;
  if (whole && width_of(cells, 0, cells.size()) <= widest) return {0, cells.size()};
  const int room = widest - 2 * display_width(ellipsis);
  std::size_t first = line.place;
  for (int width = 0; first > 0 && width + cells[first - 1].width <= room / 3; --first) width += cells[first - 1].width;
  std::size_t last = first;
  for (int width = 0; last < cells.size() && width + cells[last].width <= room; ++last) width += cells[last].width;
  return {first, last};
}

/// How many code points of its first line a finding covers; at least 1.
std::size_t length_of(const Location& where, std::size_t rest_of_line) {
  if (where.to.line > where.from.line) return std::max<std::size_t>(rest_of_line, 1);
  return static_cast<std::size_t>(std::max(where.to.column - where.from.column, 1));
}

/// As shown_cells, of a line in which bytes, code points and columns are the same.
std::pair<std::size_t, std::size_t> shown_bytes(std::size_t length, std::size_t place, std::size_t widest) {
  if (length <= widest) return {0, length};
  const std::size_t room = widest - 2;  // for an ellipsis on both sides
  const std::size_t first = place - std::min(place, room / 3);
  return {first, std::min(length, first + room)};
}

/// The excerpt of a line that is made of usual signs where it is shown, as nearly all are; nothing of another.
std::optional<Excerpt> usual_excerpt(std::string_view line, const Location& where, std::size_t place, std::size_t widest) {
  place = std::min(place, line.size());
  const auto [first, last] = shown_bytes(line.size(), place, widest);
  const std::string_view shown = line.substr(first, last - first);
  // What stands before it must be usual too: places count code points.
  if (!is_usual(shown) || !is_usual(line.substr(0, first))) return std::nullopt;
  const std::size_t marked = std::min(length_of(where, last - place), last - place);
  Excerpt result;
  result.words.append(first > 0 ? ellipsis : std::string_view()).append(shown).append(last < line.size() ? ellipsis : std::string_view());
  result.underline.append(place - first + (first > 0 ? 1 : 0), ' ').append(std::max<std::size_t>(marked, 1), '^');
  return result;
}

}  // namespace

Excerpt excerpt_of(std::string_view line, const Location& where, int widest) {
  const auto place = static_cast<std::size_t>(std::max(where.from.column, 1) - 1);
  if (auto usual = usual_excerpt(line, where, place, static_cast<std::size_t>(widest))) return *std::move(usual);
  const Cells around = cells_around(line, place, static_cast<std::size_t>(widest));
  const auto [first, last] = shown_cells(around, widest);
  Excerpt result;
  if (around.more_before || first > 0) result.words += ellipsis;
  const int indent = display_width(result.words) + width_of(around.cells, first, around.place);
  for (std::size_t i = first; i < last; ++i) result.words += around.cells[i].words;
  const std::size_t marked_end = std::min(around.place + length_of(where, last - around.place), last);
  const int marked = width_of(around.cells, around.place, marked_end);
  if (around.more_after || last < around.cells.size()) result.words += ellipsis;
  result.underline = std::string(static_cast<std::size_t>(indent), ' ');
  result.underline.append(static_cast<std::size_t>(std::max(marked, 1)), '^');
  return result;
}

std::string safe_for_terminal(std::string_view text) {
  if (is_usual(text)) return std::string(text);
  std::string safe;
  safe.reserve(text.size() + 2);
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t unusual = std::min(bytes::find(text, at, is_unusual), text.size());
    safe.append(text.substr(at, unusual - at));
    at = unusual;
    if (at < text.size()) append_safe(safe, text, at);
  }
  return safe;
}

}  // namespace alongside
