#include "report/json.h"

#include "catch.h"

using namespace alongside;

TEST_CASE("The report for programs has every promised key, and null for what is not known") {
  Finding whole_file = advice_at({"content/a.easy-read.md", {}, {}}, "easy-read/long", "It is long.", "");
  whole_file.edition = "easy-read";
  const Findings findings = {
      error_at({"content/a.md", {14, 27}, {14, 47}}, "link/missing-page", "This page does not exist: b.md", "Did you mean c.md?"),
      whole_file};
  TextMeasures measures;
  measures.is_english = true;
  measures.counts = {440, 40, 660, 30, 28, 1900, 1910};
  measures.words_left_out = 7;
  const std::vector<TextFacts> texts = {{"content/a.md", "en-GB", "plain", "case-study", 460, measures, "w1-9c3f000000000000"}};
  Document page, derived;
  page.file = "content/a.md";
  derived.file = "content/a.easy-read.md";
  derived.front.based_on.date = {2026, 5, 6};
  const TextStep step = {1, &page, Step::behind, true, {{"every", "month", "week"}}};
  const std::vector<AllowanceUse> allowances = {
      {"link/vague-words", "the name of a song", {"content/a.md", {9, 1}, {9, 20}}, false, 2, 0}};
  const BaselineFacts baseline = {"content/records/baseline.jsonl", 12, 3};
  CHECK(report_json({findings, texts, {{&derived, &step}}, allowances, baseline, "1.2.3"}) == R"({
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
      "hint": "Did you mean c.md?",
      "not_yours": false
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
      "hint": null,
      "not_yours": false
    }
  ],
  "texts": [
    {
      "file": "content/a.md",
      "language": "en-GB",
      "edition": "plain",
      "kind": "case-study",
      "words": 460,
      "sentences": 40,
      "words_in_sentences": 440,
      "words_left_out": 7,
      "words_per_sentence": 11.0,
      "long_words_per_sentence": 0.8,
      "flesch_kincaid_grade": 6.4,
      "flesch_reading_ease": 68.8,
      "smog_grade": 8.1,
      "automated_readability_index": 4.5,
      "coleman_liau_index": 6.9,
      "gunning_fog": 6.9,
      "reading_age": {
        "years": 11.6,
        "from": 9.5,
        "to": 13.1
      },
      "fingerprint": "w1-9c3f000000000000"
    }
  ],
  "in_step": [
    {
      "file": "content/a.easy-read.md",
      "source": "content/a.md",
      "state": "behind",
      "matched": "2026-05-06",
      "by": null,
      "changes": [
        {
          "before": "every",
          "removed": "month",
          "added": "week"
        }
      ]
    }
  ],
  "allowances": [
    {
      "file": "content/a.md",
      "line": 9,
      "rule": "link/vague-words",
      "reason": "the name of a song",
      "whole_page": false,
      "findings": 2
    }
  ],
  "baseline": {
    "file": "content/records/baseline.jsonl",
    "older": 12,
    "mended": 3
  },
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
  const std::string json = report_json({{}, {}, {}, {}, {}, "0"});
  CHECK(json.find("\"in_step\": [],") != std::string::npos);
  CHECK(json.find("\"allowances\": [],") != std::string::npos);
  CHECK(json.find("\"baseline\": null,") != std::string::npos);
  CHECK(json.find("\"findings\": [],") != std::string::npos);
  CHECK(json.find("\"texts\": [],") != std::string::npos);
}

TEST_CASE("A text that is too short, or not in English, has no score") {
  TextMeasures welsh;
  welsh.counts = {440, 40, 0, 0, 0, 1900, 1910};
  TextMeasures shorter;
  shorter.is_english = true;
  shorter.counts = {99, 9, 150, 9, 9, 400, 400};
  for (const TextMeasures& measures : {welsh, shorter}) {
    const std::string json = report_json({{}, {{"content/a.md", "cy", "plain", "page", 460, measures, ""}}, {}, {}, {}, "0"});
    for (const char* score : {"flesch_kincaid_grade", "smog_grade", "automated_readability_index", "reading_age"}) {
      CHECK(json.find('"' + std::string(score) + "\": null") != std::string::npos);
    }
    CHECK(json.find("\"words_per_sentence\": 11.0") != std::string::npos);
  }
}
