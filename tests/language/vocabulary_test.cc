#include "language/vocabulary.h"

#include "catch.h"
#include "foundation/text.h"
#include "language/word_forms.h"

using namespace alongside;

namespace {

WordListEntry entry(std::string word, WordListKind kind, WordForms forms = WordForms::as_written) {
  WordListEntry made;
  made.word = std::move(word);
  made.kind = kind;
  made.forms = forms;
  return made;
}

WordList lists() {
  WordList list;
  list.entries = {entry("utilise", WordListKind::use_other_words, WordForms::verb),
                  entry("in order to", WordListKind::use_other_words),
                  entry("in order", WordListKind::use_other_words),
                  entry("care pathway", WordListKind::hard_word, WordForms::noun),
                  entry("touch base", WordListKind::figure_of_speech, WordForms::verb),
                  entry("face to face", WordListKind::familiar),
                  entry("hospital", WordListKind::familiar),
                  entry("plan", WordListKind::familiar),
                  entry("IT", WordListKind::abbreviation),
                  entry("Involvement Team", WordListKind::name),
                  entry("and/or", WordListKind::use_other_words),
                  entry("e.g.", WordListKind::latin)};
  return list;
}

/// "utilise; in order to" for the terms of `text`, in its order.
std::string terms_in(const std::string& text, const Vocabulary& vocabulary) {
  WordMemo memo(vocabulary, true);
  const Words words = words_of(text);
  Facts facts;
  facts_of(text, words, memo, facts);
  TermMatches matches;
  terms_of(text, words, facts, vocabulary, matches);
  std::vector<std::string> found;
  for (const TermMatch& match : matches) {
    const Word& last = words[match.first_word + match.word_count - 1];
    const std::uint32_t at = words[match.first_word].at;
    found.push_back(text.substr(at, last.end() - at) + "=" + vocabulary.entry(match.entry).word);
  }
  return joined(found, "; ");
}

std::string terms_in(const std::string& text, const std::vector<std::string>& allowed = {}) {
  const std::vector<WordList> all = {lists()};
  return terms_in(text, Vocabulary(all, allowed));
}

WordFacts facts_in_lists(std::string_view word, const std::vector<std::string>& allowed = {}) {
  const std::vector<WordList> all = {lists()};
  return Vocabulary(all, allowed).facts_of(word, true);
}

}  // namespace

TEST_CASE("Listed words are found in all their forms, whatever their capitals") {
  CHECK(terms_in("Utilise it. They utilised and are utilising it.") ==
        "Utilise=utilise; utilised=utilise; utilising=utilise");
  CHECK(terms_in("Care pathways and a care pathway") ==
        "Care pathways=care pathway; care pathway=care pathway");
  CHECK(terms_in("We touched base; touching base helps") ==
        "touched base=touch base; touching base=touch base");
  CHECK(terms_in("Nothing of the list") == "");
}

TEST_CASE("Phrases are found whole, the longest first, with only white space between their words") {
  CHECK(terms_in("in order to ask") == "in order to=in order to; in order=in order");
  CHECK(terms_in("in\n order to") == "in\n order to=in order to; in\n order=in order");
  CHECK(terms_in("in, order to") == "");
  CHECK(terms_in("in") == "");
  CHECK(terms_in("this and/or that and or both") == "and/or=and/or");
  CHECK(terms_in("tea, e.g. green") == "e.g.=e.g.");
  CHECK(terms_in("a face-to-face meeting, face to face") ==
        "face-to-face=face to face; face to face=face to face");
}

TEST_CASE("Names and abbreviations are found only as they are written") {
  CHECK(terms_in("IT is not it") == "IT=IT");
  CHECK(terms_in("The Involvement Team, an involvement team") == "Involvement Team=Involvement Team");
}

