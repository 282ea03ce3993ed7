// What English words say about the end of a sentence: which full stops belong to an abbreviation, which words
// begin sentences.
#pragma once

#include <cstdint>
#include <string_view>

namespace alongside {

/// How an abbreviation with a full stop stands in a sentence.
enum class StopUse : std::uint8_t {
  none,           // an ordinary word
  before_name,    // "Dr. Smith", "St. Michael": never ends a sentence
  before_number,  // "No. 5", "p. 55": ends one, but before a number
  introduces,     // "e.g.", "i.e.": never ends a sentence
  inside,         // "etc.", "Co.", "a.m.", "U.S.": ends one before a word that begins sentences
};

/// How `word` (without its last full stop, any capital letters) is used with a full stop.
StopUse stop_use_of(std::string_view word);

/// Whether a letter alone belongs to `word` before it, and is no initial: "vitamin D", "hepatitis B", "option
/// A".
bool takes_a_letter(std::string_view word);

/// Whether `word` is the name of a day: "We open at 9 a.m. Monday to Friday" is one sentence.
bool is_day_name(std::string_view word);

/// Whether `word`, with a capital letter, mostly begins a sentence: "The", "It", "How", and is no name.
bool begins_sentences(std::string_view word);

}  // namespace alongside
