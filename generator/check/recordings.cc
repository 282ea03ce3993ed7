// Links to recordings of the toolkit's own that have their words nowhere near.
#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "check/text_rules.h"
#include "foundation/file_ending.h"
#include "foundation/text.h"
#include "foundation/url.h"

namespace alongside {
namespace {

struct PlacedLink {
  std::uint32_t node = 0;
  int block = 0;  // the paragraph, heading or cell that it stands in, counted from the top
  bool is_recording = false;
};

bool is_recording(std::string_view target) {
  constexpr std::array<std::string_view, 5> endings = {".mp3", ".m4a", ".wav", ".ogg", ".aac"};
  constexpr std::size_t length = 4;
  const std::string_view file = target.substr(0, std::min(target.find('?'), target.find('#')));
  if (file.size() < length || file[file.size() - length] != '.') return false;
  return std::find(endings.begin(), endings.end(), file_ending(file)) != endings.end() && scheme_of(target).empty();
}

bool has_recording(const Document& document) {
  return std::any_of(document.links.begin(), document.links.end(), [&](const Link& link) { return is_recording(document.words(link.target)); });
}

bool begins_block(NodeKind kind) {
  return kind == NodeKind::paragraph || kind == NodeKind::heading || kind == NodeKind::table_cell;
}

/// All links in reading order: nodes stand in it.
std::vector<PlacedLink> placed_links(const Document& document) {
  std::vector<PlacedLink> links;
  int block = 0;
  for (std::uint32_t index = 0; index < document.nodes.size(); ++index) {
    const Node& node = document.nodes[index];
    if (begins_block(node.kind)) ++block;
    if (node.kind != NodeKind::link) continue;
    const std::string_view target = document.words(document.links[node.detail].target);
    if (scheme_of(target) != "lang") links.push_back({index, block, is_recording(target)});
  }
  return links;
}

}  // namespace

Findings check_recordings(const Document& document) {
  if (!has_recording(document)) return {};
  Findings findings;
  const std::vector<PlacedLink> links = placed_links(document);
  for (const PlacedLink& link : links) {
    const auto is_near = [&](const PlacedLink& other) {
      return !other.is_recording && (other.block == link.block || other.block == link.block + 1);
    };
    if (!link.is_recording || std::any_of(links.begin(), links.end(), is_near)) continue;
    const Node& node = document.nodes[link.node];
    findings.push_back(advice_at(location_of(document, node), "link/recording-without-words",
                                 "Beside this recording stands no link to its words: " + one_spaced(plain_words(document, link.node)),
                                 "Write down what is said, as a page or a file, and link to it beside the recording."));
  }
  return findings;
}

}  // namespace alongside
