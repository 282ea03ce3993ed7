// HTML in a Markdown text: comments vanish, some of them allow a finding, everything else is left out and reported.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "model/document.h"

namespace alongside {

/// Something wrong with a stretch of HTML; `at` and `length` count bytes in it.
struct HtmlProblem {
  std::size_t at = 0;
  std::size_t length = 0;
  Severity severity = Severity::warning;
  std::string rule;
  std::string message;
  std::string hint;
};

/// `<!-- allow rule, rule: reason -->` and where it stands.
struct AllowComment {
  std::size_t at = 0;
  std::size_t length = 0;
  std::vector<std::string> rules;
  std::string reason;
};

struct HtmlParts {
  std::vector<AllowComment> allows;
  std::vector<HtmlProblem> problems;
};

/// Takes a stretch of HTML apart, as the Markdown parser found it.
HtmlParts html_parts(std::string_view html);

}  // namespace alongside
