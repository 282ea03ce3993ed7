// What the operating system refuses, told in words that say what to do next.
#pragma once

#include <string>
#include <string_view>

namespace alongside {

/// Throws the FileProblem for the system's error number `error`: `path` could not be `done` ("read",
/// "written", "removed").
[[noreturn]] void throw_file_problem(int error, const std::string& path, std::string_view done);

}  // namespace alongside
