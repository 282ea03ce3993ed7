#include "model/fixed_words.h"

#include "catch.h"

using namespace alongside;

TEST_CASE("The words of a whole tag come before those of its first part, and each once") {
  const std::vector<FixedWords> all = {{"cy", {}, {}}, {"en", {}, {}}, {"cy-GB", {}, {}}};
  const auto found = fixed_words_for(all, "cy-GB");
  REQUIRE(found.size() == 2);
  CHECK(found[0] == &all[2]);
  CHECK(found[1] == &all[0]);
  CHECK(fixed_words_for(all, "cy").size() == 1);
  CHECK(fixed_words_for(all, "pl").empty());
}

TEST_CASE("Easy read says what it says otherwise, else the plain words") {
  const FixedWords words = {"en", {{"next", "Next"}, {"previous", "Previous"}}, {{"previous", "Back"}}};
  CHECK(*word_in(words, Edition::easy_read, "previous") == "Back");
  CHECK(*word_in(words, Edition::easy_read, "next") == "Next");
  CHECK(*word_in(words, Edition::large_print, "previous") == "Previous");
  CHECK(word_in(words, Edition::plain, "nothing") == nullptr);
}
