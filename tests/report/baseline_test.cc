#include "report/baseline.h"

#include <map>
#include <set>

#include "catch.h"

using namespace alongside;

namespace {

/// Files as lines, and findings that point at words in them.
struct Made {
  std::map<std::string, std::vector<std::string>> files;
  Findings findings;

  /// A warning of `rule` about all of a new line at the end of `file`.
  Made& finds(const std::string& file, const std::string& words, const std::string& rule = "plain/long-sentence") {
    files[file].push_back(words);
    const int line = static_cast<int>(files[file].size());
    findings.push_back(warning_at({file, {line, 1}, {line, static_cast<int>(words.size()) + 1}}, rule, "A message.", ""));
    return *this;
  }

  SourceLines lines() const {
    return [this](const std::string& file, int line) -> std::string_view {
      const auto found = files.find(file);
      if (found == files.end() || line > static_cast<int>(found->second.size())) return {};
      return found->second[static_cast<std::size_t>(line) - 1];
    };
  }

  Baseline baseline() const { return baseline_of(findings, lines()); }

  AgainstBaseline against(const Baseline& baseline) const {
    return against_baseline(findings, baseline, lines(), [this](const std::string& file) { return files.contains(file); });
  }
};

std::vector<std::string> files_of(const Findings& findings) {
  std::vector<std::string> files;
  for (const Finding& finding : findings) files.push_back(finding.where.file + ':' + std::to_string(finding.where.from.line));
  return files;
}

}  // namespace

TEST_CASE("Findings that are in the baseline are older, wherever their lines have moved to") {
  const Baseline baseline = Made().finds("a.md", "One long sentence.").baseline();
  Made later;
  later.files["a.md"] = {"A new line.", ""};
  later.finds("a.md", "One long sentence.").finds("a.md", "Another one.");
  const AgainstBaseline result = later.against(baseline);
  CHECK(files_of(result.older) == std::vector<std::string>{"a.md:3"});
  CHECK(files_of(result.fresh) == std::vector<std::string>{"a.md:4"});
  CHECK(result.mended == 0);
}

TEST_CASE("The same words a second time are a new finding, and another rule is too") {
  const Baseline baseline = Made().finds("a.md", "Twice.").finds("b.md", "Once.").baseline();
  const AgainstBaseline result =
      Made().finds("a.md", "Twice.").finds("a.md", "Twice.").finds("b.md", "Once.", "plain/passive").against(baseline);
  CHECK(files_of(result.older) == std::vector<std::string>{"a.md:1"});
  CHECK(files_of(result.fresh) == std::vector<std::string>{"a.md:2", "b.md:1"});
  CHECK(result.mended == 1);
}

TEST_CASE("A sentence that is broken over other lines is still the same") {
  Made before, after;
  before.files["a.md"] = {"One long", "sentence here."};
  before.findings = {warning_at({"a.md", {1, 1}, {2, 15}}, "plain/long-sentence", "It has 31 words.", "")};
  after.files["a.md"] = {"", "One long sentence", "here."};
  after.findings = {warning_at({"a.md", {2, 1}, {3, 6}}, "plain/long-sentence", "It has 32 words.", "")};
  CHECK(after.against(before.baseline()).fresh.empty());
}

TEST_CASE("A renamed file keeps its older findings, and a copy of it does not") {
  const Baseline baseline = Made().finds("old.md", "One.").finds("old.md", "Two.").finds("other.md", "One.").baseline();
  Made renamed;
  renamed.finds("new.md", "One.").finds("new.md", "Two.").finds("new.md", "Three.").finds("other.md", "One.");
  CHECK(files_of(renamed.against(baseline).fresh) == std::vector<std::string>{"new.md:3"});
  Made copied;
  copied.finds("copy.md", "One.").finds("old.md", "One.").finds("old.md", "Two.").finds("other.md", "One.");
  CHECK(files_of(copied.against(baseline).fresh) == std::vector<std::string>{"copy.md:1"});
}

TEST_CASE("Of several files that are gone, a new one takes over those findings that it shares most of") {
  const Baseline baseline = Made().finds("a.md", "One.").finds("b.md", "One.").finds("b.md", "Two.").baseline();
  const AgainstBaseline result = Made().finds("new.md", "One.").finds("new.md", "Two.").against(baseline);
  CHECK(result.fresh.empty());
  CHECK(result.mended == 1);
}

TEST_CASE("A finding about a whole file is known by its words, whatever it counts") {
  Made before, after;
  before.findings = {warning_at({"a.md", {}, {}}, "review/overdue", "It was due 12 days ago.", "")};
  after.findings = {warning_at({"a.md", {}, {}}, "review/overdue", "It was due 13 days ago.", "")};
  CHECK(after.against(before.baseline()).fresh.empty());
}
