#include "assemble/includes.h"

#include <algorithm>
#include <set>

#include "foundation/suggest.h"

namespace alongside {
namespace {

struct Include {
  std::string file;
  Location where;
};

std::vector<Include> includes_of(const Document& document) {
  std::vector<Include> includes;
  for (const ContainerUse& container : document.containers) {
    const std::string_view file = attribute(document, container, "file");
    if (container.kind != ContainerKind::include || file.empty()) continue;
    includes.push_back({std::string(file), location_of_attribute(document, container, "file")});
  }
  return includes;
}

std::vector<std::string> shared_names(const Toolkit& toolkit) {
  std::vector<std::string> names;
  for (const auto& [name, document] : toolkit.shared) names.push_back(name);
  std::sort(names.begin(), names.end());
  return names;
}

void find_missing(Assembly& assembly, const Document& document) {
  for (const Include& include : includes_of(document)) {
    if (assembly.toolkit.shared.contains(include.file) ||
        assembly.index.unread.contains("shared/" + include.file))
      continue;
    std::string hint = did_you_mean(include.file, shared_names(assembly.toolkit));
    if (hint.empty()) hint = "Name a file of content/shared/, such as file=\"how-to-reach-us.md\".";
    assembly.toolkit.findings.push_back(error_at(
        include.where, "link/missing-include", "There is no shared text called " + include.file + '.', hint));
  }
}

/// Whether `wanted` is reached from `from` through includes; `seen` keeps the search from going round.
bool reaches(const Toolkit& toolkit, const std::string& from, const std::string& wanted,
             std::set<std::string>& seen) {
  const auto shared = toolkit.shared.find(from);
  if (shared == toolkit.shared.end() || !seen.insert(from).second) return false;
  const std::vector<Include> includes = includes_of(*shared->second);
  return std::any_of(includes.begin(), includes.end(), [&](const Include& include) {
    return include.file == wanted || reaches(toolkit, include.file, wanted, seen);
  });
}

void find_circles(Assembly& assembly) {
  for (const std::string& name : shared_names(assembly.toolkit)) {
    for (const Include& include : includes_of(*assembly.toolkit.shared.at(name))) {
      std::set<std::string> seen;
      if (include.file != name && !reaches(assembly.toolkit, include.file, name, seen)) continue;
      assembly.toolkit.findings.push_back(
          error_at(include.where, "link/include-circle",
                   "These shared texts include each other in a circle: " + name + " and " + include.file,
                   "Take this include out."));
    }
  }
}

}  // namespace

void check_includes(Assembly& assembly) {
  for (const Text& text : assembly.toolkit.texts) find_missing(assembly, *text.document);
  for (const auto& document : assembly.documents.shared) find_missing(assembly, *document);
  find_circles(assembly);
}

}  // namespace alongside
