#include "parse/document_dump.h"

#include <array>
#include <string_view>

#include "foundation/text.h"

namespace alongside {
namespace {

constexpr std::array<std::string_view, 23> node_names = {
    "document",   "paragraph",  "heading",  "quote",     "list",   "item",  "code block", "rule",
    "table",      "row",        "cell",     "footnote",  "container", "text", "line break", "hard break",
    "code",       "emphasis",   "strong",   "link",      "picture",  "note", "hole"};

std::string quoted(std::string_view words) { return '"' + replaced(words, "\n", "\\n") + '"'; }

std::string flags_of(const Node& node) {
  std::string words;
  const auto add = [&](NodeFlags flag, std::string_view word) {
    if ((node.flags & flag) != 0) words.append(" ").append(word);
  };
  add(flag_ordered, "ordered");
  add(flag_tight, "tight");
  add(flag_task, "task");
  add(flag_done, "done");
  add(flag_header_row, "head");
  add(flag_align_left, "left");
  add(flag_align_centre, "centre");
  add(flag_align_right, "right");
  add(flag_decorative, "decorative");
  return words;
}

/// What a node says beside its kind: its words, and where in the file they stand if not there letter for letter.
std::string details_of(const Document& document, const Node& node) {
  std::string words;
  if (node.kind == NodeKind::heading) words += ' ' + std::to_string(node.level);
  words += flags_of(node);
  if (node.kind == NodeKind::list && (node.flags & flag_ordered) != 0 && node.detail != 1) {
    words += " from " + std::to_string(node.detail);
  }
  if (node.kind == NodeKind::container) {
    const ContainerUse& use = document.containers[node.detail];
    words.append(" ").append(container_rule(use.kind).name);
    for (const ContainerAttribute& attribute : use.attributes) {
      words.append(" ").append(document.words(attribute.name)).append("=").append(quoted(document.words(attribute.value)));
    }
  }
  if (node.text_length > 0) words += ' ' + quoted(document.words(node));
  const bool is_words = node.kind == NodeKind::text || node.kind == NodeKind::code;
  const std::string_view source = document.source().substr(node.source, node.source_length);
  if (is_words && source != document.words(node)) words += " from " + quoted(source);
  return words;
}

void dump_node(const Document& document, std::uint32_t index, std::size_t depth, std::string& result) {
  const Node& node = document.nodes[index];
  result += std::string(depth * 2, ' ') + std::string(node_names[static_cast<std::size_t>(node.kind)]);
  result += details_of(document, node) + '\n';
  for (std::uint32_t child = node.first_child; child != 0; child = document.nodes[child].next) {
    dump_node(document, child, depth + 1, result);
  }
}

std::string place_of(const Document& document, Span source) {
  const Location where = location_of(document, source.at, source.length);
  return std::to_string(where.from.line) + ':' + std::to_string(where.from.column);
}

}  // namespace

std::string dumped(const Document& document) {
  std::string result;
  dump_node(document, 0, 0, result);
  if (!document.title.empty()) result += "title " + quoted(document.title) + '\n';
  for (const Heading& heading : document.headings) {
    result += "heading #" + std::string(document.words(heading.id)) + ' ' + quoted(document.words(heading.words)) + '\n';
  }
  for (const Link& link : document.links) {
    result += (link.is_image ? "picture " : "link ") + quoted(document.words(link.target)) + " at " +
              place_of(document, link.target_source);
    if (link.title.length > 0) result += " title " + quoted(document.words(link.title));
    result += '\n';
  }
  for (const Allowance& allowance : document.allowances) {
    result += "allow " + joined(allowance.rules, ", ") + " in lines " + std::to_string(allowance.first_line) + " to " +
              std::to_string(allowance.last_line) + ": " + allowance.reason + '\n';
  }
  return result;
}

std::string dumped(Findings findings) {
  sort_findings(findings);
  std::string result;
  for (const Finding& finding : findings) {
    result += std::to_string(finding.where.from.line) + ':' + std::to_string(finding.where.from.column) + ' ' +
              severity_name(finding.severity) + ' ' + finding.rule + ' ' + finding.message;
    if (!finding.hint.empty()) result += " | " + finding.hint;
    result += '\n';
  }
  return result;
}

}  // namespace alongside
