#include "model/fingerprint.h"

#include <algorithm>
#include <array>

#include "foundation/hash.h"
#include "foundation/text.h"
#include "foundation/unicode.h"

namespace alongside {
namespace {

/// The attributes of containers that readers see.
bool is_seen(std::string_view attribute) {
  constexpr std::array<std::string_view, 6> seen = {"by", "role", "term", "title", "caption", "summary"};
  return std::find(seen.begin(), seen.end(), attribute) != seen.end();
}

bool begins_line(NodeKind kind) {
  return kind == NodeKind::paragraph || kind == NodeKind::heading || kind == NodeKind::code_block ||
         kind == NodeKind::table_row || kind == NodeKind::container;
}

/// Gathers lines of words; nodes stand in reading order, so no tree has to be walked.
class WordGatherer {
 public:
  WordGatherer(const Document& document, bool with_pictures) : document_(document), with_pictures_(with_pictures) {}

  std::string run() {
    add_line(document_.title);
    add_line(document_.front.summary);
    if (with_pictures_ && !document_.front.picture.empty()) add_line("[" + document_.front.picture + "]");
    for (const Node& node : document_.nodes) add_node(node);
    end_line();
    return std::move(words_);
  }

 private:
  void add_node(const Node& node) {
    if (begins_line(node.kind)) end_line();
    switch (node.kind) {
      case NodeKind::text:
      case NodeKind::code:
      case NodeKind::code_block: line_ += document_.words(node); break;
      case NodeKind::hole: line_.append("{{").append(document_.words(node)).append("}}"); break;
      case NodeKind::soft_break:
      case NodeKind::hard_break:
      case NodeKind::table_cell: line_ += ' '; break;
      case NodeKind::image: add_picture(document_.links[node.detail]); break;
      case NodeKind::container: add_attributes(document_.containers[node.detail]); break;
      default: break;
    }
  }

  void add_picture(const Link& link) {
    if (with_pictures_) line_.append("[").append(document_.words(link.target)).append("]");
  }

  void add_attributes(const ContainerUse& use) {
    for (const ContainerAttribute& attribute : use.attributes) {
      if (is_seen(document_.words(attribute.name))) add_line(document_.words(attribute.value));
    }
  }

  void add_line(std::string_view words) {
    line_ += words;
    end_line();
  }

  void end_line() {
    const std::string clean = one_spaced(composed(line_));
    if (!clean.empty()) words_.append(clean).append("\n");
    line_.clear();
  }

  const Document& document_;
  bool with_pictures_;
  std::string words_;
  std::string line_;
};

std::string hashed(std::string_view prefix, std::string_view words) {
  constexpr std::size_t digits = 16;
  return std::string(prefix) + sha256_hex(one_spaced(words)).substr(0, digits);
}

}  // namespace

std::string visible_words(const Document& document) { return WordGatherer(document, false).run(); }

std::string fingerprint(const Document& document) { return hashed("w1-", visible_words(document)); }

std::string picture_fingerprint(const Document& document, const FillNames& fill) {
  return hashed("p1-", composed(fill(WordGatherer(document, true).run())));
}

}  // namespace alongside
