#include "edit/yaml_writing.h"

#include <array>

#include "foundation/text.h"
#include "foundation/unicode.h"

namespace alongside {
namespace {

/// Whether `text` is read as itself wherever a value may stand.
bool is_plain(std::string_view text) {
  constexpr std::array<std::string_view, 5> nothing_words = {"null", "Null", "NULL", "~", ""};
  for (const std::string_view word : nothing_words) {
    if (text == word) return false;
  }
  std::size_t at = 0;
  const char32_t first = next_code_point(text, at);
  if (!is_letter(first) && !is_digit(first)) return false;
  const bool has_sign = text.find(": ") != std::string_view::npos || text.find(" #") != std::string_view::npos;
  return !has_sign && text.back() != ':' && text.back() != ' ' && text.find('\t') == std::string_view::npos;
}

std::string spaces(std::size_t count) { return std::string(count, ' '); }

void add_lines(std::vector<std::string>& lines, std::vector<std::string> more) {
  for (std::string& line : more) lines.push_back(std::move(line));
}

}  // namespace

std::string yaml_scalar(std::string_view text) {
  const std::string line = replaced(replaced(replaced(text, "\r\n", " "), "\n", " "), "\r", " ");
  if (is_plain(line)) return line;
  return '"' + replaced(replaced(line, "\\", "\\\\"), "\"", "\\\"") + '"';
}

std::vector<std::string> yaml_entry(std::string_view key, const YamlValue& value, std::size_t indent, std::string_view ending) {
  const std::string start = spaces(indent) + std::string(key) + ':';
  std::vector<std::string> lines;
  switch (value.kind) {
    case YamlKind::nothing: return {start + std::string(ending)};
    case YamlKind::text: return {start + ' ' + yaml_scalar(value.text) + std::string(ending)};
    case YamlKind::list:
      if (value.items.empty()) return {start + " []" + std::string(ending)};
      lines = {start + std::string(ending)};
      for (const YamlValue& item : value.items) add_lines(lines, yaml_item(item, indent + 2, ending));
      return lines;
    case YamlKind::map:
      if (value.entries.empty()) return {start + " {}" + std::string(ending)};
      lines = {start + std::string(ending)};
      for (const YamlEntry& entry : value.entries) add_lines(lines, yaml_entry(entry.key, entry.value, indent + 2, ending));
      return lines;
  }
  return lines;
}

std::vector<std::string> yaml_item(const YamlValue& value, std::size_t indent, std::string_view ending) {
  if (value.kind == YamlKind::text) return {spaces(indent) + "- " + yaml_scalar(value.text) + std::string(ending)};
  std::vector<std::string> lines;
  for (const YamlEntry& entry : value.entries) add_lines(lines, yaml_entry(entry.key, entry.value, indent + 2, ending));
  for (const YamlValue& item : value.items) add_lines(lines, yaml_item(item, indent + 2, ending));
  if (lines.empty()) lines = {spaces(indent) + '-' + std::string(ending)};
  lines.front()[indent] = '-';
  return lines;
}

YamlValue yaml_text(std::string_view text) {
  YamlValue value;
  value.kind = YamlKind::text;
  value.text = text;
  return value;
}

void add_entry(YamlValue& map, std::string_view key, YamlValue value) {
  YamlEntry entry;
  entry.key = key;
  entry.value = std::move(value);
  map.entries.push_back(std::move(entry));
}

YamlValue yaml_map(const std::vector<std::pair<std::string, std::string>>& entries) {
  YamlValue value;
  value.kind = YamlKind::map;
  for (const auto& [key, text] : entries) add_entry(value, key, yaml_text(text));
  return value;
}

}  // namespace alongside
