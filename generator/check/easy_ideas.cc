#include <cstdint>
#include <string>

#include "check/easy_rules.h"
#include "foundation/text.h"

namespace alongside {
namespace {

/// A sentence and the block that holds it.
struct PlacedSentence {
  const WordingBlock* block = nullptr;
  const Sentence* sentence = nullptr;
};

struct IdeaSize {
  std::uint32_t idea = 0;
  int words = 0;
  int sentences = 0;  // items of lists are none: a list is one sentence that its lead-in begins
  PlacedSentence first;
  PlacedSentence one_too_many;
  int points = 0;  // paragraphs, and what leads to a list; what follows a list may explain it
  bool ends_with_list = false;
  PlacedSentence second_point;
};

Location place_of(const Wording& wording, const PlacedSentence& placed) { return place_of(wording, *placed.block, *placed.sentence); }

/// Adds a block to the idea that it belongs to.
void add_block(const Wording& wording, const WordingBlock& block, IdeaSize& idea) {
  const int most = wording.limits[Limit::idea_sentences].limit_of(Severity::warning);
  const bool is_point = block.kind() == ProseKind::paragraph || block.kind() == ProseKind::lead_in;
  const bool is_new_point = is_point && !block.analysis.sentences.empty() && !idea.ends_with_list;
  idea.ends_with_list = block.kind() == ProseKind::item;
  if (is_new_point && ++idea.points == 2) {
    idea.second_point = {&block, &block.analysis.sentences.front()};
  }
  for (const Sentence& sentence : block.analysis.sentences) {
    idea.words += counted_words(block, sentence);
    if (idea.first.block == nullptr) idea.first = {&block, &sentence};
    if (block.kind() == ProseKind::item || block.kind() == ProseKind::cell) continue;
    if (++idea.sentences == most + 1) idea.one_too_many = {&block, &sentence};
  }
}

void report_idea(const Wording& wording, const IdeaSize& idea, Findings& findings) {
  constexpr const char* hint = "Make two ideas of it, each with a picture of its own.";
  if (const auto severity = wording.limits[Limit::idea_words].severity_of(idea.words)) {
    const int most = wording.limits[Limit::idea_words].limit_of(*severity);
    findings.push_back(finding_at(*severity, place_of(wording, idea.first), "easy-read/long-idea",
                                  "There are " + std::to_string(idea.words) + " words beside this picture; " +
                                      std::to_string(most) + " are the most.",
                                  hint));
  } else if (const auto too_many = wording.limits[Limit::idea_sentences].severity_of(idea.sentences)) {
    const int most = wording.limits[Limit::idea_sentences].limit_of(*too_many);
    const PlacedSentence& marked = idea.one_too_many.block == nullptr ? idea.first : idea.one_too_many;
    findings.push_back(finding_at(*too_many, place_of(wording, marked), "easy-read/long-idea",
                                  "There are " + std::to_string(idea.sentences) +
                                      " sentences beside this picture; " + std::to_string(most) +
                                      " are the most.",
                                  hint));
  } else if (idea.points > 1) {
    findings.push_back(advice_at(
        place_of(wording, idea.second_point), "easy-read/one-picture-for-two",
        "This paragraph has no picture of its own: it stands beside the picture of the one before.",
        "If it says something new, write a picture on the line above it; if not, take out the empty line."));
  }
}

}  // namespace

void check_idea_sizes(const Wording& wording, Findings& findings) {
  IdeaSize idea;
  for (const WordingBlock& block : wording.blocks) {
    if (!is_running_text(block) || block.prose->idea == 0) continue;
    if (block.prose->idea != idea.idea) {
      report_idea(wording, idea, findings);
      idea = {};
      idea.idea = block.prose->idea;
    }
    add_block(wording, block, idea);
  }
  report_idea(wording, idea, findings);
}

}  // namespace alongside
