#include "check/theme_fixed_colours.h"

#include <algorithm>
#include <array>
#include <optional>

#include "colour/contrast.h"
#include "colour/meetings.h"
#include "foundation/text.h"

namespace alongside {
namespace {

constexpr double always_too_faint = 3;  // to 1: for letters of any size, in any edition

constexpr std::string_view use_names = "Use a colour of theme.yaml, such as color: var(--colour-ink) on background: var(--colour-page).";

/// The colour that the declaration writes itself; nothing for names of the theme, words such as inherit, and what shines through.
std::optional<Colour> own_colour(const Declaration& declaration) {
  const std::string_view value = declaration.value;
  return parse_colour(trimmed(value.substr(0, value.find('!'))));
}

bool is_ground(const Declaration& declaration) { return declaration.property == "background" || declaration.property == "background-color"; }

bool is_words_or_ground(const Declaration& declaration) { return declaration.property == "color" || is_ground(declaration); }

/// Signs before and after words, paper, and rules that know how light the screen is.
bool is_passed_over(const Declaration& declaration) {
  constexpr std::array<std::string_view, 4> around = {"@media print", "@page", "prefers-color-scheme", "forced-colors"};
  const bool is_sign = declaration.selector.find("::") != std::string::npos;
  return is_sign || std::any_of(around.begin(), around.end(), [&](std::string_view part) { return declaration.around.find(part) != std::string::npos; });
}

/// What the sheet gives the same selector beside the colour: the ground of words, or the words on a ground.
const Declaration* other_half(const std::vector<Declaration>& sheet, const Declaration& declaration) {
  const auto found = std::find_if(sheet.begin(), sheet.end(), [&](const Declaration& other) {
    return other.around == declaration.around && is_words_or_ground(other) && is_ground(other) != is_ground(declaration);
  });
  return found == sheet.end() ? nullptr : &*found;
}

/// Whether the sheet has another colour for the same selector on dark screens.
bool has_dark_colour(const std::vector<Declaration>& sheet, const Declaration& declaration) {
  return std::any_of(sheet.begin(), sheet.end(), [&](const Declaration& other) {
    return other.selector == declaration.selector && other.property == declaration.property && other.around.find("prefers-color-scheme") != std::string::npos;
  });
}

/// The greatest contrast that one of `editions` needs where the declaration holds; 0 where it holds in none.
double needed_contrast(const Declaration& declaration, const std::vector<Edition>& editions) {
  double needed = 0;
  for (const Edition edition : editions) {
    if (is_for_edition(declaration, edition)) needed = std::max(needed, needed_ratio(PairUse::words, edition));
  }
  return needed;
}

std::string as_written(const Declaration& declaration) { return "“" + declaration.property + ": " + declaration.value + "”"; }

std::optional<FaintColour> faint_pair(const Declaration& words, const Declaration& ground, const std::vector<Edition>& editions) {
  const auto front = own_colour(words), back = own_colour(ground);
  if (!front || !back) return std::nullopt;
  const double ratio = contrast_ratio(*front, *back), needed = needed_contrast(words, editions);
  if (ratio >= needed) return std::nullopt;
  const std::string asked = needed > 4.5 ? "Words in large print and easy read need at least 7 to 1." : "Words need at least 4.5 to 1.";
  return FaintColour{&words, ratio < always_too_faint ? Severity::error : Severity::warning, "theme/contrast",
                     as_written(words) + " on " + as_written(ground) + " has a contrast of " + ratio_in_words(ratio) + " to 1. " + asked,
                     "Write a darker or lighter colour for the words, or use the colours of theme.yaml."};
}

/// Grounds count where everyday words stand on them: a coloured line or box without words harms nobody.
bool carries_words(const Declaration& declaration) {
  constexpr std::array<std::string_view, 12> boxes = {":root", "html", "body", "main", "section", "article", "p", "li", "td", "th", "blockquote", "table"};
  if (!is_ground(declaration)) return true;
  const std::vector<std::string> elements = everyday_elements(declaration.selector);
  return std::any_of(elements.begin(), elements.end(), [&](const std::string& element) { return std::find(boxes.begin(), boxes.end(), element) != boxes.end(); });
}

std::optional<FaintColour> colour_alone(const std::vector<Declaration>& sheet, const Declaration& declaration) {
  if (is_passed_over(declaration) || !own_colour(declaration) || !carries_words(declaration) || has_dark_colour(sheet, declaration)) return std::nullopt;
  const std::string what = is_ground(declaration) ? " stays as it is on dark screens, where the words on it change."
                                                  : " stays as it is on dark screens, where what stands behind it changes.";
  return FaintColour{&declaration, Severity::warning, "theme/fixed-colour", as_written(declaration) + what, use_names};
}

}  // namespace

std::vector<FaintColour> faint_colours(const std::vector<Declaration>& sheet, const std::vector<Edition>& editions) {
  std::vector<FaintColour> found;
  for (const Declaration& declaration : sheet) {
    if (!is_words_or_ground(declaration)) continue;
    const Declaration* other = other_half(sheet, declaration);
    // A pair is told at its words; one of which a half is a name of the theme is as open as a colour alone.
    const bool is_own_pair = other != nullptr && own_colour(*other);
    const auto faint = !is_own_pair ? colour_alone(sheet, declaration) : is_ground(declaration) ? std::nullopt : faint_pair(declaration, *other, editions);
    if (faint) found.push_back(*faint);
  }
  return found;
}

}  // namespace alongside
