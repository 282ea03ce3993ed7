// Small, pure helpers for strings of bytes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace alongside {

/// `text` without white space at both ends; non-breaking spaces count as white space.
std::string_view trimmed(std::string_view text);

/// The parts of `text` between each `separator`; one empty part for an empty text.
std::vector<std::string_view> split(std::string_view text, char separator);

/// The lines of `text` without their endings (LF or CRLF).
std::vector<std::string_view> lines_of(std::string_view text);

/// `parts` with `separator` between them.
std::string joined(const std::vector<std::string>& parts, std::string_view separator);

/// `text` with every `from` replaced by `to`.
std::string replaced(std::string_view text, std::string_view from, std::string_view to);

/// `parts` as a list in words: "a, b and c".
std::string in_words(const std::vector<std::string>& parts, std::string_view last_separator = " and ");

/// A number as people read it: "1,405".
std::string in_digits(std::size_t number);

/// "1 page", "2,000 pages": a number with its noun.
std::string counted(std::size_t number, std::string_view one, std::string_view many);

/// `text` with each run of white space as one space and none at its ends.
std::string one_spaced(std::string_view text);

/// `path` as it is typed behind a command: in quotation marks where it holds spaces.
std::string as_argument(std::string_view path);

}  // namespace alongside
