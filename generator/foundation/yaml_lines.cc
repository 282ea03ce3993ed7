#include "foundation/yaml_lines.h"

#include <algorithm>
#include <utility>

#include "foundation/text.h"
#include "foundation/unicode.h"
#include "foundation/yaml_line_front.h"
#include "foundation/yaml_line_parts.h"

namespace alongside {
namespace {

constexpr std::string_view open_curly = "\u201C";
constexpr std::string_view close_curly = "\u201D";

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
    clean_line_front(result_, line, file_, first_line_);
    const std::string text = result_.lines[line];
    YamlLineParts parts = yaml_line_parts(text);
    if (parts.column >= text.size() || text[parts.column] == '#') return line + 1;
    enter(parts);
    if (parts.has_key && parts.dash != std::string_view::npos && is_text_of_list()) forget_key(parts, text);
    if (parts.value.empty()) return line + 1;
    if (is_block_header(parts.value) && depth_below(line) > parts.base_column()) return after_block(line, parts);
    std::vector<std::string> keys = path_;
    if (!parts.has_key) keys.emplace_back();
    if (expects_text_(keys)) return prepare_text(line, parts);
    if (parts.value.front() == '[' || parts.value.front() == '{') return prepare_flow(line, parts.value_at);
    return line + 1;
  }

  /// Keeps `path_` at the keys that lead to this line.
  void enter(const YamlLineParts& parts) {
    const bool item_only = !parts.has_key;
    const bool in_list = parts.dash != std::string_view::npos;
    while (!columns_.empty() && (in_list ? columns_.back() > parts.indent : columns_.back() >= parts.column)) leave();
    if (item_only) return;
    path_.emplace_back(parts.key);
    columns_.push_back(parts.column);
  }

  /// Whether the entries of the list that holds the line just entered are texts: a colon in one belongs to it.
  bool is_text_of_list() const {
    std::vector<std::string> keys = path_;
    keys.back().clear();
    return expects_text_(keys);
  }

  void forget_key(YamlLineParts& parts, std::string_view text) {
    leave();
    parts.has_key = false;
    parts.value_at = parts.column;
    parts.value = trimmed(text.substr(parts.column));
  }

  void leave() {
    path_.pop_back();
    columns_.pop_back();
  }

  /// How deep the next line that is not empty begins; 0 at the end.
  std::size_t depth_below(std::size_t line) const {
    for (std::size_t next = line + 1; next < result_.lines.size(); ++next) {
      const std::size_t depth = result_.lines[next].find_first_not_of(' ');
      if (depth != std::string::npos) return depth;
    }
    return 0;
  }

  std::size_t after_block(std::size_t line, const YamlLineParts& parts) const {
    for (++line; line < result_.lines.size(); ++line) {
      const std::size_t depth = result_.lines[line].find_first_not_of(' ');
      if (depth != std::string::npos && depth <= parts.base_column()) break;
    }
    return line;
  }

  std::size_t prepare_text(std::size_t line, const YamlLineParts& parts) {
    const char first = parts.value.front();
    if (first == '"' || first == '\'') return prepare_quoted(line, parts);
    std::vector<std::string_view> pieces = {parts.value};
    bool misread = is_misread_by_yaml(parts.value);
    bool next_is_key = false;
    std::size_t next = line + 1;
    for (; next < result_.lines.size(); ++next) {
      const std::string_view more = result_.lines[next];
      const std::size_t depth = more.find_first_not_of(' ');
      if (depth == std::string_view::npos || depth <= parts.base_column()) break;
      next_is_key = next_is_key || yaml_line_parts(more).has_key;
      pieces.push_back(trimmed(more));
    }
    const std::string_view inner = pieces.size() == 1 ? within_curly_quotes(parts.value) : std::string_view();
    if ((!misread && inner.empty()) || next_is_key) return next;
    const std::string words = inner.empty() ? joined({pieces.begin(), pieces.end()}, " ") : std::string(inner);
    result_.lines[line].replace(parts.value_at, std::string::npos, as_quoted_yaml(words));
    for (std::size_t gone = line + 1; gone < next; ++gone) result_.lines[gone].clear();
    return next;
  }

  /// A value that begins with a quotation mark: YAML's own if it ends the value, else a sign like any other.
  std::size_t prepare_quoted(std::size_t line, const YamlLineParts& parts) {
    const char mark = parts.value.front();
    const std::size_t end = quotation_end(parts.value, mark, 1);
    if (end != std::string_view::npos) {
      const std::string_view rest = trimmed(parts.value.substr(end));
      if (!rest.empty() && !rest.starts_with('#')) {
        result_.lines[line].replace(parts.value_at, std::string::npos, as_quoted_yaml(parts.value));
      }
      return line + 1;
    }
    if (const std::size_t closed = closing_line(line, parts, mark); closed != line) return closed + 1;
    if (mark == '\'') {  // an apostrophe, as in 'Tis
      result_.lines[line].replace(parts.value_at, std::string::npos, as_quoted_yaml(parts.value));
      return line + 1;
    }
    report_open_quotation(line, parts, mark);
    result_.lines[line].replace(parts.value_at, std::string::npos, as_quoted_yaml(parts.value.substr(1)));
    return line + 1;
  }

