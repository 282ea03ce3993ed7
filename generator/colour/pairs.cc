#include "colour/pairs.h"

#include <array>

namespace alongside {
namespace {

constexpr PairUse words = PairUse::words;
constexpr PairUse sign = PairUse::sign;

constexpr std::array pairs = {
    ColourPair{"ink", "page", words, "the words of a page"},
    ColourPair{"ink", "surface", words, "the words of cards and tables"},
    ColourPair{"ink", "soft", words, "the words of striped rows and of the foot of a page"},
    ColourPair{"ink", "tint-*", words, "the words of coloured boxes"},
    ColourPair{"ink", "note-back", words, "the words of notes"},
    ColourPair{"ink", "important-back", words, "the words of important boxes"},
    ColourPair{"ink", "focus-back", words, "a link that has the focus"},
    ColourPair{"muted", "page", words, "small labels"},
    ColourPair{"muted", "surface", words, "small labels on cards"},
    ColourPair{"link", "page", words, "links"},
    ColourPair{"link", "surface", words, "links on cards"},
    ColourPair{"link", "soft", words, "links in striped rows and at the foot of a page"},
    ColourPair{"link", "tint-*", words, "links in coloured boxes"},
    ColourPair{"link", "note-back", words, "links in notes"},
    ColourPair{"link", "important-back", words, "links in important boxes"},
    ColourPair{"link-visited", "page", words, "links that were followed before"},
    ColourPair{"link-visited", "surface", words, "links on cards that were followed before"},
    ColourPair{"link-visited", "soft", words, "links in striped rows that were followed before"},
    ColourPair{"link-visited", "tint-*", words, "links in coloured boxes that were followed before"},
    ColourPair{"link-visited", "note-back", words, "links in notes that were followed before"},
    ColourPair{"link-visited", "important-back", words, "links in important boxes that were followed before"},
    ColourPair{"link-hover", "page", words, "a link under the pointer"},
    ColourPair{"link-hover", "surface", words, "a link on a card under the pointer"},
    ColourPair{"link-hover", "soft", words, "a link in a striped row under the pointer"},
    ColourPair{"link-hover", "tint-*", words, "a link in a coloured box under the pointer"},
    ColourPair{"link-hover", "note-back", words, "a link in a note under the pointer"},
    ColourPair{"link-hover", "important-back", words, "a link in an important box under the pointer"},
    ColourPair{"accent-*", "page", words, "headings and labels of a section"},
    ColourPair{"accent-*", "surface", words, "labels on cards of a section"},
    ColourPair{"accent-*", "tint-*", words, "headings on a section's coloured ground"},
    ColourPair{"on-band", "band-*", words, "the heads of tables and the numbers of steps", true},
    ColourPair{"on-brand", "brand", words, "the name of the site, and links beside it", true},
    ColourPair{"on-brand-deep", "brand-deep", words, "the menu, and a link at the head of a page that has the focus", true},
    ColourPair{"on-highlight", "highlight", words, "the head of the takeaways box, and what is chosen in a menu", true},
    ColourPair{"on-highlight", "picture-back", words, "the menu of easy read"},
    ColourPair{"important", "important-back", words, "the heading of important boxes"},
    ColourPair{"rating-done", "rating-done-back", words, "the rating “Done”"},
    ColourPair{"rating-on-track", "rating-on-track-back", words, "the rating “Green”"},
    ColourPair{"rating-at-risk", "rating-at-risk-back", words, "the rating “Amber”"},
    ColourPair{"rating-late", "rating-late-back", words, "the rating “Red”"},
    ColourPair{"rating-not-started", "rating-not-started-back", words, "the rating “Not started”"},
    ColourPair{"focus", "page", sign, "the ring around what has the focus"},
    ColourPair{"focus", "surface", sign, "the ring around what has the focus on cards"},
    ColourPair{"focus", "soft", sign, "the ring around what has the focus at the foot of a page"},
    ColourPair{"focus", "tint-*", sign, "the ring around what has the focus in coloured boxes"},
    ColourPair{"focus", "note-back", sign, "the ring around what has the focus in notes"},
    ColourPair{"focus", "important-back", sign, "the ring around what has the focus in important boxes"},
    ColourPair{"focus-on-brand", "brand", sign, "the ring around what has the focus at the head of a page"},
    ColourPair{"edge", "page", sign, "the edges of boxes, buttons and lines to write on"},
    ColourPair{"edge", "surface", sign, "the lines of tables and forms"},
    ColourPair{"brand-edge", "brand", sign, "the edge of the row of formats"},
    ColourPair{"highlight", "brand-deep", sign, "the mark of the chosen part of the menu, and the ring around what has the focus there"},
    ColourPair{"accent-*", "tint-*", sign, "the mark of the chosen page among its neighbours"},
};

}  // namespace

std::span<const ColourPair> colour_pairs() { return pairs; }

}  // namespace alongside
