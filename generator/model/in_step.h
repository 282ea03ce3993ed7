// Texts that are made from another one (easy read, translations, local versions), and whether they still say what it says.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "model/toolkit.h"

namespace alongside {

/// How a text stands to the one that it is made from.
enum class Step : std::uint8_t {
  own,        // a page of its own: it is made from none
  unmatched,  // nobody recorded that it was held against its source
  unknown,    // what was recorded is no fingerprint that this program makes
  in_step,    // the source has the words that it was held against
  behind,     // the source has changed since
};

/// One place where a text changed: what was taken out and what came in; either may be empty. `before` are the few words in front
/// of it that did not change.
struct WordChange {
  std::string before;
  std::string removed;
  std::string added;
};

/// What a text was held against, or has to be.
struct Held {
  const Document* record = nullptr;  // whose `based_on` says so
  const Document* source = nullptr;  // what it is made from; null where from none
  TextIndex sections = no_index;     // the text whose sections alone count; none where the whole source does
};

/// How a text stands to its source, with all that changed since they were held against each other.
struct TextStep {
  TextIndex text = no_index;
  const Document* source = nullptr;
  Step step = Step::own;
  bool has_record = false;  // where behind: the words from then are known, so that `changes` can be
  std::vector<WordChange> changes = {};
  const Document* record = nullptr;  // whose `based_on` it is; null: that of the text itself
};

/// The text that `text` is made from: of a translation the same edition in the toolkit's language, of an easy-read text the plain text
/// of its language, else the page, as the text's own layer knows it; of a page, and of a file of sections, the one in a layer below that it
/// takes the place of. Null for any other page.
const Document* source_of(const Toolkit& toolkit, TextIndex text);

/// What `text` itself was held against. Of a file of sections that only adds some: nothing.
Held own_held(const Toolkit& toolkit, TextIndex text);

/// The words that count: all visible ones of the source; of a file of sections those of the sections that it replaces, with what its own
/// layer says in the text that the whole one is made from.
std::string held_words(const Toolkit& toolkit, const Held& held);

/// How `text` stands to its source, by the fingerprint that `match` wrote (`based_on`), and what was held. A file of sections that is in step
/// itself stands as the text does that its other sections follow. Time grows with the length of the source.
std::pair<Step, Held> step_and_held(const Toolkit& toolkit, TextIndex text);

/// The first of these.
Step step_of(const Toolkit& toolkit, TextIndex text);

/// The texts of lower layers that were made from what `text` takes the place of, so that they still say what that said: those that readers
/// get, unless both have the same words.
std::vector<TextIndex> left_with_the_original(const Toolkit& toolkit, TextIndex text);

}  // namespace alongside
