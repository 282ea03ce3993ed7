#include "parse/word_checks.h"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

#include "foundation/text.h"
#include "parse/container_line.h"
#include "parse/failed_marks.h"
#include "parse/text_checks.h"

namespace alongside {
namespace {

/// Whether only marks of quotes and lists stand before `at` on its line.
bool begins_line(std::string_view source, std::size_t at) {
  constexpr std::size_t longest_front = 200;
  std::string_view before = source.substr(0, at);
  before.remove_prefix(at - std::min(at, longest_front));
  before.remove_prefix(before.rfind('\n') + 1);
  return before.find_first_not_of(" \t>-*+0123456789.)") == std::string_view::npos;
}

void check_stray_fence(Copying& copying, const WordPiece& piece, std::string_view words) {
  if (!begins_line(copying.document.source(), piece.source)) return;
  if (container_fence(words).kind == FenceKind::closing) {
    copying.report(Severity::error, piece.source, words.size(), "markup/stray-close",
                   "This line closes a container (:::), but none is open here.",
                   "Remove it, or write \\::: if the colons are meant to be seen.");
    return;
  }
  copying.report(Severity::error, piece.source, words.size(), "markup/unnamed-container",
                 "This line begins with ::: but does not say which container it opens.",
                 "Write its name: ::: note. If the colons are meant to be seen, write \\:::");
}

/// The line above the one with `at`; empty where there is none.
std::string_view line_above(std::string_view source, std::size_t at) {
  const std::size_t end = source.substr(0, at).rfind('\n');
  if (end == std::string_view::npos) return {};
  const std::string_view before = source.substr(0, end);
  return before.substr(before.rfind('\n') + 1);
}

/// Whether the line above the one with `at`, or above a comment there, begins like a row of a table: then what is wrong was said
/// there.
bool follows_row(std::string_view source, std::size_t at) {
  std::string_view above = line_above(source, at);
  const bool is_comment = above.starts_with("<!--") && trimmed(above).ends_with("-->");
  if (is_comment) above = line_above(source, static_cast<std::size_t>(above.data() - source.data()));
  return above.starts_with('|');
}

std::vector<TextProblem> failed_blocks(std::string_view source, const WordPiece& piece,
                                       std::string_view words) {
  if (piece.after_backslash || !begins_line(source, piece.source)) return {};
  if (words.starts_with('#')) return failed_heading(words);
  if (!typed_bullet(words).empty()) {
    const bool goes_on = !typed_bullet(trimmed(line_above(source, piece.source))).empty();
    return goes_on ? std::vector<TextProblem>() : failed_list(words);
  }
  return follows_row(source, piece.source) ? std::vector<TextProblem>() : failed_table(words);
}

void add(std::vector<TextProblem>& problems, std::vector<TextProblem> more) {
  problems.insert(problems.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

}  // namespace

void check_words(Copying& copying, const WordPiece& piece, bool in_link) {
  const std::string_view words = copying.document.source().substr(piece.source, piece.source_length);
  if (words.starts_with(":::") && !piece.after_backslash) check_stray_fence(copying, piece, words);
  std::vector<TextProblem> problems = undefined_footnotes(words, copying.footnote_labels);
  if (!in_link) {
    std::vector<TextProblem> links = failed_links(words);
    add(links, parted_links(words));
    add(problems, links.empty() ? bare_addresses(words) : std::move(links));
    add(problems, failed_bold(words));
    add(problems, failed_blocks(copying.document.source(), piece, words));
  }
  for (TextProblem& problem : problems) {
    copying.report(problem.is_error ? Severity::error : Severity::warning, piece.source + problem.at,
                   problem.length, std::move(problem.rule), std::move(problem.message),
                   std::move(problem.hint));
  }
}

}  // namespace alongside
