#include "foundation/yaml.h"

#include <string>
#include <vector>

#include "catch.h"

using namespace alongside;

namespace {

/// Texts are expected at title, summary, note, in history entries and in the list tags.
bool expects_text(const std::vector<std::string>& keys) {
  if (keys.size() == 1) return keys[0] == "title" || keys[0] == "summary" || keys[0] == "note";
  if (keys.size() == 2 && keys[0] == "tags") return keys[1].empty();
  return keys.size() == 2 && keys[0] == "history" && !keys[1].empty();
}

YamlResult read(std::string_view bytes) { return read_yaml(bytes, "a.yaml", 1, expects_text); }

std::string text_at(const YamlResult& result, std::string_view key) {
  const YamlValue* value = result.root.find(key);
  return value == nullptr ? "(nothing)" : value->text;
}

std::string title_of(std::string_view line) {
  const YamlResult result = read(line);
  REQUIRE(result.findings.empty());
  return text_at(result, "title");
}

}  // namespace

TEST_CASE("every scalar stays the text that was typed") {
  const YamlResult result = read("a: 01632 960000\nb: 1.10\nc: No\nd: 010\ne: 2026-05-06\nf: true\ng: 0x1F\n");
  CHECK(result.findings.empty());
  CHECK(text_at(result, "a") == "01632 960000");
  CHECK(text_at(result, "b") == "1.10");
  CHECK(text_at(result, "c") == "No");
  CHECK(text_at(result, "d") == "010");
  CHECK(text_at(result, "e") == "2026-05-06");
  CHECK(text_at(result, "f") == "true");
  CHECK(text_at(result, "g") == "0x1F");
}

TEST_CASE("a line that YAML would take for something else is the text to its end") {
  for (const char* text : {"{{organisation.name}}", "[a] b", "*stars*", "& more", "!important", "| pipe", "> quote", "100% a # b",
                           "%d", "@home", "- dash", "#1 for care", "`tick`", "one: two", "ends with:", "null", "~", "? why",
                           "a \"quoted\" word", "\"Quoted\" and more", "'s-Gravenhage", "back\\slash: x"}) {
    INFO(text);
    CHECK(title_of("title: " + std::string(text) + "\nb: c\n") == text);
  }
}

TEST_CASE("quotation marks, curly or straight, are not part of a value that they stand round") {
  CHECK(title_of("title: \"a: b\"\n") == "a: b");
  CHECK(title_of("title: 'it''s'\n") == "it's");
  CHECK(title_of("title: “a: b”\n") == "a: b");
  CHECK(title_of("title: “a” and “b”\n") == "“a” and “b”");
  CHECK(title_of("title: \"a\" # a comment\n") == "a");
  CHECK(title_of("title: \"over\n  two lines\"\n") == "over two lines");
}

TEST_CASE("blocks and lines that go on are read as YAML has them") {
  CHECK(title_of("title: |\n  one\n  two: #x\nb: c\n") == "one\ntwo: #x\n");
  CHECK(title_of("title: >\n  one\n  two\n") == "one two\n");
  CHECK(title_of("title: one\n  two\n") == "one two");
  CHECK(title_of("title: one # x\n  two\n") == "one # x two");
}

TEST_CASE("lists and groups keep their order and their places") {
  const YamlResult result = read("tags: [x, y z]\nhistory:\n  - what: A: b\n    who: \"C\"\n  - {what: D, who: E}\n");
  CHECK(result.findings.empty());
  const YamlValue* tags = result.root.find("tags");
  REQUIRE((tags != nullptr && tags->items.size() == 2));
  CHECK(tags->items[1].text == "y z");
  CHECK(tags->items[1].where.from == Position{1, 11});
  CHECK(tags->items[1].where.to == Position{1, 14});
  const YamlValue* history = result.root.find("history");
  REQUIRE((history != nullptr && history->items.size() == 2));
  CHECK(history->items[0].find("what")->text == "A: b");
  CHECK(history->items[0].find("what")->where.from == Position{3, 11});
  CHECK(history->items[0].entries[1].key_where.from == Position{4, 5});
  CHECK(history->items[1].find("who")->where.from == Position{5, 20});
}

TEST_CASE("places count code points and begin where the text begins") {
  const YamlResult result = read_yaml("é: ü: x\n\u00A0\nnote:\u00A0“Ä: b”\n", "a.yaml", 10, expects_text);
  const YamlValue* note = result.root.find("note");
  REQUIRE(note != nullptr);
  CHECK(note->text == "Ä: b");
  CHECK(note->where.from == Position{12, 7});
}

