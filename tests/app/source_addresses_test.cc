// The addresses of published documents, as they stand there: malformed ones are found without asking anybody, with a hint, and the
// others are left in peace.
#include <map>

#include "app/example_toolkit.h"
#include "catch.h"
#include "foundation/files.h"
#include "foundation/text.h"

using namespace alongside;

TEST_CASE("Of the addresses in real documents those that cannot be right are found, each with a hint") {
  const std::string table = read_whole_file(ALONGSIDE_SOURCE_DIR "/tests/cases/web/addresses.tsv");
  std::string text = "---\ntitle: Sources\nsummary: Where to read more.\n---\n";
  std::map<int, std::string> expected;  // by line of the page
  int line = 4;
  for (const std::string_view row : lines_of(table)) {
    if (row.empty() || row.starts_with('#')) continue;
    const std::vector<std::string_view> cells = split(row, '\t');
    text += "\n[Source " + std::to_string(expected.size()) + "](" + std::string(cells[0]) + ")\n";
    line += 2;
    expected[line] = cells[1];
  }
  TemporaryFolder folder;
  folder.write("content/sources.md", text);
  std::map<int, std::string> found;
  for (const Finding& finding : findings_in(folder.path())) {
    if (finding.where.file != "content/sources.md" || !finding.rule.starts_with("link/")) continue;
    found[finding.where.from.line] = finding.rule;
    CHECK_FALSE(finding.hint.empty());
  }
  std::erase_if(expected, [](const auto& row) { return row.second.empty(); });
  CHECK(expected.size() == 5);
  CHECK(found == expected);
}
