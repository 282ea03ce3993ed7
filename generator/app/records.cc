#include "app/records.h"

#include "foundation/files.h"
#include "parse/front_matter_reader.h"

namespace alongside {
namespace {

TextIndex text_at(const Toolkit& toolkit, const std::string& path) {
  for (TextIndex index = 0; index < toolkit.texts.size(); ++index) {
    if (toolkit.texts[index].document->file == path) return index;
  }
  throw FileProblem(path + " belongs to no page of this toolkit. To see why, type: alongside check");
}

/// The text of `page` in that language and edition, or no_index.
TextIndex text_of(const Toolkit& toolkit, const Page& page, std::string_view language, Edition edition) {
  for (const TextIndex index : page.texts) {
    const Text& text = toolkit.texts[index];
    if (text.language == language && text.edition == edition) return index;
  }
  return no_index;
}

}  // namespace

NamedTexts load_named_texts(const Options& options, const Console& console) {
  const std::vector<ToolkitFile> files = text_files(options, 0);
  Options loading = options;
  loading.folder = files.front().folder;
  loading.drafts = true;
  NamedTexts named{load_toolkit(loading, console), {}};
  console.clear_progress();
  for (const ToolkitFile& file : files) named.texts.push_back({file, text_at(named.loaded->toolkit, file.path)});
  return named;
}

const Document& document_of(const Toolkit& toolkit, TextIndex text) { return *toolkit.texts[text].document; }

TextIndex source_of(const Toolkit& toolkit, TextIndex index) {
  const Text& text = toolkit.texts[index];
  const Page& page = toolkit.pages[text.page];
  const std::string& own = toolkit.settings.language;
  if (page.plain == index) return no_index;
  if (text.language != own) {
    const TextIndex same_edition = text_of(toolkit, page, own, text.edition);
    if (same_edition != no_index) return same_edition;
  }
  const TextIndex plain = text_of(toolkit, page, text.language, Edition::plain);
  return plain == no_index || plain == index ? page.plain : plain;
}

void change_front_matter(const ToolkitFile& file, const std::vector<FieldEdit>& edits, const std::vector<Kind>& kinds) {
  edit_fields(file.disk, file.path, edits, front_matter_expects_text(kinds));
}

}  // namespace alongside
