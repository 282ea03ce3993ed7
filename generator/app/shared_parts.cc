#include "app/shared_parts.h"

#include <utility>

#include "foundation/parallel.h"
#include "parse/parse_document.h"

namespace alongside {
namespace {

/// The kind that the folder of a text says: "content/case-studies/bus.md" is a case study.
const Kind* kind_of_path(const std::vector<Kind>& kinds, std::string_view path) {
  constexpr std::string_view content = "content/";
  if (path.starts_with(content)) path.remove_prefix(content.size());
  const std::size_t slash = path.find('/');
  const Kind* kind = slash == std::string_view::npos ? nullptr : kind_of_folder(kinds, path.substr(0, slash));
  return kind == nullptr ? kind_named(kinds, "page") : kind;
}

DocumentList parse_all(const SourceFiles& sources, std::vector<SourceFile>& files, const std::vector<Kind>& kinds, unsigned jobs) {
  DocumentList documents(files.size());
  for_each_index(files.size(), jobs, [&](std::size_t i) {
    const ParseContext context{&kinds, kind_of_path(kinds, files[i].path)};
    const std::string shown = shown_path(sources, files[i].layer, files[i].path);
    documents[i] = std::make_shared<const Document>(parse_document(shown, std::move(files[i].bytes), context));
  });
  return documents;
}

void take_findings(const DocumentList& documents, Findings& findings) {
  for (const auto& document : documents) append(findings, document->findings);
}

/// Chooses what lies in the layers of one brand.
class Choice {
 public:
  Choice(std::size_t all, const BrandLayers& layers) : place_(all, none) {
    for (std::size_t i = 0; i < layers.size(); ++i) place_[layers[i]] = i;
  }

  /// Those of `files`, with the layer as the brand counts it, and what stands beside each in `beside`.
  template <typename File, typename Beside>
  void choose(const std::vector<File>& files, std::vector<File>& chosen, const std::vector<Beside>& beside,
              std::vector<Beside>& chosen_beside) const {
    for (std::size_t i = 0; i < files.size(); ++i) {
      if (place_[files[i].layer] == none) continue;
      chosen.push_back(files[i]);
      chosen.back().layer = place_[files[i].layer];
      chosen_beside.push_back(beside[i]);
    }
  }

  template <typename File>
  std::vector<File> chosen(const std::vector<File>& files) const {
    std::vector<File> result;
    for (const File& file : files) {
      if (place_[file.layer] == none) continue;
      result.push_back(file);
      result.back().layer = place_[file.layer];
    }
    return result;
  }

 private:
  static constexpr auto none = static_cast<std::size_t>(-1);
  std::vector<std::size_t> place_;  // by layer of all brands
};

}  // namespace

SharedParts parse_parts(BrandSources read, WordLists wanted, unsigned jobs) {
  SharedParts parts;
  parts.sources = std::move(read.all);
  parts.brands = std::move(read.brands);
  parts.findings = std::move(parts.sources.findings);
  parts.settings = parse_settings_files(parts.sources, wanted, parts.findings);
  const std::vector<Kind> kinds = kinds_in(parts.settings);
  parts.documents.texts = parse_all(parts.sources, parts.sources.texts, kinds, jobs);
  parts.documents.shared = parse_all(parts.sources, parts.sources.shared, kinds, jobs);
  parts.documents.slots = parse_all(parts.sources, parts.sources.slots, kinds, jobs);
  for (const auto* list : {&parts.documents.texts, &parts.documents.shared, &parts.documents.slots}) {
    take_findings(*list, parts.findings);
  }
  return parts;
}

BrandParts parts_of_brand(const SharedParts& shared, const BrandLayers& layers) {
  const SourceFiles& all = shared.sources;
  const Choice choice(all.layers.size(), layers);
  BrandParts brand;
  for (const std::size_t layer : layers) brand.sources.layers.push_back(all.layers[layer]);
  choice.choose(all.texts, brand.sources.texts, shared.documents.texts, brand.documents.texts);
  choice.choose(all.shared, brand.sources.shared, shared.documents.shared, brand.documents.shared);
  choice.choose(all.slots, brand.sources.slots, shared.documents.slots, brand.documents.slots);
  brand.sources.settings = choice.chosen(all.settings);
  brand.sources.templates = choice.chosen(all.templates);
  brand.sources.styles = choice.chosen(all.styles);
  brand.sources.assets = choice.chosen(all.assets);
  brand.sources.static_files = choice.chosen(all.static_files);
  brand.sources.unread = all.unread;
  return brand;
}

}  // namespace alongside
