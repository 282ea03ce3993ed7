#include <cstdint>
#include <string>

#include "check/easy_rules.h"
#include "foundation/text.h"

namespace alongside {
namespace {

struct IdeaSize {
  std::uint32_t idea = 0;
  int words = 0;
  int sentences = 0;  // items of lists are none: a list is one sentence that its lead-in begins
  Location first_sentence;
  Location sentence_too_many;
  int points = 0;  // paragraphs, and what leads to a list; what follows a list may explain it
  bool ends_with_list = false;
  Location second_point;
};

/// Adds a block to the idea that it belongs to.
void add_block(const Wording& wording, const WordingBlock& block, IdeaSize& idea) {
  const int most = wording.limits[Limit::idea_sentences].limit_of(Severity::warning);
  const bool is_point = block.kind() == ProseKind::paragraph || block.kind() == ProseKind::lead_in;
  const bool is_new_point = is_point && !block.analysis.sentences.empty() && !idea.ends_with_list;
  idea.ends_with_list = block.kind() == ProseKind::item;
  if (is_new_point && ++idea.points == 2) {
    idea.second_point = place_of(wording, block, block.analysis.sentences.front());
  }
  for (const Sentence& sentence : block.analysis.sentences) {
    idea.words += counted_words(block, sentence);
    if (idea.first_sentence.file.empty()) idea.first_sentence = place_of(wording, block, sentence);
    if (block.kind() == ProseKind::item || block.kind() == ProseKind::cell) continue;
    if (++idea.sentences == most + 1) idea.sentence_too_many = place_of(wording, block, sentence);
  }
}

void report_idea(const Wording& wording, const IdeaSize& idea, Findings& findings) {
  constexpr const char* hint = "Make two ideas of it, each with a picture of its own.";
  if (const auto severity = wording.limits[Limit::idea_words].severity_of(idea.words)) {
    const int most = wording.limits[Limit::idea_words].limit_of(*severity);
    findings.push_back(finding_at(*severity, idea.first_sentence, "easy-read/long-idea",
                                  "There are " + std::to_string(idea.words) + " words beside this picture; " +
                                      std::to_string(most) + " are the most.",
                                  hint));
  } else if (const auto too_many = wording.limits[Limit::idea_sentences].severity_of(idea.sentences)) {
    const int most = wording.limits[Limit::idea_sentences].limit_of(*too_many);
    const Location& where =
        idea.sentence_too_many.file.empty() ? idea.first_sentence : idea.sentence_too_many;
    findings.push_back(finding_at(*too_many, where, "easy-read/long-idea",
                                  "There are " + std::to_string(idea.sentences) +
                                      " sentences beside this picture; " + std::to_string(most) +
                                      " are the most.",
                                  hint));
  } else if (idea.points > 1) {
    findings.push_back(advice_at(
        idea.second_point, "easy-read/one-picture-for-two",
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