  /// The line on which a quotation of several lines ends; `line` itself where it never does.
  std::size_t closing_line(std::size_t line, const YamlLineParts& parts, char mark) const {
    for (std::size_t next = line + 1; next < result_.lines.size(); ++next) {
      const std::string_view more = result_.lines[next];
      const std::size_t depth = more.find_first_not_of(' ');
      if (depth != std::string_view::npos && depth <= parts.base_column()) break;
      if (quotation_end(more, mark, 0) != std::string_view::npos) return next;
    }
    return line;
  }

  void report_open_quotation(std::size_t line, const YamlLineParts& parts, char mark) {
    const int number = first_line_ + static_cast<int>(line);
    const std::string_view before = std::string_view(result_.lines[line]).substr(0, parts.value_at);
    const int column = code_points(before) + 1;
    const std::string sign(1, mark);
    result_.findings.push_back(error_at({file_, {number, column}, {number, column + 1}}, "input/open-quotation-mark",
                                        "This quotation mark is opened and never closed: " + std::string(parts.value),
                                        "Put " + sign + " at the end of the value too, or leave it out at the start."));
  }

  /// A list in brackets or a group in braces: curly quotation marks in it do the work of straight ones. One that is not closed
  /// before the next setting is left out, so that it costs only itself.
  std::size_t prepare_flow(std::size_t first, std::size_t from) {
    int depth = 0;
    std::size_t line = first;
    for (std::size_t at = from; line < result_.lines.size(); ++line, at = 0) {
      straighten(line, at);
      depth += depth_change(result_.lines[line], at);
      const bool next_is_setting = line + 1 < result_.lines.size() && yaml_line_parts(result_.lines[line + 1]).has_key &&
                                   !result_.lines[line + 1].starts_with(' ');
      if (depth <= 0 || next_is_setting) break;
    }
    const std::size_t next = std::min(line + 1, result_.lines.size());
    if (depth <= 0) return next;
    report_open_bracket(first, from);
    for (std::size_t gone = first; gone < next; ++gone) result_.lines[gone].clear();
    return next;
  }

  /// How many more brackets a line opens than it closes, quotations left out. A quotation begins where a value does; elsewhere its
  /// mark is an apostrophe or a sign like any other.
  static int depth_change(const std::string& text, std::size_t from) {
    int depth = 0;
    char before = ',';  // the last sign that is no space
    for (std::size_t at = from; at < text.size(); ++at) {
      const bool value_begins = std::string_view("[{,:").find(before) != std::string_view::npos;
      if (value_begins && (text[at] == '"' || text[at] == '\'')) {
        const std::size_t end = quotation_end(text, text[at], at + 1);
        if (end == std::string::npos) break;
        at = end - 1;
      }
      if (text[at] != ' ') before = text[at];
      depth += text[at] == '[' || text[at] == '{' ? 1 : 0;
      depth -= text[at] == ']' || text[at] == '}' ? 1 : 0;
    }
    return depth;
  }

  void report_open_bracket(std::size_t line, std::size_t at) {
    const std::string sign(1, result_.lines[line][at]);
    const int number = first_line_ + static_cast<int>(line);
    const int column = code_points(std::string_view(result_.lines[line]).substr(0, at)) + 1;
    result_.findings.push_back(error_at({file_, {number, column}, {number, column + 1}}, "input/open-bracket",
                                        "The bracket " + sign + " is opened here and never closed.",
                                        "Put " + std::string(sign == "[" ? "]" : "}") + " at the end."));
  }

  void straighten(std::size_t line, std::size_t from) {
    for (const std::string_view curly : {open_curly, close_curly}) {
      for (std::size_t at = result_.lines[line].find(curly, from); at != std::string::npos;
           at = result_.lines[line].find(curly, at + 1)) {
        result_.replace(line, at, curly.size(), "\"");
      }
    }
  }

  const std::string& file_;
  int first_line_;
  const ExpectsText& expects_text_;
  PreparedYaml result_;
  std::vector<std::string> path_;
  std::vector<std::size_t> columns_;
};

}  // namespace

void PreparedYaml::replace(std::size_t line, std::size_t at, std::size_t length, std::string_view with) {
  lines[line].replace(at, length, with);
  const int by = static_cast<int>(length) - static_cast<int>(with.size());
  if (by != 0) shifts.push_back({static_cast<int>(line), static_cast<int>(at + with.size()), by});
}

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
