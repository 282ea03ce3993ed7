#include "render/borrowed_words.h"

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

std::string attributes_for(const View& view, std::string_view language) {
  if (language.empty()) return {};
  const std::string_view direction = text_direction(language);
  std::string attributes = " lang=\"" + escaped(language) + '"';
  if (direction != text_direction(view.language)) attributes += " dir=\"" + std::string(direction) + '"';
  return attributes;
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

}  // namespace alongside
