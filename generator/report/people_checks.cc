#include "report/people_checks.h"

#include <algorithm>
#include <utility>

namespace alongside {
namespace {

/// The view that shows `text` to its readers, or null.
const View* view_of(const ReportInput& input, const Text& text) {
  const auto fits = [&](const View& view) {
    return view.language == text.language && view.edition == text.edition;
  };
  const auto found = std::find_if(input.views.begin(), input.views.end(), fits);
  return found == input.views.end() ? nullptr : &*found;
}

bool is_published(const ReportInput& input, const Text& text) {
  const Page& page = input.toolkit.pages[text.page];
  return !text.is_draft && !page.left_out && page.status == PageStatus::published;
}

int rank(PeopleCheckState state) {
  if (state == PeopleCheckState::changed) return 0;
  return state == PeopleCheckState::not_checked ? 1 : 2;
}

}  // namespace

std::vector<CheckedText> checked_texts(const ReportInput& input) {
  std::vector<CheckedText> texts;
  for (TextIndex index = 0; index < input.toolkit.texts.size(); ++index) {
    const Text& text = input.toolkit.texts[index];
    const View* view = view_of(input, text);
    if (view == nullptr || !is_published(input, text)) continue;
    PeopleCheck check = people_check(*view, text);
    if (!check.toolkit.empty()) check.group += ", for “" + filled(*view, check.toolkit) + "”";
    if (check.state != PeopleCheckState::not_asked) texts.push_back({index, std::move(check)});
  }
  std::stable_sort(texts.begin(), texts.end(), [](const CheckedText& one, const CheckedText& other) {
    return rank(one.check.state) < rank(other.check.state);
  });
  return texts;
}

std::size_t count_in_state(const std::vector<CheckedText>& texts, PeopleCheckState state) {
  return static_cast<std::size_t>(std::count_if(
      texts.begin(), texts.end(), [&](const CheckedText& text) { return text.check.state == state; }));
}

}  // namespace alongside
