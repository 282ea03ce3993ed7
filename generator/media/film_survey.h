// The films of a site, each looked into once before texts are checked: how long it plays.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "model/toolkit.h"

namespace alongside {

/// Looks at the films of one toolkit after the other, at each file once.
class FilmSurvey {
 public:
  /// Fills in Toolkit::film_seconds for the `file` of every `video` that says how long it plays. A film that cannot be read throws
  /// FileProblem.
  void look(Toolkit& toolkit);

 private:
  std::map<std::string, std::optional<double>> seconds_;  // by path on disk
};

}  // namespace alongside
