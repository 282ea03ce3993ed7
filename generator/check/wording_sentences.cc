// Sentences and paragraphs that are too long to take in at one reading.
#include <cmath>
#include <string>

#include "check/nodes.h"
#include "check/wording_rules.h"
#include "foundation/text.h"

namespace alongside {
namespace {

std::string number(int value) { return std::to_string(value); }

/// How many sentences and words of a block count.
struct BlockSize {
  int sentences = 0;
  int words = 0;
};

BlockSize size_of(const WordingBlock& block) {
  BlockSize size;
  for (const Sentence& sentence : block.analysis.sentences) {
    const int words = counted_words(block, sentence);
    size.words += words;
    size.sentences += words > 0 ? 1 : 0;
  }
  return size;
}

/// Where a block's words stand, from the sentence with the index `first` on.
Location place_from_sentence(const Wording& wording, const WordingBlock& block, std::size_t first) {
  const Sentence& begin = block.analysis.sentences[first];
  const Sentence& end = block.analysis.sentences.back();
  return location_of(wording.document, wording.prose, *block.prose, begin.at, end.end() - begin.at);
}

}  // namespace

void check_long_sentences(const Wording& wording, Findings& findings) {
  const LimitLevels& limit = wording.limits[Limit::sentence_words];
  for (const WordingBlock& block : wording.blocks) {
    if (!is_prose(block)) continue;
    for (const Sentence& sentence : block.analysis.sentences) {
      const int words = counted_words(block, sentence);
      const auto severity = limit.severity_of(words);
      if (!severity) continue;
      const std::string most = number(limit.limit_of(*severity));
      findings.push_back(finding_at(*severity, place_of(wording, block, sentence), "language/long-sentence",
                                    "This sentence has " + number(words) + " words: " + quoted(text_of(block.text, sentence)),
                                    "Make two sentences of it, or take words out: at most " + most + " words."));
    }
  }
}

void check_long_paragraphs(const Wording& wording, Findings& findings) {
  for (const WordingBlock& block : wording.blocks) {
    if (block.kind() != ProseKind::paragraph) continue;
    const BlockSize size = size_of(block);
    const LimitLevels& sentences = wording.limits[Limit::paragraph_sentences];
    const LimitLevels& words = wording.limits[Limit::paragraph_words];
    if (const auto severity = sentences.severity_of(size.sentences)) {
      const auto most = static_cast<std::size_t>(sentences.limit_of(*severity));
      findings.push_back(finding_at(*severity, place_from_sentence(wording, block, 0), "language/long-paragraph",
                                    "This paragraph has " + number(size.sentences) + " sentences; it begins " + quoted(text_of(block.text, block.analysis.sentences.front())),
                                    "Begin a new paragraph after at most " + counted(most, "sentence.", "sentences.")));
    } else if (const auto by_words = words.severity_of(size.words)) {
      findings.push_back(finding_at(*by_words, place_from_sentence(wording, block, 0), "language/long-paragraph",
                                    "This paragraph has " + number(size.words) + " words; it begins " + quoted(text_of(block.text, block.analysis.sentences.front())),
                                    "Make two paragraphs of it: at most " + number(words.limit_of(*by_words)) + " words each."));
    }
  }
}

void check_mean_sentence(const Wording& wording, Findings& findings) {
  constexpr int least_sentences = 10;  // fewer say little about a page
  BlockSize page;
  for (const WordingBlock& block : wording.blocks) {
    if (!is_running_text(block)) continue;
    const BlockSize size = size_of(block);
    page.sentences += size.sentences;
    page.words += size.words;
  }
  if (page.sentences < least_sentences) return;
  const double mean = static_cast<double>(page.words) / page.sentences;
  const LimitLevels& limit = wording.limits[Limit::page_sentence_words];
  const auto severity = limit.severity_of(static_cast<int>(std::ceil(mean)));
  if (!severity) return;
  findings.push_back(finding_at(*severity, {wording.document.file, {1, 1}, {1, 1}}, "language/mean-sentence",
                                "The sentences of this page have " + number(static_cast<int>(std::lround(mean))) + " words on average.",
                                "Look at the longest ones first: aim for " + number(limit.limit_of(*severity)) + " words on average."));
}

void check_page_summary(const Wording& wording, Findings& findings) {
  const bool is_asked_by_kind = wording.context.kind != nullptr && wording.context.kind->summary_required;
  const bool is_asked = wording.context.role == TextRole::page && !is_asked_by_kind;
  if (!is_asked || !wording.document.front.summary.empty()) return;
  for (const ContainerUse& use : wording.document.containers) {
    if (use.kind == ContainerKind::takeaways) return;
  }
  int words = 0;
  for (const WordingBlock& block : wording.blocks) words += is_running_text(block) ? size_of(block).words : 0;
  const LimitLevels& limit = wording.limits[Limit::words_without_summary];
  const auto severity = limit.severity_of(words);
  if (!severity) return;
  findings.push_back(finding_at(*severity, {wording.document.file, {1, 1}, {1, 1}}, "language/no-summary-at-top",
                                "This page has " + number(words) + " words and no summary at its top.",
                                "Write at the top, between the --- lines, summary: and what the page says in a sentence or two."));
}

}  // namespace alongside
