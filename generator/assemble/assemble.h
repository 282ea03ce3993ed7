// From parsed parts to one Toolkit: which text stands at which address, and what every link leads to. Reads
// only the face of each document (title, ids, links, dates, status) and its holes.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/date.h"
#include "model/toolkit.h"
#include "model/view.h"

namespace alongside {

/// Parsed texts in the order of their files. Several brands of one run share them.
using DocumentList = std::vector<std::shared_ptr<const Document>>;

/// What one toolkit is made of. The Toolkit points into the documents, so they must outlive it.
struct Documents {
  DocumentList texts;   // as SourceFiles::texts; those of section files are put together with the text below
  DocumentList shared;  // as SourceFiles::shared
  DocumentList slots;   // as SourceFiles::slots
  std::vector<SectionFile> section_files;  // by the text that each is
};

/// Everything read from settings files, each already checked by itself.
struct Ingredients {
  Settings settings;
  std::vector<Origin> upstreams;
  std::vector<Kind> kinds;
  std::vector<Theme> themes;  // from base to the chosen one
  Glossary glossary;
  std::vector<Picture> pictures;  // what pictures.yaml says: `path` is the file as written there
  std::vector<FixedWords> fixed_words;
};

struct AssembleOptions {
  bool drafts = false;
  Date today;  // for pages that are not due yet
  unsigned jobs = 1;
  std::vector<std::string>
      known_languages;  // all that toolkit.yaml lists, where fewer are built; empty: as the settings
  std::vector<std::string> built_themes;  // with --all-themes: a first-level folder may not be called so
};

/// The whole toolkit. Mistakes that lie between files (two pages at one address, a link to nothing) are in
/// its findings.
Toolkit assemble(const SourceFiles& sources, const Documents& documents, Ingredients ingredients,
                 const AssembleOptions& options);

/// One language and edition of `toolkit`, which must outlive it. `site_prefix` is "westshire/" where several
/// themes are built.
View make_view(const Toolkit& toolkit, std::string_view language, Edition edition, bool drafts,
               std::string site_prefix = {});

}  // namespace alongside
