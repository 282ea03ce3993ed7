#include "foundation/yaml_lines.h"

#include <utility>

#include "foundation/text.h"
#include "foundation/unicode.h"

namespace alongside {
namespace {

constexpr std::string_view no_break_space = "\u00A0";
constexpr std::string_view open_curly = "\u201C";
constexpr std::string_view close_curly = "\u201D";

/// One line taken apart: white space and dashes of list items, a key, a value.
struct LineParts {
  std::size_t indent = 0;        // columns before the first sign
  std::size_t dash = std::string_view::npos;  // column of the last dash
  std::size_t column = 0;        // of the key, or of the text without one
  std::string_view key;          // without quotation marks
  bool has_key = false;
  std::size_t value_at = 0;      // byte in the prepared line
  std::string_view value;        // trimmed
};

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

LineParts parts_of(std::string_view line) {
  LineParts parts;
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

bool is_nothing_word(std::string_view text) {
  return text == "~" || text == "null" || text == "Null" || text == "NULL";
}

/// Whether YAML would take `text` for more or less than the words that were typed.
bool is_misread(std::string_view text) {
  if (text.empty()) return false;
  if (std::string_view("[]{}*&!|>%@-#?,`").find(text.front()) != std::string_view::npos) return true;
  const bool has_sign = text.find(": ") != std::string_view::npos || text.find(" #") != std::string_view::npos;
  return has_sign || text.back() == ':' || is_nothing_word(text);
}

/// `|` or `>` with its indicators and nothing else: the words stand in the lines below.
bool is_block_header(std::string_view value) {
  if (value.empty() || (value.front() != '|' && value.front() != '>')) return false;
  return value.substr(1).find_first_not_of("+-123456789") == std::string_view::npos;
}

/// The words between a pair of curly quotation marks that stand round the whole of `value`; else empty.
std::string_view within_curly_quotes(std::string_view value) {
  if (value.size() < 6 || !value.starts_with(open_curly) || !value.ends_with(close_curly)) return {};
  const std::string_view inner = value.substr(open_curly.size(), value.size() - 6);
  const bool more = inner.find(open_curly) != std::string_view::npos || inner.find(close_curly) != std::string_view::npos;
  return more ? std::string_view() : inner;
}

std::string as_quoted(std::string_view text) {
  std::string quoted = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') quoted += '\\';
    quoted += c == '\t' ? ' ' : c;
  }
  return quoted + '"';
}

/// Where the quotation that begins `text` ends (one past its mark); npos where it does not.
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

class Preparer {
 public:
  Preparer(std::string_view bytes, const std::string& file, int first_line, const ExpectsText& expects_text)
      : file_(file), first_line_(first_line), expects_text_(expects_text) {
    for (const std::string_view line : lines_of(bytes)) result_.lines.emplace_back(line);
  }

  PreparedYaml run() {
    for (std::size_t line = 0; line < result_.lines.size();) line = prepare(line);
    return std::move(result_);
  }

 private:
  std::size_t prepare(std::size_t line) {
    clean_front(line);
    const std::string text = result_.lines[line];
    const LineParts parts = parts_of(text);
    if (parts.column >= text.size() || text[parts.column] == '#') return line + 1;
    enter(parts);
    if (parts.value.empty()) return line + 1;
    if (is_block_header(parts.value) && depth_below(line) > base_column(parts)) return after_block(line, parts);
    std::vector<std::string> keys = path_;
    if (!parts.has_key) keys.emplace_back();
    if (expects_text_(keys)) return prepare_text(line, parts);
    if (parts.value.front() == '[' || parts.value.front() == '{') return prepare_flow(line, parts.value_at);
    return line + 1;
  }

