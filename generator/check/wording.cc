#include "check/wording.h"

#include <array>
#include <utility>

namespace alongside {
namespace {

bool holds_in(const WordingRule& rule, Edition edition) { return edition == Edition::easy_read ? rule.in_easy_read : rule.in_plain; }

}  // namespace

Findings check_wording(const Document& document, const CheckContext& context) {
  if (context.desk == nullptr) return {};
  WordingDesk& desk = *context.desk;
  const bool in_english = is_english(desk.tools(), context.language);
  desk.lay_out(document, context.edition, in_english, false);
  const Limits& limits = context.edition == Edition::easy_read ? desk.tools().easy_read : desk.tools().plain;
  const std::vector<ItemList> lists = item_lists_of(document, desk.prose(), desk.blocks());
  const Wording wording{document, context, desk.prose(), desk.blocks(), lists, limits, desk.tools().vocabulary};
  Findings findings;
  for (const std::span<const WordingRule> rules : {language_wording_rules(), plain_wording_rules(), easy_read_wording_rules()}) {
    for (const WordingRule& rule : rules) {
      if (holds_in(rule, context.edition) && (in_english || !rule.is_english_only)) rule.check(wording, findings);
    }
  }
  return findings;
}

Location place_of_words(const Wording& wording, const WordingBlock& block, std::uint32_t first_word, std::uint32_t word_count) {
  const Word& first = block.analysis.words[first_word];
  const Word& last = block.analysis.words[first_word + word_count - 1];
  return location_of(wording.document, wording.prose, *block.prose, first.at, last.end() - first.at);
}

Location place_of(const Wording& wording, const WordingBlock& block, const Sentence& sentence) {
  return location_of(wording.document, wording.prose, *block.prose, sentence.at, sentence.length);
}

std::string_view text_of_words(const WordingBlock& block, std::uint32_t first_word, std::uint32_t word_count) {
  const Word& first = block.analysis.words[first_word];
  const Word& last = block.analysis.words[first_word + word_count - 1];
  return block.text.substr(first.at, last.end() - first.at);
}

int counted_words(const WordingBlock& block, const Sentence& sentence) {
  if (!block.has_silent_words) return static_cast<int>(sentence.word_count);
  int count = 0;
  for (std::uint32_t i = sentence.first_word; i < sentence.end_word(); ++i) count += (block.marks[i] & word_mark::silent) == 0 ? 1 : 0;
  return count;
}

bool is_prose(const WordingBlock& block) { return is_running_text(block) || block.kind() == ProseKind::summary; }

bool is_running_text(const WordingBlock& block) {
  switch (block.kind()) {
    case ProseKind::paragraph:
    case ProseKind::lead_in:
    case ProseKind::item:
    case ProseKind::cell: return true;
    default: return false;
  }
}

Finding finding_at(Severity severity, Location where, std::string rule, std::string message, std::string hint) {
  return {severity, std::move(where), std::move(rule), std::move(message), std::move(hint), {}, {}, {}};
}

}  // namespace alongside
