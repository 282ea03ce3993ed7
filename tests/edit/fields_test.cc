#include "edit/fields.h"

#include "catch.h"
#include "edit/problem.h"
#include "edit/yaml_writing.h"
#include "foundation/files.h"

using namespace alongside;

namespace {

/// As pages are read: titles and summaries are texts, groups and lists are not.
bool expects_text(const std::vector<std::string>& keys) {
  const std::string& key = keys.back();
  return key == "title" || key == "summary" || key == "by" || key == "group" || key == "what" || key == "checked_by";
}

std::string changed(std::string_view bytes, const std::vector<FieldEdit>& edits) { return with_fields(bytes, edits, expects_text); }

std::string page(std::string_view front) { return "---\n" + std::string(front) + "---\n\n## Text\n"; }

std::string problem_of(std::string_view bytes, const std::vector<FieldEdit>& edits) {
  try {
    changed(bytes, edits);
  } catch (const EditProblem& problem) {
    return problem.what();
  }
  return {};
}

const FieldEdit review = set_field({"reviewed"}, "2026-05-06");

}  // namespace

TEST_CASE("A field that is there gets its new value, and nothing else changes") {
  CHECK(changed(page("title: A: b # c\nreviewed:   2025-01-01\ntags: [a,  b]\n"), {review}) ==
        page("title: A: b # c\nreviewed:   2026-05-06\ntags: [a,  b]\n"));
}

TEST_CASE("A field that is not there goes below the others") {
  CHECK(changed(page("title: A\n# A comment\n"), {review}) == page("title: A\n# A comment\nreviewed: 2026-05-06\n"));
}

TEST_CASE("A file without front matter gets one, parted from its text") {
  CHECK(changed("# Title\n", {review}) == "---\nreviewed: 2026-05-06\n---\n\n# Title\n");
  CHECK(changed("", {review}) == "---\nreviewed: 2026-05-06\n---\n");
  CHECK(changed("---\n---\nText\n", {review}) == "---\nreviewed: 2026-05-06\n---\nText\n");
}

TEST_CASE("Windows line endings and the byte order mark stay") {
  CHECK(changed("\uFEFF---\r\ntitle: A\r\n---\r\nText\r\n", {review}) ==
        "\uFEFF---\r\ntitle: A\r\nreviewed: 2026-05-06\r\n---\r\nText\r\n");
  CHECK(changed("\uFEFFText\r\n", {review}) == "\uFEFF---\r\nreviewed: 2026-05-06\r\n---\r\n\r\nText\r\n");
}

TEST_CASE("A comment after a date stays, and one that is part of a text goes with it") {
  CHECK(changed(page("reviewed: 2025-01-01  # by Sam\n"), {review}) == page("reviewed: 2026-05-06  # by Sam\n"));
  CHECK(changed(page("based_on:\n  by: Group #1\n"), {set_field({"based_on", "by"}, "Sam")}) == page("based_on:\n  by: Sam\n"));
}

TEST_CASE("A setting inside a group is changed in its line, with the comments around it kept") {
  CHECK(changed(page("translation:\n    # the trust paid\n    translator: A\n    checked_by: B\n\n# Next\nowner: C\n"),
                {set_field({"translation", "checked_by"}, "D"), set_field({"translation", "date"}, "2026-05-06")}) ==
        page("translation:\n    # the trust paid\n    translator: A\n    checked_by: D\n    date: 2026-05-06\n\n# Next\nowner: C\n"));
}

TEST_CASE("A group in braces is written in lines, with what it held") {
  CHECK(changed(page("based_on: {fingerprint: w1-0, note: keep me}\nowner: C\n"), {set_field({"based_on", "fingerprint"}, "w1-1")}) ==
        page("based_on:\n  fingerprint: w1-1\n  note: keep me\nowner: C\n"));
}

TEST_CASE("A group that is empty or missing is begun") {
  const FieldEdit edit = set_field({"based_on", "date"}, "2026-05-06");
  const std::string begun = page("title: A\nbased_on:\n  date: 2026-05-06\n");
  CHECK(changed(page("title: A\nbased_on:\n"), {edit}) == begun);
  CHECK(changed(page("title: A\n"), {edit}) == begun);
  CHECK(changed(page("title: A\nbased_on: {}\n"), {edit}) == begun);
}

TEST_CASE("An item goes to the end of its list, whatever the list looks like") {
  const FieldEdit edit = add_item({"check", "small"}, yaml_map({{"date", "2026-05-06"}, {"what", "A name: put right"}}));
  const std::string item = "- date: 2026-05-06\n";
  CHECK(changed(page("check:\n  group: G\n"), {edit}) ==
        page("check:\n  group: G\n  small:\n    - date: 2026-05-06\n      what: \"A name: put right\"\n"));
  CHECK(changed(page("check:\n  small:\n  - what: old\n  group: G\n"), {edit}) ==
        page("check:\n  small:\n  - what: old\n  - date: 2026-05-06\n    what: \"A name: put right\"\n  group: G\n"));
  CHECK(changed(page("check: {group: G, small: [{what: old}]}\n"), {edit}) ==
        page("check:\n  group: G\n  small:\n    - what: old\n    - date: 2026-05-06\n      what: \"A name: put right\"\n"));
}

