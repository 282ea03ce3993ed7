#include <algorithm>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "check/easy_explained.h"
#include "check/easy_rules.h"
#include "check/nodes.h"
#include "foundation/text.h"
#include "foundation/unicode.h"

namespace alongside {
namespace {

/// The way to know a word again that stands there in another form: small letters, no plural.
std::string key_of(std::string_view words) {
  std::string key = lower_case(one_spaced(words));
  if (key.size() > 3 && key.ends_with("ies")) return key.substr(0, key.size() - 3) + 'y';
  if (key.size() > 3 && key.ends_with('s') && !key.ends_with("ss")) key.pop_back();
  return key;
}

/// Bold that is no hard word: numbers, dates, addresses, "Yes" and "No".
bool may_be_bold(const WordingBlock& block, std::uint32_t first, std::uint32_t count) {
  const std::string small = lower_case(text_of_words(block, first, count));
  if (small == "yes" || small == "no" || small == "yes or no") return true;
  for (std::uint32_t word = first; word < first + count; ++word) {
    const bool is_plain = block.analysis.words[word].kind == WordKind::word ||
                          block.analysis.words[word].kind == WordKind::abbreviation;
    const bool is_day = block.analysis.facts[word].is(word_flag::weekday | word_flag::month);
    if (!is_plain || is_day) return true;
  }
  return false;
}

/// Whether bold words only say what sort of number or address follows: "Phone: 01632 960000".
bool is_label(const WordingBlock& block, std::uint32_t first, std::uint32_t count) {
  const std::uint32_t next = first + count;
  if (next >= block.analysis.words.size()) return false;
  const Words& words = block.analysis.words;
  const bool begins_line = first == 0 || text_between(block.text, words[first - 1], words[first]).find('\n') != std::string_view::npos;
  const bool is_plain = words[next].kind == WordKind::word || words[next].kind == WordKind::abbreviation;
  const std::string_view gap = text_between(block.text, words[next - 1], words[next]);
  const bool is_day = block.analysis.facts[next].is(word_flag::weekday | word_flag::month);
  return begins_line && gap.find(':') != std::string_view::npos && (!is_plain || is_day);
}

/// Reads a text from sentence to sentence and says of each hard word, where it stands first, what is missing.
class HardWordCheck {
 public:
  HardWordCheck(const Wording& wording, Findings& findings) : wording_(wording), findings_(findings) {}

  void check() {
    for (const WordingBlock& block : wording_.blocks) {
      if (!is_running_text(block)) continue;
      for (const Sentence& sentence : block.analysis.sentences) sentences_.push_back({&block, &sentence});
    }
    for (std::size_t i = 0; i < sentences_.size(); ++i) check_sentence(i);
  }

 private:
  void check_sentence(std::size_t at) {
    note_names(sentences_[at]);
    std::vector<HardWord> words = listed_and_bold(sentences_[at]);
    add_long_words(sentences_[at], words);
    const auto explained_together =
        static_cast<std::size_t>(std::count_if(words.begin(), words.end(), [](const HardWord& word) {
          return word.entry != nullptr || word.is_bold;
        }));
    for (const HardWord& word : words) {
      const std::string key = key_of(text_of_words(*sentences_[at].block, word.first, word.count));
      if (std::find(seen_.begin(), seen_.end(), key) != seen_.end() || is_in_seen_phrase(sentences_[at], word)) continue;
      seen_.push_back(key);
      judge(word, at, explanation_of(sentences_, at, word, std::max<std::size_t>(explained_together, 1)));
    }
  }

  /// A word may come again inside a hard phrase that stood earlier: "clinical" in "clinical senate".
  bool is_in_seen_phrase(const PlacedSentence& place, const HardWord& word) const {
    return std::any_of(seen_.begin(), seen_.end(), [&](const std::string& phrase) {
      const auto count = static_cast<std::uint32_t>(1 + std::count(phrase.begin(), phrase.end(), ' '));
      if (count <= word.count) return false;
      const std::uint32_t earliest = word.first + word.count - std::min(count, word.first + word.count);
      for (std::uint32_t first = std::max(place.sentence->first_word, earliest);
           first <= word.first && first + count <= place.sentence->end_word(); ++first) {
        if (key_of(text_of_words(*place.block, first, count)) == phrase) return true;
      }
      return false;
    });
  }

