#include "model/in_step.h"

#include "model/fingerprint.h"

namespace alongside {
namespace {

/// The text of `page` in that language and edition, or no_index.
TextIndex text_of(const Toolkit& toolkit, const Page& page, std::string_view language, Edition edition) {
  for (const TextIndex index : page.texts) {
    const Text& text = toolkit.texts[index];
    if (text.language == language && text.edition == edition) return index;
  }
  return no_index;
}

TextIndex source_index(const Toolkit& toolkit, TextIndex index) {
  const Text& text = toolkit.texts[index];
  const Page& page = toolkit.pages[text.page];
  const std::string& own = toolkit.settings.language;
  if (text.language != own) {
    const TextIndex same_edition = text_of(toolkit, page, own, text.edition);
    if (same_edition != no_index) return same_edition;
  }
  const TextIndex plain = text_of(toolkit, page, text.language, Edition::plain);
  return plain == no_index || plain == index ? page.plain : plain;
}

}  // namespace

const Document* source_of(const Toolkit& toolkit, TextIndex text) {
  const bool is_page = toolkit.pages[toolkit.texts[text].page].plain == text;
  if (is_page) return toolkit.texts[text].below;
  const TextIndex source = source_index(toolkit, text);
  return source == no_index ? nullptr : toolkit.texts[source].document;
}

Step step_of(const Toolkit& toolkit, TextIndex text) {
  const Document* source = source_of(toolkit, text);
  if (source == nullptr) return Step::own;
  const std::string& held_against = toolkit.texts[text].document->front.based_on.fingerprint;
  if (held_against.empty()) return Step::unmatched;
  if (!is_word_fingerprint(held_against)) return Step::unknown;
  return held_against == fingerprint(*source, toolkit.shared) ? Step::in_step : Step::behind;
}

}  // namespace alongside
