// The way from YAML as people type it to YAML as the library reads it, line by line: tabs and non-breaking spaces in front of
// a line, curly quotation marks, and one-line texts that YAML would take for something else. Only yaml.cc uses it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/yaml.h"

namespace alongside {

/// From `column` on (bytes, from 0) the prepared `line` (from 0) stands `by` bytes earlier than the line that was typed.
struct ColumnShift {
  int line = 0;
  int column = 0;
  int by = 0;
};

/// The same number of lines as were typed, with the places that moved.
struct PreparedYaml {
  std::vector<std::string> lines;
  std::vector<ColumnShift> shifts;  // by line and column
  Findings findings;

  /// Puts `with` in the place of `length` bytes from `at` on, and keeps what moves behind them.
  void replace(std::size_t line, std::size_t at, std::size_t length, std::string_view with);

  /// The byte of the typed line that stands at `column` of the prepared one.
  std::size_t typed_column(int line, int column) const;
};

/// Makes `bytes` ready; `file` and `first_line` are for findings.
PreparedYaml prepared_yaml(std::string_view bytes, const std::string& file, int first_line,
                           const ExpectsText& expects_text);

}  // namespace alongside