  /// A name may begin the next sentence: "We work with Healthwatch. Healthwatch asks people."
  void note_names(const PlacedSentence& place) {
    for (std::uint32_t word = place.sentence->first_word; word < place.sentence->end_word(); ++word) {
      if (is_name(*place.block, word)) names_.push_back(key_of(place.block->word(word)));
    }
  }

  /// A team is called by its name at the start of a sentence too: "Involvement team".
  static bool is_name(const WordingBlock& block, std::uint32_t word) {
    const bool is_named_team = word_after(block, word) == "team";
    return block.analysis.facts[word].is(word_flag::capital) &&
           (is_named_team || (block.marks[word] & word_mark::begins_sentence) == 0);
  }

  static bool overlaps(std::span<const HardWord> words, std::uint32_t first, std::uint32_t count) {
    return std::any_of(words.begin(), words.end(), [&](const HardWord& word) {
      return first < word.first + word.count && word.first < first + count;
    });
  }

  std::vector<HardWord> listed_and_bold(const PlacedSentence& place) const {
    std::vector<HardWord> words;
    for (const ProseMark& mark : wording_.prose.marks_of(*place.block->prose)) {
      if (mark.kind == ProseMarkKind::bold) add_bold(place, mark, words);
    }
    if (!place.block->has_term(WordListKind::hard_word)) return words;
    for (const TermMatch& term : place.block->terms) {
      const WordListEntry& entry = wording_.vocabulary.entry(term.entry);
      if (entry.kind != WordListKind::hard_word || !place.holds(term.first_word)) continue;
      if (is_silent(*place.block, term.first_word, term.word_count) ||
          is_link(*place.block, term.first_word) || is_name(*place.block, term.first_word) ||
          overlaps(words, term.first_word, term.word_count))
        continue;
      words.push_back({term.first_word, term.word_count, &entry, false});
    }
    return words;
  }

  void add_bold(const PlacedSentence& place, const ProseMark& mark, std::vector<HardWord>& words) const {
    const Words& all = place.block->analysis.words;
    const auto from =
        std::partition_point(all.begin(), all.end(), [&](const Word& word) { return word.end() <= mark.at; });
    const auto to = std::partition_point(from, all.end(),
                                         [&](const Word& word) { return word.at < mark.at + mark.length; });
    const auto first = static_cast<std::uint32_t>(from - all.begin());
    const auto count = static_cast<std::uint32_t>(to - from);
    if (count == 0 || !place.holds(first) || is_silent(*place.block, first, count) ||
        may_be_bold(*place.block, first, count) || is_label(*place.block, first, count))
      return;
    words.push_back({first, count, entry_at(*place.block, first, count), true});
  }

  /// The list's entry for a word in bold; a part of it will do: "**our advocacy service**".
  const WordListEntry* entry_at(const WordingBlock& block, std::uint32_t first, std::uint32_t count) const {
    for (const TermMatch& term : block.terms) {
      const WordListEntry& entry = wording_.vocabulary.entry(term.entry);
      if (entry.kind == WordListKind::hard_word && term.first_word >= first &&
          term.first_word + term.word_count <= first + count)
        return &entry;
    }
    return nullptr;
  }

  void add_long_words(const PlacedSentence& place, std::vector<HardWord>& words) const {
    const LimitLevels& limit = wording_.limits[Limit::hard_word_syllables];
    const std::size_t listed = words.size();
    for (std::uint32_t word = place.sentence->first_word; word < place.sentence->end_word(); ++word) {
      if (!limit.severity_of(place.block->analysis.facts[word].syllables) || !is_unknown(*place.block, word))
        continue;
      if (!overlaps(std::span(words).first(listed), word, 1)) words.push_back({word, 1, nullptr, false});
    }
  }

