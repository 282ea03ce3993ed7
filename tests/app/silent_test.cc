// What the checks must not complain about: names, numbers and addresses, the words of others, wording that is
// fixed. tests/cases/silent/ holds it as a toolkit; advice is allowed, a warning is not.
#include "app/marked_findings.h"
#include "catch.h"

using namespace alongside;

TEST_CASE("Names, numbers, addresses and the words of others call forth no warning") {
  for (const MarkedFinding& marked : marked_findings("silent")) {
    INFO(described(marked) << " " << marked.finding.message);
    CHECK(marked.finding.severity == Severity::advice);
  }
}
