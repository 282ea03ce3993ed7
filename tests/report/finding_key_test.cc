#include "report/finding_key.h"

#include "catch.h"

using namespace alongside;

namespace {

/// The key of a finding at `line` of a file that has `words` there and nothing elsewhere.
std::string key_at(int line, const std::string& words, int from = 1, int to = 0) {
  const Finding finding = warning_at({"content/a.md", {line, from}, {line, to}}, "plain/long-sentence", "It has 31 words.", "");
  return finding_keys({finding}, [&](const std::string&, int asked) { return asked == line ? words : std::string_view(); }).front();
}

Finding without_place(const std::string& message) { return warning_at({"content/a.md", {}, {}}, "review/overdue", message, ""); }

}  // namespace

TEST_CASE("A finding keeps its key where the lines above it move and its message counts otherwise") {
  CHECK(key_at(4, "Read it.") == key_at(40, "Read it."));
  CHECK(key_at(4, "- Read  it. Now.", 3, 12) == key_at(9, "Now. Read it.", 6, 14));
  CHECK(finding_keys({without_place("12 days ago")}, {}) == finding_keys({without_place("13 days ago")}, {}));
}

TEST_CASE("A finding has another key where its words, its rule or its file is another") {
  CHECK(key_at(4, "Read it.") != key_at(4, "Read this."));
  CHECK(key_at(4, "Ätsch und Gut", 1, 6) != key_at(4, "Ätsch und Gut", 7, 10));
  const Finding one = without_place("Old");
  Finding other = one;
  other.rule = "review/other";
  CHECK(finding_keys({one}, {}) != finding_keys({other}, {}));
  other = one;
  other.where.file = "content/b.md";
  CHECK(finding_keys({one}, {}) != finding_keys({other}, {}));
  other = one;
  other.edition = "easy-read";
  CHECK(finding_keys({one}, {}) != finding_keys({other}, {}));
}

TEST_CASE("Findings that have all in common are counted") {
  const std::vector<std::string> keys = finding_keys({without_place("Old"), without_place("Old")}, {});
  CHECK(keys[0].ends_with("-1"));
  CHECK(keys[1].ends_with("-2"));
  CHECK(keys[0].substr(0, 32) == keys[1].substr(0, 32));
}
