// The logo and the fonts that `rebrand` puts into the new theme.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/options.h"
#include "app/rebrand_file.h"

namespace alongside {

/// A file to be written into the theme's folder.
struct ThemePart {
  std::string path;   // below it: "pictures/logo.svg"
  std::string bytes;
  std::string remark; // what people should know of it; mostly empty
};

/// The logo that --logo names, a drawing without script and outside references; nothing where none is given. Throws FileProblem where it is
/// not there or no picture.
std::optional<ThemePart> logo_part(const Options& options);

/// The fonts that --font names, by name or as files; `parts` gets the files. Throws FileProblem where one is no font, or where there are
/// more than two.
std::vector<RebrandFont> fonts_given(const Options& options, std::vector<ThemePart>& parts);

}  // namespace alongside
