// Changes to a tree of YAML values, and whether two trees say the same.
#pragma once

#include <span>
#include <string>

#include "edit/fields.h"

namespace alongside {

/// `tree` with `edit` made in it, where `keys` is what is left of the edit's keys. Throws EditProblem where one of them leads through
/// something that is not a group of settings, or where an item would go into something that is not a list.
YamlValue edited(YamlValue tree, std::span<const std::string> keys, const FieldEdit& edit);

/// Whether two values say the same, wherever they stand.
bool same_value(const YamlValue& a, const YamlValue& b);

}  // namespace alongside
