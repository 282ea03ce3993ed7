// Which editions a toolkit has: what is wrong with one that is not built harms nobody.
#pragma once

#include <algorithm>

#include "model/settings.h"

namespace alongside {

/// Whether the settings have `edition` built.
inline bool is_built(const Settings& settings, Edition edition) {
  return std::find(settings.editions.begin(), settings.editions.end(), edition) != settings.editions.end();
}

}  // namespace alongside
