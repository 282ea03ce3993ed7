// Which addresses a team leaves out of its links, or takes as they are: `links:` in toolkit.yaml. Pure.
#pragma once

#include <string>
#include <vector>

#include "model/settings.h"
#include "web/verdict.h"

namespace alongside {

/// Whether `exception` names `url` alone, without any *, in whatever spelling.
bool names_exactly(const LinkException& exception, const std::string& url);

/// The first of `exceptions` that speaks of `url` on `today`; null where there is none.
const LinkException* exception_for(const std::vector<LinkException>& exceptions, const std::string& url, Date today);

/// What is known of an address where somebody may have accepted it.
struct Acceptable {
  const std::string& url;
  Verdict verdict;
  int status;
  const std::string& final_url;
};

/// The first of `accepted` that takes the address as it is on `today`; null where there is none. What is broken must be named exactly: a
/// pattern for many addresses must not hide one that is gone.
const LinkException* acceptance_of(const std::vector<LinkException>& accepted, const Acceptable& known, Date today);

}  // namespace alongside
