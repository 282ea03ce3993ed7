// The pictures of a site, each read once before pages are made: how large it is, and whether a drawing is
// safe.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <tuple>

#include "foundation/finding.h"
#include "media/picture_size.h"
#include "model/source_files.h"
#include "model/toolkit.h"

namespace alongside {

/// What was seen of one picture.
struct PictureLook {
  std::optional<PictureSize> size;
  std::optional<double> smallest_text;
  Findings findings;
};

/// Looks at the pictures of one toolkit after the other, at each file once.
class PictureSurvey {
 public:
  /// Fills in `width`, `height` and `smallest_text` of every picture among `toolkit.files` and gives the findings of pictures
  /// that no browser shows and of drawings that are cleaned on their way into the site, in the order of the files, whatever `jobs` is.
  /// A file that cannot be read throws FileProblem.
  Findings look(const SourceFiles& sources, Toolkit& toolkit, unsigned jobs);

 private:
  /// A file on disk or a compiled-in one, and whether it is shown as a picture.
  using Key = std::tuple<std::string, const char*, bool>;
  std::map<Key, PictureLook> looks_;
};

/// A survey of one toolkit.
Findings survey_pictures(const SourceFiles& sources, Toolkit& toolkit, unsigned jobs);

}  // namespace alongside
