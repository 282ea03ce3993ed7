#include "check/told_once.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>
#include <tuple>
#include <vector>

namespace alongside {
namespace {

struct Pair {
  std::string_view says_more;
  std::string_view says_less;
};

/// In each row both begin at the same place, and mending the first mends the second.
constexpr std::array pairs = {
    Pair{"input/copy", "structure/file-name"},
    Pair{"input/front-matter-line", "structure/no-title"},
    Pair{"input/long-name", "structure/file-name"},
    Pair{"input/same-name", "structure/duplicate-address"},
    Pair{"markup/container-attribute", "link/missing-include"},
    Pair{"structure/duplicate-address", "structure/file-name"},
    Pair{"structure/no-original", "structure/no-title"},
    Pair{"input/windows-name", "structure/file-name"},
    Pair{"input/wrong-address", "link/not-a-website"},
};

using Place = std::tuple<std::string_view, std::string_view, Position>;  // the rule, the file, where in it

Place place_of_finding(const Finding& finding, std::string_view rule) { return {rule, finding.where.file, finding.where.from}; }

}  // namespace

Findings told_once(Findings findings) {
  std::set<Place> told;
  for (const Finding& finding : findings) {
    const auto says_more = [&](const Pair& pair) { return pair.says_more == finding.rule; };
    if (std::any_of(pairs.begin(), pairs.end(), says_more)) told.insert(place_of_finding(finding, finding.rule));
  }
  if (told.empty()) return findings;
  std::vector<bool> repeats(findings.size());
  for (std::size_t i = 0; i < findings.size(); ++i) {
    repeats[i] = std::any_of(pairs.begin(), pairs.end(), [&](const Pair& pair) {
      return pair.says_less == findings[i].rule && told.contains(place_of_finding(findings[i], pair.says_more));
    });
  }
  Findings once;
  for (std::size_t i = 0; i < findings.size(); ++i) {
    if (!repeats[i]) once.push_back(std::move(findings[i]));
  }
  return once;
}

}  // namespace alongside
