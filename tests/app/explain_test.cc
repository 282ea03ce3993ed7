#include "app/commands_run.h"
#include "catch.h"

using namespace alongside;

namespace {

CommandRun explain(const std::string& rule) {
  TemporaryFolder folder;
  return run(explain_command, options_in(folder, {rule}));
}

}  // namespace

TEST_CASE("A rule is explained with why, its source, a wrong and a right example") {
  CHECK(explain("link/missing-page").out ==
        "link/missing-page (error)\n"
        "\n"
        "A link to a page that does not exist.\n"
        "\n"
        "Why: Readers would be sent to an error page.\n"
        "From: Alongside: every link inside a toolkit leads somewhere, in every edition.\n"
        "Looks at: every edition.\n"
        "\n"
        "Wrong:\n"
        "    Read the [starting guide](../guidence/start.md) first.\n"
        "                              ^^^^^^^^^^^^^^^^^^^^\n"
        "Right:\n"
        "    Read the [starting guide](../guidance/start.md) first.\n"
        "\n"
        "What to do: Correct the name, or write the page.\n"
        "\n"
        "Where it is right as it is, write the reason in a line above:\n"
        "    <!-- allow missing-page: your reason -->\n"
        "To change how strict it is, write in content/toolkit.yaml, with error, warning, advice or off:\n"
        "    checks:\n"
        "      rules: {missing-page: off}\n");
}

TEST_CASE("A rule with a limit names it, and what it is in each edition") {
  const std::string text = explain("language/long-sentence").out;
  CHECK(contains(text, "Limit: sentence_words, words in a sentence.\n"
                       "    in plain language and large print: advice above 20, a warning above 25\n"
                       "    in easy read: advice above 12, a warning above 15\n"));
}

TEST_CASE("An example says where it is typed, unless that is the text of a page") {
  CHECK(contains(explain("input/colon").out, "Wrong, in content/toolkit.yaml:\n"));
  CHECK(contains(explain("link/empty").out, "Wrong:\n"));
}

TEST_CASE("The family may be left out, and the brackets of a finding may stay") {
  CHECK(explain("missing-page").out == explain("link/missing-page").out);
  CHECK(explain("[link/missing-page]").out == explain("link/missing-page").out);
}

TEST_CASE("A rule that always holds offers no way round") {
  const std::string text = explain("input/not-utf8").out;
  CHECK(contains(text, "This rule always holds."));
  CHECK_FALSE(contains(text, "allow"));
}

TEST_CASE("A family is listed, and without a name all rules are") {
  CHECK(contains(explain("link").out, "link/missing-page (error): A link to a page that does not exist.\n"));
  CHECK_FALSE(contains(explain("link").out, "input/"));
  TemporaryFolder folder;
  const std::string all = run(explain_command, options_in(folder, {})).out;
  CHECK(contains(all, "\ninput/tab (error)"));
  CHECK(contains(all, "\nlink/missing-page (error)"));
}

TEST_CASE("A rule that does not exist is answered with one that does") {
  const CommandRun run = explain("link/mising-page");
  CHECK(run.exit == 2);
  CHECK(contains(run.err, "There is no rule “link/mising-page”. Did you mean link/missing-page?"));
}
