#include "language/words.h"

#include "catch.h"
#include "language/case_files.h"

using namespace alongside;

namespace {

const char* kind_name(WordKind kind) {
  constexpr const char* names[] = {"",      "abbreviation:", "number:", "percentage:", "money:",
                                   "date:", "time:",         "range:",  "phone:",      "address:"};
  return names[static_cast<std::size_t>(kind)];
}

/// "We | met | number:12 | people".
std::string words_in(const std::string& text) {
  std::vector<std::string> found;
  for (const Word& word : words_of(text))
    found.push_back(kind_name(word.kind) + std::string(text_of(text, word)));
  return joined(found, " | ");
}

}  // namespace

TEST_CASE("A text is cut into words as people count them") {
  for (const Case& each : cases_in("words.txt")) {
    INFO(each.name);
    CHECK(words_in(each.text) == each.expected.at(0));
  }
}

TEST_CASE("Words come in order, do not overlap and stay inside the text, whatever it holds") {
  const std::string texts[] = {
      "",           " ",    "£",         "+",    "(0",          "5:",          "1/",
      "a.b.c.d.",   "\xC3", "a\xE2\x80", "@@@",  "http://",     "0 0 0 0 0 0", "9am-",
      "31 Dec",     "½½½",  "(s)(s)",    "-'-'", "1-2-3-4-5-6", "....5....",   "999999999999999999999999",
      "1.2.3.4/5/6"};
  for (const std::string& text : texts) {
    INFO(text);
    std::size_t done = 0;
    for (const Word& word : words_of(text)) {
      CHECK(word.length > 0);
      CHECK(word.at >= done);
      done = word.end();
    }
    CHECK(done <= text.size());
  }
}

TEST_CASE("A word says whether an ending in brackets follows it") {
  const std::string text = "form(s) process(es) stop (see)";
  const Words words = words_of(text);
  REQUIRE(words.size() == 4);
  CHECK(has_ending_in_brackets(text, words[0]));
  CHECK(has_ending_in_brackets(text, words[1]));
  CHECK_FALSE(has_ending_in_brackets(text, words[2]));
}
