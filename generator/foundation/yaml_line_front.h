// How a line of YAML begins, as people type it: tabs and other white space, and a key whose colon has no space behind it. Only
// yaml_lines.cc uses it.
#pragma once

#include <cstddef>
#include <string>

#include "foundation/yaml_lines.h"

namespace alongside {

/// Makes the beginning of `line` (from 0) such as YAML wants it, and reports what was typed otherwise; `file` and `first_line` are for
/// findings.
void clean_line_front(PreparedYaml& yaml, std::size_t line, const std::string& file, int first_line);

}  // namespace alongside
