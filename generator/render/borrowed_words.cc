#include "render/borrowed_words.h"

#include <algorithm>

#include "foundation/html.h"
#include "model/language_tag.h"

namespace alongside {
namespace {

/// The text of `page` that is in the view's own language; null where there is none, so that words of the toolkit's language stand in.
const Document* text_in_language(const View& view, PageIndex page) {
  const TextIndex text = view.pages[page].text;
  if (text == no_index || view.toolkit->texts[text].language != view.language) return nullptr;
  return view.toolkit->texts[text].document;
}

/// The toolkit's own language, which pages are in that say none; empty where `is_own`, or where that is the view's.
std::string_view lender(const View& view, bool is_own) {
  const std::string& language = view.toolkit->settings.language;
  return is_own || view.language == language ? std::string_view() : std::string_view(language);
}

/// "cy" and "cy-GB" are read by one voice.
bool is_same_tongue(std::string_view one, std::string_view other) { return one.substr(0, one.find('-')) == other.substr(0, other.find('-')); }

std::string attributes_for(const View& view, std::string_view language) {
  if (language.empty()) return {};
  const std::string_view direction = text_direction(language);
  std::string attributes = " lang=\"" + escaped(language) + '"';
  if (direction != text_direction(view.language)) attributes += " dir=\"" + std::string(direction) + '"';
  return attributes;
}

/// The home page's plain text in the view's language, where that is not the toolkit's own; else null.
const Document* translated_home(const View& view) {
  const Toolkit& toolkit = *view.toolkit;
  if (toolkit.home == no_index || view.language == toolkit.settings.language) return nullptr;
  for (const TextIndex index : toolkit.pages[toolkit.home].texts) {
    const Text& text = toolkit.texts[index];
    const bool is_shown = view.drafts || !text.is_draft;
    if (is_shown && text.language == view.language && text.edition == Edition::plain) return text.document;
  }
  return nullptr;
}

/// The toolkit's name in the view's language; empty where nobody gave it one.
std::string translated_site_title(const View& view) {
  const Document* translation = translated_home(view);
  if (translation == nullptr) return {};
  const Document& home = *view.toolkit->texts[view.toolkit->pages[view.toolkit->home].plain].document;
  const bool has_its_name = filled(view, home.title) == filled(view, view.toolkit->settings.title);
  return has_its_name ? filled(view, translation->title) : std::string();
}

std::string translated_site_summary(const View& view) {
  const Document* translation = translated_home(view);
  return translation == nullptr ? std::string() : filled(view, translation->front.summary);
}

void add_language(Values& values, const char* name, std::string attributes) {
  if (!attributes.empty()) values.html(name, std::move(attributes));
}

}  // namespace

std::string_view borrowed_title(const View& view, PageIndex page) {
  const Document* own = text_in_language(view, page);
  return lender(view, own != nullptr && !own->title.empty());
}

std::string_view borrowed_summary(const View& view, PageIndex page) {
  const Document* own = text_in_language(view, page);
  return lender(view, own != nullptr && !own->front.summary.empty());
}

std::string title_language(const View& view, PageIndex page) { return attributes_for(view, borrowed_title(view, page)); }

void add_title(Values& values, const View& view, PageIndex page) {
  values.text("title", title_of(view, page));
  add_language(values, "title_language", title_language(view, page));
}

void add_summary(Values& values, const View& view, PageIndex page) {
  values.text("summary", summary_of(view, page));
  add_language(values, "summary_language", attributes_for(view, borrowed_summary(view, page)));
}

std::string site_title(const View& view) {
  std::string translated = translated_site_title(view);
  return translated.empty() ? filled(view, view.toolkit->settings.title) : translated;
}

std::string_view borrowed_site_title(const View& view) { return lender(view, !translated_site_title(view).empty()); }

std::string site_title_language(const View& view) { return attributes_for(view, borrowed_site_title(view)); }

std::string site_summary(const View& view) {
  std::string translated = translated_site_summary(view);
  return translated.empty() ? filled(view, view.toolkit->settings.summary) : translated;
}

std::string site_summary_language(const View& view) { return attributes_for(view, lender(view, !translated_site_summary(view).empty())); }

std::string with_language(const std::string& attributes, const std::string& markup) {
  return attributes.empty() || markup.empty() ? markup : "<bdi" + attributes + ">" + markup + "</bdi>";
}

std::string word_language(const View& view, std::string_view key) {
  for (const FixedWords* words : fixed_words_for(view.toolkit->fixed_words, view.language)) {
    if (word_in(*words, view.edition, key) != nullptr) return {};
  }
  return toolkit_language(view);
}

std::string fixed_language(const View& view, std::string_view key) {
  for (const FixedWords* words : view.fixed) {
    if (word_in(*words, view.edition, key) == nullptr) continue;
    return is_same_tongue(words->language, view.language) ? std::string() : attributes_for(view, words->language);
  }
  return {};
}

std::string fixed_text(const View& view, std::string_view key) { return with_language(fixed_language(view, key), escaped(fixed_word(view, key))); }

std::string within_borrowed(const View& view, const std::string& markup) {
  const auto is_letter = [](unsigned char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; };
  const bool is_spoken = std::any_of(markup.begin(), markup.end(), [&](char c) { return is_letter(static_cast<unsigned char>(c)) || c < 0; });
  if (!is_spoken || markup.starts_with("<bdi lang")) return markup;
  return with_language(" lang=\"" + escaped(view.language) + "\" dir=\"" + std::string(text_direction(view.language)) + '"', markup);
}

std::string toolkit_language(const View& view) { return attributes_for(view, lender(view, false)); }

}  // namespace alongside
