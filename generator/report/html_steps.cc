// Which derived texts are behind their source, and what changed.
#include <algorithm>

#include "foundation/text.h"
#include "report/html_parts.h"
#include "report/html_sections.h"
#include "report/html_table.h"

namespace alongside {
namespace {

constexpr std::size_t most_texts = 20;
constexpr std::size_t most_changes = 8;

Html change_item(const ReportedChange& change) {
  Html item;
  if (!change.before.empty()) item += words("… " + change.before + ' ');
  if (!change.removed.empty()) item += words("taken out: ") + element("del", change.removed) + words(" ");
  if (!change.added.empty()) item += words("added: ") + element("ins", change.added);
  return item;
}

Html changes_of(const TextStepFacts& step) {
  if (!step.knows_changes)
    return paragraph("What changed is not known, because the words from then were not kept.");
  std::vector<Html> items;
  const std::size_t shown = std::min(step.changes.size(), most_changes);
  for (std::size_t i = 0; i < shown; ++i) items.push_back(change_item(step.changes[i]));
  return list(items) + and_more(step.changes.size() - shown, "changes");
}

Html behind_item(const ReportInput& input, const TextStepFacts& step) {
  std::string held = "It was made from";
  if (step.matched) {
    held = "It was last held against its source on " + date_in_words(step.matched);
    if (!step.matched_by.empty()) held += " by " + step.matched_by;
    held += ". The source is";
  }
  return element("li", element("h3", text_name(input, step.text)) +
                           element("p", words(held + ' ') + code(step.source_file) +
                                            words(", which has changed since:")) +
                           changes_of(step));
}

std::vector<const TextStepFacts*> in_state(const ReportInput& input, StepState state) {
  std::vector<const TextStepFacts*> steps;
  for (const TextStepFacts& step : input.steps) {
    if (step.state == state) steps.push_back(&step);
  }
  return steps;
}

Html counts_table(const ReportInput& input) {
  Table counts{"Texts made from another text", {{"How they stand"}, {"Texts"}}};
  const auto add = [&](std::string_view name, StepState state) {
    const std::size_t texts = in_state(input, state).size();
    counts.rows.push_back({words(name), charted(texts, input.steps.size())});
  };
  add("Say what their source says, as far as somebody recorded", StepState::in_step);
  add("Behind: the source has changed since", StepState::behind);
  add("Nobody recorded that they were held against their source", StepState::never_matched);
  return table(counts);
}

Html never_matched(const ReportInput& input) {
  std::vector<Html> items;
  const std::vector<const TextStepFacts*> steps = in_state(input, StepState::never_matched);
  if (steps.empty()) return {};
  const std::size_t shown = std::min(steps.size(), most_texts);
  for (std::size_t i = 0; i < shown; ++i) items.push_back(text_name(input, steps[i]->text));
  return details(
      counted(steps.size(), "text that nobody held", "texts that nobody held") + " against the source",
      list(items) + and_more(steps.size() - shown, "texts"));
}

}  // namespace

Html steps_section(const ReportInput& input) {
  if (input.steps.empty()) {
    return paragraph("No text is made from another one yet: there is no easy read and no translation.");
  }
  Html content = paragraph(
      "Easy-read texts and translations are made from another text. When that one changes, they may no "
      "longer say the same.");
  content += counts_table(input);
  const std::vector<const TextStepFacts*> behind = in_state(input, StepState::behind);
  Html items;
  const std::size_t shown = std::min(behind.size(), most_texts);
  for (std::size_t i = 0; i < shown; ++i) items += behind_item(input, *behind[i]);
  if (!behind.empty())
    content += element("ol", {{"class", "pages"}}, items) + and_more(behind.size() - shown, "texts");
  return content + never_matched(input);
}

}  // namespace alongside
