#include "assemble/pages.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

#include "assemble/text_name.h"
#include "foundation/files.h"
#include "foundation/parallel.h"
#include "foundation/suggest.h"
#include "foundation/unicode.h"
#include "foundation/url.h"

namespace alongside {
namespace {

/// A text with what its name says.
struct NamedText {
  std::size_t source = 0;    // in SourceFiles::texts
  std::size_t language = 0;  // in Assembly::languages
  TextName name;
};

std::vector<NamedText> named_texts(Assembly& assembly) {
  const std::vector<SourceFile>& files = assembly.sources.texts;
  std::vector<NamedText> texts(files.size());
  for_each_index(files.size(), assembly.options.jobs, [&](std::size_t i) {
    const std::string shown = shown_path(assembly.sources, files[i].layer, files[i].path);
    texts[i].source = i;
    texts[i].name = read_text_name(below_content(files[i].path), shown, assembly.languages);
    const auto found =
        std::find(assembly.languages.begin(), assembly.languages.end(), texts[i].name.language);
    texts[i].language = static_cast<std::size_t>(found - assembly.languages.begin());
  });
  for (NamedText& text : texts) append(assembly.toolkit.findings, std::move(text.name.findings));
  return texts;
}

bool same_place(const NamedText& a, const NamedText& b) {
  return a.language == b.language && a.name.edition == b.name.edition && a.name.address == b.name.address;
}

/// By address; the page itself first; the topmost layer of a text first.
std::vector<const NamedText*> in_order(const Assembly& assembly, const std::vector<NamedText>& texts) {
  std::vector<const NamedText*> order;
  for (const NamedText& text : texts) {
    if (!text.name.address.empty()) order.push_back(&text);
  }
  const auto key = [&](const NamedText* text) {
    const SourceFile& file = assembly.sources.texts[text->source];
    return std::tuple<const std::string&, std::size_t, Edition, long, const std::string&>(
        text->name.address, text->language, text->name.edition, -static_cast<long>(file.layer), file.path);
  };
  std::sort(order.begin(), order.end(),
            [&](const NamedText* a, const NamedText* b) { return key(a) < key(b); });
  return order;
}

const std::string& file_of(const Assembly& assembly, const NamedText& text) {
  return assembly.documents.texts[text.source]->file;
}

Location start_of(const Assembly& assembly, const NamedText& text) {
  return {file_of(assembly, text), {}, {}};
}

bool is_called_like_its_address(const Assembly& assembly, const NamedText& text) {
  const std::string address = file_name(text.name.address);
  return file_name(file_of(assembly, text)).starts_with(address.substr(0, address.rfind('.') + 1));
}

/// Whether both stand in one layer, which is a mistake. The one is told whose name is not the address: it is the one to rename.
bool find_twin(Assembly& assembly, const NamedText& taken, const NamedText& other) {
  const std::vector<SourceFile>& files = assembly.sources.texts;
  if (files[taken.source].layer != files[other.source].layer) return false;
  const bool taken_has_own_name = is_called_like_its_address(assembly, taken);
  assembly.toolkit.findings.push_back(
      error_at(start_of(assembly, taken_has_own_name ? other : taken), "structure/duplicate-address",
               "Two files would stand at one address, " + other.name.address + ": " +
                   file_of(assembly, taken) + " and " + file_of(assembly, other),
               "Rename one of them, or put their words together in one file."));
  return true;
}

bool is_page_itself(const NamedText& text) {
  return text.language == 0 && text.name.edition == Edition::plain;
}

const Kind* kind_of(const Toolkit& toolkit, const Document& document, const std::string& section) {
  if (const Kind* own = kind_named(toolkit.kinds, document.front.kind)) return own;
  if (const Kind* folder = kind_of_folder(toolkit.kinds, section)) return folder;
  return kind_named(toolkit.kinds, "page");
}

bool is_index(std::string_view address) {
  return address == "index.html" || address.ends_with("/index.html");
}

void add_page(Assembly& assembly, const NamedText& text) {
  Toolkit& toolkit = assembly.toolkit;
  const Document& document = *assembly.documents.texts[text.source];
  Page page;
  page.address = text.name.address;
  page.source = text.name.page;
  const std::size_t slash = page.address.find('/');
  if (slash != std::string::npos) page.section = page.address.substr(0, slash);
  page.is_index = is_index(page.address);
  page.kind = kind_of(toolkit, document, page.section);
  page.plain = static_cast<TextIndex>(toolkit.texts.size());
  page.status = document.front.status;
  toolkit.page_by_address.emplace(page.address, static_cast<PageIndex>(toolkit.pages.size()));
  toolkit.pages.push_back(std::move(page));
}

std::uint32_t layer_of(const Assembly& assembly, const NamedText& text) {
  return static_cast<std::uint32_t>(assembly.sources.texts[text.source].layer);
}

const SectionFile* section_file(const Documents& documents, std::size_t text) {
  const std::vector<SectionFile>& files = documents.section_files;
  const auto found = std::lower_bound(files.begin(), files.end(), text,
                                      [](const SectionFile& file, std::size_t wanted) { return file.text < wanted; });
  return found == files.end() || found->text != text ? nullptr : &*found;
}

void add_text(Assembly& assembly, const NamedText& text) {
  Toolkit& toolkit = assembly.toolkit;
  Page& page = toolkit.pages.back();
  const Document& document = *assembly.documents.texts[text.source];
  page.texts.push_back(static_cast<TextIndex>(toolkit.texts.size()));
  const bool is_draft = page.status == PageStatus::draft || document.front.status == PageStatus::draft;
  assembly.text_sources.push_back(text.source);
  toolkit.texts.push_back({&document, static_cast<PageIndex>(toolkit.pages.size() - 1), text.name.language,
                           text.name.edition, is_draft, no_index, layer_of(assembly, text), {},
                           section_file(assembly.documents, text.source)});
}

/// Tells the text that stands at a place which texts of layers below it replaces there. `next` is the last one known.
void keep_replaced(Assembly& assembly, const NamedText& next, const NamedText& below) {
  std::vector<Text>& texts = assembly.toolkit.texts;
  if (texts.empty()) return;
  Text& taken = texts.back();
  const Document* last = taken.below.empty() ? taken.document : taken.below.back().document;
  if (last != assembly.documents.texts[next.source].get()) return;
  taken.below.push_back({assembly.documents.texts[below.source].get(), layer_of(assembly, below)});
}

std::vector<std::string> page_names_in(const Assembly& assembly, std::string_view folder) {
  std::vector<std::string> names;
  for (const Page& page : assembly.toolkit.pages) {
    if (folder_of(page.source) == folder) names.push_back(page.source);
  }
  return names;
}

void find_orphans(Assembly& assembly, const std::vector<const NamedText*>& orphans) {
  for (const NamedText* text : orphans) {
    if (assembly.index.unread.contains(text->name.page)) continue;
    std::string hint = did_you_mean(text->name.page, page_names_in(assembly, folder_of(text->name.page)));
    if (hint.empty())
      hint = "Write the page first, or take the language and the edition out of this file's name.";
    assembly.toolkit.findings.push_back(
        error_at(start_of(assembly, *text), "structure/no-page",
                 "This text belongs to a page that does not exist: content/" + text->name.page, hint));
  }
}

/// Texts of a language that is known but not built are read, so that their names are checked, and left out
/// here.
bool is_built(const Assembly& assembly, const NamedText& text) {
  const std::vector<std::string>& built = assembly.toolkit.settings.languages;
  return std::find(built.begin(), built.end(), text.name.language) != built.end();
}

void index_paths(Assembly& assembly, const std::vector<NamedText>& texts) {
  for (const NamedText& text : texts) {
    const PageIndex page = page_at(assembly.toolkit, text.name.address);
    if (page == no_index) continue;
    const std::string path = composed(below_content(assembly.sources.texts[text.source].path));
    assembly.index.by_path.emplace(path, Entry{EntryKind::page, page});
  }
}

void find_reserved_folders(Assembly& assembly) {
  std::set<std::string> reserved(assembly.languages.begin(), assembly.languages.end());
  reserved.emplace("assets");
  for (const Edition edition : all_editions) reserved.emplace(edition_name(edition));
  reserved.insert(assembly.options.built_themes.begin(), assembly.options.built_themes.end());
  std::set<std::pair<std::string, std::string>> found;  // as shown, as named
  const auto look = [&](std::size_t layer, std::string_view path, std::string_view before) {
    const std::string_view inside =
        path.starts_with(before) ? path.substr(before.size()) : std::string_view();
    const std::size_t slash = inside.find('/');
    if (slash == std::string_view::npos) return;
    const std::string name(inside.substr(0, slash));
    if (reserved.contains(name))
      found.emplace(shown_path(assembly.sources, layer, std::string(before) + name), name);
  };
  for (const SourceFile& file : assembly.sources.texts) look(file.layer, file.path, "content/");
  for (const AssetFile& file : assembly.sources.assets) look(file.layer, file.path, "content/");
  for (const AssetFile& file : assembly.sources.static_files) look(file.layer, file.path, "content/static/");
  for (const auto& [shown, name] : found) {
    assembly.toolkit.findings.push_back(
        error_at({shown, {}, {}}, "structure/reserved-folder",
                 "A folder here may not be called " + name + ": the site has one of that name.",
                 "Rename the folder. An easy-read text or a translation stands beside its page: "
                 "share-power.easy-read.md."));
  }
}

}  // namespace

void make_pages(Assembly& assembly) {
  for (const std::string& path : assembly.sources.unread) assembly.index.unread.emplace(composed(path), true);
  find_reserved_folders(assembly);
  const std::vector<NamedText> texts = named_texts(assembly);
  std::vector<const NamedText*> orphans;
  const NamedText* last = nullptr;
  for (const NamedText* text : in_order(assembly, texts)) {
    const NamedText* above = std::exchange(last, text);
    if (above != nullptr && same_place(*above, *text)) {
      const bool is_twin = find_twin(assembly, *above, *text);
      if (!is_twin) keep_replaced(assembly, *above, *text);
      continue;
    }
    const bool has_page =
        !assembly.toolkit.pages.empty() && assembly.toolkit.pages.back().address == text->name.address;
    if (is_page_itself(*text)) {
      add_page(assembly, *text);
    } else if (!has_page) {
      orphans.push_back(text);
      continue;
    }
    if (is_built(assembly, *text)) add_text(assembly, *text);
  }
  find_orphans(assembly, orphans);
  index_paths(assembly, texts);
}

}  // namespace alongside
