// One line of YAML as people type it, taken apart. Only yaml_lines.cc uses it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace alongside {

/// White space and dashes of list items, a key, a value; columns and bytes are the same here.
struct YamlLineParts {
  std::size_t indent = 0;                     // columns before the first sign
  std::size_t dash = std::string_view::npos;  // column of the last dash
  std::size_t column = 0;                     // of the key, or of the text without one
  std::string_view key;                       // without quotation marks
  bool has_key = false;
  std::size_t value_at = 0;                   // where the value begins
  std::string_view value;                     // trimmed

  /// The column that lines which go on must be deeper than.
  std::size_t base_column() const { return has_key ? column : indent; }
};

/// The parts of `line`, one line of YAML without its end; they point into it.
YamlLineParts yaml_line_parts(std::string_view line);

/// Whether YAML would take `text` for more or less than the words that were typed.
bool is_misread_by_yaml(std::string_view text);

/// `|` or `>` with its indicators and nothing else: the words stand in the lines below.
bool is_block_header(std::string_view value);

/// The words between a pair of curly quotation marks that stand round the whole of `value`; else empty.
std::string_view within_curly_quotes(std::string_view value);

/// `text` as YAML between double quotation marks.
std::string as_quoted_yaml(std::string_view text);

/// Where the quotation that `mark` opened ends (one past its mark), looked for from `from`; npos where it does not.
std::size_t quotation_end(std::string_view text, char mark, std::size_t from);

}  // namespace alongside
