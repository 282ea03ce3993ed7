#include "assemble/suggester.h"

#include <algorithm>

#include "foundation/files.h"
#include "foundation/suggest.h"
#include "foundation/unicode.h"
#include "foundation/url.h"

namespace alongside {
namespace {

constexpr std::size_t most_searches = 200;

std::string_view ending_of(std::string_view path) {
  const std::size_t dot = path.rfind('.');
  return dot == std::string_view::npos || path.find('/', dot) != std::string_view::npos ? std::string_view() : path.substr(dot);
}

/// Whether a file at `path` could be meant by somebody who wrote `missing`: pages for pages, files for files of their kind.
bool could_be(std::string_view path, std::string_view missing) {
  const std::string_view wanted = ending_of(missing);
  return wanted.empty() || wanted == ".html" || ending_of(path) == wanted || (wanted != ".md" && ending_of(path) != ".md");
}

bool near_in_length(std::string_view path, std::string_view missing) {
  const std::size_t most = std::max<std::size_t>(1, missing.size() / 3);
  return path.size() <= missing.size() + most && missing.size() <= path.size() + most;
}

}  // namespace

Suggester::Suggester(const Assembly& assembly) {
  for (const Page& page : assembly.toolkit.pages) {
    if (is_published(assembly, page)) paths_.push_back(page.source);
  }
  for (const ContentFile& file : assembly.index.files) {
    const bool is_own = assembly.sources.layers[file.layer].kind == LayerKind::toolkit || file.path.starts_with("content/");
    if (is_own) paths_.push_back(file.source);
  }
  std::sort(paths_.begin(), paths_.end());
  for (const std::string& path : paths_) by_name_[lower_case(file_name(path))].push_back(path);
}

std::string Suggester::hint(const std::string& missing, const std::string& written, const LinkPlace& place) {
  const std::string near = nearest_path(missing);
  return near.empty() ? near : "Did you mean " + spelled(place, written, near) + "?";
}

std::string Suggester::nearest_path(const std::string& missing) {
  if (const auto known = known_.find(missing); known != known_.end()) return known->second;
  std::string near = of_same_name(missing);
  if (near.empty() && known_.size() < most_searches) near = anywhere(missing);
  return known_[missing] = near;
}

std::string Suggester::of_same_name(const std::string& missing) const {
  const std::string name = lower_case(file_name(missing));
  const std::string stem = name.ends_with(".html") ? name.substr(0, name.size() - 5) : name;
  for (const std::string& wanted : {name, stem + ".md"}) {
    const auto found = by_name_.find(wanted);
    if (found == by_name_.end()) continue;
    if (found->second.size() == 1) return found->second.front();
    if (const std::string near = nearest(missing, found->second); !near.empty()) return near;
  }
  return {};
}

std::string Suggester::anywhere(const std::string& missing) const {
  std::vector<std::string> candidates;
  for (const std::string& path : paths_) {
    if (could_be(path, missing) && near_in_length(path, missing)) candidates.push_back(path);
  }
  if (const std::string near = nearest(missing, candidates); !near.empty()) return near;
  std::vector<std::string> names;
  for (const auto& [name, paths] : by_name_) {
    if (paths.size() == 1 && could_be(name, missing)) names.push_back(name);
  }
  const auto near = by_name_.find(nearest(file_name(missing), names));
  return near == by_name_.end() ? std::string() : near->second.front();
}

}  // namespace alongside
