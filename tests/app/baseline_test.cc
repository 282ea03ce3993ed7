#include "app/baseline.h"

#include "app/commands_run.h"
#include "catch.h"

using namespace alongside;

namespace {

constexpr const char* usual_file = "content/records/baseline.jsonl";

void make_toolkit(const TemporaryFolder& folder) {
  folder.write("content/toolkit.yaml", "title: Ours\ncontact: {phone: 01632 960000}\n");
  folder.write("content/a.md", "---\ntitle: A page\n---\n\n[Click here](b.md).\n\n[Click here](b.md).\n");
  folder.write("content/b.md", "---\ntitle: Another\n---\n\nText. See [nothing](missing.md).\n");
}

Options brief(const TemporaryFolder& folder) {
  Options options = options_in(folder, {});
  options.format = ReportFormat::brief;
  return options;
}

CommandRun check(const TemporaryFolder& folder) { return run(check_command, brief(folder)); }

CommandRun write_baseline(const TemporaryFolder& folder) {
  Options options = brief(folder);
  options.write_baseline = true;
  return run(check_command, options);
}

}  // namespace

TEST_CASE("Older findings are counted, and only new ones are printed and fail") {
  TemporaryFolder folder;
  make_toolkit(folder);
  CHECK(check(folder).exit == 1);
  const CommandRun written = write_baseline(folder);
  CHECK(written.exit == 0);
  CHECK(written.out == "No new problems found. 3 older findings are in the baseline, content/records/baseline.jsonl.\n");
  CHECK(contains(written.err, "3 findings are kept in content/records/baseline.jsonl."));
  folder.write("content/a.md", "---\ntitle: A page\nowner: Sam\n---\n\n[Click here](b.md).\n\n[Read more](b.md).\n\n[Click here](b.md).\n");
  const CommandRun later = check(folder);
  CHECK(contains(later.out, "“Read more”"));
  CHECK_FALSE(contains(later.out, "“Click here”"));
  CHECK(contains(later.out, "1 warning in 1 file. 3 older findings are in the baseline, content/records/baseline.jsonl.\n"));
}

TEST_CASE("The same findings give the same baseline, byte for byte") {
  TemporaryFolder folder;
  make_toolkit(folder);
  write_baseline(folder);
  const std::string first = folder.read(usual_file);
  write_baseline(folder);
  CHECK(folder.read(usual_file) == first);
  CHECK(first.starts_with("{\"baseline\":1}\n{\"file\":\"content/a.md\",\"rule\":\"link/vague-words\""));
}

TEST_CASE("What was put right is told, with how to take it out of the baseline") {
  TemporaryFolder folder;
  make_toolkit(folder);
  write_baseline(folder);
  folder.write("content/a.md", "---\ntitle: A page\n---\n\nText.\n");
  CHECK(contains(check(folder).err, "2 findings of the baseline are put right. To take them out of it, type: alongside check --write-baseline"));
  write_baseline(folder);
  CHECK_FALSE(contains(check(folder).err, "put right"));
}

TEST_CASE("A renamed page keeps its older findings") {
  TemporaryFolder folder;
  make_toolkit(folder);
  write_baseline(folder);
  std::filesystem::rename(folder.at("content/a.md"), folder.at("content/c.md"));
  CHECK(check(folder).exit == 0);
  CHECK(contains(check(folder).out, "No new problems found."));
}

TEST_CASE("A build never takes an error for older that would leave the website broken") {
  TemporaryFolder folder;
  make_toolkit(folder);
  write_baseline(folder);
  const CommandRun built = run(build_command, brief(folder));
  CHECK(built.exit == 1);
  CHECK(contains(built.out, "missing.md"));
  CHECK(contains(built.out, "2 older findings are in the baseline"));
  CHECK_FALSE(folder.has("site/index.html"));
}

TEST_CASE("What loses words or could harm readers is in no baseline") {
  TemporaryFolder folder;
  make_toolkit(folder);
  folder.write("content/b.md", "---\ntitle: Another\n---\n\n::: note\nText.\n");
  CHECK(write_baseline(folder).exit == 1);
  CHECK_FALSE(contains(folder.read(usual_file), "markup/"));
}

TEST_CASE("A check of one file counts the older findings of that file") {
  TemporaryFolder folder;
  make_toolkit(folder);
  write_baseline(folder);
  Options options = brief(folder);
  options.folder = folder.at("content/b.md");
  CHECK(run(check_command, options).out == "No new problems found. 1 older finding is in the baseline, content/records/baseline.jsonl.\n");
}

TEST_CASE("Another file can be the baseline, and none can be asked for") {
  TemporaryFolder folder;
  make_toolkit(folder);
  Options options = brief(folder);
  options.baseline = folder.at("old.jsonl");
  CHECK(contains(refusal(check_command, options), "To begin one, add: --write-baseline"));
  options.write_baseline = true;
  CHECK(run(check_command, options).exit == 0);
  CHECK_FALSE(folder.has(usual_file));
  write_baseline(folder);
  options.write_baseline = false;
  options.baseline = no_baseline;
  CHECK(run(check_command, options).exit == 1);
}

TEST_CASE("No file is written over that is no baseline, and no part of a toolkit makes one") {
  TemporaryFolder folder;
  make_toolkit(folder);
  Options options = brief(folder);
  options.write_baseline = true;
  options.baseline = folder.at("content/a.md");
  const std::string page = folder.read("content/a.md");
  CHECK(contains(refusal(check_command, options), "is no baseline"));
  CHECK(folder.read("content/a.md") == page);
  options.baseline.clear();
  options.editions = {"plain"};
  CHECK(contains(refusal(check_command, options), "keeps the findings of the whole toolkit"));
  CHECK_FALSE(folder.has(usual_file));
}

TEST_CASE("A line that two people's changes broke is told at its place, and the others hold") {
  TemporaryFolder folder;
  make_toolkit(folder);
  write_baseline(folder);
  folder.write(usual_file, folder.read(usual_file) + "=======\n");
  const CommandRun run = check(folder);
  CHECK(contains(run.out, "This line of the baseline cannot be read, and is passed over. In content/records/baseline.jsonl, line 4."));
  CHECK(contains(run.out, "3 older findings"));
}

TEST_CASE("Reports for programs say what the baseline knew") {
  TemporaryFolder folder;
  make_toolkit(folder);
  write_baseline(folder);
  Options options = brief(folder);
  options.format = ReportFormat::json;
  const CommandRun json = run(check_command, options);
  CHECK(contains(json.out, "\"file\": \"content/records/baseline.jsonl\",\n    \"older\": 3,\n    \"mended\": 0"));
  options.format = ReportFormat::github;
  CHECK(contains(run(check_command, options).err, "3 older findings are in the baseline"));
}
