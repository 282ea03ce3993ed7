// Listed words and phrases: for which an everyday word says the same, figures of speech, Latin, verbs hidden in nouns, and
// instructions by place or colour.
#include <algorithm>
#include <string>
#include <unordered_set>

#include "check/nodes.h"
#include "check/wording_rules.h"
#include "foundation/text.h"
#include "foundation/unicode.h"

namespace alongside {
namespace {

/// Whether a listed word stands here as a word, and not as part of a name or as a heading that the page's kind asks for.
bool is_spoken_of(const Wording& wording, const WordingBlock& block, const TermMatch& term) {
  if (is_silent(block, term.first_word, term.word_count)) return false;
  if (is_asked_heading(wording, block)) return false;
  for (std::uint32_t i = term.first_word; i < term.first_word + term.word_count; ++i) {
    const bool is_capital = block.analysis.facts[i].is(word_flag::capital) && !block.analysis.facts[i].is(word_flag::all_capitals);
    if (is_capital && (block.marks[i] & word_mark::begins_sentence) == 0) return false;
  }
  return true;
}

/// Calls `visit(block, term, entry)` for the terms of `kind`; of several over each other for the longest.
template <class Visit>
void for_each_term(const Wording& wording, WordListKind kind, Visit visit) {
  for (const WordingBlock& block : wording.blocks) {
    if (!block.has_term(kind)) continue;
    std::uint32_t free_from = 0;
    for (const TermMatch& term : block.terms) {
      const WordListEntry& entry = wording.vocabulary.entry(term.entry);
      if (entry.kind != kind || term.first_word < free_from || !is_spoken_of(wording, block, term)) continue;
      free_from = term.first_word + term.word_count;
      visit(block, term, entry);
    }
  }
}

std::string words_in_message(const WordingBlock& block, const TermMatch& term) { return quoted(text_of_words(block, term.first_word, term.word_count)); }

/// "Write “use”." or, where nothing is to be written, "Leave it out."
std::string hint_for(const WordListEntry& entry) {
  if (entry.use.empty()) return "Say it in everyday words.";
  if (entry.use == "nothing") return "Leave it out.";
  if (entry.use.starts_with("nothing, ")) return "Leave it out" + entry.use.substr(std::string_view("nothing").size()) + ".";
  return "Write “" + entry.use + (entry.forms == WordForms::as_written ? "”." : "”, in the form that fits.");
}

/// In easy read a hard word may stand if it is explained, which easy-read/hard-word looks after.
bool is_hard_word(const Wording& wording, const WordingBlock& block, const TermMatch& term) {
  if (wording.context.edition != Edition::easy_read || !block.has_term(WordListKind::hard_word)) return false;
  return std::any_of(block.terms.begin(), block.terms.end(), [&](const TermMatch& other) {
    const bool overlaps = other.first_word < term.first_word + term.word_count && term.first_word < other.first_word + other.word_count;
    return overlaps && wording.vocabulary.entry(other.entry).kind == WordListKind::hard_word;
  });
}

bool is_word_end(std::string_view text, std::size_t at) { return at >= text.size() || !(text[at] >= 'a' && text[at] <= 'z'); }

/// Whether `text` holds `words`, in small letters as they are, as words of their own or in the plural.
bool holds_words(std::string_view text, std::string_view words) {
  for (std::size_t at = text.find(words); at != std::string_view::npos; at = text.find(words, at + 1)) {
    const std::size_t end = at + words.size();
    const bool begins = at == 0 || is_word_end(text, at - 1);
    if (begins && (is_word_end(text, end) || (text[end] == 's' && is_word_end(text, end + 1)))) return true;
  }
  return false;
}

/// Whether readers of the page have met `words` by the time they come to `at` in `block`.
bool stood_before(const Wording& wording, const WordingBlock& block, std::uint32_t at, const std::string& words) {
  for (const WordingBlock& earlier : wording.blocks) {
    if (&earlier == &block) break;
    if (holds_words(lower_case(earlier.text), words)) return true;
  }
  return holds_words(lower_case(block.text.substr(0, at)), words);
}

/// An entry with a reason of its own is advice: the word may be just what is meant.
Severity severity_of(const WordListEntry& entry) { return entry.why.empty() ? Severity::warning : Severity::advice; }

std::string because(const WordListEntry& entry) { return entry.why.empty() ? std::string(".") : ": " + entry.why + "."; }

}  // namespace

bool is_asked_heading(const Wording& wording, const WordingBlock& block) {
  if (block.kind() != ProseKind::heading || wording.context.kind == nullptr) return false;
  const std::string words = lower_case(one_spaced(block.text));
  const auto says = [&](const std::string& text) { return lower_case(text) == words; };
  for (const KindHeading& heading : wording.context.kind->headings) {
    if (says(heading.text) || std::any_of(heading.also.begin(), heading.also.end(), says)) return true;
  }
  return false;
}

void check_other_words(const Wording& wording, Findings& findings) {
  std::unordered_set<std::uint32_t> said;  // advice is given once a page, a warning each time
  for_each_term(wording, WordListKind::use_other_words, [&](const WordingBlock& block, const TermMatch& term, const WordListEntry& entry) {
    const Severity severity = severity_of(entry);
    if (is_hard_word(wording, block, term)) return;
    if (severity == Severity::advice && !said.insert(term.entry).second) return;
    const std::string words = words_in_message(block, term);
    const std::string message = entry.why.empty() ? "There is an everyday word for " + words + "." : "Think twice about " + words + because(entry);
    findings.push_back(finding_at(severity, place_of_words(wording, block, term.first_word, term.word_count), "language/use-other-words", message,
                                  hint_for(entry)));
  });
}

void check_figures_of_speech(const Wording& wording, Findings& findings) {
  for_each_term(wording, WordListKind::figure_of_speech, [&](const WordingBlock& block, const TermMatch& term, const WordListEntry& entry) {
    findings.push_back(finding_at(severity_of(entry), place_of_words(wording, block, term.first_word, term.word_count), "language/figure-of-speech",
                                  words_in_message(block, term) + " is a figure of speech, which some readers take word for word" + because(entry),
                                  hint_for(entry)));
  });
}

void check_latin(const Wording& wording, Findings& findings) {
  for_each_term(wording, WordListKind::latin, [&](const WordingBlock& block, const TermMatch& term, const WordListEntry& entry) {
    findings.push_back(finding_at(severity_of(entry), place_of_words(wording, block, term.first_word, term.word_count), "language/latin",
                                  words_in_message(block, term) + " is Latin" + because(entry), hint_for(entry)));
  });
}

void check_hidden_verbs(const Wording& wording, Findings& findings) {
  for_each_term(wording, WordListKind::hidden_verb, [&](const WordingBlock& block, const TermMatch& term, const WordListEntry& entry) {
    findings.push_back(advice_at(place_of_words(wording, block, term.first_word, term.word_count), "language/hidden-verb",
                                 "One verb says the same as " + words_in_message(block, term) + ".", hint_for(entry)));
  });
}

void check_places_and_colours(const Wording& wording, Findings& findings) {
  for_each_term(wording, WordListKind::place_or_colour, [&](const WordingBlock& block, const TermMatch& term, const WordListEntry&) {
    findings.push_back(warning_at(place_of_words(wording, block, term.first_word, term.word_count), "language/by-colour-or-place",
                                  words_in_message(block, term) + " only helps people who see the page as it was drawn.",
                                  "Name the thing by its words, for example: the “Send” button."));
  });
}

void check_medical_terms(const Wording& wording, Findings& findings) {
  std::unordered_set<std::uint32_t> said;
  for_each_term(wording, WordListKind::medical_term, [&](const WordingBlock& block, const TermMatch& term, const WordListEntry& entry) {
    if (!said.insert(term.entry).second) return;
    if (stood_before(wording, block, block.analysis.words[term.first_word].at, lower_case(entry.use))) return;
    const std::string words(text_of_words(block, term.first_word, term.word_count));
    findings.push_back(warning_at(place_of_words(wording, block, term.first_word, term.word_count), "plain/medical-term-first",
                                  quoted(words) + " comes before the words that everybody knows.",
                                  "Write “" + entry.use + " (" + lower_case(words) + ")”, or only “" + entry.use + "”."));
  });
}

}  // namespace alongside
