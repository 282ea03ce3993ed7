#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "check/easy_rules.h"
#include "check/nodes.h"
#include "check/wording_rules.h"

namespace alongside {
namespace {

struct Sign {
  std::string_view sign;
  std::string_view hint;
};

/// What stands between words and has no name that everybody knows. A bracket or a dash stands for all of its
/// sort.
constexpr Sign signs[] = {
    {"(", "Write what stands in the brackets as a sentence of its own."},
    {"[", "Write what stands in the brackets as a sentence of its own."},
    {"/", "Write “or” or “and”."},
    {"&", "Write “and”."},
    {"<", "Write “less than”."},
    {">", "Write “more than”."},
    {";", "End the sentence with a full stop, and begin a new one."},
    {"#", "Write “number”, or leave it out."},
    {"§", "Write “section”."},
    {"–", "Write two sentences."},
    {"—", "Write two sentences."},
    {" - ", "Write two sentences."},
    {"--", "Write two sentences."},
};

struct FoundSign {
  Sign sign;
  std::uint32_t at = 0;  // in the block
};

/// Whether a sign may begin with this byte; all of other scripts begin with a high one.
bool may_be_sign(char byte) {
  constexpr std::string_view first_bytes = "([/&<>;#-";
  return static_cast<unsigned char>(byte) >= 0x80 || first_bytes.find(byte) != std::string_view::npos;
}

/// Whether the gap from `from` to `to` is the space or the hyphen between two words, as most are.
bool is_plain_gap(std::string_view text, std::uint32_t from, std::uint32_t to) {
  return to - from == 1 && (text[from] == ' ' || text[from] == '\n' || text[from] == '-');
}

std::optional<FoundSign> first_sign(std::string_view gap, std::uint32_t at) {
  if (std::none_of(gap.begin(), gap.end(), may_be_sign)) return std::nullopt;
  for (const Sign& sign : signs) {
    const std::size_t found = gap.find(sign.sign);
    if (found != std::string_view::npos) return FoundSign{sign, at + static_cast<std::uint32_t>(found)};
  }
  return std::nullopt;
}

/// Gaps that another rule speaks of: "and/or", "leg(s)", "9am – 5pm".
bool is_said_elsewhere(const WordingBlock& block, std::uint32_t word) {
  if (has_ending_in_brackets(block.text, block.analysis.words[word])) return true;
  if (word + 1 >= block.analysis.words.size()) return false;
  if (is_parted_range(block, word)) return true;
  const bool is_slash =
      text_between(block.text, block.analysis.words[word], block.analysis.words[word + 1]) == "/";
  return is_slash && block.word(word) == "and" && block.word(word + 1) == "or";
}

void report_sign(const Wording& wording, const WordingBlock& block, const FoundSign& found,
                 Findings& findings) {
  const auto length = static_cast<std::uint32_t>(found.sign.sign.size());
  const bool is_spaced = found.sign.sign.front() == ' ';
  const std::uint32_t at = found.at + (is_spaced ? 1 : 0);
  if (is_silent(wording.prose, *block.prose, at, 1)) return;
  const std::string name(is_spaced                ? "-"
                         : found.sign.sign == "(" ? "( )"
                         : found.sign.sign == "[" ? "[ ]"
                                                  : found.sign.sign);
  findings.push_back(
      warning_at(location_of(wording.document, wording.prose, *block.prose, at, is_spaced ? 1 : length),
                 "easy-read/special-character", "Many readers do not know what the sign " + name + " means.",
                 std::string(found.sign.hint)));
}

/// Whether a colon behind word `word` does something else than lead to a list: "Step 1: think of everyone"
/// and "Phone: 01632 960000" are labels.
bool is_stray_colon(const WordingBlock& block, const Sentence& sentence, std::uint32_t word,
                    std::string_view gap) {
  constexpr std::uint32_t longest_label = 4;
  if (gap.find(':') == std::string_view::npos || gap.find('\n') != std::string_view::npos) return false;
  if (gap.find_first_not_of(": ") != std::string_view::npos || word + 1 >= sentence.end_word()) return false;
  if (block.analysis.words[word + 1].kind != WordKind::word) return false;
  return word - sentence.first_word >= longest_label;
}

void check_colons(const Wording& wording, const WordingBlock& block, const Sentence& sentence,
                  Findings& findings) {
  for (std::uint32_t word = sentence.first_word; word + 1 < sentence.end_word(); ++word) {
    const Word& before = block.analysis.words[word];
    const std::string_view gap = text_between(block.text, before, block.analysis.words[word + 1]);
    if (gap.size() < 2 || !is_stray_colon(block, sentence, word, gap) || is_silent(block, word, 2)) continue;
    findings.push_back(warning_at(location_of(wording.document, wording.prose, *block.prose, before.end(), 1),
                                  "easy-read/special-character",
                                  "A colon in the middle of a sentence joins two ideas.",
                                  "Write two sentences. A colon may stand before a list."));
  }
}

}  // namespace

void check_signs(const Wording& wording, Findings& findings) {
  for (const WordingBlock& block : wording.blocks) {
    const Words& words = block.analysis.words;
    if (words.empty() || block.kind() == ProseKind::description) continue;
    if (const auto found = first_sign(block.text.substr(0, words.front().at), 0))
      report_sign(wording, block, *found, findings);
    for (std::uint32_t word = 0; word < words.size(); ++word) {
      const std::uint32_t from = words[word].end();
      const std::uint32_t to =
          word + 1 < words.size() ? words[word + 1].at : static_cast<std::uint32_t>(block.text.size());
      if (is_plain_gap(block.text, from, to)) continue;
      const auto found = first_sign(block.text.substr(from, to - from), from);
      if (found && !is_said_elsewhere(block, word)) report_sign(wording, block, *found, findings);
    }
    if (!is_running_text(block) || block.text.find(':') == std::string_view::npos) continue;
    for (const Sentence& sentence : block.analysis.sentences)
      check_colons(wording, block, sentence, findings);
  }
}

}  // namespace alongside
