#include "assemble/document_links.h"

#include <algorithm>
#include <array>

#include "assemble/slots.h"
#include "assemble/suggester.h"
#include "foundation/parallel.h"
#include "foundation/url.h"
#include "model/film.h"

namespace alongside {
namespace {

constexpr std::array<std::string_view, 6> video_links = {"file", "address", "captions", "transcript", "audio_description", "bsl"};

/// Whether an attribute of a film names a page, a file or an address.
bool leads_somewhere(std::string_view name, std::string_view value) {
  if (name == "audio_description" && value == no_description_needed) return false;
  return std::find(video_links.begin(), video_links.end(), name) != video_links.end();
}

struct ResolvedDocument {
  std::vector<LinkTarget> links;
  std::vector<AttributeLink> attributes;
  LinkTroubles troubles;
};

/// A film's own file may lie nowhere else, and a film elsewhere is no file.
Resolved checked_video(Resolved resolved, std::string_view attribute, std::string_view value) {
  if (resolved.trouble != nullptr) return resolved;
  const bool is_outside = resolved.target.kind == LinkKind::outside;
  const bool needs_file = attribute == "file" || attribute == "captions";
  Trouble trouble{Severity::error, "link/video", {}, {}, {}};
  if (needs_file && resolved.target.kind != LinkKind::file) {
    trouble.message = "This is not a file of the toolkit: " + std::string(value);
    trouble.hint =
        is_outside ? "A film on another website is given as address=\"…\"." : "Name a file in content/.";
  } else if (attribute == "address" && !is_outside) {
    trouble.message = "This is not the address of a website: " + std::string(value);
    trouble.hint = "A film of the toolkit is given as file=\"…\"; an address begins with https://.";
  } else {
    return resolved;
  }
  return {LinkTarget{}, std::make_unique<Trouble>(std::move(trouble))};
}

void resolve_video(const Assembly& assembly, const Document& document, std::uint32_t index,
                   const LinkPlace& place, ResolvedDocument& result) {
  const ContainerUse& container = document.containers[index];
  for (const ContainerAttribute& given : container.attributes) {
    const std::string_view name = document.words(given.name);
    const std::string_view value = document.words(given.value);
    if (!leads_somewhere(name, value)) continue;
    Resolved resolved = checked_video(resolve_link(assembly, value, false, place), name, value);
    LinkTarget target = noted(std::move(resolved), location_of_attribute(document, container, name), value,
                              place, result.troubles);
    result.attributes.push_back({index, std::string(name), std::move(target)});
  }
}

/// `lower_layer`, where it is given, is that of the text of which `document` changes only sections.
ResolvedDocument resolve_document(const Assembly& assembly, const Document& document, const LinkPlace& place,
                                  const std::uint32_t* lower_layer = nullptr) {
  ResolvedDocument result;
  result.links.reserve(document.links.size());
  for (const Link& link : document.links) {
    const std::string_view written = document.words(link.target);
    Resolved resolved = resolve_link(assembly, written, link.is_image, place);
    if (resolved.trouble == nullptr) {
      result.links.push_back(std::move(resolved.target));
      continue;
    }
    const Location where = location_of(document, link.target_source.at, link.target_source.length);
    const bool is_of_text_below = where.file != document.file && lower_layer != nullptr;
    if (is_of_text_below) resolved = resolve_link(assembly, written, link.is_image, {place.folder, place.page, place.is_draft, *lower_layer});
    result.links.push_back(noted(std::move(resolved), where, written, place, result.troubles));
  }
  for (std::uint32_t i = 0; i < document.containers.size(); ++i) {
    if (document.containers[i].kind == ContainerKind::video)
      resolve_video(assembly, document, i, place, result);
  }
  return result;
}

void keep(Assembly& assembly, const Document& document, ResolvedDocument& resolved, LinkTroubles& troubles) {
  if (!resolved.attributes.empty())
    assembly.toolkit.attribute_links.emplace(&document, std::move(resolved.attributes));
  for (LinkTrouble& trouble : resolved.troubles) troubles.push_back(std::move(trouble));
}

void resolve_texts(Assembly& assembly, LinkTroubles& troubles) {
  const std::vector<Text>& texts = assembly.toolkit.texts;
  std::vector<ResolvedDocument> resolved(texts.size());
  for_each_index(texts.size(), assembly.options.jobs, [&](std::size_t i) {
    if (assembly.toolkit.pages[texts[i].page].left_out) {
      resolved[i].links.resize(texts[i].document->links.size());
    } else {
      const std::uint32_t* lower_layer = texts[i].sections == nullptr ? nullptr : &texts[i].below.front().layer;
      resolved[i] = resolve_document(assembly, *texts[i].document, place_of_text(assembly, texts[i]), lower_layer);
    }
  });
  assembly.toolkit.links.reserve(texts.size());
  for (std::size_t i = 0; i < texts.size(); ++i) {
    assembly.toolkit.links.push_back(std::move(resolved[i].links));
    keep(assembly, *texts[i].document, resolved[i], troubles);
  }
}

/// Texts of which the topmost layer's stands: shared ones by their path below content/shared/, slots by their
/// name, language and edition.
void resolve_parts(Assembly& assembly, const std::vector<SourceFile>& files,
                   const DocumentList& documents, std::string_view folder, LinkTroubles& troubles) {
  const bool is_slot = folder == "slots/";
  auto& parts = is_slot ? assembly.toolkit.slots : assembly.toolkit.shared;
  auto& links = is_slot ? assembly.toolkit.slot_links : assembly.toolkit.shared_links;
  for (std::size_t i = 0; i < files.size(); ++i) {
    const std::string key = is_slot ? slot_key_in(assembly, read_slot_name(assembly, files[i]))
                                    : std::string(below_content(files[i].path).substr(folder.size()));
    parts[key] = documents[i].get();
  }
  for (std::size_t i = 0; i < files.size(); ++i) {
    for (const auto& [key, document] : parts) {
      if (document != documents[i].get()) continue;
      const std::string_view path = below_content(files[i].path);
      const auto layer = static_cast<std::uint32_t>(files[i].layer);
      ResolvedDocument resolved =
          resolve_document(assembly, *document, {is_slot ? "" : folder_of(path), no_index, false, layer});
      links[key] = std::move(resolved.links);
      keep(assembly, *document, resolved, troubles);
    }
  }
}

/// What to do about a link to nothing, where no file has nearly the same name.
std::string without_neighbour(const Trouble& trouble) {
  const std::string path = "content/" + trouble.missing;
  if (trouble.rule == "link/missing-page" && !path.ends_with(".md")) return "Link to the file of a page, which ends in .md, or take the link away.";
  const std::string what = trouble.rule == "link/missing-page" ? "write the page " : trouble.rule == "link/missing-picture" ? "put the picture at " : "put the file at ";
  return "Correct the address, or " + what + path;
}

}  // namespace

LinkTarget noted(Resolved resolved, const Location& where, std::string_view written, const LinkPlace& place,
                 LinkTroubles& troubles) {
  if (resolved.trouble != nullptr) {
    troubles.push_back(
        {where, std::string(written), std::string(place.folder), std::move(*resolved.trouble)});
  }
  return std::move(resolved.target);
}

std::string_view path_of_text(const Assembly& assembly, const Text& text) {
  const auto index = static_cast<std::size_t>(&text - assembly.toolkit.texts.data());
  return below_content(assembly.sources.texts[assembly.text_sources[index]].path);
}

LinkPlace place_of_text(const Assembly& assembly, const Text& text) {
  return {folder_of(path_of_text(assembly, text)), text.page, text.is_draft, text.layer};
}

void resolve_documents(Assembly& assembly, LinkTroubles& troubles) {
  resolve_texts(assembly, troubles);
  resolve_parts(assembly, assembly.sources.shared, assembly.documents.shared, "shared/", troubles);
  resolve_parts(assembly, assembly.sources.slots, assembly.documents.slots, "slots/", troubles);
}

void tell_troubles(Assembly& assembly, const LinkTroubles& troubles) {
  if (troubles.empty()) return;
  Suggester suggester(assembly);
  for (const LinkTrouble& found : troubles) {
    const Trouble& trouble = found.trouble;
    std::string hint = trouble.hint;
    if (hint.empty() && !trouble.missing.empty()) {
      hint = suggester.hint(trouble.missing, found.written, {found.folder, no_index, false});
      if (hint.empty()) hint = without_neighbour(trouble);
    }
    assembly.toolkit.findings.push_back(
        {trouble.severity, found.where, trouble.rule, trouble.message, hint, {}, {}, {}});
  }
}

}  // namespace alongside
