#include "parse/inline_copier.h"

#include <algorithm>
#include <string>
#include <utility>

#include "foundation/text.h"
#include "foundation/unicode.h"
#include "parse/cmark_access.h"
#include "parse/html_parts.h"
#include "parse/text_checks.h"
#include "parse/word_checks.h"

namespace alongside {
namespace {

constexpr auto none = std::string_view::npos;

/// Where the next `{{name}}` of `words` begins and how long it is; a length of 0 where there is none.
ByteRange next_hole(std::string_view words, std::size_t from) {
  constexpr std::size_t longest_hole = 200;
  for (std::size_t open = words.find("{{", from); open != none; open = words.find("{{", open + 1)) {
    const std::size_t length = words.substr(open + 2, longest_hole).find("}}");
    if (length == none) continue;
    const std::string_view name = words.substr(open + 2, length);
    if (name.find('{') == none && !trimmed(name).empty()) return {open, length + 4};
  }
  return {};
}

}  // namespace

void InlineCopier::enter(cmark_node* node) {
  const cmark_node_type type = cmark_node_get_type(node);
  if (type == CMARK_NODE_TEXT) {
    copy_text(literal_of(node));
  } else if (type == CMARK_NODE_SOFTBREAK) {
    copy_break(NodeKind::soft_break);
  } else if (type == CMARK_NODE_LINEBREAK) {
    copy_break(NodeKind::hard_break);
  } else if (type == CMARK_NODE_CODE) {
    copy_code(literal_of(node));
  } else if (type == CMARK_NODE_HTML_INLINE) {
    copy_html(literal_of(node));
  } else if (type == CMARK_NODE_FOOTNOTE_REFERENCE) {
    copy_footnote(literal_of(node));
  } else if (type == CMARK_NODE_EMPH) {
    open_emphasis(NodeKind::emphasis, 1);
  } else if (type == CMARK_NODE_STRONG) {
    open_emphasis(NodeKind::strong, 2);
  } else if (type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE) {
    open_link(node, type == CMARK_NODE_IMAGE);
  }
}

void InlineCopier::leave(cmark_node* node) {
  const cmark_node_type type = cmark_node_get_type(node);
  if (type == CMARK_NODE_EMPH) {
    close_emphasis(1);
  } else if (type == CMARK_NODE_STRONG) {
    close_emphasis(2);
  } else if (type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE) {
    close_link(node);
  }
}

std::vector<ByteRange> InlineCopier::take_comments() { return std::exchange(comments_, {}); }

/// Words from the parser, with hidden comments taken out.
void InlineCopier::copy_text(std::string_view words) {
  while (!words.empty()) {
    const std::size_t comment = words.find(comment_start);
    copy_words(words.substr(0, comment));
    if (comment == none) return;
    pass_comment();
    words.remove_prefix(comment + 1);
    words.remove_prefix(std::min(words.find_first_not_of(comment_filler), words.size()));
    words.remove_prefix(std::min(words.find_first_not_of(' '), words.size()));
  }
}

void InlineCopier::pass_comment() {
  const std::vector<ByteRange>& all = to_.input.comments;
  while (next_comment_ < all.size() && all[next_comment_].at < to_.cursor.at()) ++next_comment_;
  if (next_comment_ == all.size()) return;
  comments_.push_back(all[next_comment_]);
  to_.cursor.advance_to(all[next_comment_].at + all[next_comment_].length);
}

void InlineCopier::copy_words(std::string_view words) {
  if (words.empty()) return;
  const std::vector<WordPiece>& pieces = to_.cursor.find_words(words);
  if (pieces.empty()) {
    write_words(to_.writer.add_words(words), source_span(to_.cursor.at(), 0), false);
    return;
  }
  for (const WordPiece& piece : pieces) copy_piece(piece, words);
}

void InlineCopier::copy_piece(const WordPiece& piece, std::string_view words) {
  const SourceSpan source = source_span(piece.source, piece.source_length);
  if (!piece.verbatim) {
    write_text(to_.writer.add_words(words.substr(piece.words, piece.words_length)), source);
    return;
  }
  write_words({source.at, source.length}, source, piece.after_backslash);
  check_words(to_, piece, !open_links_.empty());
}

/// Words that may hold holes; a hole whose first brace is written with a backslash is none.
void InlineCopier::write_words(Span words, SourceSpan source, bool escaped) {
  const std::string text(to_.writer.words(words).find("{{") == none ? std::string_view() : to_.writer.words(words));
  const bool in_file = source.length == words.length;
  std::uint32_t done = 0;
  const auto part_of = [&](std::size_t at, std::size_t length) {
    return in_file ? source_span(source.at + at, length) : source;
  };
  for (ByteRange hole = next_hole(text, escaped ? 1 : 0); hole.length > 0; hole = next_hole(text, done)) {
    const auto at = static_cast<std::uint32_t>(hole.at);
    const auto length = static_cast<std::uint32_t>(hole.length);
    write_text({words.at + done, at - done}, part_of(done, at - done));
    const std::string_view inner = std::string_view(text).substr(at + 2, length - 4);
    const std::string_view name = trimmed(inner);
    Node& node = to_.document.nodes[to_.writer.leaf(NodeKind::hole, part_of(at, length))];
    node.text = words.at + at + 2 + static_cast<std::uint32_t>(name.data() - inner.data());
    node.text_length = static_cast<std::uint32_t>(name.size());
    done = at + length;
  }
  write_text({words.at + done, words.length - done}, part_of(done, words.length - done));
}

void InlineCopier::write_text(Span words, SourceSpan source) {
  if (words.length == 0) return;
  Node& node = to_.document.nodes[to_.writer.leaf(NodeKind::text, source)];
  node.text = words.at;
  node.text_length = words.length;
}

void InlineCopier::copy_break(NodeKind kind) {
  const std::size_t ahead = to_.cursor.in_reach().find('\n');
  const bool found = ahead != none;
  const std::size_t at = to_.cursor.at() + (found ? ahead : 0);
  to_.writer.leaf(kind, found ? source_span(at, 1) : source_span(to_.cursor.at(), 0));
  if (found) to_.cursor.advance_to(at + 1);
}

void InlineCopier::copy_code(std::string_view words) {
  const std::size_t signs = to_.cursor.pass_run('`');
  const WordPiece place = to_.cursor.find_code(words);
  const std::uint32_t index = to_.writer.leaf(NodeKind::code, source_span(place.source, place.source_length));
  const Span span = place.verbatim ? Span{static_cast<std::uint32_t>(place.source), static_cast<std::uint32_t>(words.size())}
                                   : to_.writer.add_words(words);
  to_.document.nodes[index].text = span.at;
  to_.document.nodes[index].text_length = span.length;
  to_.cursor.pass(' ', 1);
  to_.cursor.pass('`', signs);
}

void InlineCopier::copy_html(std::string_view html) {
  const WordPiece place = to_.cursor.find_code(html);
  if (place.source_length > 0 && html.starts_with("<!--")) {
    comments_.push_back({place.source, place.source_length});
    return;
  }
  if (html.starts_with("</")) return;  // its opening tag was reported
  for (HtmlProblem& problem : html_parts(html).problems) {
    to_.report(problem.severity, place.source + problem.at, problem.length, std::move(problem.rule),
               std::move(problem.message), std::move(problem.hint));
  }
}

void InlineCopier::copy_footnote(std::string_view number) {
  const std::size_t ahead = to_.cursor.in_reach().find("[^");
  const std::size_t open = to_.cursor.at() + (ahead == none ? 0 : ahead);
  const std::size_t length = ahead == none ? none : to_.cursor.in_reach().substr(ahead).find(']');
  const bool found = length != none;
  const std::size_t close = open + (found ? length : 0);
  const std::uint32_t index = to_.writer.leaf(
      NodeKind::footnote_reference, found ? source_span(open, close + 1 - open) : source_span(to_.cursor.at(), 0));
  Node& node = to_.document.nodes[index];
  for (const char digit : number) node.detail = node.detail * 10 + static_cast<std::uint32_t>(digit - '0');
  if (!found) return;
  node.text = static_cast<std::uint32_t>(open + 2);
  node.text_length = static_cast<std::uint32_t>(close - open - 2);
  to_.cursor.advance_to(close + 1);
}

void InlineCopier::open_emphasis(NodeKind kind, std::size_t signs) {
  const std::string_view source = to_.cursor.source();
  const std::size_t ahead = to_.cursor.in_reach().find_first_of("*_");
  const std::size_t start = ahead == none ? to_.cursor.limit() : to_.cursor.at() + ahead;
  to_.cursor.advance_to(ahead == none ? to_.cursor.at() : start);
  to_.writer.open(kind, source_span(start, 0));
  if (start < to_.cursor.limit()) to_.cursor.pass(source[start], signs);
}

void InlineCopier::close_emphasis(std::size_t signs) {
  const std::string_view source = to_.cursor.source();
  const std::size_t at = to_.cursor.at();
  if (at < to_.cursor.limit() && (source[at] == '*' || source[at] == '_')) to_.cursor.pass(source[at], signs);
  Node& node = to_.document.nodes[to_.writer.innermost()];
  node.source_length = static_cast<std::uint32_t>(std::max<std::size_t>(to_.cursor.at(), node.source) - node.source);
  to_.writer.close();
}

void InlineCopier::open_link(cmark_node* node, bool is_image) {
  const std::size_t at = to_.cursor.at();
  const std::size_t limit = to_.cursor.limit();
  const std::size_t ahead = to_.cursor.in_reach().find('<');
  const std::size_t pointed = ahead == none ? limit : at + ahead;
  const std::size_t bracket = std::min(to_.cursor.find_sign('['), limit);
  OpenLink open;
  open.is_autolink = pointed < bracket;
  open.start = open.is_autolink ? pointed : bracket - (is_image && bracket > at && bracket < limit ? 1 : 0);
  open.is_written = unsafe_scheme(url_of(node)).empty();
  const std::size_t sign = std::min(pointed, bracket);
  if (sign < limit) to_.cursor.advance_to(sign + 1);
  if (open.is_written) {
    open.index = static_cast<std::uint32_t>(to_.document.links.size());
    const std::uint32_t index = to_.writer.open(is_image ? NodeKind::image : NodeKind::link, source_span(open.start, 0));
    to_.document.nodes[index].detail = open.index;
    to_.document.links.push_back({index, is_image, {}, {}, {}});
  }
  open_links_.push_back(open);
}

void InlineCopier::close_link(cmark_node* node) {
  const OpenLink open = open_links_.back();
  open_links_.pop_back();
  place_link(open, node);
  if (!open.is_written) return;
  Node& written = to_.document.nodes[to_.writer.innermost()];
  const std::size_t end = std::max<std::size_t>(to_.cursor.at(), written.source);
  written.source_length = static_cast<std::uint32_t>(end - written.source);
  to_.writer.close();
}

void InlineCopier::place_link(const OpenLink& open, cmark_node* node) {
  const std::string_view url = url_of(node);
  LinkPlace place;
  if (open.is_autolink) {
    const std::size_t ahead = to_.cursor.in_reach().find('>');
    const std::size_t close = to_.cursor.at() + (ahead == none ? 0 : ahead);
    place = {open.start + 1, close - std::min(close, open.start + 1), false, close + 1};
    place.verbatim = to_.cursor.source().substr(place.target, place.target_length) == url;
  } else {
    place = to_.links.find(to_.cursor, url);
  }
  to_.cursor.advance_to(place.end);
  if (!open.is_written) {
    TextProblem problem = unsafe_address(url);
    to_.report(Severity::error, place.target, place.target_length, std::move(problem.rule), std::move(problem.message),
               std::move(problem.hint));
    return;
  }
  Link& link = to_.document.links[open.index];
  link.target_source = {static_cast<std::uint32_t>(place.target), static_cast<std::uint32_t>(place.target_length)};
  link.target = place.verbatim ? link.target_source : to_.writer.add_words(url);
  const std::string_view title = title_of(node);
  if (link.is_image && lower_case(title) == "decorative") to_.document.nodes[link.node].flags |= flag_decorative;
  if (!title.empty()) link.title = to_.writer.add_words(title);
}

}  // namespace alongside