  /// Whether a long word is one that readers may not know: no name, no number, not on the list of familiar
  /// words. The words of a link name another page, which explains them.
  bool is_unknown(const WordingBlock& block, std::uint32_t word) const {
    constexpr std::uint32_t known = word_flag::acronym | word_flag::all_capitals | word_flag::number_word |
                                    word_flag::month | word_flag::weekday | word_flag::contraction;
    const WordFacts& facts = block.analysis.facts[word];
    if (block.analysis.words[word].kind != WordKind::word || facts.is(known)) return false;
    if (facts.in(WordListKind::familiar) || facts.in(WordListKind::name) || is_name(block, word))
      return false;
    if (is_silent(block, word) || is_link(block, word)) return false;
    return std::find(names_.begin(), names_.end(), key_of(block.word(word))) == names_.end();
  }

  static bool is_link(const WordingBlock& block, std::uint32_t word) {
    return (block.marks[word] & word_mark::link) != 0;
  }

  void judge(const HardWord& word, std::size_t at, Explanation explanation) {
    const WordingBlock& block = *sentences_[at].block;
    const Location where = place_of_words(wording_, block, word.first, word.count);
    const std::string named = quoted(text_of_words(block, word.first, word.count));
    const std::string meaning = meaning_of(block, word);
    if (meaning.empty() && word.is_bold) return judge_bold(where, named, explanation);
    if (meaning.empty()) return judge_long(where, named, block, word, explanation);
    if (explanation == Explanation::none) {
      findings_.push_back(
          warning_at(where, "easy-read/hard-word",
                     named + " is a hard word, and the next sentence does not say what it means.",
                     "Use words that everyone knows, or write on the next line: " + meaning));
    } else if (explanation == Explanation::in_passing) {
      findings_.push_back(advice_at(
          where, "easy-read/hard-word",
          named + " has no sentence of its own that says what it means.",
          "Say the meaning on the next line: " + meaning));
    } else if (!word.is_bold && word.entry != nullptr) {
      findings_.push_back(advice_at(where, "easy-read/hard-word",
                                    named + " is a hard word, and is not in bold.",
                                    "Put two stars on both sides of it where it stands first, so that "
                                    "readers see that its meaning follows."));
    }
  }

  /// What the toolkit's glossary says to readers of easy read, else what the list says; empty where neither
  /// knows the word.
  std::string meaning_of(const WordingBlock& block, const HardWord& word) const {
    if (wording_.context.desk != nullptr) {
      const auto& meanings = wording_.context.desk->tools().easy_meanings;
      const auto known = meanings.find(lower_case(one_spaced(text_of_words(block, word.first, word.count))));
      if (known != meanings.end() && (word.is_bold || word.entry != nullptr)) return known->second;
    }
    return word.entry == nullptr ? std::string() : word.entry->use;
  }

  void judge_bold(const Location& where, const std::string& named, Explanation explanation) {
    if (explanation == Explanation::none) {
      findings_.push_back(
          warning_at(where, "easy-read/bold-not-a-hard-word",
                     named + " is in bold, but no hard word that is explained in the next sentence.",
                     "Take the stars away, or say on the next line what the word means."));
    } else {
      findings_.push_back(advice_at(where, "easy-read/not-in-word-list",
                                    named + " is a hard word that is not in the glossary.",
                                    "Write it into content/glossary.yaml, with its meaning after “easy:”, so "
                                    "that the word list holds it."));
    }
  }

  void judge_long(const Location& where, const std::string& named, const WordingBlock& block,
                  const HardWord& word, Explanation explanation) {
    if (explanation != Explanation::none) return;
    const auto severity =
        wording_.limits[Limit::hard_word_syllables].severity_of(block.analysis.facts[word.first].syllables);
    findings_.push_back(finding_at(severity.value_or(Severity::advice), where, "easy-read/hard-word",
                                   named + " is a long word that some readers do not know.",
                                   "Use a shorter word, or say on the next line what it means."));
  }

  const Wording& wording_;
  Findings& findings_;
  std::vector<PlacedSentence> sentences_;
  std::vector<std::string> seen_;
  std::vector<std::string> names_;
};

}  // namespace

void check_hard_words(const Wording& wording, Findings& findings) {
  HardWordCheck(wording, findings).check();
}

}  // namespace alongside
