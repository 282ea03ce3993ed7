// A baseline as a file.
#include "report/baseline.h"

#include "catch.h"

using namespace alongside;

TEST_CASE("A baseline is one line for each row, in order, and is read back as it was") {
  const Baseline baseline = {{"content/a.md", "link/vague-words", "0123456789abcdef", 2}, {"content/b „c“.md", "plain/passive", "fe", 1}};
  const std::string text = baseline_text(baseline);
  CHECK(text ==
        "{\"baseline\":1}\n"
        "{\"file\":\"content/a.md\",\"rule\":\"link/vague-words\",\"words\":\"0123456789abcdef\",\"count\":2}\n"
        "{\"file\":\"content/b „c“.md\",\"rule\":\"plain/passive\",\"words\":\"fe\",\"count\":1}\n");
  CHECK(is_baseline(text));
  const BaselineResult result = read_baseline(text, "baseline.jsonl");
  CHECK(result.findings.empty());
  CHECK(baseline_text(result.baseline) == text);
}

TEST_CASE("Two people's changes can be put together: of two rows for the same the greater count holds") {
  const std::string row = R"({"file":"a.md","rule":"r","words":"w","count":)";
  const BaselineResult result = read_baseline("{\"baseline\":1}\r\n" + row + "1}\r\n" + row + "3}\r\n" + row + "2}\r\n", "b.jsonl");
  REQUIRE(result.baseline.size() == 1);
  CHECK(result.baseline[0].count == 3);
}

TEST_CASE("Lines that cannot be read are told, each at its place, and the others hold") {
  const std::string good = R"({"file":"a.md","rule":"r","words":"w","count":1})";
  for (const std::string& bad :
       {std::string("<<<<<<< ours"), std::string(R"({"file":"a.md"})"), std::string(R"({"file":1,"rule":"r","words":"w","count":1})"),
        std::string(R"({"file":"a.md","rule":"r","words":"w","count":-1})"), std::string(R"({"file":"a.md","rule":"r","words":"w","count":1e300})"),
        std::string(100'000, '['), std::string("\xff\xfe")}) {
    const BaselineResult result = read_baseline("{\"baseline\":1}\n" + bad + "\n" + good + "\n", "b.jsonl");
    INFO(bad.substr(0, 50));
    CHECK(result.baseline.size() == 1);
    REQUIRE(result.findings.size() == 1);
    CHECK(result.findings[0].where.from.line == 2);
  }
}

TEST_CASE("No other file is taken for a baseline") {
  CHECK_FALSE(is_baseline("---\ntitle: A page\n---\n"));
  CHECK_FALSE(is_baseline(""));
}
