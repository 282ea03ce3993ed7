// Runs the program itself, as its users do.
#pragma once

#include <string>

namespace alongside {

/// What a run of the program gave.
struct ProgramRun {
  int exit = -1;
  std::string out;
  std::string err;
};

/// Runs `alongside ARGUMENTS` in `folder`; `arguments` are as typed in a shell.
ProgramRun run_program(const std::string& folder, const std::string& arguments);

}  // namespace alongside
