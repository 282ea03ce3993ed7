#include "foundation/yaml_line_parts.h"

#include "foundation/text.h"

namespace alongside {
namespace {

constexpr std::string_view open_curly = "\u201C";
constexpr std::string_view close_curly = "\u201D";

std::string_view unquoted(std::string_view key) {
  const bool quoted = key.size() > 1 && (key.front() == '"' || key.front() == '\'') && key.back() == key.front();
  return quoted ? key.substr(1, key.size() - 2) : key;
}

/// Where the colon that ends the key at `from` stands, or npos.
std::size_t key_end(std::string_view line, std::size_t from) {
  if (from >= line.size() || std::string_view("#[]{}&*!|>%@`,").find(line[from]) != std::string_view::npos) {
    return std::string_view::npos;
  }
  for (std::size_t at = line.find(':', from); at != std::string_view::npos; at = line.find(':', at + 1)) {
    if (at + 1 == line.size() || line[at + 1] == ' ') return at;
  }
  return std::string_view::npos;
}

bool is_nothing_word(std::string_view text) {
  return text == "~" || text == "null" || text == "Null" || text == "NULL";
}

}  // namespace

YamlLineParts yaml_line_parts(std::string_view line) {
  YamlLineParts parts;
  std::size_t at = line.find_first_not_of(' ');
  if (at == std::string_view::npos) at = line.size();
  parts.indent = at;
  while (at < line.size() && line[at] == '-' && (at + 1 == line.size() || line[at + 1] == ' ')) {
    parts.dash = at;
    at = line.find_first_not_of(' ', at + 1);
    if (at == std::string_view::npos) at = line.size();
  }
  parts.column = at;
  parts.value_at = at;
  if (const std::size_t colon = key_end(line, at); colon != std::string_view::npos) {
    parts.has_key = true;
    parts.key = unquoted(trimmed(line.substr(at, colon - at)));
    parts.value_at = line.find_first_not_of(' ', colon + 1);
    if (parts.value_at == std::string_view::npos) parts.value_at = line.size();
  }
  parts.value = trimmed(line.substr(parts.value_at));
  return parts;
}

bool is_misread_by_yaml(std::string_view text) {
  if (text.empty()) return false;
  if (std::string_view("[]{}*&!|>%@-#?,`").find(text.front()) != std::string_view::npos) return true;
  const bool has_sign = text.find(": ") != std::string_view::npos || text.find(" #") != std::string_view::npos;
  return has_sign || text.back() == ':' || is_nothing_word(text);
}

bool is_block_header(std::string_view value) {
  if (value.empty() || (value.front() != '|' && value.front() != '>')) return false;
  return value.substr(1).find_first_not_of("+-123456789") == std::string_view::npos;
}

std::string_view within_curly_quotes(std::string_view value) {
  if (value.size() < 6 || !value.starts_with(open_curly) || !value.ends_with(close_curly)) return {};
  const std::string_view inner = value.substr(open_curly.size(), value.size() - 6);
  const bool more = inner.find(open_curly) != std::string_view::npos || inner.find(close_curly) != std::string_view::npos;
  return more ? std::string_view() : inner;
}

std::string as_quoted_yaml(std::string_view text) {
  std::string quoted = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') quoted += '\\';
    quoted += c == '\t' ? ' ' : c;
  }
  return quoted + '"';
}

std::size_t quotation_end(std::string_view text, char mark, std::size_t from) {
  for (std::size_t at = from; at < text.size(); ++at) {
    if (mark == '"' && text[at] == '\\') {
      ++at;
    } else if (text[at] == mark) {
      const bool doubled = mark == '\'' && at + 1 < text.size() && text[at + 1] == mark;
      if (!doubled) return at + 1;
      ++at;
    }
  }
  return std::string_view::npos;
}

}  // namespace alongside
