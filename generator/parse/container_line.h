// One line with a container's colons, read: `::: quote {by="Sam" role='carer'}`, `:::`, `::: end quote`.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace alongside {

enum class FenceKind { none, opening, closing };

/// What kind of line it is; `name` is the container that it opens, or the one that it says it closes.
struct ContainerFence {
  FenceKind kind = FenceKind::none;
  std::size_t colons = 0;
  std::string_view name;
};

/// Reads a line that begins at its first sign. Three colons or more and a name open; alone, or with `end`, they close.
ContainerFence container_fence(std::string_view line);

/// A stretch of the line with what is wrong with it.
struct ContainerLineProblem {
  std::size_t at = 0;
  std::size_t length = 0;
  std::string message;
  std::string hint;
};

struct ContainerLineAttribute {
  std::string_view name;
  std::string_view value;  // without its quotation marks
};

struct ContainerLine {
  std::string_view name;
  std::vector<ContainerLineAttribute> attributes;
  std::vector<ContainerLineProblem> problems;
};

/// Reads an opening line whole. Quotation marks may be straight or curly, single or double.
ContainerLine container_line(std::string_view line);

}  // namespace alongside
