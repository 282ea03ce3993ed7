// The words of a text as people see them, and their fingerprint: whether a text that was held against another, or checked by
// its readers, has changed since.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/document.h"

namespace alongside {

/// Fills the {{names}} in a text as one brand publishes them.
using FillNames = std::function<std::string(std::string_view)>;

/// Shared texts by the names that `include` knows them by: Toolkit::shared.
using SharedTexts = std::unordered_map<std::string, const Document*>;

/// Title, summary and all visible words in reading order, a line for each block, with the descriptions of pictures, the words in attributes of
/// containers and the words of shared texts where they are included; {{names}} as written.
std::string visible_words(const Document& document, const SharedTexts& shared = {});

/// The visible words of the level-2 sections below `headings`, which are indices in Document::headings, in that order.
std::string words_of_sections(const Document& document, const std::vector<std::uint32_t>& headings, const SharedTexts& shared = {});

/// `w1-` and 16 hex digits of the SHA-256 over the visible words: NFC, white space as one space.
std::string fingerprint(const Document& document, const SharedTexts& shared = {});

/// The fingerprint of the words that `visible_words` gave, as they were kept; a file's line endings do not matter.
std::string words_fingerprint(std::string_view words);

/// Whether `text` is a fingerprint of words as this program makes them: `w1-` and 16 small hex digits.
bool is_word_fingerprint(std::string_view text);

/// Whether `text` is a fingerprint of words and pictures as this program makes them: `p1-` and 16 small hex digits.
bool is_picture_fingerprint(std::string_view text);

/// `p1-` and 16 hex digits over the same words with the names of the pictures, and with {{names}} as `fill` gives them.
std::string picture_fingerprint(const Document& document, const FillNames& fill, const SharedTexts& shared = {});

}  // namespace alongside
