// Pictures whose descriptions say what stands beside them already: people who listen hear it twice.
#include <string>

#include "check/nodes.h"
#include "check/text_rules.h"
#include "foundation/text.h"
#include "foundation/unicode.h"

namespace alongside {
namespace {

/// Words as they are compared: letter case and the full stop at their end do not count.
std::string compared(std::string_view words) {
  std::string small = lower_case(one_spaced(words));
  if (small.ends_with('.')) small.pop_back();
  return small;
}

/// The visible words of a paragraph, without descriptions of pictures.
std::string words_beside(const Document& document, std::uint32_t paragraph) {
  std::string words;
  for_each_child(document, paragraph, [&](std::uint32_t index, const Node& node) {
    if (node.kind != NodeKind::image) words += plain_words(document, index) + ' ';
  });
  return words;
}

/// The first sentence that stands on a line of its own: what a picture of easy read stands beside.
std::string_view first_line(const Document& document, std::uint32_t paragraph) {
  std::string_view words;
  for_each_child(document, paragraph, [&](std::uint32_t, const Node& node) {
    if (words.empty() && node.kind == NodeKind::text) words = trimmed(document.words(node));
  });
  return words;
}

class TwiceCheck {
 public:
  explicit TwiceCheck(const Document& document) : document_(document) {}

  Findings check() {
    for (std::uint32_t index = 0; index < document_.nodes.size(); ++index) {
      if (document_.nodes[index].kind == NodeKind::paragraph) check_paragraph(index);
    }
    for (const ContainerUse& use : document_.containers) {
      if (use.kind == ContainerKind::figure) check_caption(use.node, attribute(document_, use, "caption"));
    }
    return std::move(findings_);
  }

 private:
  void check_paragraph(std::uint32_t paragraph) {
    const std::uint32_t next = document_.nodes[paragraph].next;
    if (next != 0 && document_.nodes[next].kind == NodeKind::paragraph) check_neighbours(paragraph, next);
    const std::uint32_t first = document_.nodes[paragraph].first_child;
    if (first == 0 || document_.nodes[first].kind != NodeKind::image || document_.nodes[first].first_child == 0) return;
    hold_against(first, words_beside(document_, paragraph), "the words beside it");
    hold_against(first, first_line(document_, paragraph), "the words beside it");
  }

  /// A paragraph that is a picture, and words straight above or below it.
  void check_neighbours(std::uint32_t first, std::uint32_t second) {
    const std::uint32_t above = only_child(document_, first), below = only_child(document_, second);
    if (is_picture(above)) hold_against(above, words_beside(document_, second), "the words below it");
    if (is_picture(below)) hold_against(below, words_beside(document_, first), "the words above it");
  }

  bool is_picture(std::uint32_t index) const { return index != 0 && document_.nodes[index].kind == NodeKind::image; }

  void check_caption(std::uint32_t parent, std::string_view caption) {
    for_each_child(document_, parent, [&](std::uint32_t index, const Node& node) {
      if (node.kind == NodeKind::image) return hold_against(index, caption, "its caption");
      check_caption(index, caption);
    });
  }

  void hold_against(std::uint32_t picture, std::string_view others, const char* which) {
    const Node& node = document_.nodes[picture];
    if (node.first_child == 0 || (!findings_.empty() && told_ == picture)) return;
    const std::string words = compared(plain_words(document_, picture));
    if (words.empty() || words != compared(others)) return;
    told_ = picture;
    findings_.push_back(warning_at(location_of(document_, node), "picture/words-twice",
                                   "The description of this picture is the same as " + std::string(which) + ": " + quoted(plain_words(document_, picture)),
                                   "Say what the picture shows beside that. If it shows no more, write ![](FILE \"decorative\"); in easy read, ![](FILE)."));
  }

  const Document& document_;
  std::uint32_t told_ = 0;  // the picture of the last finding
  Findings findings_;
};

}  // namespace

Findings check_words_twice(const Document& document) {
  return TwiceCheck(document).check();
}

}  // namespace alongside
