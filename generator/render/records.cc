#include "render/records.h"

#include <algorithm>
#include <array>

#include "foundation/html.h"
#include "model/origin.h"
#include "render/site_values.h"

namespace alongside {
namespace {

/// The title of the other organisation's toolkit that says `field` of `document`; empty where the brand says it itself.
std::string title_of_maker(const View& view, const Document& document, std::string_view field) {
  return origin_of(*view.toolkit, place_of(document.front, field, document.file).file).title;
}

bool is_given(const FrontMatter& front, std::string_view field) {
  return std::any_of(front.places.begin(), front.places.end(), [&](const auto& place) { return place.first == field; });
}

/// “Working together” by National Alliance, licence CC-BY-4.0
std::string original_markup(const View& view, const Origin& origin) {
  const std::string title = settings_markup(view, origin.title), author = settings_markup(view, origin.organisation);
  std::string original = author.empty() ? "“" + title + "”" : fixed_markup(view, "original_by", {{"title", title}, {"author", author}});
  if (origin.licence.empty()) return original;
  return fixed_markup(view, "original_licence", {{"original", original}, {"licence", escaped(origin.licence)}});
}

}  // namespace

std::string record_in_words(const View& view, const Document& document, std::string_view field, std::string record) {
  if (record.empty()) return record;
  const std::string title = title_of_maker(view, document, field);
  return title.empty() ? record : fixed_markup(view, "record_for", {{"record", record}, {"title", settings_markup(view, title)}});
}

std::string no_own_records(const View& view, const Document& document) {
  if (view.organisation.name.empty()) return {};
  constexpr std::array<std::string_view, 6> fields = {"approved_by", "approved", "ratified_by", "ratified", "reviewed", "review_by"};
  bool has_others = false;
  for (const std::string_view field : fields) {
    if (!is_given(document.front, field)) continue;
    if (title_of_maker(view, document, field).empty()) return {};
    has_others = true;
  }
  return has_others ? fixed_markup(view, "no_own_records", {{"organisation", settings_markup(view, view.organisation.name)}}) : std::string();
}

std::vector<Values> adapted_values(const View& view) {
  const Toolkit& toolkit = *view.toolkit;
  std::vector<Values> sentences;
  std::string adapter = view.organisation.name.empty() ? toolkit.settings.title : view.organisation.name;
  for (const Origin& origin : origins_of(toolkit)) {
    Values sentence("adapted");
    sentence.html("text", fixed_markup(view, "adapted_from", {{"name", settings_markup(view, adapter)},
                                                              {"original", original_markup(view, origin)}}));
    sentences.push_back(std::move(sentence));
    adapter = origin.organisation.empty() ? origin.title : origin.organisation;
  }
  return sentences;
}

}  // namespace alongside
