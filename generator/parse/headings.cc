#include "parse/headings.h"

#include <utility>

#include "foundation/text.h"
#include "foundation/unicode.h"

namespace alongside {

std::string words_after(const Copying& copying, std::uint32_t node) {
  std::string words;
  const std::vector<Node>& nodes = copying.document.nodes;
  for (std::size_t at = node + 1; at < nodes.size(); ++at) {
    const std::string_view own = copying.writer.words({nodes[at].text, nodes[at].text_length});
    switch (nodes[at].kind) {
      case NodeKind::text:
      case NodeKind::code: words += own; break;
      case NodeKind::soft_break:
      case NodeKind::hard_break: words += ' '; break;
      case NodeKind::hole: words.append("{{").append(own).append("}}"); break;
      default: break;
    }
  }
  return words;
}

void HeadingReader::add(std::uint32_t node) {
  Heading heading;
  heading.node = node;
  heading.level = to_.document.nodes[node].level;
  read_written_id(heading);
  const std::vector<Node>& nodes = to_.document.nodes;
  const bool is_one_text = nodes.size() == node + 2 && nodes[node + 1].kind == NodeKind::text;
  heading.words = is_one_text ? Span{nodes[node + 1].text, nodes[node + 1].text_length}
                              : to_.writer.add_words(trimmed(words_after(to_, node)));
  to_.document.nodes[node].detail = static_cast<std::uint32_t>(to_.document.headings.size());
  to_.document.headings.push_back(heading);
}

/// `{#id}` at the end of the heading's last words is its id and none of its words.
void HeadingReader::read_written_id(Heading& heading) {
  Node& last = to_.document.nodes.back();
  if (last.kind != NodeKind::text) return;
  const std::string_view words = to_.writer.words({last.text, last.text_length});
  const std::size_t open = words.rfind("{#");
  if (open == std::string_view::npos || !words.ends_with('}')) return;
  const std::string id(trimmed(words.substr(open + 2, words.size() - open - 3)));
  const std::size_t at = last.source + open;
  const std::size_t length = words.size() - open;
  const auto kept = static_cast<std::uint32_t>(trimmed(words.substr(0, open)).size());
  const std::string suggestion = heading_id(id);
  if (suggestion != id || id.empty()) {
    to_.report(Severity::error, at, length, "markup/heading-id", "A heading cannot have the id “" + id + "”.",
               "Use small letters, digits and hyphens: {#" + (suggestion.empty() ? "my-heading" : suggestion) + "}");
  } else if (!taken_.insert(id).second) {
    to_.report(Severity::error, at, length, "structure/duplicate-id",
               "Another heading on this page has the id “" + id + "” too.", "Give this one an id of its own.");
  } else {
    heading.id = {static_cast<std::uint32_t>(last.text + open + static_cast<std::size_t>(words.find(id, open) - open)),
                  static_cast<std::uint32_t>(id.size())};
    to_.document.nodes[heading.node].flags |= flag_explicit_id;
  }
  last.text_length = kept;
  last.source_length = kept;
}

std::string HeadingReader::made_id(const Heading& heading) const {
  std::string words(to_.writer.words(heading.words));
  bool in_hole = false;
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (words.compare(at, 2, "{{") == 0) in_hole = true;
    if (words.compare(at, 2, "}}") == 0) in_hole = false;
    if (in_hole && words[at] == '.') words[at] = '-';
  }
  std::string id = heading_id(words);
  return id.empty() ? "section" : id;
}

void HeadingReader::give_ids() {
  std::unordered_map<std::string, int> repeats;
  for (Heading& heading : to_.document.headings) {
    if (heading.id.length > 0) continue;
    const std::string plain = made_id(heading);
    std::string id = plain;
    int& repeat = repeats[plain];
    while (!taken_.insert(id).second) id = plain + '-' + std::to_string(++repeat);
    heading.id = to_.writer.add_words(id);
  }
}

}  // namespace alongside
