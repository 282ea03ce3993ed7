#include <string>

#include "check/easy_rules.h"
#include "check/nodes.h"
#include "foundation/text.h"

namespace alongside {
namespace {

bool is_words(const Document& document, const Node& node) {
  return (node.kind == NodeKind::text && !is_blank(document, node)) || node.kind == NodeKind::code ||
         node.kind == NodeKind::code_block || node.kind == NodeKind::hole || node.kind == NodeKind::table;
}

/// Walks in reading order and holds the last picture until words stand beside it.
class LonelyPictures {
 public:
  LonelyPictures(const Document& document, Findings& findings) : document_(document), findings_(findings) {}

  void check() {
    visit_children(0);
    report();
  }

 private:
  void visit_children(std::uint32_t parent) {
    for_each_child(document_, parent, [&](std::uint32_t index, const Node& node) { visit(index, node); });
  }

  void visit(std::uint32_t index, const Node& node) {
    if (node.kind == NodeKind::container && holds_no_idea(document_.containers[node.detail].kind)) {
      picture_ = nullptr;
    } else if (node.kind == NodeKind::image) {
      report();
      picture_ = &node;
    } else if (is_words(document_, node)) {
      picture_ = nullptr;
    } else {
      if (node.kind == NodeKind::heading) report();
      visit_children(index);
    }
  }

  static bool holds_no_idea(ContainerKind kind) {
    return kind == ContainerKind::figure || kind == ContainerKind::video || kind == ContainerKind::include ||
           kind == ContainerKind::write_in;
  }

  void report() {
    if (picture_ != nullptr) {
      findings_.push_back(warning_at(
          location_of(document_, *picture_), "easy-read/picture-without-words",
          "No words stand beside this picture: " +
              std::string(document_.words(document_.links[picture_->detail].target)),
          "Write what it stands for on the line below, or take it out. One idea has one picture."));
    }
    picture_ = nullptr;
  }

  const Document& document_;
  Findings& findings_;
  const Node* picture_ = nullptr;
};

void check_levels(const Wording& wording, std::uint32_t parent, int level, Findings& findings) {
  for_each_child(wording.document, parent, [&](std::uint32_t index, const Node& node) {
    const int inside = level + (node.kind == NodeKind::list ? 1 : 0);
    const auto severity =
        node.kind == NodeKind::list ? wording.limits[Limit::list_levels].severity_of(inside) : std::nullopt;
    if (!severity) return check_levels(wording, index, inside, findings);
    const Location where = location_of(wording.document, node);
    findings.push_back(finding_at(
        *severity, {where.file, where.from, where.from}, "easy-read/nested-list",
        "This list stands inside another list: " + quoted(plain_words(wording.document, node.first_child)),
        "Write one list after the other, each under a sentence or a heading of its own."));
  });
}

}  // namespace

void check_lonely_pictures(const Wording& wording, Findings& findings) {
  LonelyPictures(wording.document, findings).check();
}

void check_nested_lists(const Wording& wording, Findings& findings) {
  check_levels(wording, 0, 0, findings);
}

void check_notes(const Wording& wording, Findings& findings) {
  for (const Node& node : wording.document.nodes) {
    if (node.kind != NodeKind::footnote_reference) continue;
    findings.push_back(warning_at(location_of(wording.document, node), "easy-read/footnote",
                                  "A note at the end of the page cannot be read where it belongs: " +
                                      std::string(wording.document.words(node)),
                                  "Write what it says in the text, with a picture, or leave it out."));
  }
}

}  // namespace alongside
