#include "language/sentences.h"

#include <algorithm>

#include "foundation/unicode.h"
#include "language/characters.h"
#include "language/sentence_words.h"

namespace alongside {
namespace {

/// Where one sentence may end and the next begin, both in bytes of the block.
struct EndMark {
  std::size_t end = 0;   // after the marks and the brackets and quotation marks that close with them
  std::size_t next = 0;  // where what follows begins
  int full_stops = 0;    // "…" counts as three
  bool strong = false;   // ! or ?, or a mark of another script
};

constexpr std::string_view other_marks[] = {"\u3002", "\uFF01", "\uFF1F", "\u061F",
                                            "\u06D4", "\u0964", "\u0589"};
constexpr std::string_view closing[] = {"\"", "'", ")", "]", "\u201D", "\u2019", "\u00BB", "\u203A"};

/// The length of a mark of another script at `at` (full stops and question marks of Chinese, Arabic, Urdu,
/// Hindi, Armenian).
std::size_t other_mark_at(std::string_view block, std::size_t at) {
  for (const std::string_view mark : other_marks) {
    if (block.substr(at).starts_with(mark)) return mark.size();
  }
  return 0;
}

std::size_t closing_at(std::string_view block, std::size_t at) {
  for (const std::string_view sign : closing) {
    if (block.substr(at).starts_with(sign)) return sign.size();
  }
  return 0;
}

/// The length of "[...]" or "(…)" at `at`: words left out, and no end of a sentence.
std::size_t left_out_at(std::string_view block, std::size_t at) {
  for (const std::string_view sign : {"[...]", "(...)", "[\u2026]", "(\u2026)"}) {
    if (block.substr(at).starts_with(sign)) return sign.size();
  }
  return 0;
}

/// The length of one end mark at `at`, noted in `mark`; 0 where there is none.
std::size_t take_mark(std::string_view block, std::size_t at, EndMark& mark) {
  const char c = char_at(block, at);
  if (c == '.') {
    ++mark.full_stops;
    return 1;
  }
  if (c == '!' || c == '?') {
    mark.strong = true;
    return 1;
  }
  if (byte_kind(c) != ByteKind::high) return 0;
  if (block.substr(at).starts_with("\u2026")) {
    mark.full_stops += 3;
    return 3;
  }
  const std::size_t length = other_mark_at(block, at);
  if (length > 0) mark.strong = true;
  return length;
}

/// Reads on over marks, and over single spaces between full stops. "less. . . ." is a full stop and then
/// three more.
std::size_t past_marks(std::string_view block, std::size_t at, EndMark& mark) {
  const bool attached = at > 0 && space_at(block, at - 1) == 0;
  for (;;) {
    const std::size_t length = take_mark(block, at, mark);
    at += length;
    if (length > 0) continue;
    const bool more_stops =
        !mark.strong && mark.full_stops > 0 && char_at(block, at) == ' ' && char_at(block, at + 1) == '.';
    if (!more_stops || (attached && mark.full_stops == 1)) return at;
    ++at;
  }
}

/// The first end mark from `from` that has white space or `to` behind it; its `end` is 0 where there is none.
EndMark end_mark_in(std::string_view block, std::size_t from, std::size_t to) {
  for (std::size_t at = from; at < to;) {
    if (const std::size_t skipped = left_out_at(block, at)) {
      at += skipped;
      continue;
    }
    EndMark mark;
    std::size_t end = past_marks(block, at, mark);
    if (end == at) {
      ++at;
      continue;
    }
    while (const std::size_t length = closing_at(block, end)) end += length;
    std::size_t next = end;
    while (const std::size_t space = space_at(block, next)) next += space;
    const bool parted = next > end || next >= block.size() || other_mark_at(block, at) > 0;
    if (parted) {
      mark.end = end;
      mark.next = next;
      return mark;
    }
    at = end;
  }
  return {};
}

bool begins_small(std::string_view block, const Word& word) {
  std::size_t at = word.at;
  return is_small(next_code_point(block, at));
}

bool is_initial(std::string_view word) {
  return word.size() == 1 && is_ascii_capital(word[0]);
}

/// Two words next to each other, the first with a full stop, and the word before them.
struct Neighbours {
  std::string_view earlier, before, after;
};

/// Whether a single full stop after `before` ends an English sentence that `after` would follow.
bool full_stop_ends(Neighbours words) {
  std::string_view before = words.before;
  if (before.ends_with('.')) before.remove_suffix(1);
  const bool number = is_ascii_digit(words.after.front());
  if (const std::size_t space = before.rfind(' '); space != std::string_view::npos)
    before.remove_prefix(space + 1);
  if (before.ends_with(".m")) return !is_day_name(words.after);
  if (is_initial(before)) return !number && (takes_a_letter(words.earlier) || begins_sentences(words.after));
  switch (stop_use_of(before)) {
    case StopUse::none:
      return true;
    case StopUse::before_name:
    case StopUse::introduces:
      return false;
    case StopUse::before_number:
      return !number;
    case StopUse::inside:
      return begins_sentences(words.after);
  }
  return true;
}

/// Whether a sentence ends at `mark`, between the word `at` and the next.
bool ends_sentence(std::string_view block, const EndMark& mark, const Words& words, std::size_t at,
                   SentenceRules rules) {
  if (mark.end == 0 || begins_small(block, words[at + 1])) return false;
  if (mark.strong) return true;
  const std::string_view before = text_of(block, words[at]), after = text_of(block, words[at + 1]);
  if (mark.full_stops == 3) return after != "I";
  if (mark.full_stops > 1) return true;
  if (rules == SentenceRules::neutral) return !is_initial(before);
  return full_stop_ends({at > 0 ? text_of(block, words[at - 1]) : std::string_view(), before, after});
}

/// "1. Ask for help": a number that a writer put before the text itself.
bool is_number_of_item(const Words& words, std::size_t at) {
  return at == 0 && words[at].kind == WordKind::number;
}

bool is_plain_gap(std::string_view block, const Word& before, const Word& after) {
  return after.at - before.end() == 1 && block[before.end()] == ' ' && block[before.end() - 1] != '.';
}

std::size_t first_sign(std::string_view block, std::size_t at) {
  while (const std::size_t space = space_at(block, at)) at += space;
  return at;
}

std::size_t last_sign(std::string_view block) {
  std::size_t end = block.size();
  while (end > 0 && byte_kind(block[end - 1]) == ByteKind::space) --end;
  return end;
}

}  // namespace

SentenceRules sentence_rules_for(std::string_view language_tag) {
  const bool english = language_tag == "en" || language_tag.starts_with("en-");
  return english ? SentenceRules::english : SentenceRules::neutral;
}

void sentences_of(std::string_view block, const Words& words, SentenceRules rules, Sentences& out) {
  out.clear();
  if (words.empty()) return;
  Sentence sentence{static_cast<std::uint32_t>(first_sign(block, 0)), 0, 0, 0};
  for (std::uint32_t i = 0; i + 1 < words.size(); ++i) {
    const Word& before = words[i];
    const Word& after = words[i + 1];
    if (is_plain_gap(block, before, after)) continue;
    const std::size_t from = block[before.end() - 1] == '.' ? before.end() - 1 : before.end();
    const EndMark mark = end_mark_in(block, from, after.at);
    if (is_number_of_item(words, i) || !ends_sentence(block, mark, words, i, rules)) continue;
    sentence.length = static_cast<std::uint32_t>(mark.end - sentence.at);
    sentence.word_count = i + 1 - sentence.first_word;
    out.push_back(sentence);
    sentence = {static_cast<std::uint32_t>(mark.next), 0, i + 1, 0};
  }
  sentence.length = static_cast<std::uint32_t>(last_sign(block) - sentence.at);
  sentence.word_count = static_cast<std::uint32_t>(words.size()) - sentence.first_word;
  out.push_back(sentence);
}

Sentences sentences_of(std::string_view block, SentenceRules rules) {
  Sentences sentences;
  sentences_of(block, words_of(block), rules, sentences);
  return sentences;
}

}  // namespace alongside
