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

/// A rule on links to other websites, and how much it weighs where nobody says otherwise. Why it exists stands in the table of rules.
struct LinkRule {
  std::string_view name;
  Severity severity;
};

/// The rule that an address with `verdict` breaks; nothing for one that is well, was left out or not asked.
std::optional<LinkRule> rule_of(Verdict verdict);

/// The rule that `standing` breaks: none either where a group opened the address and found it right.
std::optional<LinkRule> rule_of(const LinkStanding& standing);

/// The places of `link` at which what is the matter with it is to be told.
std::vector<LinkUse> told_uses(const WebLink& link);

/// The findings of those of `standings` that are told: each address once, at its first place.
Findings link_findings(const std::vector<LinkStanding>& standings);

}  // namespace alongside
