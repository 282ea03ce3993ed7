// What match, checked and review share: the toolkit that files belong to, the texts that they are, and changes to their front matter.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "app/load.h"
#include "app/toolkit_file.h"
#include "edit/fields.h"

namespace alongside {

/// A file that somebody named and the text that it is.
struct NamedText {
  ToolkitFile file;
  TextIndex text = no_index;
};

struct NamedTexts {
  std::unique_ptr<LoadedToolkit> loaded;
  std::vector<NamedText> texts;
};

/// Loads the toolkit of the files that the options name, drafts too. Throws FileProblem where a file is missing or belongs to no
/// page.
NamedTexts load_named_texts(const Options& options, const Console& console);

/// Makes `edits` in the front matter of `file`, read as pages of a toolkit with `kinds` are. Throws EditProblem and FileProblem.
void change_front_matter(const ToolkitFile& file, const std::vector<FieldEdit>& edits, const std::vector<Kind>& kinds);

}  // namespace alongside
