// What an answer with a page or a refusal says of its address. Pure.
#pragma once

#include <string>
#include <vector>

#include "web/exchange.h"
#include "web/verdict.h"

namespace alongside {

struct PageVerdict {
  Verdict verdict = Verdict::ok;
  Reason reason = Reason::none;
  std::vector<std::string> missing;  // of the fragments asked for
};

/// What a whole answer, neither a redirect nor a failure, proves of the page that was asked for.
PageVerdict judge_page(const Answer& answer, const std::vector<std::string>& fragments);

/// What a failure proves, once it has been tried often enough.
PageVerdict judge_failure(Failure failure);

}  // namespace alongside
