#include "check/readers.h"

#include "check/own_place.h"
#include "foundation/text.h"
#include "model/fingerprint.h"
#include "model/people_check.h"

namespace alongside {
namespace {

class ReadersCheck {
 public:
  ReadersCheck(const View& view, const Text& text)
      : text_(text),
        document_(*text.document),
        check_(people_check(view, text)),
        is_easy_read_(text.edition == Edition::easy_read),
        is_translation_(text.language != view.toolkit->settings.language) {}

  Findings check() {
    if (check_.state == PeopleCheckState::not_asked) return {};
    if (check_.state == PeopleCheckState::not_checked) not_checked();
    if (check_.state != PeopleCheckState::not_checked) check_record();
    if (is_translation_) check_translator();
    return std::move(findings_);
  }

 private:
  std::string command(const std::string& group) const {
    return "alongside checked " + as_argument(document_.file) + " --by \"" + group + '"';
  }

  Location place() const {
    return own_place_of(document_, is_easy_read_ ? "easy_read_check" : "translation");
  }

  Location title_place() const { return own_place_of(document_, "title"); }

  void warn(Location where, std::string rule, std::string message, std::string hint) {
    findings_.push_back(warning_at(std::move(where), std::move(rule), std::move(message), std::move(hint)));
  }

  void not_checked() {
    if (is_easy_read_) {
      warn(title_place(), "review/not-checked", "No group of people with a learning disability has checked this easy-read text.",
           "Ask a group to read it with you and change what they find hard. Then type: " + command("The group's name"));
    } else {
      warn(title_place(), "review/not-checked", "No speaker of its language (" + text_.language + ") has checked this translation.",
           "Ask somebody who speaks it and did not translate it. Then type: " + command("Their name"));
    }
  }

  void changed() {
    const std::string when = check_.date ? " on " + date_in_words(check_.date) : "";
    warn(place(), "review/changed-since-check",
         std::string(is_easy_read_ ? "Words or pictures" : "Words") + " have changed since " + check_.group + " checked this text" + when + ".",
         "Ask them to look at it again, then type: " + command(check_.group) +
             ". If only a spelling, a number or a name was put right, add: --small-change \"what\"");
  }

  /// What was written by hand may lack what the command would have written.
  void check_record() {
    const std::string& print = is_easy_read_ ? document_.front.easy_read_check.fingerprint : document_.front.translation.fingerprint;
    const bool is_known = is_easy_read_ ? is_picture_fingerprint(print) : is_word_fingerprint(print);
    if (is_known) {
      if (check_.state == PeopleCheckState::changed) changed();
      return;
    }
    warn(place(), "review/fingerprint",
         print.empty() ? "The record of " + check_.group + "'s check does not say which words they saw."
                       : "“" + print + "” is no fingerprint of what " + check_.group + " saw.",
         "If the text is still as they saw it, type: " + command(check_.group));
  }

  void check_translator() {
    const std::string& translator = document_.front.translation.translator;
    const bool is_named = !translator.empty() && !translator.starts_with(translator_to_fill_in);
    if (is_named) return;
    const TranslationRecord& record = document_.front.translation;
    const bool has_record = !translator.empty() || !record.checked_by.empty();
    warn(has_record ? own_place_of(document_, "translation") : title_place(), "review/no-translator",
         "This translation does not say who made it.",
         "Write in the settings at the top of the page: translation: {translator: the name of the person or the service}");
  }

  const Text& text_;
  const Document& document_;
  PeopleCheck check_;
  bool is_easy_read_;
  bool is_translation_;
  Findings findings_;
};

}  // namespace

Findings check_readers(const View& view, TextIndex index) {
  const Text& text = view.toolkit->texts[index];
  const Page& page = view.toolkit->pages[text.page];
  const bool is_read = text.document->nodes.size() > 1;
  if (!is_read || text.is_draft || page.left_out || page.status == PageStatus::withdrawn) return {};
  return ReadersCheck(view, text).check();
}

}  // namespace alongside
