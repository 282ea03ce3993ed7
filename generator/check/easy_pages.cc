#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "check/easy_rules.h"
#include "foundation/text.h"
#include "foundation/unicode.h"

namespace alongside {
namespace {

/// Whether `word` names the readers or the writers: "you", "our", "we're".
bool speaks_to_people(std::string_view word) {
  constexpr std::array<std::string_view, 11> people = {"you", "your", "yours", "yourself", "we", "us",
                                                       "our", "ours", "i",     "my",       "me"};
  const std::string small = lower_case(word.substr(0, word.find_first_of("'\xE2")));
  return std::find(people.begin(), people.end(), small) != people.end();
}

/// What the first page of easy read tells readers before they begin: words that stand somewhere in it, and what they are part of.
struct FirstWords {
  std::string_view word, what;
};

constexpr std::array<FirstWords, 3> first_words = {
    FirstWords{"easy read", "that this is easy read"},
    FirstWords{"bold", "that hard words are in bold"},
    FirstWords{"help", "that readers can ask someone to help them"},
};

/// The first page of easy read, all of whose words stand in its own file.
bool is_whole_first_page(const Document& document) {
  const bool is_first = document.file.ends_with("content/index.easy-read.md");
  return is_first && std::none_of(document.containers.begin(), document.containers.end(),
                                  [](const ContainerUse& use) { return use.kind == ContainerKind::include; });
}

bool is_said(const Wording& wording, std::string_view words) {
  return std::any_of(wording.blocks.begin(), wording.blocks.end(), [&](const WordingBlock& block) {
    return replaced(lower_case(one_spaced(block.text)), "-", " ").find(words) != std::string::npos;
  });
}

}  // namespace

void check_first_page(const Wording& wording, Findings& findings) {
  if (!is_whole_first_page(wording.document)) return;
  std::vector<std::string> missing;
  for (const FirstWords& each : first_words) {
    if (!is_said(wording, each.word)) missing.emplace_back(each.what);
  }
  if (missing.empty()) return;
  findings.push_back(warning_at(place_of(wording.document.front, "title", wording.document.file), "easy-read/first-page",
                                "The first page of easy read does not say " + joined(missing, ", nor ") + ".",
                                "Say each beside a picture, such as: You can ask someone to help you read this."));
}

void check_page_size(const Wording& wording, Findings& findings) {
  int words = 0;
  std::uint32_t ideas = 0;
  for (const WordingBlock& block : wording.blocks) {
    if (is_running_text(block) || block.kind() == ProseKind::heading)
      words += static_cast<int>(block.analysis.words.size());
    ideas = std::max(ideas, block.prose->idea);
  }
  const auto by_words = wording.limits[Limit::page_words].severity_of(words);
  const auto by_ideas = wording.limits[Limit::page_ideas].severity_of(static_cast<int>(ideas));
  if (!by_words && !by_ideas) return;
  const bool is_words = by_words && (!by_ideas || *by_words >= *by_ideas);
  const Severity severity = is_words ? *by_words : *by_ideas;
  const Limit limit = is_words ? Limit::page_words : Limit::page_ideas;
  findings.push_back(finding_at(
      severity, place_of(wording.document.front, "title", wording.document.file), "easy-read/long-page",
      "This page has " +
          (is_words ? counted(static_cast<std::size_t>(words), "word", "words")
                    : counted(ideas, "idea", "ideas")) +
          ". More than " + std::to_string(wording.limits[limit].limit_of(severity)) + " tire many readers.",
      "Leave out what readers can do without, or make two pages of it."));
}

void check_you_or_we(const Wording& wording, Findings& findings) {
  constexpr std::size_t least_sentences = 6;  // below that a page may well speak of one thing only
  std::size_t sentences = 0;
  const WordingBlock* first = nullptr;
  for (const WordingBlock& block : wording.blocks) {
    if (!is_running_text(block)) continue;
    if (first == nullptr && !block.analysis.sentences.empty()) first = &block;
    sentences += block.analysis.sentences.size();
    for (std::uint32_t word = 0; word < block.analysis.words.size(); ++word) {
      const WordFacts& facts = block.analysis.facts[word];
      if (facts.is(word_flag::pronoun | word_flag::determiner) && speaks_to_people(block.word(word))) return;
    }
  }
  if (sentences < least_sentences) return;
  findings.push_back(advice_at(place_of(wording, *first, first->analysis.sentences.front()),
                               "easy-read/no-you-or-we",
                               "This page never says “you” or “we”, so nobody is spoken to.",
                               "Say what you can do and what we do: “You can come to the meeting.”"));
}

}  // namespace alongside
