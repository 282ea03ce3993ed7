// What rules on wording must pass over: people's own words, names, fixed wording, and what everybody writes so.
#include <string>
#include <vector>

#include "catch.h"
#include "check/wording.h"
#include "foundation/files.h"
#include "parse/parse_document.h"
#include "parse/word_list.h"

using namespace alongside;

namespace {

std::vector<WordList> builtin_lists() {
  const std::string folder = ALONGSIDE_SOURCE_DIR "/templates/word-lists";
  std::vector<WordList> lists;
  for (const FileEntry& entry : list_tree(folder)) {
    if (entry.path.ends_with(".yaml")) lists.push_back(parse_word_list(read_whole_file(folder + '/' + entry.path), entry.path).list);
  }
  return lists;
}

const WordingTools& tools() {
  static const WordingTools made = [] {
    Toolkit toolkit;
    toolkit.settings.organisation.name = "Utilise Together";
    toolkit.settings.words["team"] = "Involvement team";
    GlossaryTerm name;
    name.term = "Robust Futures";
    name.is_name = true;
    toolkit.glossary.push_back(name);
    return wording_tools(toolkit, builtin_lists());
  }();
  return made;
}

/// The rules that speak of a text, in order; none of those that only easy read has.
std::vector<std::string> rules_of(const std::string& text, Edition edition = Edition::plain, std::string_view language = "en-GB") {
  const Document document = parse_document("page.md", text, {});
  WordingDesk desk(tools());
  CheckContext context;
  context.edition = edition;
  context.language = language;
  context.desk = &desk;
  std::vector<std::string> rules;
  for (const Finding& finding : check_wording(document, context)) {
    if (!finding.rule.starts_with("easy-read/")) rules.push_back(finding.rule);
  }
  return rules;
}

using Rules = std::vector<std::string>;

}  // namespace

TEST_CASE("Rules on wording speak of what a page says itself") { CHECK(rules_of("We utilise the hall.\n") == Rules{"language/use-other-words"}); }

TEST_CASE("They pass over words that are not the page's own") {
  const std::string text = GENERATE(as<std::string>{},
    "They say “utilise” a lot.\n",
    "> We utilise the hall.\n",
    "::: quote {by=\"A carer\"}\nWe utilise the hall, can't we?\n:::\n",
    "::: definition {term=\"Use\"}\nTo utilise a thing.\n:::\n",
    "::: you-said-we-did\n| You said | We did |\n|---|---|\n| You can't utilise it | We moved it |\n:::\n",
    "::: language {tag=\"cy\"}\nUtilise prior to.\n:::\n",
    "---\ntitle: An agreed text\nwording: fixed\n---\n\nWe utilise it prior to use.\n",
    "---\ntitle: A page\nsources:\n  - title: How to utilise a hall\n---\n\nRead How to utilise a hall first.\n",
    "Type `utilise` here.\n");
  INFO(text);
  CHECK(rules_of(text).empty());
}

TEST_CASE("They pass over names") {
  const std::string text = GENERATE(as<std::string>{},
    "Utilise Together runs it.\n",
    "Ask Robust Futures.\n",
    "The Medicines and Medication Act 2018 says so.\n",
    "## Involvement team\n\nThey help.\n",
    "## Community Powered Edmonton\n\nIt began in 2019.\n",
    "It is in Section 242.\n");
  INFO(text);
  CHECK(rules_of(text).empty());
}

TEST_CASE("They pass over what everybody writes so") {
  const std::string text = GENERATE(as<std::string>{},
    "You and I meet at A&E, with a GP, the NHS and COVID-19 staff. Phone 111.\n",
    "Phone 01632 960000, write to help@example.nhs.uk or go to www.nhs.uk today.\n",
    "Power should be shared.\n",
    "It costs £4.4 billion.\n",
    "**Yes** and **No** are answers.\n",
    "Phone **01632 960000** by **6 August 2026**.\n",
    "We'll tell you when it's time.\n");
  INFO(text);
  CHECK(rules_of(text, Edition::plain).empty());
}

TEST_CASE("A question as a heading is advice") { CHECK(rules_of("## What is co-production?\n\nIt is work.\n") == Rules{"plain/question-heading"}); }

TEST_CASE("Rules for English words are off in other languages, and rules on structure stay on") {
  CHECK(rules_of("We utilise *this* prior to that.\n", Edition::plain, "cy") == Rules{"language/italics"});
}

TEST_CASE("Words that a team allows are passed over, and those to avoid are found") {
  Toolkit toolkit;
  toolkit.settings.words_allowed = {"utilise"};
  toolkit.settings.words_avoided = {{"patients", "people"}};
  const WordingTools own = wording_tools(toolkit, builtin_lists());
  WordingDesk desk(own);
  CheckContext context;
  context.desk = &desk;
  const Document document = parse_document("page.md", "We utilise it with patients.\n", {});
  const Findings findings = check_wording(document, context);
  REQUIRE(findings.size() == 1);
  CHECK(findings.front().message == "There is an everyday word for “patients”.");
  CHECK(findings.front().hint == "Write “people”.");
}

TEST_CASE("Without a desk nothing is said about wording") {
  CHECK(check_wording(parse_document("page.md", "We utilise it.\n", {}), {}).empty());
}
