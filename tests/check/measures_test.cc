#include "check/measures.h"

#include "catch.h"
#include "parse/parse_document.h"

using namespace alongside;

namespace {

/// The measures of a page with these words, in English or Welsh.
TextMeasures measures(const std::string& words, std::string_view language = "en-GB",
                      WordCounts* long_words = nullptr) {
  const std::vector<Kind> kinds;
  const Document document = parse_document("content/a.md", words, {&kinds, nullptr});
  const WordingTools tools = wording_tools(Toolkit{}, {});
  WordingDesk desk(tools);
  return measures_of(document, Edition::plain, language, desk, long_words);
}

}  // namespace

TEST_CASE("Sentences of paragraphs, items and cells are counted; headings are not") {
  const TextMeasures counted =
      measures("# A heading here\n\nWe meet. We all talk to each other.\n\n- One thing\n");
  CHECK(counted.counts.sentences == 3);
  CHECK(counted.counts.words == 10);
  CHECK(counted.sentences_by_length == SentenceLengths{2, 1, 0, 0, 0, 0});
}

TEST_CASE("Words that nobody here chose are left out, and counted as that") {
  const TextMeasures counted = measures("We read it.\n\n> Somebody else said this.\n");
  CHECK(counted.counts.sentences == 1);
  CHECK(counted.words_left_out == 4);
}

TEST_CASE("Long words are kept as they are read, abbreviations as they are written") {
  WordCounts long_words;
  measures("Reablement is here. We like reablement. The NHS helps.", "en-GB", &long_words);
  CHECK(long_words == WordCounts{{"NHS", 1}, {"reablement", 2}});
}

TEST_CASE("In other languages sentences are counted and syllables are not") {
  const TextMeasures counted = measures("Mae gofal yn bwysig. Diolch.", "cy");
  CHECK_FALSE(counted.is_english);
  CHECK(counted.counts.sentences == 2);
  CHECK(counted.counts.long_words == 0);
}
