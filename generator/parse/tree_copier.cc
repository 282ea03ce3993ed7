#include "parse/tree_copier.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include <cmark-gfm-core-extensions.h>

#include "foundation/text.h"
#include "parse/allowances.h"
#include "parse/block_places.h"
#include "parse/cmark_access.h"
#include "parse/container_extension.h"
#include "parse/container_reader.h"
#include "parse/html_parts.h"
#include "parse/source_limits.h"

namespace alongside {
namespace {

bool is_inline(cmark_node* node) {
  return (cmark_node_get_type(node) & CMARK_NODE_TYPE_MASK) == CMARK_NODE_TYPE_INLINE;
}

}  // namespace

TreeCopier::TreeCopier(Copying& copying)
    : to_(copying), inlines_(copying), headings_(copying), places_(copying.document) {
  has_title_ = !to_.document.front.title.empty();
}

void TreeCopier::copy(cmark_node* root) {
  cmark_node* node = cmark_node_first_child(root);
  while (node != nullptr && node != root) {
    const bool descends = enter(node) && cmark_node_first_child(node) != nullptr;
    if (descends) {
      node = cmark_node_first_child(node);
      continue;
    }
    leave_if_open(node);
    while (node != root && cmark_node_next(node) == nullptr) {
      node = cmark_node_parent(node);
      if (node != root) leave_if_open(node);
    }
    if (node != root) node = cmark_node_next(node);
  }
  headings_.give_ids();
}

/// Whether the children of `node` are copied too.
bool TreeCopier::enter(cmark_node* node) {
  if (to_.writer.depth() > static_cast<std::size_t>(deepest_nesting)) {
    report_too_deep(node);
    return false;
  }
  if (is_inline(node)) {
    inlines_.enter(node);
    if (cmark_node_first_child(node) != nullptr || cmark_node_get_type(node) == CMARK_NODE_IMAGE ||
        cmark_node_get_type(node) == CMARK_NODE_LINK) {
      frames_.push_back({node, Ending::close_inline});
    }
    return true;
  }
  const Ending ending = enter_block(node);
  frames_.push_back({node, ending});
  return true;
}

void TreeCopier::leave_if_open(cmark_node* node) {
  if (frames_.empty() || frames_.back().node != node) return;
  const Ending ending = frames_.back().ending;
  frames_.pop_back();
  switch (ending) {
    case Ending::nothing: break;
    case Ending::close: to_.writer.close(); break;
    case Ending::close_inline: inlines_.leave(node); break;
    case Ending::words: leave_words(node); break;
    case Ending::heading: leave_heading(node); break;
    case Ending::container: leave_container(node); break;
  }
}

TreeCopier::Ending TreeCopier::enter_block(cmark_node* node) {
  const cmark_node_type type = cmark_node_get_type(node);
  if (type == CMARK_NODE_PARAGRAPH) return open_words(NodeKind::paragraph, node, Ending::words);
  if (type == CMARK_NODE_HEADING) return enter_heading(node);
  if (type == CMARK_NODE_LIST) return enter_list(node);
  if (type == CMARK_NODE_ITEM) return enter_item(node);
  if (type == CMARK_NODE_BLOCK_QUOTE) return open_block(NodeKind::block_quote, node);
  if (type == CMARK_NODE_FOOTNOTE_DEFINITION) return enter_footnote(node);
  if (is_container(node)) return enter_container(node);
  if (type == CMARK_NODE_CODE_BLOCK) {
    copy_code_block(node);
  } else if (type == CMARK_NODE_HTML_BLOCK) {
    copy_html_block(node);
  } else if (type == CMARK_NODE_THEMATIC_BREAK) {
    to_.writer.leaf(NodeKind::thematic_break, places_.lines_of(node));
  } else {
    return enter_table_part(node);
  }
  return Ending::nothing;
}

TreeCopier::Ending TreeCopier::open_block(NodeKind kind, cmark_node* node) {
  to_.writer.open(kind, source_span(places_.start_of(node), 0));
  return Ending::close;
}

/// Opens a block whose words follow; they are looked for from its start on.
TreeCopier::Ending TreeCopier::open_words(NodeKind kind, cmark_node* node, Ending ending) {
  const SourceSpan source = places_.lines_of(node);
  to_.writer.open(kind, source);
  to_.cursor.move_to(source.at, source.at + source.length);
  return ending;
}

TreeCopier::Ending TreeCopier::enter_heading(cmark_node* node) {
  const Ending ending = open_words(NodeKind::heading, node, Ending::heading);
  to_.document.nodes[to_.writer.innermost()].level = static_cast<std::uint8_t>(cmark_node_get_heading_level(node));
  links_before_heading_ = to_.document.links.size();
  return ending;
}

TreeCopier::Ending TreeCopier::enter_list(cmark_node* node) {
  const Ending ending = open_block(NodeKind::list, node);
  Node& list = to_.document.nodes[to_.writer.innermost()];
  if (cmark_node_get_list_type(node) == CMARK_ORDERED_LIST) {
    list.flags |= flag_ordered;
    list.detail = static_cast<std::uint32_t>(std::max(cmark_node_get_list_start(node), 0));
  }
  if (places_.is_tight(node)) list.flags |= flag_tight;
  return ending;
}

TreeCopier::Ending TreeCopier::enter_item(cmark_node* node) {
  const Ending ending = open_block(NodeKind::item, node);
  if (cmark_node_get_syntax_extension(node) == nullptr) return ending;
  Node& item = to_.document.nodes[to_.writer.innermost()];
  item.flags |= flag_task;
  if (cmark_gfm_extensions_get_tasklist_item_checked(node)) item.flags |= flag_done;
  return ending;
}

TreeCopier::Ending TreeCopier::enter_table_part(cmark_node* node) {
  const std::string_view name = cmark_node_get_type_string(node);
  if (name == "table") {
    alignments_ = cmark_gfm_extensions_get_table_alignments(node);
    columns_ = cmark_gfm_extensions_get_table_columns(node);
    return open_block(NodeKind::table, node);
  }
  if (name == "table_cell") {
    to_.writer.open(NodeKind::table_cell, source_span(to_.cursor.at(), 0));
    const std::uint8_t sign = column_ < columns_ ? alignments_[column_] : std::uint8_t{0};
    Node& cell = to_.document.nodes[to_.writer.innermost()];
    if (sign == 'l') cell.flags |= flag_align_left;
    if (sign == 'c') cell.flags |= flag_align_centre;
    if (sign == 'r') cell.flags |= flag_align_right;
    ++column_;
    return Ending::words;
  }
  const Ending ending = open_words(NodeKind::table_row, node, Ending::close);
  if (cmark_gfm_extensions_get_table_row_is_header(node) != 0) {
    to_.document.nodes[to_.writer.innermost()].flags |= flag_header_row;
  }
  column_ = 0;
  return ending;
}

TreeCopier::Ending TreeCopier::enter_footnote(cmark_node* node) {
  const Ending ending = open_block(NodeKind::footnote_definition, node);
  const std::string_view label = literal_of(node);
  Node& definition = to_.document.nodes[to_.writer.innermost()];
  const std::size_t at = definition.source + 2;
  const bool verbatim = to_.document.source().substr(std::min(at, to_.document.source().size())).starts_with(label);
  const Span span = verbatim ? Span{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(label.size())}
                             : to_.writer.add_words(label);
  definition.text = span.at;
  definition.text_length = span.length;
  definition.detail = ++footnotes_;
  return ending;
}

TreeCopier::Ending TreeCopier::enter_container(cmark_node* node) {
  const std::size_t at = places_.start_of(node);
  std::string_view line = to_.document.source().substr(at);
  line = trimmed(line.substr(0, line.find('\n')));
  ++containers_;
  if (containers_ > deepest_containers) {
    to_.report(Severity::error, at, line.size(), "markup/containers-too-deep",
               "Containers (:::) stand in one another more than " + std::to_string(deepest_containers) + " deep here.",
               "Close one of those above with ::: before this line.");
  }
  std::optional<ContainerUse> use = read_container_line(to_, at, line);
  if (!is_closed_container(node)) report_unclosed_container(to_, at, line);
  if (!use) return Ending::container;
  const std::uint32_t index = to_.writer.open(NodeKind::container, source_span(at, line.size()));
  to_.document.nodes[index].detail = static_cast<std::uint32_t>(to_.document.containers.size());
  use->node = index;
  to_.document.containers.push_back(std::move(*use));
  return Ending::container;
}

void TreeCopier::leave_container(cmark_node* node) {
  --containers_;
  const std::uint32_t index = to_.writer.innermost();
  const Node& written = to_.document.nodes[index];
  const bool is_own = written.kind == NodeKind::container && written.source == places_.start_of(node);
  if (!is_own) return;  // an unknown one has no node
  const ContainerUse& use = to_.document.containers[written.detail];
  if (is_closed_container(node)) check_container_content(to_, use, written.source, written.source_length);
  to_.writer.close();
}

void TreeCopier::leave_words(cmark_node* node) {
  read_inline_comments(node);
  to_.writer.close();
}

void TreeCopier::leave_heading(cmark_node* node) {
  read_inline_comments(node);
  const std::uint32_t index = to_.writer.innermost();
  headings_.add(index);
  Document& document = to_.document;
  const std::string words(to_.writer.words(document.headings.back().words));
  const bool is_first = document.nodes[index].level == 1;
  if (is_first && !has_title_ && cmark_node_get_type(cmark_node_parent(node)) == CMARK_NODE_DOCUMENT) {
    has_title_ = true;
    document.title = words;
    document.headings.pop_back();
    document.links.resize(links_before_heading_);
    to_.writer.discard();
    return;
  }
  if (is_first && has_title_) {
    const std::string& title = document.front.title.empty() ? document.title : document.front.title;
    const Node& heading = document.nodes[index];
    to_.report(Severity::error, heading.source, heading.source_length, "structure/second-title",
               "This page has a title already (“" + title + "”), and this line gives it a second one: " + words,
               title == words ? "Remove this line." : "Make it a heading with two signs: ## " + words);
  }
  to_.writer.close();
}

void TreeCopier::copy_code_block(cmark_node* node) {
  const SourceSpan source = places_.lines_of(node);
  const std::string_view words = literal_of(node);
  const std::uint32_t index = to_.writer.leaf(NodeKind::code_block, source);
  const std::string_view file = to_.document.source();
  const std::size_t at = words.empty() ? std::string_view::npos : file.substr(0, source.at + source.length + 2).find(words, source.at);
  const Span span = at == std::string_view::npos ? to_.writer.add_words(words)
                                                 : Span{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(words.size())};
  to_.document.nodes[index].text = span.at;
  to_.document.nodes[index].text_length = span.length;
}

void TreeCopier::copy_html_block(cmark_node* node) {
  const std::size_t at = places_.start_of(node);
  HtmlParts parts = html_parts(trimmed(literal_of(node)));
  for (HtmlProblem& problem : parts.problems) {
    to_.report(problem.severity, at + problem.at, problem.length, std::move(problem.rule), std::move(problem.message),
               std::move(problem.hint));
  }
  for (AllowComment& allow : parts.allows) {
    allow.at += at;
    add_block_allowance(to_, places_, node, std::move(allow));
  }
}

void TreeCopier::read_inline_comments(cmark_node* block) {
  for (const ByteRange& comment : inlines_.take_comments()) {
    HtmlParts parts = html_parts(to_.document.source().substr(comment.at, comment.length));
    for (HtmlProblem& problem : parts.problems) {
      to_.report(problem.severity, comment.at + problem.at, problem.length, std::move(problem.rule),
                 std::move(problem.message), std::move(problem.hint));
    }
    for (AllowComment& allow : parts.allows) {
      allow.at += comment.at;
      add_inline_allowance(to_, places_, block, std::move(allow));
    }
  }
}

void TreeCopier::report_too_deep(cmark_node* node) {
  if (std::exchange(has_reported_depth_, true)) return;
  const std::size_t at = is_inline(node) ? to_.cursor.at() : places_.start_of(node);
  to_.report(Severity::error, at, 1, "input/too-deep",
             "Lists, quotes or emphasis stand in one another more than " + std::to_string(deepest_nesting) +
                 " deep here; what is deeper is left out.",
             "Write it with fewer levels.");
}

}  // namespace alongside
