#include "model/people_check.h"

#include "model/fingerprint.h"

namespace alongside {
namespace {

PeopleCheckState state_of(const std::string& group, bool is_same) {
  if (group.empty()) return PeopleCheckState::not_checked;
  return is_same ? PeopleCheckState::checked : PeopleCheckState::changed;
}

PeopleCheck readers_check(const View& view, const Document& document) {
  const EasyReadCheck& check = document.front.easy_read_check;
  const bool has_print = !check.group.empty() && !check.fingerprint.empty();
  const bool is_same = !has_print || check.fingerprint == seen_fingerprint(view, document);
  return {state_of(check.group, is_same), check.group, check.date};
}

}  // namespace

std::string seen_fingerprint(const View& view, const Document& document) {
  return picture_fingerprint(document, [&](std::string_view words) { return filled(view, words); }, view.toolkit->shared);
}

PeopleCheck speakers_check(const Toolkit& toolkit, const Document& document) {
  const TranslationRecord& record = document.front.translation;
  const bool has_print = !record.checked_by.empty() && !record.fingerprint.empty();
  const bool is_same = !has_print || record.fingerprint == fingerprint(document, toolkit.shared);
  return {state_of(record.checked_by, is_same), record.checked_by, record.date};
}

PeopleCheck people_check(const View& view, const Text& text) {
  if (text.edition == Edition::easy_read) return readers_check(view, *text.document);
  if (text.language != view.toolkit->settings.language) return speakers_check(*view.toolkit, *text.document);
  return {};
}

}  // namespace alongside
