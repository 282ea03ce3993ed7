// The second half of a build: every page and file of all brands, given to a sink.
#pragma once

#include <string>
#include <unordered_set>

#include "app/load.h"
#include "app/sites.h"
#include "write/sink.h"

namespace alongside {

/// Renders every job of `sites` into `sink` and copies the files of the brands after them, on all threads that the options ask for.
/// Addresses in `left_out`, below the root of the whole site, are passed over. Shows progress; throws Interrupted on Ctrl-C.
void publish(const LoadedBrands& loaded, const BrandSites& sites, const std::unordered_set<std::string>& left_out, const Options& options,
             const Console& console, Sink& sink);

}  // namespace alongside
