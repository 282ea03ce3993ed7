#include "render/frame.h"

#include <algorithm>
#include <array>
#include <utility>

namespace alongside {
namespace {

using Hole = std::string HoleFillings::*;

constexpr std::array<std::pair<std::string_view, Hole>, 8> holes = {{
    {"page_title", &HoleFillings::page_title},
    {"page_head", &HoleFillings::page_head},
    {"body_class", &HoleFillings::body_class},
    {"format_row", &HoleFillings::format_row},
    {"breadcrumb", &HoleFillings::breadcrumb},
    {"neighbours", &HoleFillings::neighbours},
    {"main", &HoleFillings::main},
    {"mail_subject", &HoleFillings::mail_subject},
}};

Hole hole_named(std::string_view name) {
  const auto found = std::find_if(holes.begin(), holes.end(), [&](const auto& hole) { return hole.first == name; });
  return found == holes.end() ? nullptr : found->second;
}

}  // namespace

Frame::Frame(const Templates& templates, std::string_view layout, const Values& shared, Values values) {
  for (const auto& [name, unused] : holes) values.hole(name);
  for (RenderedPiece& piece : templates.render_pieces(layout, shared, values)) {
    const bool hole_had_its_line = !pieces_.empty() && pieces_.back().ends_line() && piece.markup.starts_with('\n');
    if (hole_had_its_line) piece.markup.erase(0, 1);  // what fills it brings its own
    pieces_.push_back({std::move(piece.markup), hole_named(piece.hole)});
  }
}

bool Frame::has(std::string HoleFillings::*hole) const {
  return std::any_of(pieces_.begin(), pieces_.end(), [&](const Piece& piece) { return piece.hole == hole; });
}

std::string Frame::filled(const HoleFillings& fillings) const {
  std::size_t length = 0;
  for (const Piece& piece : pieces_) {
    length += piece.markup.size() + (piece.hole == nullptr ? 0 : (fillings.*piece.hole).size());
  }
  std::string page;
  page.reserve(length);
  for (const Piece& piece : pieces_) {
    page += piece.markup;
    if (piece.hole != nullptr) page += fillings.*piece.hole;
  }
  return page;
}

}  // namespace alongside
