#include "assemble/published_files.h"

#include <algorithm>
#include <map>

#include "assemble/style_links.h"
#include "foundation/source_text.h"
#include "foundation/text.h"
#include "foundation/unicode.h"
#include "foundation/url.h"

namespace alongside {
namespace {

/// Which files and pictures something leads to.
struct Used {
  std::vector<bool> files;
  std::vector<bool> pictures;
};

void use(Used& used, const LinkTarget& target) {
  if (target.kind == LinkKind::file) used.files[target.page] = true;
  if (target.kind == LinkKind::picture) used.pictures[target.page] = true;
}

void use_picture(Used& used, std::uint32_t picture) {
  if (picture != no_index) used.pictures[picture] = true;
}

void use_name(const Toolkit& toolkit, Used& used, std::string_view name) {
  const auto found = toolkit.picture_by_name.find(std::string(name));
  if (found != toolkit.picture_by_name.end()) used.pictures[found->second] = true;
}

bool is_shown(const Assembly& assembly, const Text& text) {
  return !assembly.toolkit.pages[text.page].left_out && (!text.is_draft || assembly.options.drafts);
}

void use_texts(const Assembly& assembly, Used& used) {
  const Toolkit& toolkit = assembly.toolkit;
  for (TextIndex i = 0; i < toolkit.texts.size(); ++i) {
    if (!is_shown(assembly, toolkit.texts[i])) continue;
    for (const LinkTarget& target : toolkit.links[i]) use(used, target);
    use_picture(used, toolkit.texts[i].picture);
    if (const auto formats = toolkit.formats.find(i); formats != toolkit.formats.end()) {
      for (const LinkTarget& target : formats->second) use(used, target);
    }
    const auto attributes = toolkit.attribute_links.find(toolkit.texts[i].document);
    if (attributes == toolkit.attribute_links.end()) continue;
    for (const AttributeLink& link : attributes->second) use(used, link.target);
  }
}

void use_parts(const Toolkit& toolkit, Used& used) {
  for (const auto* parts : {&toolkit.shared_links, &toolkit.slot_links}) {
    for (const auto& [name, links] : *parts) {
      for (const LinkTarget& target : links) use(used, target);
    }
  }
  for (const auto* documents : {&toolkit.shared, &toolkit.slots}) {
    for (const auto& [name, document] : *documents) {
      const auto attributes = toolkit.attribute_links.find(document);
      if (attributes == toolkit.attribute_links.end()) continue;
      for (const AttributeLink& link : attributes->second) use(used, link.target);
    }
  }
  for (const auto& [page, target] : toolkit.instead) use(used, target);
}

Used what_is_used(const Assembly& assembly) {
  const Toolkit& toolkit = assembly.toolkit;
  Used used{std::vector<bool>(assembly.index.files.size()), std::vector<bool>(toolkit.pictures.size())};
  use_texts(assembly, used);
  use_parts(toolkit, used);
  use_picture(used, toolkit.logo);
  for (const std::string_view name : template_pictures) use_name(toolkit, used, name);
  for (const GlossaryTerm& term : toolkit.glossary) use_name(toolkit, used, term.id);
  return used;
}

PublishedFile published(const Assembly& assembly, const std::string& address, std::size_t layer, const std::string& path,
                        std::string_view bytes) {
  PublishedFile file;
  file.address = address;
  file.bytes = bytes;
  if (bytes.data() == nullptr) file.path = disk_path(assembly.sources, layer, path);
  file.clean_svg = bytes.data() == nullptr && lower_case(path).ends_with(".svg");
  return file;
}

/// A theme's fonts, by the address that its style sheet names them by: "assets/fonts/quiet.woff2".
std::map<std::string, PublishedFile> fonts(const Assembly& assembly) {
  std::map<std::string, PublishedFile> files;
  for (const AssetFile& asset : assembly.sources.assets) {
    const bool is_theme = assembly.sources.layers[asset.layer].kind == LayerKind::theme;
    if (!is_theme || !asset.path.starts_with("fonts/")) continue;
    files["assets/" + asset.path] = published(assembly, "assets/" + asset.path, asset.layer, asset.path, asset.bytes);
  }
  return files;
}

/// Marks the pictures of style sheets, which lie beside them in assets/, and finds what is not there.
void use_styles(Assembly& assembly, const std::map<std::string, PublishedFile>& known_fonts, Used& used) {
  ByText<std::size_t> by_address;
  for (std::size_t i = 0; i < assembly.index.files.size(); ++i) by_address.emplace(assembly.index.files[i].address, i);
  for (const SourceFile& style : assembly.sources.styles) {
    for (const StyleLink& link : links_of_style(style.bytes)) {
      const bool is_local = scheme_of(link.address).empty() && !link.address.starts_with("//") && !link.address.starts_with('#');
      const std::string address = resolved_path("assets", link.address.substr(0, link.address.find_first_of("?#")));
      if (!is_local || known_fonts.contains(address)) continue;
      const auto file = by_address.find(address);
      if (file != by_address.end()) {
        used.files[file->second] = true;
        continue;
      }
      const Position from = LineIndex(style.bytes).position(style.bytes, link.offset);
      assembly.toolkit.findings.push_back(error_at({shown_path(assembly.sources, style.layer, style.path), from, from},
                                                   "link/missing-file", "This file does not exist: " + link.address,
                                                   "A style sheet may name files of the theme's fonts/ and pictures/ folders."));
    }
  }
}

/// Files by address, so that two at one address are found whatever their letter case.
struct Addresses {
  std::map<std::string, std::string> taken;  // address in small letters -> what stands there, as people name it

