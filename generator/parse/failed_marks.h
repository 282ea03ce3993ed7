// Signs that were meant as Markdown and are none: of headings, lists, tables and bold words.
#pragma once

#include <string_view>
#include <vector>

#include "parse/text_checks.h"

namespace alongside {

/// What `words` at the start of a line were meant as and are not: a heading without its space, `##What we did`.
std::vector<TextProblem> failed_heading(std::string_view words);

/// The bullet at the start of `words` as a word processor writes it, "• First", with the space behind it; empty where there is none.
std::string_view typed_bullet(std::string_view words);

/// The same as `failed_heading` for the first line of a list with such bullets.
std::vector<TextProblem> failed_list(std::string_view words);

/// The same for the first line of a table, `| Day | Bus |`, that no line of dashes follows.
std::vector<TextProblem> failed_table(std::string_view words);

/// The first pair of asterisks in `words` that stands beside a word and makes nothing bold. `words` are those that readers see.
std::vector<TextProblem> failed_bold(std::string_view words);

}  // namespace alongside
