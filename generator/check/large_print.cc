#include <string>

#include "check/text_rules.h"
#include "check/toolkit_rules.h"
#include "foundation/files.h"

namespace alongside {
namespace {

/// 18 points, the least that the charities of blind people call large print, in CSS pixels.
constexpr double large_print_size = 24;

constexpr std::string_view soft_hyphen = "\xC2\xAD";

/// The first soft hyphen of a text as it was typed: the sign itself, or one of its names.
Location place_of_soft_hyphen(const Document& document, const Node& node) {
  const std::string_view typed = document.source().substr(node.source, node.source_length);
  for (const std::string_view name : {soft_hyphen, std::string_view("&shy;"), std::string_view("&#173;")}) {
    const std::size_t at = typed.find(name);
    if (at == std::string_view::npos) continue;
    return location_of(document, node.source + static_cast<std::uint32_t>(at),
                       static_cast<std::uint32_t>(name.size()));
  }
  return location_of(document, node);
}

bool has_large_print(const Settings& settings) {
  for (const Edition edition : settings.editions) {
    if (edition == Edition::large_print) return true;
  }
  return false;
}

Finding small_text(const Text& text, const Link& link, const Picture& picture) {
  const int points = static_cast<int>(picture.smallest_text * 3 / 4);
  Finding finding = error_at(
      location_of(*text.document, text.document->nodes[link.node]), "large-print/small-words-in-drawing",
      "The smallest words in this drawing are " + std::to_string(points) +
          " points high in large print, where all words must be 18 points or more: " +
          std::string(file_name(picture.address)),
      "Draw the words larger, or take them out of the drawing and write them below it.");
  finding.edition = edition_name(Edition::large_print);
  return finding;
}

void check_text(const Toolkit& toolkit, TextIndex index, Findings& findings) {
  const Text& text = toolkit.texts[index];
  for (std::size_t i = 0; i < text.document->links.size(); ++i) {
    const LinkTarget& target = toolkit.links[index][i];
    if (target.kind != LinkKind::picture) continue;
    const Picture& picture = toolkit.pictures[target.page];
    const bool is_too_small = picture.smallest_text > 0 && picture.smallest_text < large_print_size - 0.05;
    if (is_too_small) findings.push_back(small_text(text, text.document->links[i], picture));
  }
}

}  // namespace

Findings check_drawings(const Toolkit& toolkit) {
  Findings findings;
  if (!has_large_print(toolkit.settings)) return findings;
  for (TextIndex index = 0; index < toolkit.texts.size() && index < toolkit.links.size(); ++index) {
    if (toolkit.texts[index].edition == Edition::plain) check_text(toolkit, index, findings);
  }
  return findings;
}

Findings check_soft_hyphens(const Document& document) {
  Findings findings;
  if (document.text.find(soft_hyphen, document.body_offset) == std::string::npos) return findings;
  for (const Node& node : document.nodes) {
    if (node.kind != NodeKind::text || document.words(node).find(soft_hyphen) == std::string_view::npos)
      continue;
    findings.push_back(warning_at(place_of_soft_hyphen(document, node), "large-print/soft-hyphen",
                                  "An invisible hyphen lets this word break at the end of a line.",
                                  "Delete it: words in large print and easy read are never split."));
  }
  return findings;
}

}  // namespace alongside
