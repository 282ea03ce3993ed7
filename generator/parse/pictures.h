// Reads content/pictures/pictures.yaml: what is known of each picture file.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/picture.h"
#include "parse/fields.h"

namespace alongside {

struct PicturesResult {
  std::vector<Picture> pictures;
  Findings findings;
};

/// The pictures in `bytes`, which stand in `file`. `path` is the file as it is named there, `name` the same without folder and
/// ending; `address` is left to the caller.
PicturesResult parse_pictures(std::string_view bytes, const std::string& file);

/// All keys of a picture, for the reference page.
const std::vector<FieldInfo>& picture_fields();

}  // namespace alongside
