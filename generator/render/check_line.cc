// Who checked a text: the sentence under the title of an easy-read text, and the one beside a translator's name.
#include "model/people_check.h"
#include "render/borrowed_words.h"
#include "render/page_values.h"
#include "render/site_values.h"

namespace alongside {
namespace {

/// The fixed words for each state of a check.
struct CheckWords {
  std::string_view not_checked, changed, checked, checked_undated;
};

constexpr CheckWords easy_read_words = {"easy_not_checked", "easy_changed", "easy_checked", "easy_checked_undated"};
constexpr CheckWords translation_words = {"translation_not_checked", "translation_changed", "translation_checked",
                                          "translation_checked_undated"};

/// The group, with the toolkit that it checked the text for, where that is another organisation's; as markup.
std::string checkers(const View& view, const PeopleCheck& check) {
  const std::string group = isolated_name(view, check.group);
  if (check.toolkit.empty()) return group;
  return fixed_markup(view, "record_for", {{"record", group}, {"title", settings_markup(view, check.toolkit)}});
}

std::string sentence(const View& view, const PeopleCheck& check, const CheckWords& words) {
  const std::string group = checkers(view, check);
  switch (check.state) {
    case PeopleCheckState::not_asked: return {};
    case PeopleCheckState::not_checked: return fixed_text(view, words.not_checked);
    case PeopleCheckState::changed: return fixed_markup(view, words.changed, {{"group", group}, {"name", group}});
    case PeopleCheckState::checked: break;
  }
  if (!check.date) return fixed_markup(view, words.checked_undated, {{"group", group}, {"name", group}});
  const std::string month = month_markup(view, check.date), day = day_markup(view, check.date);
  return fixed_markup(view, words.checked, {{"group", group}, {"name", group}, {"month", month}, {"date", day}});
}

const Text& text_of(const PageSpot& spot) { return spot.toolkit().texts[spot.view().pages[spot.page].text]; }

}  // namespace

std::string check_line(const PageSpot& spot) {
  return sentence(spot.view(), people_check(spot.view(), text_of(spot)), easy_read_words);
}

std::string speaker_line(const PageSpot& spot) {
  const Text& text = text_of(spot);
  if (text.language == spot.toolkit().settings.language) return {};
  const PeopleCheck check = speakers_check(spot.toolkit(), *text.document);
  const bool says_enough = text.edition == Edition::easy_read && check.state == PeopleCheckState::not_checked;
  return says_enough ? std::string() : sentence(spot.view(), check, translation_words);
}

}  // namespace alongside
