// The `checks` of toolkit.yaml: levels of rules, limits, and words, for all editions or for one.
#pragma once

#include <vector>

#include "model/settings.h"
#include "parse/fields.h"

namespace alongside {

/// Reads `checks` into the settings.
void take_checks(FieldReader& reader, const YamlValue& value, Settings& settings);

/// What may stand in `checks`, for the reference page.
std::vector<FieldInfo> check_fields();

}  // namespace alongside
