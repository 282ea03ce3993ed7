// Headings of the plain edition: how they are written, so that people can read down them and know where to stop.
#include <algorithm>
#include <array>
#include <string>

#include "check/nodes.h"
#include "check/wording_rules.h"
#include "foundation/text.h"
#include "foundation/unicode.h"

namespace alongside {
namespace {

bool is_heading(const WordingBlock& block) { return block.kind() == ProseKind::heading || block.kind() == ProseKind::title; }

/// Words that stand between others in a sentence: in a name they hardly ever have a capital letter.
constexpr std::uint32_t small_word = word_flag::determiner | word_flag::pronoun | word_flag::preposition | word_flag::be | word_flag::have |
                                     word_flag::modal | word_flag::joining | word_flag::question;

/// What the capital letters of a heading tell, its first word left out.
struct Capitals {
  std::uint32_t small_words = 0;  // with a capital letter: "Our", "With"
  std::uint32_t familiar = 0;     // everyday words with one
  std::uint32_t others = 0;       // words with one that may be names
  std::uint32_t in_small = 0;     // words without one, small words left out
};

Capitals capitals_of(const WordingBlock& block) {
  Capitals found;
  for (std::uint32_t i = 0; i < block.analysis.words.size(); ++i) {
    const WordFacts& facts = block.analysis.facts[i];
    if ((block.marks[i] & word_mark::begins_sentence) != 0 || is_silent(block, i) || block.analysis.words[i].kind != WordKind::word) continue;
    const bool is_after_colon = i > 0 && text_between(block.text, block.analysis.words[i - 1], block.analysis.words[i]).find_first_of(":-") != std::string_view::npos;
    const bool is_no_sign = facts.is(word_flag::all_capitals | word_flag::month | word_flag::weekday) || is_after_colon || block.word(i) == "I";
    if (is_no_sign) continue;
    if (!facts.is(word_flag::capital)) {
      found.in_small += facts.is(small_word) ? 0U : 1U;
    } else if (facts.is(small_word)) {
      ++found.small_words;
    } else if (facts.in(WordListKind::familiar) || facts.in(WordListKind::noun) || facts.is(word_flag::ing | word_flag::noun_ending)) {
      ++found.familiar;
    } else {
      ++found.others;
    }
  }
  return found;
}

/// Whether each word is written with a capital letter, as in a name: sure only where small words have one too.
bool is_title_case(const WordingBlock& block) {
  const Capitals found = capitals_of(block);
  return found.in_small == 0 && found.small_words > 0 && found.small_words + found.familiar + found.others > 1;
}

/// Everyday words only, each with a capital letter: a title, or the name of something.
bool may_be_title_case(const WordingBlock& block) {
  const Capitals found = capitals_of(block);
  return found.in_small == 0 && found.others == 0 && found.familiar > 1;
}

Location place_of_block(const Wording& wording, const WordingBlock& block) {
  const std::string_view text = trimmed(block.text);
  const auto at = static_cast<std::uint32_t>(text.data() - block.text.data());
  return location_of(wording.document, wording.prose, *block.prose, at, static_cast<std::uint32_t>(text.size()));
}

/// The words with a capital letter at their start only.
std::string in_sentence_case(const WordingBlock& block) {
  std::string text(trimmed(block.text));
  const std::size_t base = static_cast<std::size_t>(trimmed(block.text).data() - block.text.data());
  for (std::uint32_t i = 0; i < block.analysis.words.size(); ++i) {
    const bool keeps = (block.marks[i] & (word_mark::begins_sentence | word_mark::silent)) != 0 ||
                       block.analysis.facts[i].is(word_flag::all_capitals | word_flag::month | word_flag::weekday) || block.word(i) == "I";
    char& first = text[block.analysis.words[i].at - base];
    if (!keeps && first >= 'A' && first <= 'Z') first = static_cast<char>(first | 32);
  }
  return text;
}

std::string sentence_case_hint(const WordingBlock& block) { return "Write “" + in_sentence_case(block) + "”, with capital letters for names only."; }

bool ends_with_full_stop(std::string_view text) {
  const bool is_dots = text.ends_with("..");
  return text.ends_with('.') && !is_dots && !text.ends_with("etc.") && !text.ends_with(".m.");
}

/// The length of the words at the start of a heading that could stand in front of any other; 0 where it begins with its subject. "About"
/// and "How to" are no such words: people look for them.
std::size_t length_of_slow_start(std::string_view heading) {
  constexpr std::array<std::string_view, 17> starts = {
      "an introduction to", "introduction to", "an overview of", "overview of",     "a guide to",      "guide to",
      "information about",  "information on",  "details of",     "details about",   "notes on",        "some notes on",
      "the importance of",  "background to",   "a summary of",   "summary of",      "everything you need to know about"};
  constexpr std::size_t longest = std::ranges::max(starts, {}, &std::string_view::size).size();
  const std::string small = lower_case(heading.substr(0, longest));
  for (const std::string_view start : starts) {
    const bool has_more = heading.size() > start.size() + 1 && heading[start.size()] == ' ';
    if (has_more && small.starts_with(start)) return start.size();
  }
  return 0;
}

std::string with_capital(std::string_view words) {
  std::string text(words);
  if (text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] & ~32);
  return text;
}

}  // namespace

