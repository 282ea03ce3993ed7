// The examples of every rule are its tests: put into a toolkit that has no findings, the wrong one gives exactly one finding of the
// rule, of its severity and at the words that it marks, and the right one none. What cannot be typed in a few lines lies in
// tests/cases/rules/FAMILY/NAME, or is made by made_examples.cc.
#include <algorithm>

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

/// The findings of `all` in the files of `example`.
Findings findings_of(const PlacedExample& example, const Findings& all) {
  Findings found;
  for (const Finding& finding : all) {
    if (example.files.contains(finding.where.file)) found.push_back(finding);
  }
  return found;
}

bool is_typed_alone(const Rule& rule) { return rule.place != ExamplePlace::described && !shares_a_toolkit(rule); }

/// The problems of the examples that stand in one toolkit together, each in a page of its own.
std::string problems_of_pages(bool wrong) {
  std::map<std::string, std::string> files;
  std::vector<std::pair<const Rule*, PlacedExample>> examples;
  for (const Rule& rule : all_rules()) {
    if (!shares_a_toolkit(rule)) continue;
    examples.emplace_back(&rule, placed(rule, wrong ? rule.wrong : rule.right, "example-" + std::to_string(examples.size() + 1)));
    files.insert(examples.back().second.files.begin(), examples.back().second.files.end());
  }
  Findings findings = findings_after(writing(files));
  std::string problems;
  for (const auto& [rule, example] : examples) {
    const Findings found = findings_of(example, findings);
    problems += wrong ? problem_of_wrong(*rule, found, example.marks) : problem_of_right(*rule, found);
  }
  findings = without_reviews(std::move(findings));
  std::erase_if(findings, [&](const Finding& finding) { return files.contains(finding.where.file); });
  return findings.empty() ? problems : problems + "besides, in other files:\n" + all_lines(findings);
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

/// The problems of both examples of a rule that are typed into files of the toolkit.
std::string problems_of_files(const Rule& rule) {
  const PlacedExample wrong = placed(rule, rule.wrong, "example");
  return problem_of_wrong(rule, findings_after(writing(wrong.files)), wrong.marks) +
         problem_of_right(rule, findings_after(writing(placed(rule, rule.right, "example").files)));
}

}  // namespace

TEST_CASE("The toolkit that examples are put into has no findings") { CHECK(all_lines(without_reviews(findings_in(base_toolkit()))).empty()); }

TEST_CASE("The wrong example of a rule about pages is found once, at its words") { CHECK(problems_of_pages(true) == ""); }

TEST_CASE("The right example of a rule about pages is not found") { CHECK(problems_of_pages(false) == ""); }

TEST_CASE("The examples of a rule about other files are found once, and not") {
  std::vector<const Rule*> rules;
  for (const Rule& rule : all_rules()) {
    if (is_typed_alone(rule)) rules.push_back(&rule);
  }
  std::vector<std::string> problems(rules.size());
  for_each_index(rules.size(), default_jobs(), [&](std::size_t i) { problems[i] = problems_of_files(*rules[i]); });
  for (const std::string& problem : problems) CHECK(problem == "");
}

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
