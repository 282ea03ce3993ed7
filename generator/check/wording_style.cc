// How words are set and put together: italics, bold, capitals, contractions, "and/or", "leg(s)".
#include <algorithm>
#include <array>
#include <string>

#include "check/nodes.h"
#include "check/wording_rules.h"
#include "foundation/files.h"
#include "foundation/text.h"
#include "foundation/unicode.h"
#include "language/contractions.h"

namespace alongside {
namespace {

/// The words that the mark covers: the first and how many.
struct WordStretch {
  std::uint32_t first = 0;
  std::uint32_t count = 0;
};

WordStretch words_under(const WordingBlock& block, const ProseMark& mark) {
  const Words& words = block.analysis.words;
  const auto first = std::partition_point(words.begin(), words.end(), [&](const Word& word) { return word.end() <= mark.at; });
  const auto last = std::partition_point(first, words.end(), [&](const Word& word) { return word.at < mark.at + mark.length; });
  return {static_cast<std::uint32_t>(first - words.begin()), static_cast<std::uint32_t>(last - first)};
}

Location place_of_mark(const Wording& wording, const WordingBlock& block, const ProseMark& mark) {
  return location_of(wording.document, wording.prose, *block.prose, mark.at, mark.length);
}

std::string words_of_mark(const WordingBlock& block, const ProseMark& mark) { return quoted(block.text.substr(mark.at, mark.length)); }

bool is_blank_mark(const WordingBlock& block, const ProseMark& mark) { return trimmed(block.text.substr(mark.at, mark.length)).empty(); }

/// Bold that names what follows, "**Cost:** 10 pounds" or "- **Large print**, for those who want it", or the whole of its block, as
/// a heading would.
bool is_label(const WordingBlock& block, const ProseMark& mark) {
  const std::string_view before = trimmed(block.text.substr(0, mark.at));
  const std::string_view after = trimmed(block.text.substr(mark.at + mark.length));
  const std::string_view words = trimmed(block.text.substr(mark.at, mark.length));
  const bool ends_like_label = words.ends_with(':') || words.ends_with('.') || words.ends_with('?') || after.empty() || after.starts_with(':') ||
                               after.starts_with("\u2013") || after.starts_with('-') || after.starts_with("\u2014");
  return before.empty() && (ends_like_label || block.kind() == ProseKind::item);
}

/// A telephone number, a date, a time, a sum, Yes and No: what people look for and must not miss.
bool is_fact(const WordingBlock& block, const ProseMark& mark) {
  const std::string_view text = trimmed(block.text.substr(mark.at, mark.length));
  if (text == "Yes" || text == "No" || text == "yes" || text == "no") return true;
  const WordStretch stretch = words_under(block, mark);
  for (std::uint32_t i = stretch.first; i < stretch.first + stretch.count; ++i) {
    if (block.analysis.words[i].kind != WordKind::word) return true;
  }
  return false;
}

bool is_after_and(const WordingBlock& block, std::uint32_t index) {
  const Words& words = block.analysis.words;
  return index + 1 < words.size() && text_between(block.text, words[index], words[index + 1]) == "/" && block.word(index) == "and" &&
         block.word(index + 1) == "or";
}

/// A file name with "dont" in it makes an address with it.
void check_file_name(const Wording& wording, Findings& findings) {
  constexpr std::array<std::string_view, 12> shortened = {"arent",  "cant",    "couldnt", "didnt",    "doesnt", "dont",
                                                          "hasnt", "havent", "isnt",    "shouldnt", "wont",   "wouldnt"};
  const std::string without_signs = replaced(replaced(lower_case(file_name(wording.document.file)), "\u2019", ""), "'", "");
  const std::string name = replaced(replaced(without_signs, "_", "-"), " ", "-");
  for (const std::string_view part : split(std::string_view(name).substr(0, name.find('.')), '-')) {
    if (std::find(shortened.begin(), shortened.end(), part) == shortened.end()) continue;
    findings.push_back(advice_at({wording.document.file, {}, {}}, "language/contraction",
                                 "The page's address holds " + quoted(part) + ", which is two words in one, without its sign.",
                                 "Give the file a name without it, and write its old address after aliases: if it was published."));
    return;
  }
}

}  // namespace

void check_italics(const Wording& wording, Findings& findings) {
  for (const WordingBlock& block : wording.blocks) {
    if (block.prose->is_silent) continue;
    for (const ProseMark& mark : wording.prose.marks_of(*block.prose)) {
      if (mark.kind != ProseMarkKind::italic || is_blank_mark(block, mark) || is_silent(wording.prose, *block.prose, mark.at, mark.length)) continue;
      findings.push_back(warning_at(place_of_mark(wording, block, mark), "language/italics",
                                    words_of_mark(block, mark) + " is in italics, which are hard to read.",
                                    "Take the signs away. Put a title or somebody's words between quotation marks."));
    }
  }
}

void check_bold(const Wording& wording, Findings& findings) {
  for (const WordingBlock& block : wording.blocks) {
    const bool is_asked = block.kind() == ProseKind::paragraph || block.kind() == ProseKind::lead_in || block.kind() == ProseKind::item;
    if (!is_asked || block.prose->is_silent) continue;
    for (const ProseMark& mark : wording.prose.marks_of(*block.prose)) {
      if (mark.kind != ProseMarkKind::bold || is_blank_mark(block, mark) || is_label(block, mark) || is_fact(block, mark)) continue;
      if (is_silent(wording.prose, *block.prose, mark.at, mark.length)) continue;
      findings.push_back(warning_at(place_of_mark(wording, block, mark), "language/bold", words_of_mark(block, mark) + " is in bold, in the middle of a text.",
                                    "Take the signs away. Say in words why it matters, or put it first."));
    }
  }
}

void check_contractions(const Wording& wording, Findings& findings) {
  const bool is_strict = wording.context.edition == Edition::easy_read;
  if (wording.context.role == TextRole::page) check_file_name(wording, findings);
  for (const WordingBlock& block : wording.blocks) {
    if (!block.has(word_flag::contraction)) continue;
    for (std::uint32_t i = 0; i < block.analysis.words.size(); ++i) {
      if (!block.analysis.facts[i].is(word_flag::contraction) || is_silent(block, i)) continue;
      const auto contraction = contraction_of(block.word(i));
      if (!contraction) continue;
      const bool is_allowed = contraction->kind == ContractionKind::other && !is_strict && block.kind() != ProseKind::title;
      if (is_allowed) continue;
      findings.push_back(warning_at(place_of_words(wording, block, i), "language/contraction",
                                    quoted(block.word(i)) + " is two words in one, which many people misread.", "Write “" + contraction->in_full + "”."));
    }
  }
}

void check_brackets_in_words(const Wording& wording, Findings& findings) {
  for (const WordingBlock& block : wording.blocks) {
    if (block.prose->is_silent || block.text.find('(') == std::string_view::npos) continue;
    for (std::uint32_t i = 0; i < block.analysis.words.size(); ++i) {
      const Word& word = block.analysis.words[i];
      if (!has_ending_in_brackets(block.text, word) || is_silent(block, i)) continue;
      const std::size_t end = block.text.find(')', word.end());
      const auto length = static_cast<std::uint32_t>(end + 1 - word.at);
      const std::string ending(block.text.substr(word.end() + 1, end - word.end() - 1));
      findings.push_back(warning_at(location_of(wording.document, wording.prose, *block.prose, word.at, length), "language/plural-in-brackets",
                                    quoted(block.text.substr(word.at, length)) + " cannot be read aloud.",
                                    "Write “" + std::string(block.word(i)) + ending + "”."));
    }
  }
}

void check_and_or(const Wording& wording, Findings& findings) {
  for (const WordingBlock& block : wording.blocks) {
    if (!block.has(word_flag::joining) || block.text.find('/') == std::string_view::npos) continue;
    for (std::uint32_t i = 0; i < block.analysis.words.size(); ++i) {
      if (!is_after_and(block, i) || is_silent(block, i)) continue;
      findings.push_back(warning_at(place_of_words(wording, block, i, 2), "language/and-or", "“and/or” leaves it to the reader to work out what is meant.",
                                    "Write “or”, or “A or B, or both”."));
    }
  }
}

}  // namespace alongside
