// Which texts the people that they are for have checked.
#include <algorithm>

#include "foundation/text.h"
#include "report/html_parts.h"
#include "report/html_sections.h"
#include "report/html_table.h"
#include "report/people_checks.h"

namespace alongside {
namespace {

constexpr std::size_t most_rows = 40;

std::string state_in_words(PeopleCheckState state) {
  switch (state) {
    case PeopleCheckState::not_asked:
      return "";
    case PeopleCheckState::not_checked:
      return "Not checked yet";
    case PeopleCheckState::checked:
      return "Checked";
    case PeopleCheckState::changed:
      return "Words or pictures have changed since the check";
  }
  return {};
}

/// What was put right since the check, as the team recorded it.
std::string small_changes(const FrontMatter& front) {
  std::vector<std::string> parts;
  for (const auto* changes : {&front.easy_read_check.small_changes, &front.translation.small_changes}) {
    for (const Correction& change : *changes)
      parts.push_back(date_in_words(change.date) + ": " + change.what);
  }
  return parts.empty() ? "None recorded" : joined(parts, "; ");
}

/// Those that people have checked at some time.
Html checks_table(const ReportInput& input, std::vector<CheckedText> texts) {
  std::erase_if(texts, [](const CheckedText& text) { return text.check.state == PeopleCheckState::not_checked; });
  if (texts.empty()) return {};
  Table checks{"Who checked which text",
               {{"Text"}, {"How it stands"}, {"Checked by"}, {"When"}, {"Small changes since"}},
               "texts"};
  const std::size_t shown = std::min(texts.size(), most_rows);
  for (std::size_t i = 0; i < shown; ++i) {
    const PeopleCheck& check = texts[i].check;
    checks.rows.push_back({text_name(input, texts[i].text), words(state_in_words(check.state)),
                           words(check.group),
                           words(check.date ? date_in_words(check.date) : "–"),
                           words(small_changes(input.toolkit.texts[texts[i].text].document->front))});
  }
  checks.left_out = texts.size() - shown;
  return table(checks);
}

/// Those that nobody has checked yet, as a list to take to a meeting.
Html unchecked_list(const ReportInput& input, const std::vector<CheckedText>& texts) {
  Html items;
  std::size_t count = 0;
  for (const CheckedText& text : texts) {
    if (text.check.state == PeopleCheckState::not_checked && ++count <= most_rows) items += element("li", text_name(input, text.text));
  }
  if (count == 0) return {};
  return details("Not checked yet: " + counted(count, "text", "texts"),
                 element("ul", {{"class", "places"}}, items) + and_more(count > most_rows ? count - most_rows : 0, "texts"));
}

Html counts_table(const std::vector<CheckedText>& texts) {
  Table counts{"Easy-read texts and translations", {{"How they stand"}, {"Texts"}}};
  for (const PeopleCheckState state :
       {PeopleCheckState::checked, PeopleCheckState::changed, PeopleCheckState::not_checked}) {
    counts.rows.push_back(
        {words(state_in_words(state)), charted(count_in_state(texts, state), texts.size())});
  }
  return table(counts);
}

}  // namespace

Html people_section(const ReportInput& input) {
  const std::vector<CheckedText> texts = checked_texts(input);
  if (texts.empty())
    return paragraph("There is no easy-read text and no translation yet that people could check.");
  return paragraph(
             "Only readers can say whether an easy-read text works for them, and only a speaker whether a "
             "translation does. "
             "When words or pictures change afterwards, their check no longer holds for the text as it is "
             "now.") +
         counts_table(texts) + checks_table(input, texts) + unchecked_list(input, texts);
}

}  // namespace alongside
