#include "report/word_measures.h"

#include "catch.h"
#include "report_maker.h"

using namespace alongside;

TEST_CASE("The measures of English texts of an edition add up") {
  ReportMaker maker;
  maker.page("a", "A");
  maker.welsh("a", "A");
  maker.page("b", "B");
  ReportInput input = maker.input();
  TextMeasures english;
  english.is_english = true;
  english.counts.sentences = 3;
  english.sentences_by_length = {1, 2, 0, 0, 0, 0};
  input.measures = {english, TextMeasures{}, english};
  input.plain_long_words = {{"family", 2}, {"reablement", 7}};
  const EditionMeasures all = edition_measures(input, Edition::plain);
  CHECK(all.texts == 2);
  CHECK(all.counts.sentences == 6);
  CHECK(all.sentences_by_length[1] == 4);
  CHECK(all.long_words.front().first == "reablement");
}

TEST_CASE("Classes of sentence lengths have names without a gap") {
  CHECK(length_class_name(0) == "1 to 5 words");
  CHECK(length_class_name(1) == "6 to 10 words");
  CHECK(length_class_name(5) == "26 words or more");
}
