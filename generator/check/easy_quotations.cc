// Words in quotation marks inside others: who speaks is lost on the way.
#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "check/easy_rules.h"
#include "check/nodes.h"

namespace alongside {
namespace {

constexpr auto none = std::string_view::npos;

struct Marks {
  std::string_view open, close;
};

constexpr std::array<Marks, 4> pairs = {Marks{"\u201C", "\u201D"}, Marks{"\"", "\""}, Marks{"\u2018", "\u2019"}, Marks{"'", "'"}};

bool is_letter_or_digit(char c) { return (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z'); }

bool begins_word(std::string_view text, std::size_t at) { return at < text.size() && is_letter_or_digit(text[at]); }

bool follows_gap(std::string_view text, std::size_t at) { return at == 0 || text[at - 1] == ' ' || text[at - 1] == '\n' || text[at - 1] == '('; }

/// A quotation with its marks, in bytes of the text.
struct Quotation {
  std::size_t at = 0, end = 0;
  std::size_t pair = 0;
};

/// Where a quotation between `marks` that opens at `at` ends: behind a word, and not inside one.
std::size_t end_of(std::string_view text, std::size_t at, const Marks& marks) {
  for (std::size_t close = text.find(marks.close, at + marks.open.size()); close != none; close = text.find(marks.close, close + 1)) {
    const std::size_t end = close + marks.close.size();
    if (!follows_gap(text, close) && !begins_word(text, end)) return end;
  }
  return none;
}

/// The first quotation in `text` that is not between the marks of the pair `outer`.
std::optional<Quotation> quotation_in(std::string_view text, std::size_t outer) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    for (std::size_t pair = 0; pair < pairs.size(); ++pair) {
      const bool opens = pair != outer && text.substr(at).starts_with(pairs[pair].open) && follows_gap(text, at) && begins_word(text, at + pairs[pair].open.size());
      const std::size_t end = opens ? end_of(text, at, pairs[pair]) : none;
      if (end != none) return Quotation{at, end, pair};
    }
  }
  return std::nullopt;
}

void check_block(const Wording& wording, const WordingBlock& block, Findings& findings) {
  std::size_t from = 0;
  while (const auto outer = quotation_in(block.text.substr(from), pairs.size())) {
    const std::size_t begin = from + outer->at + pairs[outer->pair].open.size();
    const std::string_view words = block.text.substr(begin, from + outer->end - pairs[outer->pair].close.size() - begin);
    if (const auto inner = quotation_in(words, outer->pair)) {
      const auto at = static_cast<std::uint32_t>(begin + inner->at), length = static_cast<std::uint32_t>(inner->end - inner->at);
      findings.push_back(warning_at(location_of(wording.document, wording.prose, *block.prose, at, length), "easy-read/quote-in-quote",
                                    "These words stand in quotation marks inside other words in quotation marks: " + quoted(words.substr(inner->at, inner->end - inner->at)),
                                    "Say in a sentence of its own who said it."));
    }
    from += outer->end;
  }
}

}  // namespace

void check_quotations(const Wording& wording, Findings& findings) {
  for (const WordingBlock& block : wording.blocks) {
    if (is_running_text(block) && !block.prose->is_silent && block.has_silent_words) check_block(wording, block, findings);
  }
}

}  // namespace alongside
