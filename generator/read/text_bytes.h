// The bytes of one text file, held to what the later stages count on: UTF-8, no NUL, no byte order mark, of
// bounded size.
#pragma once

#include <cstddef>
#include <string>

#include "foundation/finding.h"

namespace alongside {

/// Larger texts are not read: no page for people is so long, and every later stage may count on it.
inline constexpr std::size_t largest_text = 2'000'000;

/// `bytes` of `file` made fit for parsing. What is not text is replaced by U+FFFD, so that the rest of the
/// file is still checked, and is an error in `findings`.
std::string checked_text(std::string bytes, const std::string& file, Findings& findings);

/// The finding of a text of `size` bytes that is too large to be read.
Finding too_large(const std::string& file, std::size_t size);

}  // namespace alongside
