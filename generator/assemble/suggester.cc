#include "assemble/suggester.h"

#include <algorithm>

#include "foundation/file_ending.h"
#include "foundation/files.h"
#include "foundation/suggest.h"
#include "foundation/unicode.h"
#include "foundation/url.h"

namespace alongside {
namespace {

constexpr std::size_t most_comparisons = 1'000'000;  // a second or two, whatever is wrong

/// Whether a file at `path` could be meant by somebody who wrote one with the ending `wanted`: pages for pages, files for files.
bool could_be(std::string_view path, std::string_view wanted) {
  if (wanted.empty() || wanted == ".html") return true;
  const std::string ending = file_ending(path);
  return ending == wanted || (wanted != ".md" && ending != ".md");
}

std::string stem_of(std::string_view path) {
  const std::string name = file_name(path);
  return name.substr(0, name.rfind('.'));
}

/// Whether the name alone could be a slip of the other: a folder in common makes no page alike.
bool is_near_name(std::string_view path, const std::string& stem) {
  const std::string other = stem_of(path);
  const std::size_t most = std::max<std::size_t>(1, stem.size() / 3);
  const bool near_in_length = other.size() <= stem.size() + most && stem.size() <= other.size() + most;
  return near_in_length && !nearest(stem, {other}).empty();
}

}  // namespace

Suggester::Suggester(const Assembly& assembly) {
  for (const Page& page : assembly.toolkit.pages) {
    if (is_published(assembly, page)) paths_.push_back(page.source);
  }
  for (const ContentFile& file : assembly.index.files) {
    if (file.bytes.data() == nullptr) paths_.push_back(file.source);
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
  if (near.empty() && known_.size() * paths_.size() < most_comparisons) near = anywhere(missing);
  return known_[missing] = near;
}

std::string Suggester::of_same_name(const std::string& missing) const {
  const std::string name = lower_case(file_name(missing));
  const std::string stem = name.ends_with(".html") ? name.substr(0, name.size() - 5) : name;
  for (const std::string& wanted : {name, stem + ".md"}) {
    const auto found = by_name_.find(wanted);
    if (found == by_name_.end()) continue;
    if (found->second.size() == 1) return found->second.front();
    if (std::string near = nearest(missing, found->second); !near.empty()) return near;
  }
  return {};
}

std::string Suggester::anywhere(const std::string& missing) const {
  const std::string stem = stem_of(missing), wanted = file_ending(missing);
  std::vector<std::string> candidates;
  for (const std::string& path : paths_) {
    if (could_be(path, wanted) && is_near_name(path, stem)) candidates.push_back(path);
  }
  if (candidates.size() == 1) return candidates.front();
  return nearest(missing, candidates);
}

}  // namespace alongside
