#include "assemble/link_index.h"

#include "foundation/files.h"
#include "foundation/text.h"
#include "foundation/unicode.h"
#include "foundation/url.h"

namespace alongside {
namespace {

/// Folders that hold pages, as their writers spell them; the root is "".
void index_folders(Assembly& assembly) {
  ByText<Entry> folders;
  for (const auto& [path, entry] : assembly.index.by_path) {
    if (entry.kind != EntryKind::page) continue;
    for (std::string_view folder = folder_of(path);; folder = folder_of(folder)) {
      folders.try_emplace(std::string(folder), Entry{EntryKind::folder, no_index});
      if (folder.empty()) break;
    }
    if (assembly.toolkit.pages[entry.index].is_index)
      folders[std::string(folder_of(path))].index = entry.index;
  }
  for (auto& [folder, entry] : folders) {
    entry.kind = EntryKind::folder;
    assembly.index.by_path.emplace(folder, entry);
  }
}

void index_files(Assembly& assembly) {
  const std::vector<ContentFile>& files = assembly.index.files;
  for (std::uint32_t i = 0; i < files.size(); ++i)
    assembly.index.by_path.emplace(files[i].source, Entry{EntryKind::file, i});
}

void index_aliases(Assembly& assembly) {
  for (const Text& text : assembly.toolkit.texts) {
    for (const auto& [alias, where] : text.document->front.aliases) {
      assembly.index.by_alias.emplace(alias_address(alias), text.page);
    }
  }
}

}  // namespace

std::string alias_address(std::string_view alias) {
  const bool is_folder = alias.ends_with('/');
  if (!scheme_of(alias).empty() || alias.starts_with("//") ||
      alias.find_first_of("\\#?") != std::string_view::npos)
    return {};
  std::string address = resolved_path({}, composed(trimmed(alias)));
  if (address.ends_with(".md")) address.resize(address.size() - 3);
  if (address.empty() || address.ends_with(".html")) return address;
  return address + (is_folder ? "/index.html" : ".html");
}

void make_link_index(Assembly& assembly) {
  index_files(assembly);
  index_folders(assembly);
  index_aliases(assembly);
  for (const auto& [path, entry] : assembly.index.by_path)
    assembly.index.by_small_path.emplace(lower_case(path), path);
}

}  // namespace alongside
