// What the command line says of a toolkit's settings: it goes before what toolkit.yaml says.
#pragma once

#include "app/options.h"
#include "model/settings.h"

namespace alongside {

/// Puts editions, languages, address and theme of `options` in the place of those of `settings`. Throws std::runtime_error where they name
/// one that is not there.
void apply_options(Settings& settings, const Options& options);

}  // namespace alongside