void check_heading_case(const Wording& wording, Findings& findings) {
  for (const WordingBlock& block : wording.blocks) {
    if (!is_heading(block) || block.analysis.words.size() < 3 || is_asked_heading(wording, block)) continue;
    if (is_title_case(block)) {
      findings.push_back(warning_at(place_of_block(wording, block), "plain/heading-case", "Each word of this heading begins with a capital letter: " + quoted(block.text),
                                    sentence_case_hint(block)));
    } else if (may_be_title_case(block)) {
      findings.push_back(advice_at(place_of_block(wording, block), "plain/heading-case", "If this heading is no name, it has too many capital letters: " + quoted(block.text),
                                   sentence_case_hint(block)));
    }
  }
}

void check_heading_stops(const Wording& wording, Findings& findings) {
  for (const WordingBlock& block : wording.blocks) {
    if (!is_heading(block) || block.prose->is_silent || block.analysis.words.empty()) continue;
    const std::string_view text = trimmed(block.text);
    if (!ends_with_full_stop(text)) continue;
    const auto at = static_cast<std::uint32_t>(text.data() + text.size() - 1 - block.text.data());
    findings.push_back(warning_at(location_of(wording.document, wording.prose, *block.prose, at, 1), "plain/heading-full-stop",
                                  "This heading ends with a full stop: " + quoted(text), "Take the full stop away: a heading is a name, not a sentence."));
  }
}

void check_heading_starts(const Wording& wording, Findings& findings) {
  for (const WordingBlock& block : wording.blocks) {
    if (!is_heading(block) || block.prose->is_silent || block.analysis.words.empty() || is_silent(block, 0) || is_asked_heading(wording, block)) continue;
    const std::string_view text = trimmed(block.text);
    const std::size_t length = length_of_slow_start(text);
    if (length == 0) continue;
    const auto at = static_cast<std::uint32_t>(text.data() - block.text.data());
    findings.push_back(advice_at(location_of(wording.document, wording.prose, *block.prose, at, static_cast<std::uint32_t>(length)), "plain/slow-heading",
                                 quoted(text.substr(0, length)) + " comes before what this heading is about: " + quoted(text),
                                 "Begin with the word that people look for: “" + with_capital(text.substr(length + 1)) + "”."));
  }
}

void check_heading_questions(const Wording& wording, Findings& findings) {
  for (const WordingBlock& block : wording.blocks) {
    if (!is_heading(block) || block.prose->is_silent || block.analysis.words.empty()) continue;
    if (!trimmed(block.text).ends_with('?') || is_asked_heading(wording, block)) continue;
    findings.push_back(advice_at(place_of_block(wording, block), "plain/question-heading", "This heading is a question: " + quoted(block.text),
                                 "Say what stands below it, with the word that people look for first: “Pay for taking part”."));
  }
}

void check_title_length(const Wording& wording, Findings& findings) {
  for (const WordingBlock& block : wording.blocks) {
    const bool is_title = block.kind() == ProseKind::title || (block.kind() == ProseKind::heading && block.prose->level == 1);
    if (!is_title || block.prose->is_silent) continue;
    const std::string_view text = trimmed(block.text);
    const int length = code_points(text);
    const LimitLevels& limit = wording.limits[Limit::title_characters];
    const auto severity = limit.severity_of(length);
    if (!severity) continue;
    findings.push_back(finding_at(*severity, location_of(wording.document, wording.prose, *block.prose, 0, static_cast<std::uint32_t>(text.size())),
                                  "language/long-title", "This title has " + std::to_string(length) + " signs: " + quoted(text),
                                  "Keep it to " + std::to_string(limit.limit_of(*severity)) + " signs, so that lists and search results show all of it."));
  }
}

}  // namespace alongside
