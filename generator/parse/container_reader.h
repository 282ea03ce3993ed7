// The opening line of a container held against the table of containers, and its content against what it is made from.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "parse/copying.h"

namespace alongside {

/// Reads the opening line `line`, which stands at byte `at` of the file, and reports what is wrong with it. Nothing where there
/// is no such container.
std::optional<ContainerUse> read_container_line(Copying& copying, std::size_t at, std::string_view line);

/// Reports that no line closes the container whose opening line is `line`, at byte `at` of the file.
void report_unclosed_container(Copying& copying, std::size_t at, std::string_view line);

/// Reports what the container that was just copied must hold and does not.
void check_container_content(Copying& copying, const ContainerUse& container, std::size_t at, std::size_t length);

}  // namespace alongside
