// Where a command writes: findings and results to `out`, progress and diagnostics to `err`.
#pragma once

#include <cstddef>
#include <ostream>
#include <string>
#include <string_view>

namespace alongside {

struct Console {
  std::ostream& out;
  std::ostream& err;
  bool colour = false;    // of findings: only on a terminal, and not where NO_COLOR is set
  bool progress = false;  // only on a terminal, and not with --quiet
  bool quiet = false;

  /// A line of progress that the next one replaces; nothing where progress is not shown.
  void show_progress(std::string_view words) const;

  /// Takes the line of progress away.
  void clear_progress() const;

  /// A line of diagnostics; nothing with --quiet.
  void say(std::string_view words) const;
};

/// A bar of 20 places between square brackets, filled as far as `done` goes to `of`: "[##########          ]"; full where `of` is 0.
std::string progress_bar(std::size_t done, std::size_t of);

}  // namespace alongside
