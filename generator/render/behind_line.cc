// The sentence at the top of a translation whose original has been changed since.
#include "model/in_step.h"
#include "render/page_values.h"
#include "render/site_values.h"

namespace alongside {

std::string behind_line(const PageSpot& spot) {
  const Toolkit& toolkit = spot.toolkit();
  const TextIndex text = spot.view().pages[spot.page].text;
  const bool is_translation = toolkit.texts[text].language != toolkit.settings.language;
  if (!is_translation || step_of(toolkit, text) != Step::behind) return {};
  return fixed_markup(spot.view(), "translation_behind", {{"language", language_markup(spot.view(), toolkit.settings.language)}});
}

}  // namespace alongside
