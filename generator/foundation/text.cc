#include "foundation/text.h"

#include <algorithm>

namespace alongside {
namespace {

constexpr std::string_view no_break_space = "\u00A0";

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/// Where the spaces of all kinds that stand at `at` end; `at` where none does.
std::size_t end_of_spaces(std::string_view text, std::size_t at) {
  for (;;) {
    if (at < text.size() && is_space(text[at])) {
      ++at;
    } else if (text.substr(at).starts_with(no_break_space)) {
      at += no_break_space.size();
    } else {
      return at;
    }
  }
}

/// Whether the words of `text`, which ends with no space, have one plain space between them each, as nearly all have.
bool is_one_spaced(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == no_break_space.front()) return false;
    if (is_space(text[at]) && (text[at] != ' ' || text[at + 1] == ' ')) return false;
  }
  return true;
}

}  // namespace

std::string_view trimmed(std::string_view text) {
  for (;;) {
    if (!text.empty() && is_space(text.front())) {
      text.remove_prefix(1);
    } else if (text.starts_with(no_break_space)) {
      text.remove_prefix(no_break_space.size());
    } else if (!text.empty() && is_space(text.back())) {
      text.remove_suffix(1);
    } else if (text.ends_with(no_break_space)) {
      text.remove_suffix(no_break_space.size());
    } else {
      return text;
    }
  }
}

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  std::size_t start = 0;
  for (std::size_t at = text.find(separator); at != std::string_view::npos; at = text.find(separator, start)) {
    parts.push_back(text.substr(start, at - start));
    start = at + 1;
  }
  parts.push_back(text.substr(start));
  return parts;
}

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines = split(text, '\n');
  for (std::string_view& line : lines) {
    if (line.ends_with('\r')) line.remove_suffix(1);
  }
  return lines;
}

std::string joined(const std::vector<std::string>& parts, std::string_view separator) {
  std::size_t size = 0;
  for (const std::string& part : parts) size += part.size() + separator.size();
  std::string result;
  result.reserve(size);
  for (const std::string& part : parts) {
    if (&part != &parts.front()) result += separator;
    result += part;
  }
  return result;
}

std::string replaced(std::string_view text, std::string_view from, std::string_view to) {
  std::string result;
  std::size_t start = 0;
  for (std::size_t at = text.find(from); at != std::string_view::npos; at = text.find(from, start)) {
    result += text.substr(start, at - start);
    result += to;
    start = at + from.size();
  }
  result += text.substr(start);
  return result;
}

std::string in_words(const std::vector<std::string>& parts, std::string_view last_separator) {
  std::string result;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) result += i + 1 == parts.size() ? last_separator : std::string_view(", ");
    result += parts[i];
  }
  return result;
}

std::string in_digits(std::size_t number) {
  std::string digits = std::to_string(number);
  for (std::size_t left = digits.size(); left > 3; left -= 3) digits.insert(left - 3, 1, ',');
  return digits;
}

std::string counted(std::size_t number, std::string_view one, std::string_view many) {
  return in_digits(number) + ' ' + std::string(number == 1 ? one : many);
}

std::string as_argument(std::string_view path) {
  const std::string words(path);
  return path.find(' ') == std::string_view::npos ? words : '"' + words + '"';
}

std::string one_spaced(std::string_view text) {
  text = trimmed(text);
  if (is_one_spaced(text)) return std::string(text);
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = end_of_spaces(text, at);
    result += end > at ? ' ' : text[at];
    at = std::max(end, at + 1);
  }
  return result;
}

}  // namespace alongside
