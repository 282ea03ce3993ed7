#include "check/told_once.h"

#include <algorithm>
#include <array>
#include <map>
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
    Pair{"easy-read/hard-number", "easy-read/hard-word"},
    Pair{"language/latin", "easy-read/hard-word"},
    Pair{"language/use-other-words", "easy-read/hard-word"},
};

using Place = std::tuple<std::string_view, std::string_view, Position>;  // the rule, the file, where in it

Place place_of_finding(const Finding& finding, std::string_view rule) { return {rule, finding.where.file, finding.where.from}; }

/// How severe each finding is that may say more than another.
using Told = std::map<Place, Severity>;

/// Whether a finding that is no milder says more about the slip that `finding` sees.
bool repeats(const Finding& finding, const Told& told) {
  return std::any_of(pairs.begin(), pairs.end(), [&](const Pair& pair) {
    if (pair.says_less != finding.rule) return false;
    const auto other = told.find(place_of_finding(finding, pair.says_more));
    return other != told.end() && other->second >= finding.severity;
  });
}

}  // namespace

Findings told_once(Findings findings) {
  Told told;
  for (const Finding& finding : findings) {
    const auto says_more = [&](const Pair& pair) { return pair.says_more == finding.rule; };
    if (std::any_of(pairs.begin(), pairs.end(), says_more)) told.emplace(place_of_finding(finding, finding.rule), finding.severity);
  }
  if (told.empty()) return findings;
  std::vector<bool> repeated(findings.size());
  for (std::size_t i = 0; i < findings.size(); ++i) repeated[i] = repeats(findings[i], told);
  Findings once;
  for (std::size_t i = 0; i < findings.size(); ++i) {
    if (!repeated[i]) once.push_back(std::move(findings[i]));
  }
  return once;
}

}  // namespace alongside
