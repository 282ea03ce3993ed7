#include "check/in_step.h"

#include <algorithm>

#include "check/nodes.h"
#include "check/own_place.h"
#include "foundation/files.h"
#include "foundation/text.h"
#include "foundation/url.h"
#include "language/word_diff.h"

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

/// A file of sections that is in step itself tells what the text below it would.
const Document& record_of(const Toolkit& toolkit, const TextStep& step) {
  return step.record == nullptr ? *toolkit.texts[step.text].document : *step.record;
}

/// What of the source counts: all of it, or the sections that a file replaces.
std::string part_that_counts(const Toolkit& toolkit, const TextStep& step) {
  const Text& text = toolkit.texts[step.text];
  const bool only_sections = text.sections != nullptr && &record_of(toolkit, step) == text.document;
  return only_sections ? "What this file replaces of " + step.source->file : step.source->file;
}

Finding behind(const Toolkit& toolkit, const TextStep& step) {
  const Document& document = record_of(toolkit, step);
  const std::string then = "Change this " + kind_of_text(toolkit, toolkit.texts[step.text]) +
                           " where it needs it, then type: " + match_command_for(document);
  const std::string difference =
      step.has_record ? changes_in_words(step.changes) + ". "
                      : "What changed cannot be shown, because content/records/reviewed/ does not have the words from then. ";
  return warning_at(own_place_of(document, "based_on"), "review/behind",
                    part_that_counts(toolkit, step) + " has changed since this text was held against it" +
                        when_and_by(document.front.based_on) + ".",
                    difference + then);
}

bool replaces_page(const Toolkit& toolkit, const TextStep& step) {
  const Text& text = toolkit.texts[step.text];
  return text.sections != nullptr || toolkit.pages[text.page].plain == step.text;
}

Finding unmatched(const Toolkit& toolkit, const TextStep& step) {
  const Document& document = record_of(toolkit, step);
  const std::string kind = kind_of_text(toolkit, toolkit.texts[step.text]);
  const std::string message =
      replaces_page(toolkit, step)
          ? "Nobody has recorded which words of " + step.source->file + " this " + kind + " takes the place of, so changes there go unseen."
          : "Nobody has recorded that this " + kind + " says what " + step.source->file + " says.";
  return advice_at(own_place_of(document, "title"), "review/not-matched", message,
                   "Read both side by side, then type: " + match_command_for(document));
}

Finding unknown(const TextStep& step, const Document& document) {
  return warning_at(own_place_of(document, "based_on"), "review/fingerprint",
                    "“" + document.front.based_on.fingerprint + "” is no fingerprint of a text.",
                    "Hold this text against " + step.source->file + ", then type: " + match_command_for(document));
}

/// What to do with a text that was made from words that a local one takes the place of.
Finding left_behind(const Toolkit& toolkit, TextIndex local, TextIndex derived) {
  const Document& page = *toolkit.texts[local].document;
  const Text& text = toolkit.texts[derived];
  const std::string name = file_name(text.document->file);
  const std::string folder(folder_of(toolkit.pages[text.page].source));
  return warning_at(own_place_of(page, "title"), "review/made-from-original",
                    text.document->file + " was made from the words that this file takes the place of, so its readers are told something else.",
                    "Write a file " + name + " beside this one: a copy of that " + kind_of_text(toolkit, text) +
                        ", or only its sections that change. Or leave it out: write " + path_join(folder, name) +
                        " under `withdraw` in theme.yaml. Or say here why it is right all the same: allow: {made-from-original: …}");
}

/// A page of its own that was held against another one once.
Findings check_original(const Text& text, const Page& page) {
  const Document& document = *text.document;
  if (document.front.based_on.fingerprint.empty()) return {};
  return {warning_at(own_place_of(document, "based_on"), "review/original-gone",
                     "This page took the place of one that is gone: content/" + page.source,
                     "Look whether the original has another name now, and call this file like it. If this is a page of your own now, take "
                     "`based_on` out.")};
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
  const auto [step, held] = step_and_held(toolkit, text);
  result.step = step;
  result.source = held.source;
  result.record = held.record;
  if (result.step != Step::behind) return result;
  if (const auto older = recorded(held.record->front.based_on.fingerprint)) {
    result.has_record = true;
    result.changes = changes_between(*older, held_words(toolkit, held));
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
  if (text.is_draft || page.left_out || page.status == PageStatus::withdrawn) return {};
  Findings findings;
  for (const TextIndex derived : left_with_the_original(toolkit, step.text)) findings.push_back(left_behind(toolkit, step.text, derived));
  const bool is_page = page.plain == step.text && text.sections == nullptr;
  if (is_page && step.source == nullptr) return check_original(text, page);
  const bool is_read = step.source != nullptr && step.source->nodes.size() > 1;
  if (!is_read) return findings;
  switch (step.step) {
    case Step::own:
    case Step::in_step: break;
    case Step::unmatched: findings.push_back(unmatched(toolkit, step)); break;
    case Step::unknown: findings.push_back(unknown(step, record_of(toolkit, step))); break;
    case Step::behind: findings.push_back(behind(toolkit, step)); break;
  }
  return findings;
}

}  // namespace alongside
