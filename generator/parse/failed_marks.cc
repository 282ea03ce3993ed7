#include "parse/failed_marks.h"

#include <algorithm>
#include <array>
#include <string>

namespace alongside {
namespace {

constexpr auto none = std::string_view::npos;

}  // namespace

std::vector<TextProblem> failed_heading(std::string_view words) {
  const std::size_t level = std::min(words.find_first_not_of('#'), words.size());
  if (level < 2 || level > 6 || level == words.size()) return {};  // one sign alone is a hashtag: #OurWeek
  const std::string heading = std::string(level, '#') + ' ' + std::string(words.substr(level));
  return {{0, words.size(), false, "markup/failed-heading",
           "This is not a heading, because no space follows its signs: " + std::string(words),
           "Write " + heading}};
}

std::string_view typed_bullet(std::string_view words) {
  // The last one is what Word's Symbol font becomes.
  constexpr std::array<std::string_view, 8> bullets = {"•", "‣", "▪", "●", "◦", "∙", "■", "\uF0B7"};
  for (const std::string_view bullet : bullets) {
    if (!words.starts_with(bullet)) continue;
    const std::size_t space = std::min(words.find_first_not_of(" \t", bullet.size()), words.size());
    return words.substr(0, space);
  }
  return {};
}

std::vector<TextProblem> failed_list(std::string_view words) {
  const std::string_view bullet = typed_bullet(words);
  if (bullet.empty() || bullet.size() == words.size()) return {};
  return {{0, words.size(), false, "markup/failed-list", "This is not a list, because its lines begin with a typed bullet: " + std::string(words),
           "Begin each of its lines with a hyphen and a space: - " + std::string(words.substr(bullet.size()))}};
}

std::vector<TextProblem> failed_table(std::string_view words) {
  if (!words.starts_with('|') || !words.ends_with('|')) return {};
  const auto columns = std::count(words.begin(), words.end(), '|') - 1;
  if (columns < 2) return {};
  std::string dashes = "|";
  for (auto column = columns; column > 0; --column) dashes += "---|";
  return {{0, words.size(), false, "markup/failed-table",
           "This is not a table, because no line of dashes with as many columns follows its first line.",
           "Write below it: " + dashes}};
}

std::vector<TextProblem> failed_bold(std::string_view words) {
  constexpr std::string_view signs = "**";
  for (std::size_t at = words.find(signs); at != none;) {
    const std::size_t end = std::min(words.find_first_not_of('*', at), words.size());
    const std::size_t first = words.substr(0, at).find_last_of(" \t") + 1;
    const std::size_t last = std::min(words.find_first_of(" \t", end), words.size());
    if (end - at == signs.size() && last - first > signs.size()) {
      return {{at, signs.size(), false, "markup/failed-bold",
               "These asterisks make nothing bold, so readers see them: " + std::string(words.substr(first, last - first)),
               "For bold words, write ** straight before the first and straight after the last: **bold words**. To show asterisks, write \\*\\*."}};
    }
    at = words.find(signs, end);
  }
  return {};
}

}  // namespace alongside