TEST_CASE("Words that the team allows are no longer listed, and count as familiar") {
  CHECK(terms_in("utilise and utilised", {"utilise"}).empty());
  CHECK(facts_in_lists("utilise", {"utilise"}).in(WordListKind::familiar));
  CHECK_FALSE(facts_in_lists("utilise", {"utilise"}).in(WordListKind::use_other_words));
  CHECK(facts_in_lists("BSL", {"BSL"}).in(WordListKind::abbreviation));
  CHECK(terms_in("utilised", {"utilised"}).empty());
}

TEST_CASE("A word is familiar in its regular forms too") {
  for (const char* word : {"hospital", "Hospitals", "hospital's", "planned", "planning", "planner"}) {
    INFO(word);
    CHECK(facts_in_lists(word).in(WordListKind::familiar));
  }
  CHECK_FALSE(facts_in_lists("plane").in(WordListKind::familiar));
  CHECK_FALSE(facts_in_lists("hospice").in(WordListKind::familiar));
}

TEST_CASE("Facts say what a word is by itself") {
  const Vocabulary none;
  const auto is = [&](std::string_view word, std::uint32_t flag) {
    return none.facts_of(word, true).is(flag);
  };
  CHECK(is("Trust", word_flag::capital));
  CHECK(is("NHS", word_flag::all_capitals));
  CHECK(is("GPs", word_flag::all_capitals));
  CHECK_FALSE(is("Is", word_flag::all_capitals));
  CHECK(is("don’t", word_flag::negative));
  CHECK(is("don’t", word_flag::contraction));
  CHECK(is("quickly", word_flag::adverb));
  CHECK_FALSE(is("family", word_flag::adverb));
  CHECK(is("planning", word_flag::ing));
  CHECK_FALSE(is("thing", word_flag::ing));
  CHECK(is("consultation", word_flag::noun_ending));
  CHECK(is("decisions", word_flag::noun_ending));
  CHECK(is("XIV", word_flag::roman_numeral));
  CHECK_FALSE(is("XIV", word_flag::acronym));
  CHECK(is("August", word_flag::month));
  CHECK(is("which", word_flag::joining));
  CHECK(none.facts_of("Zoë’s", true).letters == 4);
  CHECK(none.facts_of("COVID-19", true).characters == 7);
  CHECK(none.facts_of("ystafell", false).syllables == 0);
}

TEST_CASE("A memo gives the same facts as the vocabulary, however many words it has met") {
  const std::vector<WordList> all = {lists()};
  const Vocabulary vocabulary(all, {});
  WordMemo memo(vocabulary, true);
  const auto same = [&](const std::string& word) {
    const WordFacts kept = memo.facts_of(word), made = vocabulary.facts_of(word, true);
    return kept.flags == made.flags && kept.lists == made.lists && kept.terms == made.terms &&
           kept.syllables == made.syllables;
  };
  for (int round = 0; round < 2; ++round) {
    for (int i = 0; i < 6000; ++i) {
      const std::string word = "word" + std::string(1, static_cast<char>('a' + i % 26)) + std::to_string(i);
      if (!same(word)) FAIL(word);
    }
  }
  CHECK(same("utilising"));
  CHECK(same(std::string(500, 'a')));
  CHECK(same("ہم"));
}

TEST_CASE("Regular forms and stems are made as English spells them") {
  const auto forms = [](std::string_view word, WordForms which) {
    return joined(forms_of(word, which), " ");
  };
  CHECK(forms("utilise", WordForms::verb) == "utilise utilises utilised utilising");
  CHECK(forms("carry out", WordForms::verb) == "carry out carries out carried out carrying out");
  CHECK(forms("commit", WordForms::verb) == "commit commits commited commiting committed committing");
  CHECK(forms("agree", WordForms::verb) == "agree agrees agreed agreeing");
  CHECK(forms("pathway", WordForms::noun) == "pathway pathways");
  CHECK(forms("policy", WordForms::noun) == "policy policies");
  CHECK(forms("process", WordForms::noun) == "process processes");
  CHECK(forms("At  Risk", WordForms::as_written) == "at risk");
  const auto stems = stems_of("easily");
  CHECK(std::find(stems.begin(), stems.end(), "easy") != stems.end());
}
