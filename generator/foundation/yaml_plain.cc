#include "foundation/yaml_plain.h"

#include <optional>
#include <string_view>

#include "foundation/text.h"

namespace alongside {
namespace {

bool is_letter_or_digit(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

bool is_key_sign(char c) { return is_letter_or_digit(c) || c == '_' || c == '-'; }

/// Words that are themselves in YAML, wherever they stand in one line.
bool is_plain(std::string_view text) {
  if (text.empty() || !is_letter_or_digit(text.front())) return false;
  if (text == "null" || text == "Null" || text == "NULL" || text.back() == ':') return false;
  if (text.find('\t') != std::string_view::npos) return false;
  return text.find(": ") == std::string_view::npos && text.find(" #") == std::string_view::npos;
}

/// "words" between double quotation marks with no backslash and no further mark; else nothing.
std::optional<std::string_view> simply_quoted(std::string_view text) {
  if (text.size() < 2 || text.front() != '"' || text.back() != '"') return std::nullopt;
  const std::string_view inner = text.substr(1, text.size() - 2);
  if (inner.find_first_of("\"\\") != std::string_view::npos) return std::nullopt;
  return inner;
}

/// The entries of `[a, b c]`, where each is plain even within brackets.
bool read_list(std::string_view value, PlainSetting& setting) {
  if (value.size() < 2 || value.front() != '[' || value.back() != ']') return false;
  const std::string_view inner = value.substr(1, value.size() - 2);
  if (inner.find_first_of("[]{}\"'") != std::string_view::npos) return false;
  for (const std::string_view part : split(inner, ',')) {
    const std::size_t first = part.find_first_not_of(' ');
    if (first == std::string_view::npos) return false;
    const std::string_view words = part.substr(first, part.find_last_not_of(' ') + 1 - first);
    if (!is_plain(words) || words.find(':') != std::string_view::npos) return false;
    const int column = setting.column + static_cast<int>(words.data() - value.data());
    setting.values.push_back({column, std::string(words)});
  }
  setting.is_list = true;
  return true;
}

std::optional<PlainSetting> setting_of(std::string_view line) {
  std::size_t colon = 0;
  while (colon < line.size() && is_key_sign(line[colon])) ++colon;
  if (colon == 0 || line[0] == '-' || !line.substr(colon).starts_with(": ")) return std::nullopt;
  const std::size_t start = line.find_first_not_of(' ', colon + 1);
  if (start == std::string_view::npos) return std::nullopt;
  const std::string_view value = line.substr(start, line.find_last_not_of(' ') + 1 - start);
  PlainSetting setting;
  setting.key = line.substr(0, colon);
  setting.column = static_cast<int>(start);
  if (const auto inner = simply_quoted(value)) {
    setting.values.push_back({setting.column, std::string(*inner)});
  } else if (is_plain(value)) {
    setting.values.push_back({setting.column, std::string(value)});
  } else if (!read_list(value, setting)) {
    return std::nullopt;
  }
  return setting;
}

bool is_empty(std::string_view line) { return line.find_first_not_of(' ') == std::string_view::npos; }

/// Whether a line that begins at the margin can be followed by others that are read without it.
bool stands_alone(std::string_view line) {
  if (line.front() == '#') return true;
  const std::size_t colon = line.find(": ");
  if (!is_key_sign(line.front()) || line.front() == '-') return false;
  if (colon == std::string_view::npos) return line.back() == ':';
  const std::size_t start = line.find_first_not_of(' ', colon + 1);
  if (start == std::string_view::npos) return true;
  const char first = line[start];
  const char last = line[line.find_last_not_of(' ')];
  const bool opens = first == '[' || first == '{' || first == '"' || first == '\'';
  return !opens || (first == '[' && last == ']') || (first == '{' && last == '}') || (first == last && line.size() > start + 1);
}

bool are_settings(const std::vector<std::string>& lines) {
  for (const std::string& line : lines) {
    if (!is_empty(line) && line.front() != ' ' && !stands_alone(line)) return false;
  }
  return true;
}

/// Whether the next line with words goes on with the setting of line `at`.
bool goes_on(const std::vector<std::string>& lines, std::size_t at) {
  for (std::size_t next = at + 1; next < lines.size(); ++next) {
    if (!is_empty(lines[next])) return lines[next].front() == ' ';
  }
  return false;
}

}  // namespace

std::vector<PlainSetting> take_plain_settings(std::vector<std::string>& lines) {
  std::vector<PlainSetting> settings;
  if (!are_settings(lines)) return settings;
  for (std::size_t at = 0; at < lines.size(); ++at) {
    if (is_empty(lines[at]) || lines[at].front() == ' ' || goes_on(lines, at)) continue;
    if (std::optional<PlainSetting> setting = setting_of(lines[at])) {
      setting->line = static_cast<int>(at);
      settings.push_back(std::move(*setting));
      lines[at].clear();
    }
  }
  return settings;
}

std::string_view typed_part(std::string_view rest, std::string_view text) {
  if (text.empty()) return trimmed(rest);
  for (const std::string mark : {"", "\"", "'"}) {
    if (const std::string typed = mark + std::string(text) + mark; rest.starts_with(typed)) return rest.substr(0, typed.size());
  }
  return trimmed(rest);
}

}  // namespace alongside
