#include "assemble/published_files.h"

#include <algorithm>
#include <map>
#include <utility>

#include "assemble/style_links.h"
#include "foundation/file_ending.h"
#include "foundation/source_text.h"
#include "foundation/text.h"
#include "foundation/unicode.h"
#include "foundation/url.h"
#include "model/font_place.h"

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
  for (const Section& section : toolkit.sections) use_picture(used, section.picture);
  use_picture(used, toolkit.logo);
  use_picture(used, toolkit.logo_dark);
  for (const std::string_view name : template_pictures) use_name(toolkit, used, name);
  for (const GlossaryTerm& term : toolkit.glossary) use_name(toolkit, used, term.id);
  return used;
}

PublishedFile published(const Assembly& assembly, const std::string& address, std::size_t layer,
                        const std::string& path, std::string_view bytes) {
  PublishedFile file;
  file.address = address;
  file.bytes = bytes;
  if (bytes.data() == nullptr) file.path = disk_path(assembly.sources, layer, path);
  file.clean_svg = bytes.data() == nullptr && file_ending(path) == ".svg";
  return file;
}

/// The place of a theme's style sheets in the site, which their files lie beside; those of base lie at the
/// top.
std::string style_folder(const Layer& theme) {
  return theme.name == "base" ? "assets/" : "assets/" + theme.name + '/';
}

void find_in_style(Assembly& assembly, const SourceFile& style, const StyleLink& link, std::string rule,
                   const std::string& what) {
  const Position from = LineIndex(style.bytes).position(style.bytes, link.offset);
  assembly.toolkit.findings.push_back(
      error_at({shown_path(assembly.sources, style.layer, style.path), from, from}, std::move(rule),
               what + link.address,
               "A style sheet may name files of its own theme, such as url(fonts/quiet.woff2)."));
}

/// Whether `link` would bring something from elsewhere into every page; a small picture may stand in the sheet.
bool leads_out(const StyleLink& link) {
  const std::string scheme = scheme_of(link.address);
  const bool is_picture = scheme == "data" && lower_case(link.address).starts_with("data:image/");
  return link.is_import || link.address.starts_with("//") || (!scheme.empty() && !is_picture);
}

/// The files that style sheets ask for, by address; what is not in their theme is a finding.
std::map<std::string, PublishedFile> files_of_styles(Assembly& assembly) {
  std::map<std::pair<std::size_t, std::string>, const AssetFile*> known;
  for (const AssetFile& asset : assembly.sources.assets)
    known.emplace(std::pair(asset.layer, asset.path), &asset);
  std::map<std::string, PublishedFile> files;
  for (const SourceFile& style : assembly.sources.styles) {
    for (const StyleLink& link : links_of_style(style.bytes)) {
      if (leads_out(link)) {
        find_in_style(assembly, style, link, "theme/outside-address",
                      link.is_import ? "A style sheet cannot bring in another one: "
                                     : "A style sheet must not load anything from elsewhere: ");
        continue;
      }
      if (!scheme_of(link.address).empty() || link.address.starts_with('#')) continue;
      const std::string name = percent_decoded(link.address.substr(0, link.address.find_first_of("?#")));
      const std::string path = resolved_path(folder_of(style.path), name);
      const auto asset = known.find({style.layer, path});
      if (asset == known.end()) {
        find_in_style(assembly, style, link, "link/missing-file", "This file does not exist: ");
      } else {
        const std::string address = style_folder(assembly.sources.layers[style.layer]) + path;
        files.emplace(address, published(assembly, address, style.layer, path, asset->second->bytes));
      }
    }
  }
  return files;
}

/// The fonts that themes bring along, by address; what is not in their theme is a finding.
std::map<std::string, PublishedFile> font_files(Assembly& assembly) {
  std::map<std::string, PublishedFile> files;
  for (const Theme& theme : assembly.toolkit.themes) {
    for (const FontFile& font : theme.font_files) {
      const auto asset = std::find_if(assembly.sources.assets.begin(), assembly.sources.assets.end(), [&](const AssetFile& file) {
        return file.path == font.file && assembly.sources.layers[file.layer].name == theme.name;
      });
      if (asset != assembly.sources.assets.end()) {
        const std::string address = font_address(theme, font);
        files.emplace(address, published(assembly, address, asset->layer, asset->path, asset->bytes));
      } else if (!font.file.empty()) {
        assembly.toolkit.findings.push_back(error_at(place_of_font(theme, font), "link/missing-file",
                                                     "This file does not exist: " + font.file,
                                                     "Put the font into the theme's folder, and write its path from there: fonts/quiet.woff2."));
      }
    }
  }
  return files;
}

