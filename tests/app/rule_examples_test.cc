// The examples of every rule are its tests: put into a toolkit that has no findings, the wrong one gives exactly one finding of the
// rule, of its severity and at the words that it marks, and the right one none. What cannot be typed in a few lines lies in
// tests/cases/rules/FAMILY/NAME, or is made by made_examples.cc.
#include <algorithm>
#include <span>

#include "app/example_toolkit.h"
#include "app/made_examples.h"
#include "catch.h"
#include "foundation/files.h"
#include "foundation/parallel.h"
#include "foundation/text.h"

using namespace alongside;

namespace {

std::string all_lines(const Findings& findings) {
  std::string text;
  for (const Finding& finding : findings) text += "    " + in_one_line(finding);
  return text;
}

bool is_at(const Finding& finding, const Location& marks) {
  return finding.where.file == marks.file && finding.where.from == marks.from && (marks.from.line == 0 || finding.where.to == marks.to);
}

/// `findings` without what is said of texts that nobody has matched or shown to readers yet: that is so of all examples.
Findings without_reviews(Findings findings, std::string_view but = {}) {
  std::erase_if(findings, [&](const Finding& finding) { return finding.rule != but && finding.rule.starts_with("review/"); });
  return findings;
}

/// What is wrong with `findings` of the wrong example of `rule`; empty where all is as it should be.
std::string problem_of_wrong(const Rule& rule, Findings findings, const Location& marks) {
  findings = without_reviews(std::move(findings), rule.name);
  std::erase_if(findings, [&](const Finding& finding) { return finding.rule == besides(rule); });
  Finding expected;
  expected.severity = rule.severity;
  expected.where = marks;
  expected.rule = rule.name;
  const bool fits = findings.size() == 1 && findings.front().rule == rule.name && findings.front().severity == rule.severity;
  if (fits && is_at(findings.front(), marks)) return {};
  return std::string(rule.name) + ": the wrong example must be found once, and nothing else:\n    " + in_one_line(expected) + "  found:\n" +
         all_lines(findings);
}

std::string problem_of_right(const Rule& rule, Findings findings) {
  findings = without_reviews(std::move(findings), rule.name);
  if (findings.empty()) return {};
  return std::string(rule.name) + ": nothing may be found in the right example:\n" + all_lines(findings);
}

/// Whether `file` belongs to `example`: one of its own, or the one that its finding marks.
bool belongs_to(const std::string& file, const PlacedExample& example) { return example.files.contains(file) || example.marks.file == file; }

/// The findings of `all` in the files of `example`.
Findings findings_of(const PlacedExample& example, const Findings& all) {
  Findings found;
  for (const Finding& finding : all) {
    if (belongs_to(finding.where.file, example)) found.push_back(finding);
  }
  return found;
}

/// The example of a rule, as files.
struct Typed {
  const Rule* rule = nullptr;
  PlacedExample example;
};

/// Examples whose files do not meet, so that they may stand in one toolkit.
using Batch = std::vector<Typed>;

/// The problems of the examples in `batch`, and findings that belong to none of them.
std::string problems_together(std::span<const Typed> batch, bool wrong) {
  std::map<std::string, std::string> files;
  for (const Typed& typed : batch) files.insert(typed.example.files.begin(), typed.example.files.end());
  Findings findings = findings_after(writing(files));
  std::string problems;
  for (const auto& [rule, example] : batch) {
    const Findings found = batch.size() == 1 ? findings : findings_of(example, findings);
    problems += wrong ? problem_of_wrong(*rule, found, example.marks) : problem_of_right(*rule, found);
  }
  if (batch.size() == 1) return problems;
  findings = without_reviews(std::move(findings));
  std::erase_if(findings, [&](const Finding& finding) {
    return std::any_of(batch.begin(), batch.end(), [&](const Typed& typed) { return belongs_to(finding.where.file, typed.example); });
  });
  return findings.empty() ? problems : problems + "besides, in other files:\n" + all_lines(findings);
}

/// The same, but examples that get into each other's way are tried apart: only what is wrong with an example alone counts.
std::string problems_of(std::span<const Typed> batch, bool wrong) {
  const std::string problems = problems_together(batch, wrong);
  if (problems.empty() || batch.size() == 1) return problems;
  return problems_of(batch.first(batch.size() / 2), wrong) + problems_of(batch.subspan(batch.size() / 2), wrong);
}

/// The problems of the examples that stand in one toolkit together, each in a page of its own.
std::string problems_of_pages(bool wrong) {
  Batch pages;
  for (const Rule& rule : all_rules()) {
    if (shares_a_toolkit(rule)) pages.push_back({&rule, placed(rule, wrong ? rule.wrong : rule.right, "example-" + std::to_string(pages.size() + 1))});
  }
  return problems_together(pages, wrong);
}

bool shares_a_file(const Batch& batch, const PlacedExample& example) {
  return std::any_of(batch.begin(), batch.end(), [&](const Typed& other) {
    return std::any_of(example.files.begin(), example.files.end(), [&](const auto& file) { return other.example.files.contains(file.first); });
  });
}

/// The examples that are typed into other files than pages, in as few batches as their files allow.
std::vector<Batch> batches_of_files(bool wrong) {
  std::vector<Batch> batches;
  for (const Rule& rule : all_rules()) {
    // Rules on websites are tried where websites answer: links_rules_test.cc.
    if (rule.place == ExamplePlace::described || rule.place == ExamplePlace::asked || shares_a_toolkit(rule)) continue;
    Typed typed{&rule, placed(rule, wrong ? rule.wrong : rule.right, "example")};
    auto batch = std::find_if(batches.begin(), batches.end(), [&](const Batch& other) { return !shares_a_file(other, typed.example); });
    if (batch == batches.end()) batch = batches.insert(batch, Batch());
    batch->push_back(std::move(typed));
  }
  return batches;
}

/// The problems of all batches, which are tried side by side.
std::string problems_of_files(bool wrong) {
  const std::vector<Batch> batches = batches_of_files(wrong);
  std::vector<std::string> problems(batches.size());
  for_each_index(batches.size(), default_jobs(), [&](std::size_t i) { problems[i] = problems_of(batches[i], wrong); });
  std::string all;
  for (const std::string& some : problems) all += some;
  return all;
}

/// The folder of the files that are the examples of `rule`.
std::string folder_of_examples(const Rule& rule) { return ALONGSIDE_SOURCE_DIR "/tests/cases/rules/" + std::string(rule.name); }

/// Lays the files in `folder` over the toolkit.
Change copying(const std::string& folder) {
  std::map<std::string, std::string> files;
  for (const FileEntry& entry : list_tree(folder)) {
    if (entry.kind == FileKind::file) files[entry.path] = read_whole_file(folder + '/' + entry.path);
  }
  return writing(std::move(files));
}

/// The problems of examples that are whole files; what the finding marks stands in the file `marks`.
std::string problems_of_folder(const Rule& rule) {
  const std::string folder = folder_of_examples(rule);
  const Findings found = without_reviews(findings_after(copying(folder + "/wrong")), rule.name);
  const std::string marks(trimmed(read_whole_file(folder + "/marks")));
  const bool is_there = found.size() == 1 && in_one_line(found.front().where) == marks;
  return problem_of_wrong(rule, found, is_there ? found.front().where : Location{marks, {}, {}}) +
         problem_of_right(rule, findings_after(copying(folder + "/right")));
}

std::string problems_of_made(const Rule& rule, const MadeExample& example) {
  return problem_of_wrong(rule, findings_after(example.wrong, true), example.marks) +
         problem_of_right(rule, findings_after(example.right, true));
}

}  // namespace

TEST_CASE("The toolkit that examples are put into has no findings") { CHECK(all_lines(without_reviews(findings_in(base_toolkit()))).empty()); }

TEST_CASE("The wrong example of a rule about pages is found once, at its words") { CHECK(problems_of_pages(true) == ""); }

TEST_CASE("The right example of a rule about pages is not found") { CHECK(problems_of_pages(false) == ""); }

TEST_CASE("The wrong example of a rule about other files is found once, at its words") { CHECK(problems_of_files(true) == ""); }

TEST_CASE("The right example of a rule about other files is not found") { CHECK(problems_of_files(false) == ""); }

TEST_CASE("What cannot be typed lies in a folder or is made, and is found once, and not") {
  for (const Rule& rule : all_rules()) {
    if (rule.place != ExamplePlace::described) continue;
    INFO(rule.name);
    const MadeExample* made = made_example(rule.name);
    const bool has_folder = is_folder(folder_of_examples(rule));
    REQUIRE((made != nullptr) != has_folder);
    CHECK((has_folder ? problems_of_folder(rule) : problems_of_made(rule, *made)) == "");
  }
}
