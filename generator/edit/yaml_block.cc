#include "edit/yaml_block.h"

#include <algorithm>

#include "foundation/date.h"
#include "foundation/text.h"

namespace alongside {
namespace {

std::size_t indent_of(std::string_view line) { return std::min(line.find_first_not_of(' '), line.size()); }

bool is_empty(std::string_view line) { return trimmed(line).empty(); }

bool is_comment(std::string_view line) { return trimmed(line).starts_with('#'); }

bool is_item(std::string_view line) {
  const std::string_view words = trimmed(line);
  return words == "-" || words.starts_with("- ");
}

/// Where the colon after the key of `line` stands, or npos.
std::size_t colon_of(std::string_view line) {
  for (std::size_t at = line.find(':'); at != std::string_view::npos; at = line.find(':', at + 1)) {
    if (at + 1 == line.size() || std::string_view(" \t\r\n").find(line[at + 1]) != std::string_view::npos) return at;
  }
  return std::string_view::npos;
}

std::string_view key_of(std::string_view line) {
  const std::size_t colon = colon_of(line);
  if (colon == std::string_view::npos) return {};
  std::string_view key = trimmed(line.substr(0, colon));
  const bool quoted = key.size() > 1 && (key.front() == '"' || key.front() == '\'') && key.back() == key.front();
  return quoted ? key.substr(1, key.size() - 2) : key;
}

bool begins_entry(std::string_view line, std::size_t indent) {
  return !is_empty(line) && !is_comment(line) && indent_of(line) == indent && !is_item(line);
}

/// One past the last line that belongs to the entry at `first`.
std::size_t end_of_entry(const std::vector<std::string>& lines, const Block& block, std::size_t first) {
  std::size_t last = first + 1;
  for (std::size_t at = last; at < block.last; ++at) {
    if (is_empty(lines[at])) continue;
    const std::size_t indent = indent_of(lines[at]);
    const bool deeper = indent > block.indent;
    const bool item = indent == block.indent && is_item(lines[at]);
    if (!deeper && !item && !is_comment(lines[at])) break;
    if (deeper || item) last = at + 1;
  }
  return last;
}

/// The first line of content below the first line of `entry`; `entry.last` where there is none, or where the value stands in the
/// first line.
std::size_t content_below(const std::vector<std::string>& lines, const BlockEntry& entry) {
  const std::string_view rest = trimmed(std::string_view(lines[entry.first]).substr(entry.value_at));
  if (!rest.empty() && !rest.starts_with('#')) return entry.last;
  for (std::size_t at = entry.first + 1; at < entry.last; ++at) {
    if (!is_empty(lines[at]) && !is_comment(lines[at])) return at;
  }
  return entry.last;
}

}  // namespace

Block whole_block(const std::vector<std::string>& lines) {
  for (const std::string& line : lines) {
    if (!is_empty(line) && !is_comment(line)) return {0, lines.size(), indent_of(line)};
  }
  return {0, lines.size(), 0};
}

std::optional<BlockEntry> find_entry(const std::vector<std::string>& lines, const Block& block, std::string_view key) {
  for (std::size_t at = block.first; at < block.last; ++at) {
    if (!begins_entry(lines[at], block.indent) || key_of(lines[at]) != key) continue;
    return BlockEntry{at, end_of_entry(lines, block, at), colon_of(lines[at]) + 1};
  }
  return std::nullopt;
}

std::optional<Block> map_below(const std::vector<std::string>& lines, const BlockEntry& entry) {
  const std::size_t at = content_below(lines, entry);
  if (at == entry.last || is_item(lines[at]) || colon_of(lines[at]) == std::string::npos) return std::nullopt;
  return Block{entry.first + 1, entry.last, indent_of(lines[at])};
}

std::optional<std::size_t> list_below(const std::vector<std::string>& lines, const BlockEntry& entry) {
  const std::size_t at = content_below(lines, entry);
  if (at == entry.last || !is_item(lines[at])) return std::nullopt;
  return indent_of(lines[at]);
}

std::string line_with_value(std::string_view line, std::size_t value_at, std::string_view value) {
  const std::size_t line_end = std::min(line.find_first_of("\r\n"), line.size());
  const std::string_view rest = line.substr(value_at, line_end - value_at);
  const std::size_t sign = rest.find(" #");
  const std::string_view old = trimmed(rest.substr(0, sign));
  const bool keep = sign != std::string_view::npos && parse_date(old) && parse_date(value);
  const std::string_view space = rest.substr(0, std::min(rest.find_first_not_of(" \t"), rest.size()));
  std::string result(line.substr(0, value_at));
  result += old.empty() || space.empty() ? std::string_view(" ") : space;
  result += value;
  if (keep) result += rest.substr(rest.find_last_not_of(' ', sign) + 1);
  return result + std::string(line.substr(line_end));
}

}  // namespace alongside