  /// White space before and just after a key, as YAML wants it.
  void clean_front(std::size_t line) {
    std::string& text = result_.lines[line];
    std::size_t at = 0;
    for (;;) {
      if (at < text.size() && text[at] == ' ') {
        ++at;
      } else if (at < text.size() && text[at] == '\t') {
        report_tab(line, at);
        replace(line, at, 1, "  ");
        at += 2;
      } else if (std::string_view(text).substr(at).starts_with(no_break_space)) {
        replace(line, at, no_break_space.size(), " ");
        ++at;
      } else {
        break;
      }
    }
    clean_after_sign(line, ":");
    if (text.compare(at, 1, "-") == 0) clean_after_sign(line, "-");
  }

  void clean_after_sign(std::size_t line, std::string_view sign) {
    std::string& text = result_.lines[line];
    const std::size_t at = text.find(sign);
    if (at == std::string::npos) return;
    if (std::string_view(text).substr(at + 1).starts_with(no_break_space)) {
      replace(line, at + 1, no_break_space.size(), " ");
    } else if (text.compare(at + 1, 1, "\t") == 0) {
      text[at + 1] = ' ';
    }
  }

  void report_tab(std::size_t line, std::size_t at) {
    const int number = first_line_ + static_cast<int>(line);
    const int column = static_cast<int>(at) + 1;
    result_.findings.push_back(error_at({file_, {number, column}, {number, column + 1}}, "input/tab",
                                        "This line begins with a tab.", "Put two spaces in its place."));
  }

  /// Keeps `path_` at the keys that lead to this line.
  void enter(const LineParts& parts) {
    const bool item_only = !parts.has_key;
    const bool in_list = parts.dash != std::string_view::npos;
    while (!columns_.empty() && (in_list ? columns_.back() > parts.indent : columns_.back() >= parts.column)) leave();
    if (item_only) return;
    path_.emplace_back(parts.key);
    columns_.push_back(parts.column);
  }

  void leave() {
    path_.pop_back();
    columns_.pop_back();
  }

  /// The column that lines which go on must be deeper than.
  static std::size_t base_column(const LineParts& parts) { return parts.has_key ? parts.column : parts.indent; }

  /// How deep the next line that is not empty begins; 0 at the end.
  std::size_t depth_below(std::size_t line) const {
    for (std::size_t next = line + 1; next < result_.lines.size(); ++next) {
      const std::size_t depth = result_.lines[next].find_first_not_of(' ');
      if (depth != std::string::npos) return depth;
    }
    return 0;
  }

  std::size_t after_block(std::size_t line, const LineParts& parts) const {
    for (++line; line < result_.lines.size(); ++line) {
      const std::size_t depth = result_.lines[line].find_first_not_of(' ');
      if (depth != std::string::npos && depth <= base_column(parts)) break;
    }
    return line;
  }

  std::size_t prepare_text(std::size_t line, const LineParts& parts) {
    const char first = parts.value.front();
    if (first == '"' || first == '\'') return prepare_quoted(line, parts);
    std::vector<std::string_view> pieces = {parts.value};
    bool misread = is_misread(parts.value);
    bool next_is_key = false;
    std::size_t next = line + 1;
    for (; next < result_.lines.size(); ++next) {
      const std::string_view more = result_.lines[next];
      const std::size_t depth = more.find_first_not_of(' ');
      if (depth == std::string_view::npos || depth <= base_column(parts)) break;
      next_is_key = next_is_key || parts_of(more).has_key;
      pieces.push_back(trimmed(more));
    }
    const std::string_view inner = pieces.size() == 1 ? within_curly_quotes(parts.value) : std::string_view();
    if ((!misread && inner.empty()) || next_is_key) return next;
    const std::string words = inner.empty() ? joined({pieces.begin(), pieces.end()}, " ") : std::string(inner);
    result_.lines[line].replace(parts.value_at, std::string::npos, as_quoted(words));
    for (std::size_t gone = line + 1; gone < next; ++gone) result_.lines[gone].clear();
    return next;
  }

