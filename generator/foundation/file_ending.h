// What kind of file its name says it is.
#pragma once

#include <string>
#include <string_view>

namespace alongside {

/// What follows the last full stop in the name of the file at `path`, with it and in small letters: ".svg" of "pictures/Our Logo.SVG".
/// Empty where the name has no full stop.
std::string file_ending(std::string_view path);

}  // namespace alongside
