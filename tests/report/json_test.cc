#include "report/json.h"

#include "catch.h"

using namespace alongside;

TEST_CASE("The report for programs has every promised key, and null for what is not known") {
  Finding whole_file = advice_at({"content/a.easy-read.md", {}, {}}, "easy-read/long", "It is long.", "");
  whole_file.edition = "easy-read";
  const Findings findings = {
      error_at({"content/a.md", {14, 27}, {14, 47}}, "link/missing-page", "This page does not exist: b.md", "Did you mean c.md?"),
      whole_file};
  const std::vector<TextFacts> texts = {{"content/a.md", "en-GB", "plain", "case-study", 412, "w1-9c3f000000000000"}};
  CHECK(report_json(findings, texts, "1.2.3") == R"({
  "report": "check",
  "version": 1,
  "tool": {
    "name": "alongside",
    "version": "1.2.3"
  },
  "findings": [
    {
      "severity": "error",
      "rule": "link/missing-page",
      "file": "content/a.md",
      "line": 14,
      "column": 27,
      "end_line": 14,
      "end_column": 47,
      "edition": null,
      "language": null,
      "theme": null,
      "message": "This page does not exist: b.md",
      "hint": "Did you mean c.md?"
    },
    {
      "severity": "advice",
      "rule": "easy-read/long",
      "file": "content/a.easy-read.md",
      "line": null,
      "column": null,
      "end_line": null,
      "end_column": null,
      "edition": "easy-read",
      "language": null,
      "theme": null,
      "message": "It is long.",
      "hint": null
    }
  ],
  "texts": [
    {
      "file": "content/a.md",
      "language": "en-GB",
      "edition": "plain",
      "kind": "case-study",
      "words": 412,
      "sentences": null,
      "words_per_sentence": null,
      "long_words_per_sentence": null,
      "flesch_kincaid_grade": null,
      "smog_grade": null,
      "automated_readability_index": null,
      "fingerprint": "w1-9c3f000000000000"
    }
  ],
  "summary": {
    "errors": 1,
    "warnings": 0,
    "advice": 1,
    "texts": 1
  }
}
)");
}

TEST_CASE("Nothing found gives empty lists, not missing ones") {
  const std::string json = report_json({}, {}, "0");
  CHECK(json.find("\"findings\": [],") != std::string::npos);
  CHECK(json.find("\"texts\": [],") != std::string::npos);
}
