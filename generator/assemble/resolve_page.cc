#include "assemble/resolve_page.h"

#include <algorithm>
#include <optional>

#include "assemble/link_index.h"
#include "foundation/files.h"
#include "foundation/suggest.h"
#include "foundation/text.h"
#include "foundation/unicode.h"
#include "foundation/url.h"
#include "model/links.h"

namespace alongside {
namespace {

std::string as_written(const LocalLink& link) {
  return std::string(link.path);
}

/// Ids that a reader can reach on a page, over all its texts.
std::vector<std::string> ids_of(const Assembly& assembly, PageIndex page) {
  std::vector<std::string> ids;
  for (const TextIndex text : assembly.toolkit.pages[page].texts) {
    const Document& document = *assembly.toolkit.texts[text].document;
    for (const Heading& heading : document.headings) ids.emplace_back(document.words(heading.id));
  }
  return ids;
}

bool page_has_id(const Assembly& assembly, PageIndex page, std::string_view id) {
  const std::vector<TextIndex>& texts = assembly.toolkit.pages[page].texts;
  return std::any_of(texts.begin(), texts.end(),
                     [&](TextIndex text) { return has_id(*assembly.toolkit.texts[text].document, id); });
}

Resolved missing_id(const std::vector<std::string>& ids, const std::string& id) {
  const std::string near = nearest(id, ids);
  if (!near.empty() && lower_case(near) == lower_case(id)) {
    return broken("link/letter-case", "Small and capital letters differ from the heading's: #" + id,
                  "Write #" + near + '.');
  }
  std::string hint = near.empty() ? std::string() : "Did you mean #" + near + "?";
  if (hint.empty() && !ids.empty()) hint = "The first heading there is #" + ids.front() + '.';
  if (hint.empty()) hint = "That page has no headings: take #" + id + " out of the link.";
  return broken("link/missing-id", "There is no heading with this id: #" + id, hint);
}

std::string title_of(const Assembly& assembly, PageIndex page) {
  return assembly.toolkit.texts[assembly.toolkit.pages[page].plain].document->title;
}

/// A link to what the theme in `layer` leaves out. Whoever wrote the theme can mend its own links; the words of texts below it stay,
/// with a note for readers.
Resolved left_out(const Assembly& assembly, std::uint32_t layer, const char* what, const LocalLink& link) {
  const std::string theme = assembly.sources.layers[layer].name;
  const std::string settings = shown_path(assembly.sources, layer, "theme.yaml");
  Resolved result = broken("link/left-out-page", "The theme " + theme + " leaves this " + what + " out: " + as_written(link),
                           "Take the link out, or take the " + std::string(what) + " out of `withdraw` in " + settings + '.');
  if (link.place.layer >= layer) return result;
  result.target.kind = LinkKind::left_out;
  result.trouble->severity = Severity::warning;
  result.trouble->hint = "In this theme the words are no link, and a note says so. To say something else, write this section anew in " +
                         shown_path(assembly.sources, layer, "content/") + '.';
  return result;
}

/// What is to be said of a page that is there and yet is not to be linked to.
std::unique_ptr<Trouble> trouble_with(const Assembly& assembly, PageIndex index, const LocalLink& link) {
  const Page& page = assembly.toolkit.pages[index];
  if (page.status == PageStatus::draft && !assembly.options.drafts && !link.place.is_draft) {
    return broken("link/draft-page", "This page is a draft, so readers do not get it: " + as_written(link),
                  "Take the link out, or publish \"" + title_of(assembly, index) +
                      "\": write `status: published` in content/" + page.source + '.')
        .trouble;
  }
  if (page.status != PageStatus::withdrawn || link.place.page == index) return nullptr;
  const std::string& instead = assembly.toolkit.texts[page.plain].document->front.withdrawn.instead;
  Resolved result =
      broken("link/withdrawn-page", "This page has been withdrawn: " + as_written(link),
             instead.empty() ? "Take the link out."
                             : "content/" + page.source + " sends its readers to " + instead + '.');
  result.trouble->severity = Severity::warning;
  return std::move(result.trouble);
}

Resolved to_page(const Assembly& assembly, PageIndex page, const LocalLink& link) {
  if (link.is_image) {
    return broken("link/not-a-picture", "This is a page, not a picture: " + as_written(link),
                  "Take the ! in front of it away to link to the page.");
  }
  if (assembly.toolkit.pages[page].left_out) return left_out(assembly, assembly.toolkit.pages[page].left_out_by, "page", link);
  Resolved result;
  result.trouble = trouble_with(assembly, page, link);
  if (result.trouble != nullptr && result.trouble->severity == Severity::error) return result;
  if (!link.fragment.empty() && !page_has_id(assembly, page, link.fragment)) {
    return missing_id(ids_of(assembly, page), link.fragment);
  }
  result.target = {LinkKind::page, page, 0, {}, link.fragment};
  return result;
}

Resolved to_made(const Assembly& assembly, const std::string& address, const LocalLink& link) {
  if (!link.fragment.empty() && address == "glossary.html") {
    std::vector<std::string> ids;
    for (const GlossaryTerm& term : assembly.toolkit.glossary) ids.push_back(term.id);
    if (std::find(ids.begin(), ids.end(), link.fragment) == ids.end()) return missing_id(ids, link.fragment);
  }
  return {LinkTarget{LinkKind::made_page, no_index, 0, address, link.fragment}, nullptr};
}

Resolved to_file(const Assembly& assembly, std::uint32_t index, const LocalLink& link) {
  const ContentFile& file = assembly.index.files[index];
  if (!link.is_image)
    return {LinkTarget{LinkKind::file, index, file.size, file.address, link.fragment}, nullptr};
  if (file.picture != no_index)
    return {LinkTarget{LinkKind::picture, file.picture, file.size, {}, {}}, nullptr};
  return broken("link/not-a-picture", "This file is not a picture that browsers show: " + as_written(link),
                "Save it as PNG, JPEG, WebP or SVG, or take the ! in front away to link to the file.");
}

/// The layer of the theme that leaves out every page of a folder; none where one stays, or where the folder has none.
std::optional<std::uint32_t> all_left_out_by(const Assembly& assembly, const std::string& folder) {
  std::optional<std::uint32_t> layer;
  if (!assembly.index.has_left_out) return layer;
  for (const Page& page : assembly.toolkit.pages) {
    if (folder.empty() || !page.source.starts_with(folder + '/')) continue;
    if (!page.left_out) return {};
    layer = page.left_out_by;
  }
  return layer;
}

Resolved to_folder(const Assembly& assembly, const std::string& folder, const Entry& entry,
                   const LocalLink& link) {
  const bool has_page =
      entry.index != no_index && is_published(assembly, assembly.toolkit.pages[entry.index]);
  if (has_page) return to_page(assembly, entry.index, link);
  if (const std::optional<std::uint32_t> layer = all_left_out_by(assembly, folder)) return left_out(assembly, *layer, "folder", link);
  if (folder.empty()) return to_made(assembly, "index.html", link);
  if (folder.find('/') == std::string::npos)
    return to_made(assembly, heading_id(folder) + "/index.html", link);
  return broken("link/no-folder-page", "This folder has no page of its own: " + as_written(link),
                "Link to a page in it, or write content/" + folder + "/index.md.");
}

Resolved to_entry(const Assembly& assembly, const std::string& path, const Entry& entry,
                  const LocalLink& link) {
  switch (entry.kind) {
    case EntryKind::page:
      if (const auto text = assembly.index.left_out_texts.find(path); text != assembly.index.left_out_texts.end())
        return left_out(assembly, text->second, "text", link);
      return to_page(assembly, entry.index, link);
    case EntryKind::file:
      return to_file(assembly, entry.index, link);
    case EntryKind::folder:
      return to_folder(assembly, path, entry, link);
  }
  return {};
}

/// The address of a page that the program makes, if `path` is one; a glossary is also known by its source
/// file.
std::optional<std::string> made_address(const Assembly& assembly, const std::string& path) {
  if (path == "glossary.yaml" || path == "glossary.md") return "glossary.html";
  if (path == "a-z.md") return "a-z.html";
  if (std::find(made_pages.begin(), made_pages.end(), path) != made_pages.end() || path == "index.html")
    return path;
  const std::string folder(folder_of(path));
  const auto entry = assembly.index.by_path.find(folder);
  const bool is_section = !folder.empty() && folder.find('/') == std::string::npos &&
                          entry != assembly.index.by_path.end() && entry->second.kind == EntryKind::folder;
  if (!is_section) return {};
  const std::string name = file_name(path);
  if (name == "print.html" || name == "index.html" || name == "index.md") {
    return heading_id(folder) + (name == "print.html" ? "/print.html" : "/index.html");
  }
  return {};
}

std::string fragment_part(const LocalLink& link) {
  return link.fragment.empty() ? std::string() : '#' + link.fragment;
}

Resolved write_instead(std::string rule, const std::string& message, const Assembly& assembly, PageIndex page,
                       const LocalLink& link) {
  const std::string source = spelled(link.place, link.path, assembly.toolkit.pages[page].source);
  return broken(std::move(rule), message + as_written(link), "Write " + source + fragment_part(link) + '.');
}

/// A path that nothing stands at: its old, its made or its nearly right spelling may be known.
Resolved not_found(const Assembly& assembly, const std::string& path, const LocalLink& link) {
  if (const PageIndex page = page_at(assembly.toolkit, path); page != no_index) {
    return write_instead("link/html-address",
                         "Links are written to the source file, not to the page made from it: ", assembly,
                         page, link);
  }
  if (!link.is_image) {
    if (const std::optional<std::string> made = made_address(assembly, path))
      return to_made(assembly, *made, link);
  }
  if (const auto right = assembly.index.by_small_path.find(lower_case(path));
      right != assembly.index.by_small_path.end()) {
    return broken("link/letter-case",
                  "Small and capital letters differ from the file's name: " + as_written(link),
                  "Write " + spelled(link.place, link.path, right->second) + fragment_part(link) + '.');
  }
  if (const auto alias = assembly.index.by_alias.find(alias_address(path));
      alias != assembly.index.by_alias.end()) {
    return write_instead("link/renamed-page", "This page has a new name: ", assembly, alias->second, link);
  }
  if (assembly.index.unread.contains(path)) return {};
  const bool is_page = !link.is_image && (path.ends_with(".md") || path.ends_with(".html") ||
                                          path.find('.') == std::string::npos);
  Resolved result =
      link.is_image ? broken("link/missing-picture", "This picture does not exist: " + as_written(link), {})
      : is_page     ? broken("link/missing-page", "This page does not exist: " + as_written(link), {})
                    : broken("link/missing-file", "This file does not exist: " + as_written(link), {});
  result.trouble->missing = path;
  return result;
}

}  // namespace

Resolved resolve_path(const Assembly& assembly, const LocalLink& link) {
  const std::string decoded = composed(percent_decoded(link.path));
  // Below a folder of our own, so that the root itself and a way out of it are told apart.
  const std::string_view from = decoded.starts_with('/') ? std::string_view() : link.place.folder;
  const std::string inside =
      resolved_path("content/" + std::string(from), decoded.substr(decoded.starts_with('/') ? 1 : 0));
  if (inside != "content" && !inside.starts_with("content/")) {
    return broken("link/leaves-folder", "This leads out of the folder content/: " + as_written(link),
                  "Copy the file into content/ and link to it there; an address of another website begins "
                  "with https://.");
  }
  const std::string path(inside == "content" ? std::string_view() : below_content(inside));
  const auto found = assembly.index.by_path.find(path);
  return found == assembly.index.by_path.end() ? not_found(assembly, path, link)
                                               : to_entry(assembly, path, found->second, link);
}

Resolved resolve_here(const Assembly& assembly, const std::string& id, const LinkPlace& place) {
  if (id.empty())
    return broken("link/missing-id", "This link names no heading.", "Write its id after the #.");
  if (place.page != no_index && !page_has_id(assembly, place.page, id))
    return missing_id(ids_of(assembly, place.page), id);
  return {LinkTarget{LinkKind::here, no_index, 0, {}, id}, nullptr};
}

}  // namespace alongside
