// Runs a command inside the test, with a toolkit of the test's own.
#pragma once

#include <sstream>
#include <string>

#include "app/commands.h"
#include "app/options.h"
#include "temporary_folder.h"

namespace alongside {

/// Options of a command that is started in `folder` on 6 May 2026.
inline Options options_in(const TemporaryFolder& folder, std::vector<std::string> words) {
  Options options;
  options.folder = folder.path();
  options.words = std::move(words);
  options.today = {2026, 5, 6};
  options.jobs = 1;
  return options;
}

struct CommandRun {
  int exit = 0;
  std::string out;  // findings and results
  std::string err;  // what was done
};

/// Runs `command`. What it throws goes through.
inline CommandRun run(int (*command)(const Options&, Console&), const Options& options) {
  std::ostringstream out, err;
  Console console{out, err, false, false, false};
  const int exit = command(options, console);
  return {exit, out.str(), err.str()};
}

/// The words of what `command` throws; empty where it throws nothing.
inline std::string refusal(int (*command)(const Options&, Console&), const Options& options) {
  try {
    run(command, options);
  } catch (const std::exception& problem) {
    return problem.what();
  }
  return {};
}

inline bool contains(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace alongside
