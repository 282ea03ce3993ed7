// What can be wrong with plain words in a text: an address or link that is none, a footnote that nobody wrote.
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

/// `[^label]` where no footnote has that label; `labels` are those that exist.
std::vector<TextProblem> undefined_footnotes(std::string_view words, const std::vector<std::string>& labels);

/// The scheme of a link's target if it may not stand in a page ("javascript"), else empty.
std::string unsafe_scheme(std::string_view target);

/// What a finding says about a target with such a scheme.
TextProblem unsafe_address(std::string_view target);

}  // namespace alongside