  /// A value that begins with a quotation mark: YAML's own if it ends the value, else a sign like any other.
  std::size_t prepare_quoted(std::size_t line, const LineParts& parts) {
    const char mark = parts.value.front();
    const std::size_t end = quotation_end(parts.value, mark, 1);
    if (end != std::string_view::npos) {
      const std::string_view rest = trimmed(parts.value.substr(end));
      if (!rest.empty() && !rest.starts_with('#')) {
        result_.lines[line].replace(parts.value_at, std::string::npos, as_quoted(parts.value));
      }
      return line + 1;
    }
    if (const std::size_t closed = closing_line(line, parts, mark); closed != line) return closed + 1;
    report_open_quotation(line, parts, mark);
    result_.lines[line].replace(parts.value_at, std::string::npos, as_quoted(parts.value.substr(1)));
    return line + 1;
  }

  /// The line on which a quotation of several lines ends; `line` itself where it never does.
  std::size_t closing_line(std::size_t line, const LineParts& parts, char mark) const {
    for (std::size_t next = line + 1; next < result_.lines.size(); ++next) {
      const std::string_view more = result_.lines[next];
      const std::size_t depth = more.find_first_not_of(' ');
      if (depth != std::string_view::npos && depth <= base_column(parts)) break;
      if (quotation_end(more, mark, 0) != std::string_view::npos) return next;
    }
    return line;
  }

  void report_open_quotation(std::size_t line, const LineParts& parts, char mark) {
    const int number = first_line_ + static_cast<int>(line);
    const std::string_view before = std::string_view(result_.lines[line]).substr(0, parts.value_at);
    const int column = code_points(before) + 1;
    const std::string sign(1, mark);
    result_.findings.push_back(error_at({file_, {number, column}, {number, column + 1}}, "input/open-quotation-mark",
                                        "This quotation mark is opened and never closed: " + std::string(parts.value),
                                        "Put " + sign + " at the end of the value too, or leave it out at the start."));
  }

  /// A list in brackets or a group in braces: curly quotation marks in it do the work of straight ones.
  std::size_t prepare_flow(std::size_t line, std::size_t from) {
    int depth = 0;
    for (; line < result_.lines.size(); ++line, from = 0) {
      straighten(line, from);
      const std::string& text = result_.lines[line];
      for (std::size_t at = from; at < text.size(); ++at) {
        if (text[at] == '"') {
          const std::size_t end = quotation_end(text, '"', at + 1);
          if (end == std::string::npos) break;
          at = end - 1;
        }
        depth += text[at] == '[' || text[at] == '{' ? 1 : 0;
        depth -= text[at] == ']' || text[at] == '}' ? 1 : 0;
      }
      const bool next_is_field = line + 1 < result_.lines.size() && !result_.lines[line + 1].starts_with(' ');
      if (depth <= 0 || next_is_field) return line + 1;
    }
    return line;
  }

  void straighten(std::size_t line, std::size_t from) {
    for (const std::string_view curly : {open_curly, close_curly}) {
      for (std::size_t at = result_.lines[line].find(curly, from); at != std::string::npos;
           at = result_.lines[line].find(curly, at + 1)) {
        replace(line, at, curly.size(), "\"");
      }
    }
  }

  void replace(std::size_t line, std::size_t at, std::size_t length, std::string_view with) {
    result_.lines[line].replace(at, length, with);
    const int by = static_cast<int>(length) - static_cast<int>(with.size());
    if (by != 0) result_.shifts.push_back({static_cast<int>(line), static_cast<int>(at + with.size()), by});
  }

  const std::string& file_;
  int first_line_;
  const ExpectsText& expects_text_;
  PreparedYaml result_;
  std::vector<std::string> path_;
  std::vector<std::size_t> columns_;
};

}  // namespace

std::size_t PreparedYaml::typed_column(int line, int column) const {
  int typed = column;
  for (const ColumnShift& shift : shifts) {
    if (shift.line == line && shift.column <= column) typed += shift.by;
  }
  return typed < 0 ? 0 : static_cast<std::size_t>(typed);
}

PreparedYaml prepared_yaml(std::string_view bytes, const std::string& file, int first_line,
                           const ExpectsText& expects_text) {
  return Preparer(bytes, file, first_line, expects_text).run();
}

}  // namespace alongside
