// The sentence at the top of a translation whose original has been changed since.
#include <algorithm>

#include "model/fingerprint.h"
#include "render/page_values.h"
#include "render/site_values.h"

namespace alongside {
namespace {

/// The text that `text` was translated from: the same edition in the toolkit's language, else the page itself.
const Document& original_of(const Toolkit& toolkit, const Text& text) {
  const Page& page = toolkit.pages[text.page];
  const auto is_original = [&](TextIndex index) {
    return toolkit.texts[index].edition == text.edition && toolkit.texts[index].language == toolkit.settings.language;
  };
  const auto found = std::find_if(page.texts.begin(), page.texts.end(), is_original);
  return *toolkit.texts[found == page.texts.end() ? page.plain : *found].document;
}

}  // namespace

std::string behind_line(const PageSpot& spot) {
  const Toolkit& toolkit = spot.toolkit();
  const Text& text = toolkit.texts[spot.view().pages[spot.page].text];
  const std::string& held_against = text.document->front.based_on.fingerprint;
  if (text.language == toolkit.settings.language || !held_against.starts_with("w1-")) return {};
  if (fingerprint(original_of(toolkit, text)) == held_against) return {};
  return fixed_markup(spot.view(), "translation_behind", {{"language", language_markup(spot.view(), toolkit.settings.language)}});
}

}  // namespace alongside
