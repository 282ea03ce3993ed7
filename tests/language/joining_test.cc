#include "language/joining.h"

#include "catch.h"
#include "language/analysis.h"

using namespace alongside;

namespace {

/// The joining words of `text`, each with a space behind it.
std::string joining_words(const std::string& text) {
  const Vocabulary vocabulary;
  WordMemo memo(vocabulary, true);
  Analysis analysis;
  analyse(text, memo, analysis);
  std::string found;
  for (const Sentence& sentence : analysis.sentences) {
    std::vector<std::uint32_t> places;
    joining_words_of(text, analysis.words, analysis.facts, sentence, places);
    for (const std::uint32_t place : places) found.append(text_of(text, analysis.words[place])).append(" ");
  }
  return found;
}

}  // namespace

TEST_CASE("Words that begin another idea join, wherever they stand") {
  CHECK(joining_words("If you are ill, stay at home because others are ill too.") == "If because ");
  CHECK(joining_words("We come when you ask us.") == "when ");
  CHECK(joining_words("Most people get better at home but some people go to hospital.") == "but ");
  CHECK(joining_words("You need 2 injections, which will be 3 weeks apart.") == "which ");
}

TEST_CASE("“And” and “or” join where a clause follows, and not between two things") {
  CHECK(joining_words("You and staff plan together.").empty());
  CHECK(joining_words("We need time and money.").empty());
  CHECK(joining_words("Bring tea or coffee.").empty());
  CHECK(joining_words("Between them and you.").empty());
  CHECK(joining_words("You tell us and we listen.") == "and ");
  CHECK(joining_words("You can phone us or you can write.") == "or ");
  CHECK(joining_words("We ask you and will tell you.") == "and ");
  CHECK(joining_words("You decide and the board is told.") == "and ");
}

TEST_CASE("“That” joins before a clause, and not where it points at something") {
  CHECK(joining_words("We know that you are busy.") == "that ");
  CHECK(joining_words("We help people that live here.") == "that ");
  CHECK(joining_words("That plan may not work.").empty());
  CHECK(joining_words("After that we eat.").empty());
  CHECK(joining_words("We change that plan.").empty());
}

TEST_CASE("“So” joins before a clause, and “so that” joins once") {
  CHECK(joining_words("You are ill so you stay at home.") == "so ");
  CHECK(joining_words("We write it down so that you can read it.") == "so ");
  CHECK(joining_words("So far it works.").empty());
  CHECK(joining_words("It is so hard.").empty());
}

TEST_CASE("Phrases that only look as if they joined something join nothing") {
  CHECK(joining_words("We stopped because of the rain.").empty());
  CHECK(joining_words("We wait a while.").empty());
  CHECK(joining_words("We are open until 5pm.").empty());
  CHECK(joining_words("But we listen.").empty());
  CHECK(joining_words("Which day suits you?").empty());
}
