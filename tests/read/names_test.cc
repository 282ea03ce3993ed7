#include "read/names.h"

#include <filesystem>

#include "catch.h"
#include "read/toolkit_folder.h"

using namespace alongside;
using Rules = std::vector<std::string>;

TEST_CASE("Names that begin with a full stop, a low line or ~$ are passed over, in folders too") {
  CHECK(is_passed_over("content/.git/x.md"));
  CHECK(is_passed_over("content/_drafts/x.md"));
  CHECK(is_passed_over("content/~$plan.docx"));
  CHECK(is_passed_over("content/guidance/README.md"));
  CHECK_FALSE(is_passed_over("content/readme-first.md"));
}

TEST_CASE("A page whose name does not quite end in .md is told what to be called") {
  for (const std::string name : {"bus.md.txt", "bus.markdown", "bus.MD"}) {
    const Findings findings = name_findings("content/" + name);
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().rule == "input/not-markdown");
    CHECK(findings.front().hint == "Call it bus.md.");
  }
}

TEST_CASE("A computer's copy of a page is told apart from a page") {
  for (const std::string name : {"bus (2).md", "bus - Copy.md", "Copy of bus.md", "bus copy.md"}) {
    const Findings findings = name_findings("content/" + name);
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().rule == "input/copy");
  }
  CHECK(name_findings("content/bus (old).md").empty());
  CHECK(name_findings("content/copyright.md").empty());
}

TEST_CASE("Names that Windows cannot store are told") {
  for (const std::string name : {"con.md", "AUX.md", "com1.md", "what now?.md", "plan.", "a:b.md"}) {
    INFO(name);
    const Findings findings = name_findings("content/" + name);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].rule == "input/windows-name");
  }
  for (const std::string name : {"contact.md", "com.md", "com10.md", "auxiliary.md", "a.b.md"}) CHECK(name_findings("content/" + name).empty());
}

TEST_CASE("Settings under a name that is not read are found") {
  for (const std::string name : {"toolkit.yml", "Toolkit.yaml", "glossary.yml"}) {
    CHECK(rules_of(name_findings("content/" + name)) == Rules{"content/" + name + ": input/not-read"});
  }
  CHECK(name_findings("content/toolkit.yaml").empty());
}

TEST_CASE("A name of 250 bytes is read, with a warning") {
  ToolkitFolder folder;
  const std::string name = std::string(247, 'a') + ".md";
  folder.file("content/" + name);
  const SourceFiles sources = folder.read();
  CHECK(sources.texts.size() == 1);
  CHECK(rules_of(sources.findings) == Rules{"content/" + name + ": input/long-name"});
}

TEST_CASE("Names that differ only in capital letters are an error on every system") {
  const std::vector<FileEntry> entries = {
      {"content/Team.jpg", FileKind::file, 1},   {"content/team.jpg", FileKind::file, 1},
      {"content/Help", FileKind::folder, 0},     {"content/help", FileKind::folder, 0},
      {"content/help/a.jpg", FileKind::file, 1}, {"content/other.jpg", FileKind::file, 1}};
  const Findings findings = same_names(entries, "");
  CHECK(rules_of(findings) == Rules{"content/help: input/same-name", "content/team.jpg: input/same-name"});
}

TEST_CASE("Names that differ only in how an accent is stored are one name") {
  const std::vector<FileEntry> entries = {{"content/caf\u00E9.jpg", FileKind::file, 1},
                                          {"content/cafe\u0301.jpg", FileKind::file, 1}};
  CHECK(same_names(entries, "").size() == 1);
}

TEST_CASE("A name with signs that cannot be typed is not read") {
  CHECK_FALSE(is_usable_name("content/a\nb.md"));
  CHECK_FALSE(is_usable_name("content/caf\xE9.md"));
  CHECK(is_usable_name("content/caf\u00E9 (1).md"));
}

TEST_CASE("Symbolic links that lead out, in a circle or nowhere are told and not followed") {
  namespace fs = std::filesystem;
  ToolkitFolder folder;
  folder.file("outside.md").file("content/index.md");
  fs::create_symlink(folder.root + "/outside.md", folder.root + "/content/out.md");
  fs::create_directory_symlink(folder.root + "/content", folder.root + "/content/round");
  fs::create_symlink("nowhere.md", folder.root + "/content/lost.md");
  fs::create_symlink("index.md", folder.root + "/content/start.md");
  const SourceFiles sources = folder.read();
  CHECK(paths_of(sources, sources.texts) == Rules{"content/index.md", "content/start.md"});
  CHECK(rules_of(sources.findings) == Rules{"content/lost.md: input/link-broken",
                                            "content/out.md: input/link-outside",
                                            "content/round: input/link-circle"});
}
