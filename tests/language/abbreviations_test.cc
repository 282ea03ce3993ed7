#include "language/abbreviations.h"

#include "catch.h"

using namespace alongside;

namespace {

/// Whether the first word of `text` that looks like letters for words is explained beside it.
bool first_is_explained(const std::string& text) {
  const Words words = words_of(text);
  for (std::uint32_t i = 0; i < words.size(); ++i) {
    if (is_acronym(text_of(text, words[i]))) return is_explained_here(text, words, i);
  }
  FAIL("no acronym in: " << text);
  return false;
}

}  // namespace

TEST_CASE("Letters that stand for words are told from words and names") {
  for (const char* word :
       {"NHS", "GPs", "A&E", "COVID-19", "BSL", "ICB's", "CO-304", "e.g.", "U.S.", "PPI"}) {
    INFO(word);
    CHECK(is_acronym(word));
  }
  for (const char* word :
       {"Trust", "I", "A", "McDonald", "DHSC-led", "iPhone", "co-production", "12", "Is", "As", ""}) {
    INFO(word);
    CHECK_FALSE(is_acronym(word));
  }
}

TEST_CASE("The letters themselves are what a team would list") {
  CHECK(acronym_itself("ICBs") == "ICB");
  CHECK(acronym_itself("ICB's") == "ICB");
  CHECK(acronym_itself("ICB’s") == "ICB");
  CHECK(acronym_itself("BSL") == "BSL");
}

TEST_CASE("Letters are explained where their words stand beside them in brackets, in either order") {
  for (const char* text :
       {"The integrated care board (ICB) decides.", "The ICB (integrated care board) decides.",
        "British Sign Language (BSL)", "voluntary, community and social enterprise (VCSE) groups",
        "post-traumatic stress disorder (PTSD)", "accident and emergency (A&E)",
        "A&E (accident and emergency)", "Integrated care boards (ICBs) decide.",
        "the Department of Health and Social Care (DHSC)"}) {
    INFO(text);
    CHECK(first_is_explained(text));
  }
  for (const char* text : {"The ICB decides.", "The board (ICB) decides.", "ICB (see below)",
                           "We met. Care boards (PPI) came.", "(BSL)", "BSL"}) {
    INFO(text);
    CHECK_FALSE(first_is_explained(text));
  }
}
