// What is read and parsed once for all brands of a run, and what of it each brand is made from.
#pragma once

#include <vector>

#include "app/settings_files.h"
#include "assemble/assemble.h"
#include "foundation/finding.h"
#include "model/source_files.h"
#include "read/read.h"

namespace alongside {

struct SharedParts {
  SourceFiles sources;  // of all brands; the bytes of texts have moved to their documents
  std::vector<BrandLayers> brands;
  SettingsFiles settings;
  Documents documents;  // as `sources`
  Findings findings;    // of reading and parsing
};

/// Everything that was read, parsed on up to `jobs` threads; lists of words only where they are wanted.
SharedParts parse_parts(BrandSources read, WordLists wanted, unsigned jobs);

/// One brand's files and documents; the documents are shared.
struct BrandParts {
  SourceFiles sources;
  Documents documents;
};

/// What the brand of `layers` is made from. Its layers count from 0, as in `sources` they count for it alone.
BrandParts parts_of_brand(const SharedParts& shared, const BrandLayers& layers);

}  // namespace alongside
