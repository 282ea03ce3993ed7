// Texts that are made from another one (easy read, translations, local versions), and whether they still say what it says.
#pragma once

#include <cstdint>
#include <string>
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

/// How a text stands to its source, with all that changed since they were held against each other.
struct TextStep {
  TextIndex text = no_index;
  const Document* source = nullptr;
  Step step = Step::own;
  bool has_record = false;  // where behind: the words from then are known, so that `changes` can be
  std::vector<WordChange> changes;
};

/// The text that `text` is made from: of a translation the same edition in the toolkit's language, of an easy-read text the plain text
/// of its language, else the page; of a page that takes the place of one in a layer below, that one. Null for any other page.
const Document* source_of(const Toolkit& toolkit, TextIndex text);

/// How `text` stands to its source, by the fingerprint that `match` wrote (`based_on`). Time grows with the length of the source.
Step step_of(const Toolkit& toolkit, TextIndex text);

}  // namespace alongside
