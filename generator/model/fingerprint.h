// The words of a text as people see them, and their fingerprint: whether a text that was held against another, or checked by
// its readers, has changed since.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "model/document.h"

namespace alongside {

/// Fills the {{names}} in a text as one brand publishes them.
using FillNames = std::function<std::string(std::string_view)>;

/// Title, summary and all visible words in reading order, a line for each block, with the descriptions of pictures and the words
/// in attributes of containers; {{names}} as written.
std::string visible_words(const Document& document);

/// `w1-` and 16 hex digits of the SHA-256 over the visible words: NFC, white space as one space.
std::string fingerprint(const Document& document);

/// `p1-` and 16 hex digits over the same words with the names of the pictures, and with {{names}} as `fill` gives them.
std::string picture_fingerprint(const Document& document, const FillNames& fill);

}  // namespace alongside
