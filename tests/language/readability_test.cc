#include "language/readability.h"

#include <cmath>

#include "catch.h"
#include "language/analysis.h"

using namespace alongside;

namespace {

TextCounts counts(std::uint32_t words, std::uint32_t sentences, std::uint32_t syllables = 0,
                  std::uint32_t long_words = 0) {
  TextCounts made;
  made.words = words;
  made.sentences = sentences;
  made.syllables = syllables;
  made.long_words = long_words;
  return made;
}

bool near(const std::optional<double>& score, double wanted) {
  return score && std::abs(*score - wanted) < 0.005;
}

TextCounts counts_in(const std::string& text) {
  const Vocabulary vocabulary;
  WordMemo memo(vocabulary, true);
  Analysis analysis;
  analyse(text, memo, analysis);
  return counts_of(text, analysis.words, analysis.facts, analysis.sentences);
}

}  // namespace

TEST_CASE("Flesch reading ease gives each style of Flesch's own table its score") {
  // Rudolf Flesch, "How to Write Plain English", 1979, chapter 2: words a sentence, syllables in 100 words,
  // score from and to.
  struct Style {
    std::uint32_t words_a_sentence, syllables;
    double from, to;
  };
  for (const Style& style :
       {Style{8, 123, 90, 100}, Style{11, 131, 80, 90}, Style{14, 139, 70, 80}, Style{17, 147, 60, 70},
        Style{21, 155, 50, 60}, Style{25, 167, 30, 50}, Style{29, 192, 0, 30}}) {
    const auto score = flesch_reading_ease(
        counts(style.words_a_sentence * 100, 100, style.syllables * style.words_a_sentence));
    INFO(style.words_a_sentence << " words a sentence");
    REQUIRE(score.has_value());
    CHECK(*score >= style.from);
    CHECK(*score <= style.to);
  }
  CHECK(near(flesch_reading_ease(counts(300, 15, 450)), 59.635));  // 206.835 - 1.015 x 20 - 84.6 x 1.5
}

TEST_CASE("Flesch-Kincaid is 0.39 words a sentence and 11.8 syllables a word, less 15.59") {
  // Kincaid and others, Research Branch Report 8-75, US Navy, 1975.
  CHECK(near(flesch_kincaid_grade(counts(300, 15, 450)), 9.91));  // 7.8 + 17.7 - 15.59
  CHECK(near(flesch_kincaid_grade(counts(100, 20, 120)), 0.52));  // 1.95 + 14.16 - 15.59
}

TEST_CASE("SMOG comes from the square root of long words in 30 sentences") {
  // G. H. McLaughlin, "SMOG grading", Journal of Reading 12, 1969: 1.0430 root + 3.1291.
  CHECK(near(smog_grade(counts(300, 30, 450, 49)), 10.4301));  // 1.0430 x 7 + 3.1291
  CHECK(near(smog_grade(counts(600, 60, 900, 98)), 10.4301));
  CHECK(near(smog_grade(counts(300, 30, 450, 0)), 3.1291));
}

TEST_CASE("The automated readability index counts letters and digits") {
  // Senter and Smith, AMRL-TR-66-220, US Air Force, 1967.
  TextCounts made = counts(300, 15);
  made.characters = 1410;
  CHECK(near(automated_readability_index(made), 10.707));  // 4.71 x 4.7 + 0.5 x 20 - 21.43
}

TEST_CASE("Coleman-Liau counts letters and sentences for 100 words") {
  // Coleman and Liau, Journal of Applied Psychology 60, 1975. The abstract of a paper with 639 letters, 119
  // words and 5 sentences has grade 14.5 (example in Wikipedia, "Coleman-Liau index").
  TextCounts made = counts(119, 5);
  made.letters = 639;
  CHECK(near(coleman_liau_index(made), 14.531));
}

TEST_CASE("Gunning fog adds the length of sentences and the share of long words") {
  // Robert Gunning, "The Technique of Clear Writing", 1952.
  TextCounts made = counts(300, 15);
  made.fog_words = 24;
  CHECK(near(gunning_fog(made), 11.2));  // 0.4 x (20 + 8)
}

TEST_CASE("A text too short for a formula has no score") {
  const TextCounts short_text = counts(99, 33, 120, 9);
  CHECK_FALSE(flesch_kincaid_grade(short_text).has_value());
  CHECK_FALSE(flesch_reading_ease(short_text).has_value());
  CHECK_FALSE(automated_readability_index(short_text).has_value());
  CHECK_FALSE(coleman_liau_index(short_text).has_value());
  CHECK_FALSE(gunning_fog(short_text).has_value());
  CHECK_FALSE(reading_age(short_text).has_value());
  CHECK_FALSE(smog_grade(counts(1000, 29, 1500, 90)).has_value());
  CHECK_FALSE(reading_age(counts(1000, 29, 1500, 90)).has_value());
  CHECK_FALSE(flesch_kincaid_grade(counts(200, 0, 300)).has_value());
  CHECK_FALSE(words_per_sentence(TextCounts()).has_value());
  CHECK_FALSE(long_words_per_sentence(TextCounts()).has_value());
}

TEST_CASE("A reading age is the mean of the grades plus five, with a range that holds them all") {
  TextCounts made = counts(600, 40, 840, 40);
  made.letters = 2640;
  made.characters = 2700;
  made.fog_words = 30;
  const auto age = reading_age(made);
  REQUIRE(age.has_value());
  const double grades[] = {*flesch_kincaid_grade(made), *smog_grade(made), *automated_readability_index(made),
                           *coleman_liau_index(made), *gunning_fog(made)};
  double sum = 0;
  for (const double grade : grades) {
    sum += grade;
    CHECK(age->from <= grade + 5 + 1e-9);
    CHECK(age->to >= grade + 5 - 1e-9);
  }
  CHECK(std::abs(age->years - (sum / 5 + 5)) < 1e-9);
  CHECK(age->years - age->from >= 1.52 - 1e-9);
  CHECK(age->to - age->years >= 1.52 - 1e-9);
}

TEST_CASE("The counts of a text are those a reader would count") {
  // we 1 met 1 carers 2. the 1 NHS 3 Involvement 3 Team 1 was 1 creating 3 co-production 4 groups 1.
  const TextCounts found =
      counts_in("We met carers. The NHS Involvement Team was creating co-production groups.");
  CHECK(found.words == 11);
  CHECK(found.sentences == 2);
  CHECK(found.syllables == 21);
  CHECK(found.long_words == 4);  // NHS, Involvement, creating, co-production
  CHECK(found.fog_words == 0);   // two names, one with -ing, one with a hyphen
  CHECK(found.letters == 61);
  CHECK(found.characters == 61);
}

TEST_CASE("Counts of several blocks add up") {
  TextCounts sum = counts_in("We met carers.");
  sum += counts_in("12 people came.");
  CHECK(sum.words == 6);
  CHECK(sum.sentences == 2);
  CHECK(sum.syllables == 8);
  CHECK(sum.letters == 21);
  CHECK(sum.characters == 23);
  CHECK(*words_per_sentence(sum) == 3);
}

TEST_CASE("An address counts as one short word, however long it is") {
  const TextCounts found = counts_in("See https://www.example.nhs.uk/a-very-long-address/of-a-page.");
  CHECK(found.words == 2);
  CHECK(found.syllables == 2);
  CHECK(found.long_words == 0);
}