TEST_CASE("A field is taken out with all its lines") {
  CHECK(changed(page("check:\n  group: G\n  small:\n    - what: a\n    # more\n    - what: b\n\n  date: 2026-05-06\n"),
                {remove_field({"check", "small"})}) == page("check:\n  group: G\n\n  date: 2026-05-06\n"));
  CHECK(changed(page("title: A\n"), {remove_field({"check", "small"})}) == page("title: A\n"));
}

TEST_CASE("A value of several lines gives way to the new one") {
  CHECK(changed(page("reviewed: >\n  In\n\n  May\ntitle: A\n"), {review}) == page("reviewed: 2026-05-06\ntitle: A\n"));
}

TEST_CASE("Text that YAML would read otherwise is put in quotation marks") {
  CHECK(yaml_scalar("The Tuesday group") == "The Tuesday group");
  CHECK(yaml_scalar("Group: Tuesday") == "\"Group: Tuesday\"");
  CHECK(yaml_scalar("#1 \"best\" \\ group") == "\"#1 \\\"best\\\" \\\\ group\"");
  CHECK(yaml_scalar("[Name]") == "\"[Name]\"");
  CHECK(yaml_scalar("Group #2") == "\"Group #2\"");
  CHECK(yaml_scalar("null") == "\"null\"");
  CHECK(yaml_scalar("two\nlines") == "two lines");
}

TEST_CASE("Words in a text that look like a setting are left alone") {
  CHECK(changed(page("summary: |\n  reviewed: never\ntitle: A\n"), {review}) ==
        page("summary: |\n  reviewed: never\ntitle: A\nreviewed: 2026-05-06\n"));
}

TEST_CASE("A file that cannot be changed safely is refused with what to do") {
  CHECK(problem_of("---\ntitle: A\n", {review}).find("never end") != std::string::npos);
  CHECK(problem_of(page("title: A\ntitle: B\n"), {review}).find("Put that right first") != std::string::npos);
  CHECK(problem_of(page("{title: A, order: 1}\n"), {review}).find("by hand: set “reviewed” to “2026-05-06”") != std::string::npos);
  CHECK(problem_of(page("based_on: a page\n"), {set_field({"based_on", "date"}, "2026-05-06")}).find("not a group") != std::string::npos);
  CHECK(problem_of(std::string("a\0b", 3), {review}).find("UTF-8") != std::string::npos);
  CHECK(problem_of("---\rtitle: A\r---\r", {review}).find("old Macs") != std::string::npos);
}

TEST_CASE("A file on disk is changed in place, and named where it cannot be") {
  const std::string folder = make_temporary_folder("alongside-edit-");
  const std::string path = folder + "/a.md";
  write_whole_file(path, page("title: A\n"));
  edit_fields(path, "content/a.md", {review}, expects_text);
  CHECK(read_whole_file(path) == page("title: A\nreviewed: 2026-05-06\n"));
  write_whole_file(path, "---\ntitle: A\n");
  CHECK_THROWS_WITH(edit_fields(path, "content/a.md", {review}, expects_text),
                    Catch::Matchers::StartsWith("content/a.md was not changed: the settings at its top"));
  CHECK(read_whole_file(path) == "---\ntitle: A\n");
  remove_tree(folder);
}

TEST_CASE("Front matter may begin below empty lines and end with three full stops") {
  CHECK(changed("\n---\ntitle: A\n...\nText\n", {review}) == "\n---\ntitle: A\nreviewed: 2026-05-06\n...\nText\n");
}

TEST_CASE("A file that is nothing but settings is changed in the same way, whatever it begins with") {
  const std::vector<FieldEdit> theme = {set_field({"theme"}, "westshire")};
  CHECK(with_settings("# Ours\ntitle: A\ntheme: base\n# the end\n", theme, expects_text) == "# Ours\ntitle: A\ntheme: westshire\n# the end\n");
  CHECK(with_settings("title: A", theme, expects_text) == "title: A\ntheme: westshire\n");
  CHECK(with_settings("\uFEFFtitle: A\r\n", theme, expects_text) == "\uFEFFtitle: A\r\ntheme: westshire\r\n");
  CHECK(with_settings("", theme, expects_text) == "theme: westshire\n");
  CHECK_THROWS_AS(with_settings("{title: A}\n", theme, expects_text), EditProblem);
  CHECK_THROWS_AS(with_settings("title: \"A\n", theme, expects_text), EditProblem);
}