  bool take(Assembly& assembly, const std::string& address, const std::string& shown) {
    const auto [first, is_new] = taken.emplace(lower_case(address), shown);
    if (is_new) return true;
    assembly.toolkit.findings.push_back(error_at({shown, {}, {}}, "structure/duplicate-address",
                                                 "Two things would stand at one address, " + address + ": " + first->second +
                                                     " and " + shown,
                                                 "Rename one of them."));
    return false;
  }
};

Addresses addresses_of_pages(const Assembly& assembly) {
  Addresses addresses;
  for (const Page& page : assembly.toolkit.pages) addresses.taken.emplace(page.address, "content/" + page.source);
  for (const Redirect& redirect : assembly.toolkit.redirects) addresses.taken.emplace(redirect.address, "an old address of a page");
  for (const std::string_view made : made_pages) addresses.taken.emplace(made, "a page that the program makes");
  for (const char* made : {"index.html", "sitemap.xml", "feed.xml"}) addresses.taken.emplace(made, "a file that the program makes");
  return addresses;
}

void advise_unused(Assembly& assembly, const std::vector<std::string>& unused) {
  if (unused.empty()) return;
  constexpr std::size_t most_named = 10;
  std::vector<std::string> named(unused.begin(), unused.begin() + static_cast<std::ptrdiff_t>(std::min(most_named, unused.size())));
  if (unused.size() > most_named) named.push_back(counted(unused.size() - most_named, "other", "others"));
  assembly.toolkit.findings.push_back(advice_at({"content", {}, {}}, "input/not-published",
                                                "Nothing links to " + counted(unused.size(), "file", "files") +
                                                    ", so the site does not hold " + (unused.size() == 1 ? "it: " : "them: ") +
                                                    in_words(named),
                                                "Link to a file that readers need; what is copied whole goes into content/static/."));
}

}  // namespace

void publish_files(Assembly& assembly) {
  Toolkit& toolkit = assembly.toolkit;
  const std::map<std::string, PublishedFile> known_fonts = fonts(assembly);
  Used used = what_is_used(assembly);
  use_styles(assembly, known_fonts, used);
  Addresses addresses = addresses_of_pages(assembly);
  std::vector<std::string> unused;
  for (std::size_t i = 0; i < assembly.index.files.size(); ++i) {
    const ContentFile& file = assembly.index.files[i];
    const bool is_static = file.source.starts_with("static/");
    const bool is_used = is_static || used.files[i] || (file.picture != no_index && used.pictures[file.picture]);
    const std::string shown = shown_path(assembly.sources, file.layer, file.path);
    if (is_used && addresses.take(assembly, file.address, shown)) {
      toolkit.files.push_back(published(assembly, file.address, file.layer, file.path, file.bytes));
    } else if (!is_used && assembly.sources.layers[file.layer].kind == LayerKind::toolkit) {
      unused.push_back(shown);
    }
  }
  for (const auto& [address, file] : known_fonts) toolkit.files.push_back(file);
  advise_unused(assembly, unused);
}

}  // namespace alongside
