// Nouns in a row: which rows are told, and where each begins and ends.
#include <string>
#include <vector>

#include "catch.h"
#include "check/wording.h"
#include "foundation/files.h"
#include "parse/parse_document.h"
#include "parse/settings.h"
#include "parse/word_list.h"

using namespace alongside;

namespace {

/// The rows of nouns that are told of `text`: "12: 4 nouns stand in a row: “…”", with the column.
std::vector<std::string> rows_of(const std::string& text, const std::string& checks = "") {
  const std::string list = ALONGSIDE_SOURCE_DIR "/templates/word-lists/noun-strings.yaml";
  Toolkit toolkit;
  toolkit.settings = parse_settings("title: T\n" + checks, "toolkit.yaml").settings;
  const WordingTools tools = wording_tools(toolkit, {parse_word_list(read_whole_file(list), "noun-strings.yaml").list});
  const Document document = parse_document("page.md", text, {});
  WordingDesk desk(tools);
  CheckContext context;
  context.language = "en-GB";
  context.desk = &desk;
  std::vector<std::string> rows;
  for (const Finding& finding : check_wording(document, context)) {
    if (finding.rule == "language/noun-string") rows.push_back(std::to_string(finding.where.from.column) + ": " + finding.message);
  }
  return rows;
}

using Rows = std::vector<std::string>;

}  // namespace

TEST_CASE("Four nouns in a row are told from the first to the last, wherever in a sentence they stand") {
  CHECK(rows_of("“Yes”: health service improvement community.\n") == Rows{"8: 4 nouns stand in a row: “health service improvement community”"});
  CHECK(rows_of("We ask about community health service improvement.\n") == Rows{"14: 4 nouns stand in a row: “community health service improvement”"});
  CHECK(rows_of("Our community health service improvement community is new.\n") ==
        Rows{"5: 5 nouns stand in a row: “community health service improvement community”"});
}

TEST_CASE("Three nouns in a row are let be, and so is a row that a sign or a small word parts") {
  const std::string text = GENERATE(as<std::string>{}, "Our health service improvement is new.\n", "It is for health, service, improvement, community.\n",
                                    "The health service of improvement community health is new.\n", "Improvement.\n", "Community health service\n");
  CHECK(rows_of(text).empty());
}

TEST_CASE("Two rows in one sentence are told one by one") {
  CHECK(rows_of("The community health service improvement, the health service community improvement.\n") ==
        Rows{"5: 4 nouns stand in a row: “community health service improvement”", "47: 4 nouns stand in a row: “health service community improvement”"});
}

TEST_CASE("The limit of the settings counts, also where it is one or never") {
  CHECK(rows_of("Our health service is new.\n", "checks:\n  nouns_in_a_row: {advice: 1}\n") == Rows{"5: 2 nouns stand in a row: “health service”"});
  CHECK(rows_of("Our community health service improvement.\n", "checks:\n  nouns_in_a_row: {advice: 4}\n").empty());
}
