#include "model/fingerprint.h"

#include <algorithm>
#include <array>
#include <utility>

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
  /// `left` is how many shared texts may still be included: a circle of them ends there.
  WordGatherer(const Document& document, bool with_pictures, const SharedTexts& shared, int& left)
      : document_(document), with_pictures_(with_pictures), shared_(shared), left_(left) {}

  std::string run() {
    add_line(document_.title);
    add_line(document_.front.summary);
    if (with_pictures_ && !document_.front.picture.empty()) add_line("[" + document_.front.picture + "]");
    return body();
  }

  /// The words of the text alone, after what was gathered before.
  std::string body() { return of_nodes(0, static_cast<std::uint32_t>(document_.nodes.size())); }

  /// The words of the nodes from `first` to the one before `last`, after what was gathered before.
  std::string of_nodes(std::uint32_t first, std::uint32_t last) {
    for (std::uint32_t i = first; i < last; ++i) add_node(document_.nodes[i]);
    end_line();
    return std::exchange(words_, {});
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
    if (use.kind == ContainerKind::include) include(attribute(document_, use, "file"));
  }

  void include(std::string_view file) {
    const auto found = shared_.find(std::string(file));
    if (found == shared_.end() || left_ == 0) return;
    --left_;
    words_ += WordGatherer(*found->second, with_pictures_, shared_, left_).body();
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
  const SharedTexts& shared_;
  int& left_;
  std::string words_;
  std::string line_;
};

std::string gathered(const Document& document, bool with_pictures, const SharedTexts& shared) {
  int most_included = 100;
  return WordGatherer(document, with_pictures, shared, most_included).run();
}

/// The node behind the section of `heading`: that of the next heading of its level or above, of a footnote, or the end.
std::uint32_t end_of_section(const Document& document, std::uint32_t heading) {
  for (std::uint32_t next = document.nodes[heading].next; next != 0; next = document.nodes[next].next) {
    const Node& node = document.nodes[next];
    const bool is_next = node.kind == NodeKind::heading && node.level <= document.nodes[heading].level;
    if (is_next || node.kind == NodeKind::footnote_definition) return next;
  }
  return static_cast<std::uint32_t>(document.nodes.size());
}

constexpr std::string_view of_words = "w1-";
constexpr std::string_view of_pictures = "p1-";
constexpr std::size_t digits = 16;

std::string hashed(std::string_view prefix, std::string_view words) {
  return std::string(prefix) + sha256_hex(one_spaced(words)).substr(0, digits);
}

bool has_shape(std::string_view prefix, std::string_view text) {
  return text.starts_with(prefix) && text.size() == prefix.size() + digits &&
         text.find_first_not_of("0123456789abcdef", prefix.size()) == std::string_view::npos;
}

}  // namespace

std::string visible_words(const Document& document, const SharedTexts& shared) { return gathered(document, false, shared); }

std::string words_of_sections(const Document& document, const std::vector<std::uint32_t>& headings, const SharedTexts& shared) {
  int most_included = 100;
  WordGatherer gatherer(document, false, shared, most_included);
  std::string words;
  for (const std::uint32_t heading : headings) {
    const std::uint32_t node = document.headings[heading].node;
    words += gatherer.of_nodes(node, end_of_section(document, node));
  }
  return words;
}

std::string fingerprint(const Document& document, const SharedTexts& shared) {
  return words_fingerprint(visible_words(document, shared));
}

std::string words_fingerprint(std::string_view words) { return hashed(of_words, words); }

bool is_word_fingerprint(std::string_view text) { return has_shape(of_words, text); }

bool is_picture_fingerprint(std::string_view text) { return has_shape(of_pictures, text); }

std::string picture_fingerprint(const Document& document, const FillNames& fill, const SharedTexts& shared) {
  return hashed(of_pictures, composed(fill(gathered(document, true, shared))));
}

}  // namespace alongside
