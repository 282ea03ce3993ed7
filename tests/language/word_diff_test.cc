#include "language/word_diff.h"

#include "catch.h"
#include "language/case_files.h"

using namespace alongside;

namespace {

/// The runs as one text: "We meet every [-month-] {+week+}".
std::string shown(const std::vector<WordRun>& runs) {
  std::vector<std::string> parts;
  for (const WordRun& run : runs) {
    const std::string words = one_spaced(run.text);
    if (run.change == Change::kept) parts.push_back(words);
    if (run.change == Change::removed) parts.push_back("[-" + words + "-]");
    if (run.change == Change::added) parts.push_back("{+" + words + "+}");
  }
  return joined(parts, " ");
}

/// The words of all runs but those of `left_out`: one of the two texts again.
std::string put_together(const std::vector<WordRun>& runs, Change left_out) {
  std::vector<std::string> parts;
  for (const WordRun& run : runs) {
    if (run.change != left_out) parts.push_back(one_spaced(run.text));
  }
  return joined(parts, " ");
}

/// Numbers that look like chance and are the same every time (Knuth's linear congruential generator).
struct Numbers {
  std::uint64_t state = 1;
  std::uint32_t below(std::uint32_t limit) {
    state = state * 6364136223846793005U + 1442695040888963407U;
    return static_cast<std::uint32_t>(state >> 33) % limit;
  }
};

std::string text_of_words(Numbers& numbers, std::uint32_t words, std::uint32_t kinds) {
  std::string text;
  for (std::uint32_t i = 0; i < words; ++i)
    text += (i > 0 ? " w" : "w") + std::to_string(numbers.below(kinds));
  return text;
}

}  // namespace

TEST_CASE("What changed between two texts is shown word by word") {
  for (const Case& each : cases_in("word-diffs.txt")) {
    INFO(each.name);
    CHECK(shown(word_diff(each.text, each.expected.at(0))) == each.expected.at(1));
  }
}

TEST_CASE("The runs of a difference hold both texts whole, and no two alike stand side by side") {
  Numbers numbers;
  for (int round = 0; round < 300; ++round) {
    const std::string older = text_of_words(numbers, numbers.below(40), 1 + numbers.below(12));
    const std::string newer = text_of_words(numbers, numbers.below(40), 1 + numbers.below(12));
    const auto runs = word_diff(older, newer);
    INFO(older << " / " << newer);
    CHECK(put_together(runs, Change::added) == older);
    CHECK(put_together(runs, Change::removed) == newer);
    for (std::size_t i = 1; i < runs.size(); ++i) CHECK(runs[i].change != runs[i - 1].change);
  }
}

TEST_CASE("Long texts are compared whole, and few changes stay few") {
  Numbers numbers;
  const std::string older = text_of_words(numbers, 50000, 3000);
  const std::string newer = "new " + replaced(older, " w7 ", " changed ") + " end";
  const auto runs = word_diff(older, newer);
  CHECK(put_together(runs, Change::added) == older);
  CHECK(put_together(runs, Change::removed) == newer);
  std::size_t removed = 0;
  for (const WordRun& run : runs) removed += run.change == Change::removed ? run.words : 0;
  CHECK(removed < 60);
  CHECK_FALSE(word_diff(text_of_words(numbers, 40000, 2), text_of_words(numbers, 40000, 2)).empty());
}

TEST_CASE("Empty texts differ by all of the other") {
  CHECK(word_diff("", "").empty());
  CHECK(shown(word_diff("", "a b")) == "{+a b+}");
  CHECK(shown(word_diff("a b", "")) == "[-a b-]");
  CHECK(word_diff(" \n ", "").empty());
}
