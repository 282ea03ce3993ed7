#include "report/github.h"

#include "catch.h"

using namespace alongside;

TEST_CASE("Each finding is a command that names its place, and the last line says what they come to") {
  const Findings findings = {error_at({"content/a.md", {3, 1}, {3, 4}}, "link/missing-page", "It is missing", "Write b.md."),
                             warning_at({"content/b.md", {3, 7}, {5, 4}}, "plain/long", "Long.", ""),
                             advice_at({"content/c.md", {}, {}}, "plain/other", "Other.", "")};
  CHECK(report_github(findings, "kit/") ==
        "::error title=link/missing-page,file=kit/content/a.md,line=3,endLine=3,col=1,endColumn=4::It is missing. Write b.md.\n"
        "::warning title=plain/long,file=kit/content/b.md,line=3,endLine=5::Long.\n"
        "::notice title=plain/other,file=kit/content/c.md::Other.\n"
        "1 error, 1 warning and 1 piece of advice in 3 files.\n");
}

TEST_CASE("No words of a text can end a command or begin another") {
  const Finding finding = error_at({"content/a,b: 50%.md", {1, 1}, {1, 2}}, "input/x", "50% ::\r\n::error::gone", "");
  CHECK(report_github({finding}, {}) ==
        "::error title=input/x,file=content/a%2Cb%3A 50%25.md,line=1,endLine=1,col=1,endColumn=2::50%25 ::  ::error::gone\n"
        "1 error in 1 file.\n");
}
