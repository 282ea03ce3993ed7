#include "write/journal.h"

#include "catch.h"
#include "foundation/hash.h"
#include "temporary_folder.h"

using namespace alongside;

namespace {

/// Applies `line` to a site with the one file `address`, `bytes`, and "new" staged for it.
struct Case {
  TemporaryFolder folder;
  WrittenFiles list;
  Case(const std::string& address, const std::string& bytes) {
    make_folders(folder.at("site"));
    if (!bytes.empty()) folder.write("site/" + address, bytes);
    folder.write("staging/" + address, "new");
  }
  void apply(const JournalLine& line) {
    apply_journal({true, {line}}, Folder(folder.at("staging")), Folder(folder.at("site")), list);
  }
};

}  // namespace

TEST_CASE("A journal is read back as it was written") {
  const Journal journal{false, {{"a\tb.html", "-", sha256_hex("a")}, {"c.html", sha256_hex("c"), "-"}}};
  const Journal again = parse_journal(journal_text(journal));
  CHECK_FALSE(again.staged_beside);
  REQUIRE(again.lines.size() == 2);
  CHECK(again.lines[0].address == "a\tb.html");
  CHECK(again.lines[1].before == sha256_hex("c"));
  CHECK(again.lines[1].after == "-");
}

TEST_CASE("A file that is as the journal expects is replaced") {
  Case site("a/b.html", "old");
  site.apply({"a/b.html", sha256_hex("old"), sha256_hex("new")});
  CHECK(site.folder.read("site/a/b.html") == "new");
  CHECK(site.list.at("a/b.html") == sha256_hex("new"));
}

TEST_CASE("A line of the journal may be done twice") {
  Case site("b.html", "old");
  const JournalLine line{"b.html", sha256_hex("old"), sha256_hex("new")};
  site.apply(line);
  site.list.clear();
  site.apply(line);
  CHECK(site.folder.read("site/b.html") == "new");
  CHECK(site.list.contains("b.html"));
}

TEST_CASE("A file that changed since the journal was written is the user's and stays") {
  Case site("b.html", "mine");
  site.list["b.html"] = sha256_hex("old");
  site.apply({"b.html", sha256_hex("old"), sha256_hex("new")});
  CHECK(site.folder.read("site/b.html") == "mine");
  CHECK_FALSE(site.list.contains("b.html"));
  site.apply({"b.html", sha256_hex("old"), "-"});
  CHECK(site.folder.read("site/b.html") == "mine");
}

TEST_CASE("A removed file takes the folders along that it leaves empty") {
  Case site("a/b/c.html", "old");
  site.folder.write("site/a/d.html", "stays");
  site.apply({"a/b/c.html", sha256_hex("old"), "-"});
  CHECK(site.folder.tree("site") == std::map<std::string, std::string>{{"a/d.html", "stays"}});
}

TEST_CASE("A folder that is a link to another place is never written through") {
  Case site("a/b.html", "");
  make_folders(site.folder.at("elsewhere"));
  site.folder.link("site/a", "../elsewhere");
  site.apply({"a/b.html", "-", sha256_hex("new")});
  CHECK(site.folder.tree("elsewhere").empty());
}

TEST_CASE("An old file stays where the staged one is lost") {
  Case site("b.html", "old");
  remove_tree(site.folder.at("staging"));
  make_folders(site.folder.at("staging"));
  site.list["b.html"] = sha256_hex("old");
  site.apply({"b.html", sha256_hex("old"), sha256_hex("new")});
  CHECK(site.folder.read("site/b.html") == "old");
  CHECK(site.list.at("b.html") == sha256_hex("old"));
}
