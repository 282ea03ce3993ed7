// Whether easy-read texts, translations and local versions still say what the texts say that they are made from, and what
// changed since somebody held them against each other.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "foundation/finding.h"
#include "model/in_step.h"
#include "model/toolkit.h"

namespace alongside {

/// Gives the words of a source that `match` kept under their fingerprint; nothing where they are not kept, or where what is
/// kept is not what the fingerprint stands for.
using RecordedWords = std::function<std::optional<std::string>(const std::string& fingerprint)>;

/// What leads from `older` to `newer`, in the order of the text.
std::vector<WordChange> changes_between(std::string_view older, std::string_view newer);

/// The step of `text`; safe on any thread where `recorded` is.
TextStep look_at_step(const Toolkit& toolkit, TextIndex text, const RecordedWords& recorded);

/// The first of `changes` as a person reads them, each cut to a length that is read at a glance, and how many more there are.
std::string changes_in_words(const std::vector<WordChange>& changes);

/// A warning where the text is behind its source, and where texts made from the words that it takes the place of still say those, or where those are gone; advice
/// where nobody recorded that they were held against each other.
/// Nothing about drafts and withdrawn pages.
Findings check_step(const Toolkit& toolkit, const TextStep& step);

}  // namespace alongside
