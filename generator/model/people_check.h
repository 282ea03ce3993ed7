// What the people whom a text is for had to say: readers of an easy-read text, a speaker of a translation's language. Pages say it under
// their title, and a check says it to the team.
#pragma once

#include <cstdint>
#include <string>

#include "foundation/date.h"
#include "model/view.h"

namespace alongside {

enum class PeopleCheckState : std::uint8_t {
  not_asked,    // a page in the toolkit's own language and plain words
  not_checked,
  checked,      // it is still what they saw, but for small changes that were recorded
  changed,      // words or pictures are others than those that they saw
};

/// Who checked a text and when, as it was recorded; both are empty where nobody did.
struct PeopleCheck {
  PeopleCheckState state = PeopleCheckState::not_asked;
  std::string group;
  Date date;
  std::string toolkit;  // the title of the toolkit that they checked it for, where that is another organisation's
};

/// The fingerprint of what readers of `document` see in `view`: its words, with names filled in, and its pictures.
std::string seen_fingerprint(const View& view, const Document& document);

/// What was recorded of a speaker's check of a translation, in whatever edition. A record without a fingerprint counts as one of the
/// text as it is.
PeopleCheck speakers_check(const Toolkit& toolkit, const Document& document);

/// What was recorded of `text`, which `view` shows: of an easy-read text in any language its readers' check, of a translation its
/// speaker's.
PeopleCheck people_check(const View& view, const Text& text);

}  // namespace alongside
