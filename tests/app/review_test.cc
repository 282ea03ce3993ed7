#include "app/commands_run.h"
#include "catch.h"

using namespace alongside;

namespace {

Options next(const TemporaryFolder& folder, std::vector<std::string> files, const std::string& day) {
  Options options = options_in(folder, std::move(files));
  options.next = day;
  return options;
}

}  // namespace

TEST_CASE("A review sets both days in every file that is named") {
  TemporaryFolder folder;
  folder.write("content/a.md", "---\ntitle: A\nreviewed: 2020-01-01  # by Sam\n---\nText.\n");
  folder.write("content/b.md", "Text.\n");
  const CommandRun done = run(review_command, next(folder, {"content/a.md", "content/b.md"}, "6 May 2028"));
  CHECK(contains(done.err, "content/a.md was reviewed on 6 May 2026; the next review is due by 6 May 2028."));
  CHECK(folder.read("content/a.md") == "---\ntitle: A\nreviewed: 2026-05-06  # by Sam\nreview_by: 2028-05-06\n---\nText.\n");
  CHECK(folder.read("content/b.md") == "---\nreviewed: 2026-05-06\nreview_by: 2028-05-06\n---\n\nText.\n");
}

TEST_CASE("The next review lies ahead, and its day is clear") {
  TemporaryFolder folder;
  folder.write("content/a.md", "Text.\n");
  CHECK(contains(refusal(review_command, next(folder, {"content/a.md"}, "06/05/28")), "--next 2027-05-06"));
  CHECK(contains(refusal(review_command, next(folder, {"content/a.md"}, "2026-05-06")), "must be later than today, 6 May 2026"));
  CHECK(folder.read("content/a.md") == "Text.\n");
}

TEST_CASE("Only pages of a toolkit are reviewed") {
  TemporaryFolder folder;
  folder.write("content/toolkit.yaml", "title: A\n");
  folder.write("notes.md", "Text.\n");
  CHECK(contains(refusal(review_command, next(folder, {"content/toolkit.yaml"}, "2027-01-01")), "names end in .md"));
  CHECK(contains(refusal(review_command, next(folder, {"notes.md"}, "2027-01-01")), "Pages lie in the folder “content”"));
  CHECK(contains(refusal(review_command, next(folder, {"content"}, "2027-01-01")), "is a folder"));
}

TEST_CASE("A page whose settings cannot be read is named and left as it is") {
  TemporaryFolder folder;
  folder.write("content/a.md", "---\ntitle: A\n");
  CHECK(contains(refusal(review_command, next(folder, {"content/a.md"}, "2027-01-01")), "content/a.md was not changed"));
  CHECK(folder.read("content/a.md") == "---\ntitle: A\n");
}

TEST_CASE("Files of two toolkits are two reviews") {
  TemporaryFolder folder;
  folder.write("one/content/a.md", "Text.\n");
  folder.write("two/content/a.md", "Text.\n");
  CHECK(contains(refusal(review_command, next(folder, {"one/content/a.md", "two/content/a.md"}, "2027-01-01")), "another toolkit"));
}
