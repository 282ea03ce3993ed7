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

/// `text` as those who work in `layer` know it: what layers above make of it is not theirs.
const Document* version_known_in(const Text& text, std::uint32_t layer) {
  if (text.layer <= layer) return text.document;
  for (const LowerText& lower : text.below) {
    if (lower.layer <= layer) return lower.document;
  }
  return text.document;
}

/// The page that stands in a layer of its own; a derived text is made from another one.
bool is_page(const Toolkit& toolkit, TextIndex index) { return toolkit.pages[toolkit.texts[index].page].plain == index; }

/// What a derived text says is made from, as `layer` knows it.
const Document* derived_from(const Toolkit& toolkit, TextIndex index, std::uint32_t layer) {
  const TextIndex source = source_index(toolkit, index);
  return source == no_index ? nullptr : version_known_in(toolkit.texts[source], layer);
}

/// What the layer of `text` itself says in the text that it is made from; empty where that is the one that the layer below knows too.
std::string own_words_of_source(const Toolkit& toolkit, TextIndex index) {
  const Text& text = toolkit.texts[index];
  const TextIndex source = is_page(toolkit, index) ? no_index : source_index(toolkit, index);
  if (source == no_index) return {};
  const Text& made_from = toolkit.texts[source];
  const Document* known = version_known_in(made_from, text.layer);
  if (known == version_known_in(made_from, text.below.front().layer)) return {};
  const bool is_sections = made_from.sections != nullptr && known == made_from.document;
  return visible_words(is_sections ? *made_from.sections->own : *known, toolkit.shared);
}

std::string words_of_section_file(const Toolkit& toolkit, TextIndex index) {
  const Text& text = toolkit.texts[index];
  const Document& below = *text.below.front().document;
  const bool gives_summary = !text.sections->own->front.summary.empty();
  return (gives_summary ? below.front.summary + '\n' : std::string()) +
         words_of_sections(below, text.sections->replaced, toolkit.shared) + own_words_of_source(toolkit, index);
}

/// What the text was held against that a file of sections follows in all else.
Held held_by_followed(const Toolkit& toolkit, TextIndex index) {
  const LowerText& below = toolkit.texts[index].below.front();
  return {below.document, derived_from(toolkit, index, below.layer), no_index};
}

Step step_to(const Toolkit& toolkit, const Held& held) {
  if (held.source == nullptr) return Step::own;
  const std::string& recorded = held.record->front.based_on.fingerprint;
  if (recorded.empty()) return Step::unmatched;
  if (!is_word_fingerprint(recorded)) return Step::unknown;
  return recorded == words_fingerprint(held_words(toolkit, held)) ? Step::in_step : Step::behind;
}

}  // namespace

const Document* source_of(const Toolkit& toolkit, TextIndex index) {
  const Text& text = toolkit.texts[index];
  if (is_page(toolkit, index) || text.sections != nullptr) return text.below.empty() ? nullptr : text.below.front().document;
  return derived_from(toolkit, index, text.layer);
}

Held own_held(const Toolkit& toolkit, TextIndex index) {
  const Text& text = toolkit.texts[index];
  if (text.sections == nullptr) return {text.document, source_of(toolkit, index), no_index};
  const bool replaces_nothing = words_of_section_file(toolkit, index).empty();
  return {text.document, replaces_nothing ? nullptr : text.below.front().document, index};
}

std::string held_words(const Toolkit& toolkit, const Held& held) {
  return held.sections == no_index ? visible_words(*held.source, toolkit.shared) : words_of_section_file(toolkit, held.sections);
}

std::pair<Step, Held> step_and_held(const Toolkit& toolkit, TextIndex index) {
  const Held held = own_held(toolkit, index);
  const Step step = step_to(toolkit, held);
  const bool follows = toolkit.texts[index].sections != nullptr && !is_page(toolkit, index);
  if (!follows || (step != Step::own && step != Step::in_step)) return {step, held};
  const Held followed = held_by_followed(toolkit, index);
  return {step_to(toolkit, followed), followed};
}

Step step_of(const Toolkit& toolkit, TextIndex text) { return step_and_held(toolkit, text).first; }

std::vector<TextIndex> left_with_the_original(const Toolkit& toolkit, TextIndex index) {
  const Text& text = toolkit.texts[index];
  std::vector<TextIndex> left;
  if (text.below.empty()) return left;
  for (const TextIndex other : toolkit.pages[text.page].texts) {
    const Text& derived = toolkit.texts[other];
    const bool is_made_from_it = !is_page(toolkit, other) && source_index(toolkit, other) == index;
    if (!is_made_from_it || derived.layer >= text.layer || derived.is_draft) continue;
    const Document* original = version_known_in(text, derived.layer);
    if (visible_words(*original, toolkit.shared) != visible_words(*text.document, toolkit.shared)) left.push_back(other);
  }
  return left;
}

}  // namespace alongside
