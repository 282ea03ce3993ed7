#include "check/in_step.h"

#include <algorithm>

#include "check/nodes.h"
#include "foundation/text.h"
#include "language/word_diff.h"
#include "model/fingerprint.h"

namespace alongside {
namespace {

/// The last words of `text`, at most `most`.
std::string last_words(std::string_view text, int most) {
  const std::string line = one_spaced(text);
  std::size_t start = line.size();
  for (int words = 0; start != std::string::npos && start > 0 && words < most; ++words) start = line.rfind(' ', start - 1);
  return start == std::string::npos || start == 0 ? line : line.substr(start + 1);
}

std::string one_change(const WordChange& change) {
  const std::string lead = change.before.empty() ? "" : change.before + ' ';
  const std::string after = change.before.empty() ? "" : " after " + quoted(change.before);
  if (change.removed.empty()) return quoted(change.added) + " is new" + after;
  if (change.added.empty()) return quoted(change.removed) + " was taken out" + after;
  return quoted(lead + change.removed) + " is now " + quoted(lead + change.added);
}

void add_words(std::string& words, std::string_view more) {
  if (!words.empty()) words += ' ';
  words += one_spaced(more);
}

std::string kind_of_text(const Toolkit& toolkit, const Text& text) {
  if (text.edition == Edition::easy_read) return "easy-read text";
  return text.language == toolkit.settings.language ? "local version" : "translation";
}

std::string when_and_by(const BasedOn& based_on) {
  std::string words = based_on.date ? " on " + date_in_words(based_on.date) : "";
  if (!based_on.by.empty()) words += " by " + based_on.by;
  return words;
}

std::string match_command_for(const Document& document) { return "alongside match " + as_argument(document.file); }

Finding behind(const Toolkit& toolkit, const TextStep& step) {
  const Text& text = toolkit.texts[step.text];
  const Document& document = *text.document;
  const std::string then = "Change this " + kind_of_text(toolkit, text) + " where it needs it, then type: " + match_command_for(document);
  const std::string difference =
      step.has_record ? changes_in_words(step.changes) + ". "
                      : "What changed cannot be shown, because content/records/reviewed/ does not have the words from then. ";
  return warning_at(place_of(document.front, "based_on", document.file), "review/behind",
                    step.source->file + " has changed since this text was held against it" + when_and_by(document.front.based_on) + ".",
                    difference + then);
}

Finding unmatched(const Toolkit& toolkit, const TextStep& step) {
  const Text& text = toolkit.texts[step.text];
  const Document& document = *text.document;
  return advice_at(place_of(document.front, "title", document.file), "review/not-matched",
                   "Nobody has recorded that this " + kind_of_text(toolkit, text) + " says what " + step.source->file + " says.",
                   "Read both side by side, then type: " + match_command_for(document));
}

Finding unknown(const TextStep& step, const Document& document) {
  return warning_at(place_of(document.front, "based_on", document.file), "review/fingerprint",
                    "“" + document.front.based_on.fingerprint + "” is no fingerprint of a text.",
                    "Hold this text against " + step.source->file + ", then type: " + match_command_for(document));
}

}  // namespace

std::vector<WordChange> changes_between(std::string_view older, std::string_view newer) {
  constexpr int words_before = 2;
  std::vector<WordChange> changes;
  bool is_open = false;
  std::string before;
  for (const WordRun& run : word_diff(older, newer)) {
    if (run.change == Change::kept) {
      before = last_words(run.text, words_before);
      is_open = false;
      continue;
    }
    if (!is_open) changes.push_back({before, {}, {}});
    is_open = true;
    add_words(run.change == Change::removed ? changes.back().removed : changes.back().added, run.text);
  }
  return changes;
}

TextStep look_at_step(const Toolkit& toolkit, TextIndex text, const RecordedWords& recorded) {
  TextStep result;
  result.text = text;
  result.step = step_of(toolkit, text);
  result.source = source_of(toolkit, text);
  if (result.step != Step::behind) return result;
  if (const auto older = recorded(toolkit.texts[text].document->front.based_on.fingerprint)) {
    result.has_record = true;
    result.changes = changes_between(*older, visible_words(*result.source, toolkit.shared));
  }
  return result;
}

std::string changes_in_words(const std::vector<WordChange>& changes) {
  constexpr std::size_t most = 3;
  std::vector<std::string> parts;
  for (std::size_t i = 0; i < std::min(changes.size(), most); ++i) parts.push_back(one_change(changes[i]));
  std::string words = joined(parts, "; ");
  if (changes.size() > most) words += "; and " + counted(changes.size() - most, "more change", "more changes");
  return words;
}

Findings check_step(const Toolkit& toolkit, const TextStep& step) {
  const Text& text = toolkit.texts[step.text];
  const Page& page = toolkit.pages[text.page];
  const bool is_read = step.source != nullptr && step.source->nodes.size() > 1;
  if (!is_read || text.is_draft || page.left_out || page.status == PageStatus::withdrawn) return {};
  switch (step.step) {
    case Step::own:
    case Step::in_step: return {};
    case Step::unmatched: return {unmatched(toolkit, step)};
    case Step::unknown: return {unknown(step, *text.document)};
    case Step::behind: return {behind(toolkit, step)};
  }
  return {};
}

}  // namespace alongside
