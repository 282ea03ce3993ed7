// What all settings files have in common: their bytes are looked at, read as YAML, and must hold the right shape at the top.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "foundation/yaml.h"
#include "parse/fields.h"

namespace alongside {

/// The YAML of a settings file whose keys are `fields`. The root is nothing for an empty file and for one whose top is not of
/// the kind `wanted`; the findings say why.
YamlResult read_settings_file(std::string_view bytes, const std::string& file, YamlKind wanted,
                              const ExpectsText& expects_text);

/// The part of `path` after its last `/`, without what follows the last full stop.
std::string file_stem(std::string_view path);

}  // namespace alongside
