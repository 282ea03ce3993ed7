#include "app/records.h"

#include <algorithm>

#include "foundation/files.h"
#include "parse/front_matter_reader.h"

namespace alongside {
namespace {

/// The text in the file at `path`; no_index where no page has it.
TextIndex find_text(const Toolkit& toolkit, const std::string& path) {
  for (TextIndex index = 0; index < toolkit.texts.size(); ++index) {
    if (toolkit.texts[index].document->file == path) return index;
  }
  return no_index;
}

TextIndex text_at(const Toolkit& toolkit, const std::string& path) {
  const TextIndex index = find_text(toolkit, path);
  if (index != no_index) return index;
  throw FileProblem(path + " belongs to no page of this toolkit. To see why, type: alongside check");
}

/// Whether one of `files` is no text of the toolkit as it was loaded: a theme may have one in its place.
bool lacks_one(const Toolkit& toolkit, const std::vector<ToolkitFile>& files) {
  return std::any_of(files.begin(), files.end(), [&](const ToolkitFile& file) { return find_text(toolkit, file.path) == no_index; });
}

/// The theme whose file stands at `path`: "westshire" for "themes/westshire/content/a.md"; empty for the toolkit's own files.
std::string theme_of(std::string_view path) {
  constexpr std::string_view themes = "themes/";
  if (!path.starts_with(themes)) return {};
  path.remove_prefix(themes.size());
  return std::string(path.substr(0, path.find('/')));
}

}  // namespace

NamedTexts load_named_texts(const Options& options, const Console& console) {
  const std::vector<ToolkitFile> files = text_files(options, 0);
  Options loading = options;
  loading.folder = files.front().folder;
  loading.drafts = true;
  const std::string theme = theme_of(files.front().path);
  if (!theme.empty()) loading.theme = theme;
  NamedTexts named{load_toolkit(loading, console), {}};
  if (theme.empty() && lacks_one(named.loaded->toolkit, files)) {
    loading.theme = "base";
    named.loaded = load_toolkit(loading, console);
  }
  console.clear_progress();
  for (const ToolkitFile& file : files) named.texts.push_back({file, text_at(named.loaded->toolkit, file.path)});
  return named;
}

void change_front_matter(const ToolkitFile& file, const std::vector<FieldEdit>& edits, const std::vector<Kind>& kinds) {
  edit_fields(file.disk, file.path, edits, front_matter_expects_text(kinds));
}

}  // namespace alongside
