// Settings of the layers of one brand, put together into what assembling needs.
#pragma once

#include <string>
#include <vector>

#include "app/settings_files.h"
#include "assemble/assemble.h"
#include "foundation/finding.h"
#include "model/source_files.h"
#include "read/layers.h"

namespace alongside {

/// What the files of `layers` say together, the topmost first. `files` are those of `sources`; `folder_name` is the title of a toolkit
/// without one.
Ingredients ingredients_of(const SourceFiles& sources, const SettingsFiles& files, const BrandLayers& layers,
                           const std::string& folder_name);

/// Which of the template files of `layers` are lists of words: indexes in SourceFiles::templates.
std::vector<std::size_t> word_list_files(const SourceFiles& sources, const SettingsFiles& files, const BrandLayers& layers);

/// The lists of words that the files of `layers` say together, for rules on wording.
std::vector<WordList> word_lists_of(const SourceFiles& sources, const SettingsFiles& files, const BrandLayers& layers);

/// What all settings files of `sources` say, but for lists of words; mistakes go to `findings`.
Ingredients read_ingredients(const SourceFiles& sources, const std::string& folder_name, Findings& findings);

}  // namespace alongside
