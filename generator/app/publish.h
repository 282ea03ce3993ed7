// The second half of a build: every page and file of a loaded toolkit, given to a sink.
#pragma once

#include <cstddef>
#include <string>
#include <unordered_set>

#include "app/load.h"
#include "render/site.h"
#include "write/sink.h"

namespace alongside {

/// Renders every job of `site` into `sink` and copies the toolkit's files after them, on all threads that the options ask for.
/// Addresses in `left_out` are passed over. Shows progress; throws Interrupted on Ctrl-C.
void publish(const LoadedToolkit& loaded, const Site& site, const std::unordered_set<std::string>& left_out, const Options& options,
             const Console& console, Sink& sink);

}  // namespace alongside
