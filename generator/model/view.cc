#include "model/view.h"

#include "foundation/text.h"
#include "model/language_tag.h"

namespace alongside {
namespace {

/// The text that derived ones take from where they lack a title, a summary or a picture.
const Text& page_itself(const View& view, PageIndex page) {
  return view.toolkit->texts[view.toolkit->pages[page].plain];
}

std::string_view fixed_word_or(const View& view, std::string_view key, std::string_view otherwise) {
  for (const FixedWords* words : view.fixed) {
    if (const std::string* word = word_in(*words, view.edition, key)) return *word;
  }
  return otherwise;
}

}  // namespace

std::string filled_with(const Names& names, std::string_view text) {
  std::string result;
  std::size_t start = 0;
  for (std::size_t open = text.find("{{"); open != std::string_view::npos; open = text.find("{{", start)) {
    const std::size_t close = text.find("}}", open);
    if (close == std::string_view::npos) break;
    const auto known = names.find(trimmed(text.substr(open + 2, close - open - 2)));
    result += text.substr(start, open - start);
    result += known == names.end() ? text.substr(open, close + 2 - open) : std::string_view(known->second);
    start = close + 2;
  }
  result += text.substr(start);
  return result;
}

const Document* document_of(const View& view, PageIndex page) {
  const TextIndex text = view.pages[page].text;
  return text == no_index ? nullptr : view.toolkit->texts[text].document;
}

std::string_view fixed_word(const View& view, std::string_view key) { return fixed_word_or(view, key, key); }

std::string_view kind_name(const View& view, const Kind& kind) {
  const bool easy = view.edition == Edition::easy_read;
  return fixed_word_or(view, kind_key(kind.id), easy ? kind.easy_name : kind.name);
}

std::string_view kind_plural(const View& view, const Kind& kind) {
  const bool easy = view.edition == Edition::easy_read;
  return fixed_word_or(view, kinds_key(kind.id), easy ? kind.easy_plural : kind.plural);
}

std::string_view field_label(const View& view, const KindField& field) {
  return fixed_word_or(view, field_key(field.name), field.label);
}

std::string language_name(const View& view, std::string_view tag) {
  for (const FixedWords* words : fixed_words_for(view.toolkit->fixed_words, tag)) {
    if (const std::string* name = word_in(*words, Edition::plain, "language_name")) return *name;
  }
  const std::string_view known = own_name_of_language(tag);
  return std::string(known.empty() ? tag : known);
}

std::string filled(const View& view, std::string_view text) {
  return filled_with(view.names, text);
}

std::string title_of(const View& view, PageIndex page) {
  const Document* document = document_of(view, page);
  if (document != nullptr && !document->title.empty()) return filled(view, document->title);
  return filled(view, page_itself(view, page).document->title);
}

std::string summary_of(const View& view, PageIndex page) {
  const Document* document = document_of(view, page);
  if (document != nullptr && !document->front.summary.empty()) return filled(view, document->front.summary);
  return filled(view, page_itself(view, page).document->front.summary);
}

const Picture* picture_of(const View& view, PageIndex page) {
  const TextIndex text = view.pages[page].text;
  std::uint32_t picture = text == no_index ? no_index : view.toolkit->texts[text].picture;
  if (picture == no_index) picture = page_itself(view, page).picture;
  return picture == no_index ? nullptr : &view.toolkit->pictures[picture];
}

const Picture* section_picture(const View& view, std::size_t section) {
  const Section& own = view.toolkit->sections[section];
  const Picture* picture = own.index_page == no_index ? nullptr : picture_of(view, own.index_page);
  if (picture != nullptr || own.picture == no_index) return picture;
  return &view.toolkit->pictures[own.picture];
}

const std::string* slot_key(const View& view, std::string_view name) {
  const std::string_view language = view.language == view.toolkit->settings.language ? std::string_view() : view.language;
  const auto found = view.toolkit->slots.find(slot_key_of(name, language, text_edition(view.edition)));
  return found == view.toolkit->slots.end() ? nullptr : &found->first;
}

std::string slot_key_of(std::string_view name, std::string_view language, Edition edition) {
  std::string key(name);
  if (!language.empty()) key.append(".").append(language);
  if (edition != Edition::plain) key.append(".").append(edition_name(edition));
  return key;
}

}  // namespace alongside
