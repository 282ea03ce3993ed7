#include "render/format_row.h"

#include <array>

#include "foundation/url.h"
#include "model/language_tag.h"
#include "render/page_frame.h"
#include "render/site_values.h"

namespace alongside {
namespace {

struct FormatWords {
  Edition edition;
  std::string_view name, sentence, picture;
};

constexpr std::array<FormatWords, 3> formats = {{
    {Edition::plain, "format_plain", "format_plain_sentence", "standard-print"},
    {Edition::large_print, "format_large_print", "format_large_print_sentence", "large-print"},
    {Edition::easy_read, "format_easy_read", "format_easy_read_sentence", "easy-read"},
}};

bool stands_in(const ViewParts& part, const PageSpot& spot) { return has_page(part, spot.address, spot.page); }

std::string way_to_same_page(const PageSpot& spot, const ViewParts& there) {
  return way(spot.view(), spot.address, *there.view, stands_in(there, spot) ? spot.address : "index.html");
}

Values format_value(const PageSpot& spot, const FormatWords& words, const ViewParts& there, bool with_sentence,
                    bool with_picture) {
  const View& view = spot.view();
  Values values("format");
  values.text("id", std::string(edition_name(words.edition)));
  add_fixed(values, "name", view, words.name);
  values.text("href", way_to_same_page(spot, there));
  values.yes("current", words.edition == view.edition);
  if (with_sentence) add_fixed(values, "sentence", view, words.sentence);
  if (words.edition == Edition::easy_read && !stands_in(there, spot)) add_fixed(values, "missing", view, "missing_easy_read");
  if (with_picture) {
    values.group("picture", picture_values(spot, picture_named(spot.toolkit(), std::string(words.picture)), false));
  }
  return values;
}

/// The view of a language that a reader of this one is led to: the same edition, else plain.
const ViewParts* nearest_view(const PageSpot& spot, const std::string& language) {
  const ViewParts* same = parts_of(spot.site, language, spot.view().edition);
  const ViewParts* plain = parts_of(spot.site, language, Edition::plain);
  const bool same_has_it = same != nullptr && stands_in(*same, spot);
  return same_has_it || plain == nullptr || !stands_in(*plain, spot) ? (same != nullptr ? same : plain) : plain;
}

}  // namespace

std::vector<Values> format_values(const PageSpot& spot, bool with_sentences, bool with_pictures) {
  std::vector<Values> values;
  for (const FormatWords& words : formats) {
    const ViewParts* there = parts_of(spot.site, spot.view().language, words.edition);
    if (there != nullptr) values.push_back(format_value(spot, words, *there, with_sentences, with_pictures));
  }
  return values;
}

Values language_values(const PageSpot& spot) {
  const std::vector<std::string>& languages = spot.toolkit().settings.languages;
  Values group("languages");
  if (languages.size() < 2) return group;
  std::vector<Values> items;
  for (const std::string& language : languages) {
    const ViewParts* there = nearest_view(spot, language);
    if (there == nullptr) continue;
    Values item("language");
    item.text("name", language_name(spot.view(), language));
    item.text("lang", language);
    item.text("dir", std::string(text_direction(language)));
    item.text("href", way_to_same_page(spot, *there));
    item.yes("current", language == spot.view().language);
    const std::string name = language_markup(spot.view(), language);
    if (!stands_in(*there, spot)) item.html("missing", fixed_markup(spot.view(), "missing_language", {{"language", name}}));
    items.push_back(std::move(item));
  }
  group.list("items", std::move(items));
  return group;
}

std::string web_address(const View& view, std::string_view address) {
  const std::string& root = view.toolkit->settings.address;
  if (root.empty()) return {};
  return root + percent_encoded_path(view.site_prefix + view.prefix + std::string(address));
}

std::string canonical_address(const PageSpot& spot) {
  const View& view = spot.view();
  const ViewParts* plain = parts_of(spot.site, view.language, Edition::plain);
  const bool has_plain = view.edition == Edition::large_print && plain != nullptr && stands_in(*plain, spot);
  const View& one = has_plain ? *spot.part.plain : view;
  if (!spot.toolkit().settings.address.empty()) return web_address(one, spot.address);
  return has_plain ? way(view, spot.address, one, spot.address) : std::string();
}

std::vector<Values> alternate_values(const PageSpot& spot) {
  const std::vector<std::string>& languages = spot.toolkit().settings.languages;
  std::vector<Values> values;
  // Large print names the plain page as the one address, which has the other languages itself.
  if (languages.size() < 2 || spot.view().edition == Edition::large_print) return values;
  for (const std::string& language : languages) {
    const ViewParts* there = parts_of(spot.site, language, spot.view().edition);
    if (there == nullptr || !stands_in(*there, spot)) continue;
    Values value("alternate");
    value.text("lang", language);
    const std::string whole = web_address(*there->view, spot.address);
    value.text("href", whole.empty() ? way(spot.view(), spot.address, *there->view, spot.address) : whole);
    values.push_back(std::move(value));
  }
  if (values.size() < 2) values.clear();
  return values;
}

}  // namespace alongside
