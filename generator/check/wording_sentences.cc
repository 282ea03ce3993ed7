// Sentences and paragraphs that are too long to take in at one reading.
#include "check/nodes.h"
#include "check/wording_rules.h"

namespace alongside {

void check_long_sentences(const Wording& wording, Findings& findings) {
  for (const WordingBlock& block : wording.blocks) {
    if (!is_running_text(block) && block.kind() != ProseKind::summary) continue;
    for (const Sentence& sentence : block.analysis.sentences) {
      const int words = counted_words(block, sentence);
      const LimitLevels& limit = wording.limits[Limit::sentence_words];
      const auto severity = limit.severity_of(words);
      if (!severity) continue;
      findings.push_back(finding_at(*severity, place_of(wording, block, sentence), "language/long-sentence",
                                    "This sentence has " + std::to_string(words) + " words: " + quoted(text_of(block.text, sentence)),
                                    "Make it two sentences, or take words out. " + std::to_string(limit.limit_of(*severity)) + " words are enough."));
    }
  }
}

}  // namespace alongside
