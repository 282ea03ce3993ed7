#include "model/people_check.h"

#include "model/fingerprint.h"
#include "model/origin.h"

namespace alongside {
namespace {

PeopleCheckState state_of(const std::string& group, bool is_same) {
  if (group.empty()) return PeopleCheckState::not_checked;
  return is_same ? PeopleCheckState::checked : PeopleCheckState::changed;
}

/// `check` as it stands where `field` of `document` says it: one that was made for another organisation ends with the first other word,
/// because that organisation's readers never saw what this one published.
PeopleCheck of_its_makers(PeopleCheck check, const Toolkit& toolkit, const Document& document, std::string_view field) {
  check.toolkit = origin_of(toolkit, place_of(document.front, field, document.file).file).title;
  const bool has_ended = !check.toolkit.empty() && check.state == PeopleCheckState::changed;
  return has_ended ? PeopleCheck{PeopleCheckState::not_checked, {}, {}, {}} : check;
}

PeopleCheck readers_check(const View& view, const Document& document) {
  const EasyReadCheck& check = document.front.easy_read_check;
  const bool has_print = !check.group.empty() && !check.fingerprint.empty();
  const bool is_same = !has_print || check.fingerprint == seen_fingerprint(view, document);
  return of_its_makers({state_of(check.group, is_same), check.group, check.date, {}}, *view.toolkit, document, "easy_read_check");
}

/// Whether the record in `document` was copied from the text of another organisation that it takes the place of.
bool is_copied(const Toolkit& toolkit, const Text& text) {
  const EasyReadCheck& own = text.document->front.easy_read_check;
  if (text.below.empty() || own.group.empty() || own.fingerprint.empty()) return false;
  const Document& lower = *text.below.front().document;
  const EasyReadCheck& below = lower.front.easy_read_check;
  return own.fingerprint == below.fingerprint && own.group == below.group && !origin_of(toolkit, lower.file).title.empty();
}

}  // namespace

std::string seen_fingerprint(const View& view, const Document& document) {
  return picture_fingerprint(document, [&](std::string_view words) { return filled(view, words); }, view.toolkit->shared);
}

PeopleCheck speakers_check(const Toolkit& toolkit, const Document& document) {
  const TranslationRecord& record = document.front.translation;
  const bool has_print = !record.checked_by.empty() && !record.fingerprint.empty();
  const bool is_same = !has_print || record.fingerprint == fingerprint(document, toolkit.shared);
  return of_its_makers({state_of(record.checked_by, is_same), record.checked_by, record.date, {}}, toolkit, document, "translation");
}

PeopleCheck people_check(const View& view, const Text& text) {
  if (text.edition == Edition::easy_read) {
    const PeopleCheck check = readers_check(view, *text.document);
    const bool has_ended = check.state == PeopleCheckState::changed && is_copied(*view.toolkit, text);
    return has_ended ? PeopleCheck{PeopleCheckState::not_checked, {}, {}, {}} : check;
  }
  if (text.language != view.toolkit->settings.language) return speakers_check(*view.toolkit, *text.document);
  return {};
}

}  // namespace alongside
