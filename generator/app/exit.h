// The exits that scripts can rely on.
#pragma once

namespace alongside {

inline constexpr int exit_done = 0;
inline constexpr int exit_problems = 1;       // in the content, settings or theme, at or above --fail-on
inline constexpr int exit_could_not_run = 2;  // wrong options, no such folder, disk full, a file in the way
inline constexpr int exit_interrupted = 3;

}  // namespace alongside
