// What can be wrong with plain words in a text: an address, link, heading or table that is none, a footnote that nobody wrote.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace alongside {

/// Something in a stretch of words; `at` and `length` count bytes in it.
struct TextProblem {
  std::size_t at = 0;
  std::size_t length = 0;
  bool is_error = false;
  std::string rule;
  std::string message;
  std::string hint;
};

/// Web and e-mail addresses that stand in `words` without being links.
std::vector<TextProblem> bare_addresses(std::string_view words);

/// `[words](address with spaces)` and other links that Markdown does not take for links.
std::vector<TextProblem> failed_links(std::string_view words);

/// `[words] (page.md)`, with a space that keeps the brackets apart.
std::vector<TextProblem> parted_links(std::string_view words);

/// The first pair of asterisks in `words` that stands beside a word and makes nothing bold. `words` are those that readers see.
std::vector<TextProblem> failed_bold(std::string_view words);

/// What `words` at the start of a line were meant as and are not: a heading without its space, `##What we did`.
std::vector<TextProblem> failed_heading(std::string_view words);

/// The same for the first line of a table, `| Day | Bus |`, that no line of dashes follows.
std::vector<TextProblem> failed_table(std::string_view words);

/// `[^label]` where no footnote has that label; `labels` are those that exist.
std::vector<TextProblem> undefined_footnotes(std::string_view words, const std::vector<std::string>& labels);

/// The scheme of a link's target if it may not stand in a page ("javascript"), else empty.
std::string unsafe_scheme(std::string_view target);

/// What a finding says about a target with such a scheme.
TextProblem unsafe_address(std::string_view target);

}  // namespace alongside
