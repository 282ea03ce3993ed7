// What is told of a link to another website: what is the matter, in the words of whoever looks after the pages, and what to do next.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/finding.h"
#include "web/standing.h"

namespace alongside {

/// What is the matter with a link, as a sentence without its address, and what to do.
struct LinkWords {
  std::string matter;
  std::string next;
};

/// The words for a link that is not as it should be; for one that is, both are empty.
LinkWords link_words(const LinkStanding& standing);

/// Whether there is something to tell of it: not where it is well, was left out, not asked, or confirmed by a group.
bool is_to_be_told(const LinkStanding& standing);

/// How much it weighs. Only what is broken is an error; where only new links count, what was known before is a warning.
Severity weight_of(const LinkStanding& standing, bool only_new_count);

/// A kind of trouble with links to other websites, as reports for other programs list it.
struct LinkRule {
  std::string_view name;
  Severity severity;
  std::string_view finds, why, hint;
};

/// All of them.
const std::vector<LinkRule>& link_troubles();

/// The findings that `standings` make: each address once, at its first place.
Findings link_findings(const std::vector<LinkStanding>& standings, bool only_new_count);

}  // namespace alongside
