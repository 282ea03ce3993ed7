#include <algorithm>

#include "assemble/assemble.h"
#include "assemble/names.h"

namespace alongside {
namespace {

/// What the language lacks is said in English.
std::vector<const FixedWords*> words_with_english(const Toolkit& toolkit, std::string_view language) {
  std::vector<const FixedWords*> words = fixed_words_for(toolkit.fixed_words, language);
  for (const FixedWords* english : fixed_words_for(toolkit.fixed_words, "en")) {
    if (std::find(words.begin(), words.end(), english) == words.end()) words.push_back(english);
  }
  return words;
}

TextIndex text_in(const Toolkit& toolkit, const Page& page, std::string_view language, Edition edition,
                  bool drafts) {
  for (const TextIndex index : page.texts) {
    const Text& text = toolkit.texts[index];
    if (text.edition == edition && text.language == language && (drafts || !text.is_draft)) return index;
  }
  return no_index;
}

/// Where links to a page without a text of its own lead: to the plain text of the language, else to the page
/// itself. Readers of large print stay in large print.
struct Elsewhere {
  std::string_view in_language, in_toolkits_language;  // prefixes
};

PageInView place_of(const View& view, const Page& page, const Elsewhere& elsewhere) {
  const Toolkit& toolkit = *view.toolkit;
  PageInView place;
  if (page.left_out) return place;
  place.text = text_in(toolkit, page, view.language, text_edition(view.edition), view.drafts);
  if (place.text != no_index) {
    place.standing = Standing::here;
    return place;
  }
  place.text = text_in(toolkit, page, view.language, Edition::plain, view.drafts);
  place.elsewhere = elsewhere.in_language;
  if (place.text != no_index) return place;
  place.text = text_in(toolkit, page, toolkit.settings.language, Edition::plain, view.drafts);
  place.elsewhere = elsewhere.in_toolkits_language;
  return place;
}

void place_pages(View& view) {
  const Toolkit& toolkit = *view.toolkit;
  const Edition fallback = view.edition == Edition::large_print ? Edition::large_print : Edition::plain;
  const Elsewhere elsewhere = {prefix_of(toolkit, view.language, fallback),
                               prefix_of(toolkit, toolkit.settings.language, fallback)};
  view.pages.reserve(toolkit.pages.size());
  for (const Page& page : toolkit.pages) view.pages.push_back(place_of(view, page, elsewhere));
  for (const Section& section : toolkit.sections) {
    std::vector<PageIndex>& pages = view.section_pages.emplace_back();
    std::copy_if(section.pages.begin(), section.pages.end(), std::back_inserter(pages),
                 [&](PageIndex page) { return view.pages[page].standing == Standing::here; });
  }
}

}  // namespace

View make_view(const Toolkit& toolkit, std::string_view language, Edition edition, bool drafts,
               std::string site_prefix) {
  View view;
  view.toolkit = &toolkit;
  view.theme = toolkit.themes.empty() ? nullptr : &toolkit.themes.back();
  view.language = language;
  view.edition = edition;
  view.prefix = prefix_of(toolkit, language, edition);
  view.site_prefix = std::move(site_prefix);
  view.drafts = drafts;
  view.organisation = merged_organisation(toolkit.settings, toolkit.themes);
  view.contact = merged_contact(toolkit.settings, toolkit.themes);
  view.names = all_names(toolkit.settings, toolkit.themes);
  view.fixed = words_with_english(toolkit, language);
  place_pages(view);
  return view;
}

}  // namespace alongside
