#include <string>
#include <vector>

#include "check/easy_rules.h"
#include "check/nodes.h"
#include "foundation/text.h"
#include "language/joining.h"
#include "language/tenses.h"

namespace alongside {
namespace {

/// Whether the comma before word `next` parts things of a list or clauses; not the parts of an address, a
/// date or a name.
bool is_parting_comma(const WordingBlock& block, std::uint32_t next) {
  const Words& words = block.analysis.words;
  const bool is_name = block.analysis.facts[next].is(word_flag::capital) && block.word(next) != "I";
  return words[next].kind == WordKind::word && !is_name &&
         text_between(block.text, words[next - 1], words[next]).find(',') != std::string_view::npos;
}

/// Commas of a sentence, each as the word behind it.
std::vector<std::uint32_t> commas_of(const WordingBlock& block, const Sentence& sentence) {
  std::vector<std::uint32_t> commas;
  if (text_of(block.text, sentence).find(',') == std::string_view::npos) return commas;
  for (std::uint32_t next = sentence.first_word + 1; next < sentence.end_word(); ++next) {
    if (is_parting_comma(block, next) && !is_silent(block, next - 1, 2)) commas.push_back(next);
  }
  return commas;
}

std::vector<std::uint32_t> joints_of(const WordingBlock& block, const Sentence& sentence) {
  std::vector<std::uint32_t> joints;
  if (!block.has(word_flag::joining)) return joints;
  joining_words_of(block.text, block.analysis.words, block.analysis.facts, sentence, joints);
  std::erase_if(joints, [&](std::uint32_t word) { return is_silent(block, word); });
  return joints;
}

void report_joints(const Wording& wording, const WordingBlock& block,
                   const std::vector<std::uint32_t>& joints, Severity severity, Findings& findings) {
  const auto most =
      static_cast<std::size_t>(wording.limits[Limit::sentence_joining_words].limit_of(severity));
  std::vector<std::string> names;
  for (const std::uint32_t word : joints) names.push_back("“" + std::string(block.word(word)) + "”");
  findings.push_back(finding_at(
      severity, place_of_words(wording, block, joints[most]), "easy-read/two-ideas",
      in_words(names) + (names.size() == 1 ? " joins" : " join") + " several ideas in one sentence.",
      "Write a sentence for each idea, each on a line of its own."));
}

void report_commas(const Wording& wording, const WordingBlock& block,
                   const std::vector<std::uint32_t>& commas, Severity severity, Findings& findings) {
  const auto most = static_cast<std::size_t>(wording.limits[Limit::sentence_commas].limit_of(severity));
  findings.push_back(finding_at(
      severity, place_of_words(wording, block, commas[most]), "easy-read/two-ideas",
      "This sentence has " + counted(commas.size(), "comma", "commas") + ", so it holds several things.",
      "Write a sentence for each thing, or a list with a line for each."));
}

void check_sentence(const Wording& wording, const WordingBlock& block, const Sentence& sentence,
                    Findings& findings) {
  const std::vector<std::uint32_t> joints = joints_of(block, sentence);
  if (const auto severity =
          wording.limits[Limit::sentence_joining_words].severity_of(static_cast<int>(joints.size()))) {
    return report_joints(wording, block, joints, *severity, findings);
  }
  const std::vector<std::uint32_t> commas = commas_of(block, sentence);
  if (const auto severity =
          wording.limits[Limit::sentence_commas].severity_of(static_cast<int>(commas.size()))) {
    report_commas(wording, block, commas, *severity, findings);
  }
}

bool is_question(std::string_view sentence) {
  const std::size_t mark = sentence.find_last_of("?.!");
  return mark != std::string_view::npos && sentence[mark] == '?';
}

}  // namespace

void check_two_ideas(const Wording& wording, Findings& findings) {
  for (const WordingBlock& block : wording.blocks) {
    if (!is_prose(block)) continue;
    for (const Sentence& sentence : block.analysis.sentences)
      check_sentence(wording, block, sentence, findings);
  }
}

void check_questions(const Wording& wording, Findings& findings) {
  for (const WordingBlock& block : wording.blocks) {
    if (!is_running_text(block)) continue;
    for (const Sentence& sentence : block.analysis.sentences) {
      const bool is_asked = sentence.word_count > 0 && is_question(text_of(block.text, sentence));
      if (!is_asked || is_silent(block, sentence.end_word() - 1)) continue;
      findings.push_back(
          warning_at(place_of(wording, block, sentence), "easy-read/question-in-text",
                     "This question stands in the text: " + quoted(text_of(block.text, sentence)),
                     "Say what is so, or make the question a heading and answer it below."));
    }
  }
}

void check_far_tenses(const Wording& wording, Findings& findings) {
  std::vector<FarTense> found;
  for (const WordingBlock& block : wording.blocks) {
    if (!is_prose(block) || !block.has(word_flag::have) || !block.has(word_flag::participle | word_flag::be)) continue;
    for (const Sentence& sentence : block.analysis.sentences) {
      found.clear();
      far_tenses_of(block.text, block.analysis.words, block.analysis.facts, sentence, found);
      for (const FarTense& tense : found) {
        if (is_silent(block, tense.first_word, tense.word_count)) continue;
        findings.push_back(advice_at(place_of_words(wording, block, tense.first_word, tense.word_count), "easy-read/far-tense",
                                     quoted(text_of_words(block, tense.first_word, tense.word_count)) + " makes readers think of two times at once.",
                                     "Say what is, or what was: “We meet in May”, “We met in May”."));
      }
    }
  }
}

void check_own_lines(const Wording& wording, Findings& findings) {
  for (const WordingBlock& block : wording.blocks) {
    if (!is_running_text(block) || block.kind() == ProseKind::cell) continue;
    const Sentences& sentences = block.analysis.sentences;
    for (std::size_t i = 1; i < sentences.size(); ++i) {
      const std::uint32_t end = sentences[i - 1].end();
      const std::string_view between = block.text.substr(end, sentences[i].at - end);
      if (between.find('\n') != std::string_view::npos) continue;
      findings.push_back(warning_at(
          place_of(wording, block, sentences[i]), "easy-read/sentence-not-on-its-line",
          "This sentence begins in the middle of a line: " + quoted(text_of(block.text, sentences[i])),
          "Begin a new line before it."));
    }
  }
}

}  // namespace alongside
