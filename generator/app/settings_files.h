// The settings files of all layers, each parsed once, whatever the number of brands that use it.
#pragma once

#include <variant>
#include <vector>

#include "foundation/finding.h"
#include "model/fixed_words.h"
#include "model/glossary.h"
#include "model/kind.h"
#include "model/picture.h"
#include "model/settings.h"
#include "model/source_files.h"
#include "model/theme.h"
#include "model/word_list.h"

namespace alongside {

/// What one file says; nothing for a page template, which holds no settings.
using ParsedSettings =
    std::variant<std::monostate, Settings, Glossary, std::vector<Picture>, Theme, WordList, FixedWords, Kind>;

struct SettingsFiles {
  std::vector<ParsedSettings> settings;   // as SourceFiles::settings
  std::vector<ParsedSettings> templates;  // as SourceFiles::templates
};

/// Whether the lists of words are wanted: most of the settings by far, and needed only where words are checked.
enum class WordLists { parsed, left_out };

/// Every settings file of `sources`, parsed; mistakes go to `findings`. Nothing stands for a list of words that is left out.
SettingsFiles parse_settings_files(const SourceFiles& sources, WordLists wanted, Findings& findings);

/// The kinds of page that the files describe, those of higher layers in the place of others.
std::vector<Kind> kinds_in(const SettingsFiles& files);

}  // namespace alongside
