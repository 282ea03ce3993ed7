// Reads content/toolkit.yaml.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/settings.h"
#include "parse/fields.h"

namespace alongside {

struct SettingsResult {
  Settings settings;
  Findings findings;
};

/// The settings in `bytes`, which stand in `file` (relative to the toolkit folder); what is not given keeps its default, and
/// what is wrong is in the findings.
SettingsResult parse_settings(std::string_view bytes, const std::string& file);

/// All keys of toolkit.yaml, for the reference page.
const std::vector<FieldInfo>& settings_fields();

}  // namespace alongside
