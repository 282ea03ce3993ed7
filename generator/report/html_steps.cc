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

Html changes_of(const TextStep& step) {
  if (!step.has_record) {
    return paragraph("What changed is not known, because the words from then were not kept.");
  }
  std::vector<Html> items;
  const std::size_t shown = std::min(step.changes.size(), most_changes);
  for (std::size_t i = 0; i < shown; ++i) items.push_back(change_item(step.changes[i]));
  return list(items) + and_more(step.changes.size() - shown, "changes");
}

/// "Westshire People First held it against its source on 1 May 2026."
std::string when_matched(const BasedOn& record) {
  const std::string who = record.by.empty() ? "Somebody" : record.by;
  return who + " held it against its source" + (record.date ? " on " + date_in_words(record.date) : "") +
         ". ";
}

Html behind_item(const ReportInput& input, const TextStep& step) {
  const BasedOn& record = input.toolkit.texts[step.text].document->front.based_on;
  return element("li",
                 element("h3", text_name(input, step.text)) +
                     element("p", words(when_matched(record) + "Since then these words have changed in ") +
                                      code(step.source->file) + words(":")) +
                     changes_of(step));
}

/// Published texts that are made from another one and stand to it in one of two ways.
std::vector<const TextStep*> in_state(const ReportInput& input, Step one, Step other) {
  std::vector<const TextStep*> steps;
  for (const TextStep& step : input.steps) {
    if (step.source == nullptr || input.toolkit.texts[step.text].is_draft) continue;
    if (step.step == one || step.step == other) steps.push_back(&step);
  }
  return steps;
}

std::vector<const TextStep*> in_state(const ReportInput& input, Step state) {
  return in_state(input, state, state);
}

std::vector<const TextStep*> never_matched(const ReportInput& input) {
  return in_state(input, Step::unmatched, Step::unknown);
}

Html counts_table(const ReportInput& input) {
  const std::size_t in_step = in_state(input, Step::in_step).size();
  const std::size_t behind = in_state(input, Step::behind).size();
  const std::size_t unmatched = never_matched(input).size();
  const std::size_t all = in_step + behind + unmatched;
  Table counts{"Texts made from another text", {{"How they stand"}, {"Texts"}}};
  counts.rows = {{words("The source has not changed since somebody held the two against each other"),
                  charted(in_step, all)},
                 {words("Behind: the source has changed since"), charted(behind, all)},
                 {words("Nobody recorded that they were held against each other"), charted(unmatched, all)}};
  return table(counts);
}

Html unmatched_list(const ReportInput& input) {
  std::vector<Html> items;
  const std::vector<const TextStep*> steps = never_matched(input);
  if (steps.empty()) return {};
  const std::size_t shown = std::min(steps.size(), most_texts);
  for (std::size_t i = 0; i < shown; ++i) items.push_back(text_name(input, steps[i]->text));
  const std::string title =
      counted(steps.size(), "text that nobody held", "texts that nobody held") + " against the source";
  return details(title, list(items) + and_more(steps.size() - shown, "texts"));
}

}  // namespace

std::size_t texts_behind(const ReportInput& input) {
  return in_state(input, Step::behind).size();
}

Html steps_section(const ReportInput& input) {
  const std::vector<const TextStep*> behind = in_state(input, Step::behind);
  if (behind.empty() && never_matched(input).empty() && in_state(input, Step::in_step).empty()) {
    return paragraph("No text is made from another one yet: there is no easy read and no translation.");
  }
  Html content = paragraph(
      "Easy-read texts and translations are made from another text. When that one changes, they may no "
      "longer say the same. Only somebody who reads both can tell.");
  content += counts_table(input);
  Html items;
  const std::size_t shown = std::min(behind.size(), most_texts);
  for (std::size_t i = 0; i < shown; ++i) items += behind_item(input, *behind[i]);
  if (!behind.empty()) {
    content += element("ol", {{"class", "pages"}}, items) + and_more(behind.size() - shown, "texts");
  }
  return content + unmatched_list(input);
}

}  // namespace alongside
