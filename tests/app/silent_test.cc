// What the checks must not complain about: names, numbers and addresses, the words of others, wording that is
// fixed. tests/cases/silent/ holds it as a toolkit; advice is allowed, a warning is not.
// tests/cases/not-silent/ holds the same words as the writer's own, to show that it is not the checks that
// sleep; the rules that must speak there stand in its file `rules`, one a line.
#include <set>

#include "app/marked_findings.h"
#include "catch.h"
#include "foundation/files.h"
#include "foundation/text.h"

using namespace alongside;

TEST_CASE("Names, numbers, addresses and the words of others call forth no warning") {
  for (const MarkedFinding& marked : marked_findings("silent")) {
    INFO(described(marked) << " " << marked.finding.message);
    CHECK(marked.finding.severity == Severity::advice);
  }
}

TEST_CASE("At the start of a sentence, in a list and in a table they call forth nothing at all, in easy read either") {
  std::size_t pages = 0;
  for (const MarkedFinding& marked : marked_findings("silent")) {
    const bool is_theirs = marked.finding.where.file.find("in-lists-and-tables") != std::string::npos;
    const bool is_about_time = marked.finding.rule.starts_with("review/");
    pages += is_theirs && is_about_time ? 1 : 0;
    INFO(described(marked) << " " << marked.finding.message);
    CHECK_FALSE((is_theirs && !is_about_time));
  }
  CHECK(pages > 0);  // nobody has matched them, so they were looked at
}

TEST_CASE("The same words as the writer's own call forth a warning of each rule") {
  std::set<std::string> heard;
  for (const MarkedFinding& marked : marked_findings("not-silent")) {
    if (marked.finding.severity == Severity::warning) heard.insert(marked.finding.rule);
  }
  const std::string rules = read_whole_file(ALONGSIDE_SOURCE_DIR "/tests/cases/not-silent/rules");
  for (const std::string_view rule : lines_of(rules)) {
    INFO(rule);
    if (!rule.empty()) CHECK(heard.contains(std::string(rule)));
  }
}