/// Files by address, so that two at one address are found whatever their letter case.
struct Addresses {
  std::map<std::string, std::string>
      taken;  // address in small letters -> what stands there, as people name it

  bool take(Assembly& assembly, const std::string& address, const std::string& shown) {
    const auto [first, is_new] = taken.emplace(lower_case(address), shown);
    if (is_new) return true;
    assembly.toolkit.findings.push_back(
        error_at({shown, {}, {}}, "structure/duplicate-address",
                 "Two things would stand at one address, " + address + ": " + first->second + " and " + shown,
                 "Rename one of them."));
    return false;
  }
};

Addresses addresses_of_pages(const Assembly& assembly) {
  Addresses addresses;
  for (const Page& page : assembly.toolkit.pages)
    addresses.taken.emplace(page.address, "content/" + page.source);
  for (const Redirect& redirect : assembly.toolkit.redirects)
    addresses.taken.emplace(redirect.address, "an old address of a page");
  for (const std::string_view made : made_pages)
    addresses.taken.emplace(made, "a page that the program makes");
  for (const char* made : {"index.html", "sitemap.xml", "feed.xml"})
    addresses.taken.emplace(made, "a file that the program makes");
  return addresses;
}

/// Readers of these pages get the words without the pictures, so the team has to know which.
void tell_left_out(Assembly& assembly, const std::vector<std::string>& left_out) {
  if (left_out.empty()) return;
  constexpr std::size_t most_named = 10;
  std::vector<std::string> named(left_out.begin(), left_out.begin() + static_cast<std::ptrdiff_t>(std::min(most_named, left_out.size())));
  if (left_out.size() > most_named) named.push_back(counted(left_out.size() - most_named, "other", "others"));
  const Settings& settings = assembly.toolkit.settings;
  assembly.toolkit.findings.push_back(warning_at(
      place_in(settings.places, "upstream", settings.file), "picture/not-passed-on",
      counted(left_out.size(), "picture", "pictures") + " may not be passed on, so the site does without: " + in_words(named),
      "Ask their owners for leave, or put pictures of your own with the same names into content/pictures/."));
}

void advise_unused(Assembly& assembly, const std::vector<std::string>& unused) {
  if (unused.empty()) return;
  constexpr std::size_t most_named = 10;
  std::vector<std::string> named(
      unused.begin(), unused.begin() + static_cast<std::ptrdiff_t>(std::min(most_named, unused.size())));
  if (unused.size() > most_named) named.push_back(counted(unused.size() - most_named, "other", "others"));
  assembly.toolkit.findings.push_back(advice_at(
      {"content", {}, {}}, "input/not-published",
      "Nothing links to " + counted(unused.size(), "file", "files") + ", so the site does not hold " +
          (unused.size() == 1 ? "it: " : "them: ") + in_words(named),
      "Link to a file that readers need; what is copied whole goes into content/static/."));
}

}  // namespace

void publish_files(Assembly& assembly) {
  Toolkit& toolkit = assembly.toolkit;
  const Used used = what_is_used(assembly);
  Addresses addresses = addresses_of_pages(assembly);
  std::vector<std::string> unused, left_out;
  for (std::size_t i = 0; i < assembly.index.files.size(); ++i) {
    const ContentFile& file = assembly.index.files[i];
    const bool is_static = file.source.starts_with("static/");
    const bool is_used =
        is_static || used.files[i] || (file.picture != no_index && used.pictures[file.picture]);
    const std::string shown = shown_path(assembly.sources, file.layer, file.path);
    if (file.left_out) {
      if (is_used) left_out.push_back(shown);
    } else if (is_used && addresses.take(assembly, file.address, shown)) {
      toolkit.files.push_back(published(assembly, file.address, file.layer, file.path, file.bytes));
    } else if (!is_used && assembly.sources.layers[file.layer].kind == LayerKind::toolkit) {
      unused.push_back(shown);
    }
  }
  const auto is_there = [&](const std::string& address) {
    return addresses.taken.contains(lower_case(address));
  };
  std::map<std::string, PublishedFile> of_themes = files_of_styles(assembly);
  of_themes.merge(font_files(assembly));
  for (auto& [address, file] : of_themes) {
    if (!is_there(address)) toolkit.files.push_back(file);  // a picture of base may lie there already
  }
  advise_unused(assembly, unused);
  tell_left_out(assembly, left_out);
}

}  // namespace alongside
