#include "render/letters.h"

#include "catch.h"

using namespace alongside;

namespace {

std::pair<std::string, Values> entry(const std::string& name) {
  Values card("card");
  card.text("title", name);
  return {name, card};
}

std::vector<std::string> words_of(const std::vector<Values>& list, std::string_view name) {
  std::vector<std::string> words;
  for (const Values& values : list) {
    const Value* found = values.find(name);
    words.push_back(found == nullptr ? "" : found->words);
  }
  return words;
}

}  // namespace

TEST_CASE("Entries stand under their first letter, sorted as readers expect") {
  const Letters letters = by_letter({entry("Zebra"), entry("élan"), entry("Apple"), entry("Echo")}, "letter");
  CHECK(words_of(letters.letters, "letter") == std::vector<std::string>{"A", "E", "Z"});
  CHECK(words_of(letters.letters[1].find("items")->items, "title") == std::vector<std::string>{"Echo", "élan"});
}

TEST_CASE("The index names every letter and links only those that have entries") {
  const Letters letters = by_letter({entry("Bus")}, "letter");
  REQUIRE(letters.index.size() == 26);
  const auto links = words_of(letters.index, "href");
  CHECK(links[0].empty());
  CHECK(links[1] == "#page.letter-b");
}

TEST_CASE("Numbers and signs stand under one sign, other scripts under their own letters") {
  CHECK(letter_of("24 hours") == "#");
  CHECK(letter_of("") == "#");
  CHECK(letter_of("Ürün") == "U");
  const Letters letters = by_letter({entry("24 hours"), entry("اردو")}, "letter");
  CHECK(letters.index.size() == 28);
  CHECK(words_of(letters.letters, "letter") == std::vector<std::string>{"#", "ا"});
}