TEST_CASE("signs in quotations between brackets are words, and a mark inside a word opens no quotation") {
  for (const char* list : {"['a\"b', c]", "['it''s {', c]", "[it's, c]", "[5\" pipe, c]", "[\"a ] b\", c]", "[a, 'b ]']"}) {
    INFO(list);
    const YamlResult result = read("tags: " + std::string(list) + "\ntitle: Bus\n");
    CHECK(result.findings.empty());
    REQUIRE(result.root.find("tags") != nullptr);
    CHECK(result.root.find("tags")->items.size() == 2);
    CHECK(text_at(result, "title") == "Bus");
  }
}

TEST_CASE("an entry in a list of texts may hold a colon") {
  const YamlResult result = read("tags:\n  - yes: no\n  - plain\n  - {{words.tag}}\n");
  CHECK(result.findings.empty());
  REQUIRE(result.root.find("tags")->items.size() == 3);
  CHECK(result.root.find("tags")->items[0].text == "yes: no");
  CHECK(result.root.find("tags")->items[2].text == "{{words.tag}}");
}

TEST_CASE("a key given twice is found, and the first one counts") {
  const YamlResult result = read("title: one\nother: {a: b, a: c}\ntitle: two\n");
  CHECK(text_at(result, "title") == "one");
  REQUIRE(result.findings.size() == 2);
  CHECK(result.findings[0].rule == "input/duplicate-field");
  CHECK(result.findings[1].where.from == Position{3, 1});
}

TEST_CASE("references are found and never followed") {
  const YamlResult result = read("a: &x [1, 2]\nb: *x\n");
  REQUIRE(result.findings.size() == 1);
  CHECK(result.findings[0].rule == "input/reference");
  CHECK(result.findings[0].where.from == Position{2, 4});
  CHECK(result.root.find("b")->kind == YamlKind::nothing);
}

TEST_CASE("a tab in front of a line is found and the line is read") {
  const YamlResult result = read("history:\n\t- what: x\n");
  REQUIRE(result.findings.size() == 1);
  CHECK(result.findings[0].rule == "input/tab");
  CHECK(result.root.find("history")->items[0].find("what")->text == "x");
}

TEST_CASE("a tab below a setting that is whole is taken away") {
  const YamlResult result = read("title: Ours\n\tsummary: What it is\n");
  REQUIRE(result.findings.size() == 1);
  CHECK(result.findings[0].hint == "Take it away.");
  CHECK(result.root.find("summary")->text == "What it is");
}

TEST_CASE("a colon without a space behind it is found, and the setting is read") {
  const YamlResult result = read("contact:\n  name: Sam\n  phone:01632 960000\n  email: sam@example.org\naddress:https://example.org\n");
  REQUIRE(result.findings.size() == 2);
  CHECK(result.findings[0].rule == "input/colon");
  CHECK(result.findings[0].where.from == Position{3, 8});
  CHECK(result.findings[0].hint == "Write phone: 01632 960000");
  CHECK(result.root.find("contact")->find("email")->text == "sam@example.org");
  CHECK(result.root.find("address")->text == "https://example.org");
  CHECK(read("links:\n  - https://example.org\n").findings.empty());
}

TEST_CASE("a setting that cannot be read costs only itself") {
  const YamlResult result = read("title: good\nbad: [a, b\nworse: {a\nsummary: fine\n");
  CHECK(text_at(result, "title") == "good");
  CHECK(text_at(result, "summary") == "fine");
  CHECK(result.root.find("bad") == nullptr);
  CHECK(result.findings.size() == 2);
}

TEST_CASE("an empty text is nothing and no mistake") {
  for (const char* bytes : {"", "\n\n", "# only a comment\n", "---\n"}) {
    INFO(bytes);
    const YamlResult result = read(bytes);
    CHECK(result.findings.empty());
    CHECK(result.root.kind == YamlKind::nothing);
  }
}

TEST_CASE("an empty value is nothing") {
  const YamlResult result = read("title:\nsummary: x\n");
  CHECK(result.findings.empty());
  REQUIRE(result.root.find("title") != nullptr);
  CHECK(result.root.find("title")->kind == YamlKind::nothing);
}

TEST_CASE("a line of dashes in the middle is found, because all below it is lost") {
  const YamlResult result = read("---\ntitle: one\n---\nsummary: two\n");
  CHECK(text_at(result, "title") == "one");
  REQUIRE(result.findings.size() == 1);
  CHECK(result.findings[0].rule == "input/second-part");
  CHECK(result.findings[0].where.from.line == 3);
}
