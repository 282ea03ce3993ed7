// Links to recordings and films of the toolkit's own that have their words nowhere near.
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

/// A film that is shown plays in the page too, where it is asked for its words.
enum class Recorded : std::uint8_t { nothing, sound, film, shown_film };

struct PlacedLink {
  std::uint32_t node = 0;
  int block = 0;  // the paragraph, heading or cell that it stands in, counted from the top
  Recorded leads_to = Recorded::nothing;
};

/// What a link to a file of the toolkit's own leads to, by the end of its name.
Recorded recorded_at(std::string_view target) {
  constexpr std::array<std::string_view, 5> sounds = {".mp3", ".m4a", ".wav", ".ogg", ".aac"};
  constexpr std::array<std::string_view, 4> films = {".mp4", ".m4v", ".mov", ".webm"};
  constexpr std::size_t shortest = 4, longest = 5;
  const std::string_view file = target.substr(0, std::min(target.find('?'), target.find('#')));
  const bool may_be = file.size() >= longest && (file[file.size() - shortest] == '.' || file[file.size() - longest] == '.');
  if (!may_be || !scheme_of(target).empty()) return Recorded::nothing;
  const std::string ending = file_ending(file);
  if (std::find(sounds.begin(), sounds.end(), ending) != sounds.end()) return Recorded::sound;
  return std::find(films.begin(), films.end(), ending) != films.end() ? Recorded::film : Recorded::nothing;
}

bool plays_here(const Document& document, std::string_view target) {
  return std::any_of(document.containers.begin(), document.containers.end(), [&](const ContainerUse& use) {
    return use.kind == ContainerKind::video && attribute(document, use, "file") == target;
  });
}

Recorded recorded_by(const Document& document, const Link& link) {
  const std::string_view target = document.words(link.target);
  const Recorded recorded = recorded_at(target);
  return recorded == Recorded::film && plays_here(document, target) ? Recorded::shown_film : recorded;
}

bool is_asked(Recorded recorded) { return recorded == Recorded::sound || recorded == Recorded::film; }

bool has_recording(const Document& document) {
  return std::any_of(document.links.begin(), document.links.end(), [&](const Link& link) { return is_asked(recorded_by(document, link)); });
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
    const Link& link = document.links[node.detail];
    if (scheme_of(document.words(link.target)) != "lang") links.push_back({index, block, recorded_by(document, link)});
  }
  return links;
}

Finding without_words(const Document& document, const PlacedLink& link) {
  const bool is_film = link.leads_to == Recorded::film;
  return advice_at(location_of(document, document.nodes[link.node]), "link/recording-without-words",
                   std::string("Beside this ") + (is_film ? "film" : "recording") + " stands no link to its words: " + one_spaced(plain_words(document, link.node)),
                   is_film ? "Show it with ::: video in the place of the link: that has room for captions and for its words."
                           : "Write down what is said, as a page or a file, and link to it beside the recording.");
}

}  // namespace

Findings check_recordings(const Document& document) {
  if (!has_recording(document)) return {};
  Findings findings;
  const std::vector<PlacedLink> links = placed_links(document);
  for (const PlacedLink& link : links) {
    const auto is_near = [&](const PlacedLink& other) {
      return other.leads_to == Recorded::nothing && (other.block == link.block || other.block == link.block + 1);
    };
    if (!is_asked(link.leads_to) || std::any_of(links.begin(), links.end(), is_near)) continue;
    findings.push_back(without_words(document, link));
  }
  return findings;
}

}  // namespace alongside
