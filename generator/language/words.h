// Cuts the text of one block into words. Knows no Markdown: a block comes as plain words.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace alongside {

/// What a word is made of. Dates, telephone numbers and addresses are one word each, whatever is inside them.
enum class WordKind : std::uint8_t {
  word,          // "carers", "co-production", "COVID-19", "A&E"
  abbreviation,  // letters with full stops: "e.g.", "U.S.", "a.m."
  number,        // "12", "1,250", "0.5", "0.5mg", "1st"; "III" is a word
  percentage,    // "50%"
  money,         // "£4.4", "£300"
  date,          // "6 August 2018", "04/03/2026", "2026-03-04"
  time,          // "5:30pm", "5pm", "17:30"
  range,         // "10-15", "2019/20", "9am–5pm"
  phone,         // "01632 960000", "+44 20 7946 0000"
  address,       // "www.nhs.uk", "help@example.nhs.uk", "report.pdf"
};

/// One word of a block: bytes from `at`, `length` many.
struct Word {
  std::uint32_t at = 0;
  std::uint32_t length = 0;
  WordKind kind = WordKind::word;

  std::uint32_t end() const { return at + length; }
};

using Words = std::vector<Word>;

/// Puts the words of `block` into `out`, whose old ones go. Letters and digits of every script with an inner
/// ' ’ - ‑ or & are one word; a slash or a dash parts words; the "(s)" in "leg(s)" is none.
void words_of(std::string_view block, Words& out);

/// As above, as a new vector: for tests and for texts that are looked at once.
Words words_of(std::string_view block);

/// The letters of `word` in `block`.
inline std::string_view text_of(std::string_view block, const Word& word) {
  return block.substr(word.at, word.length);
}

/// What stands between `left` and the word after it.
inline std::string_view text_between(std::string_view block, const Word& left, const Word& right) {
  return block.substr(left.end(), right.at - left.end());
}

/// Whether `word` is followed by an ending in brackets: "leg(s)", "process(es)".
bool has_ending_in_brackets(std::string_view block, const Word& word);

}  // namespace alongside
