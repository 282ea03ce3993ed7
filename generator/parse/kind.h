// Reads a kind, templates/<id>.yaml.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/kind.h"
#include "parse/fields.h"

namespace alongside {

struct KindResult {
  Kind kind;
  Findings findings;
};

/// The kind in `bytes`, which stand in `file`; the file's name is the kind's id. A `summary` among its fields makes the summary
/// required or not.
KindResult parse_kind(std::string_view bytes, const std::string& file);

/// All keys of a kind, for the reference page.
const std::vector<FieldInfo>& kind_fields();

}  // namespace alongside
