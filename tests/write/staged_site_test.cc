#include "write/staged_site.h"

#include <sys/stat.h>

#include <stdexcept>
#include <thread>

#include "catch.h"
#include "foundation/hash.h"
#include "foundation/parallel.h"
#include "write/site_builder.h"

using namespace alongside;

namespace {

ino_t inode_of(const std::string& path) {
  struct stat status {};
  REQUIRE(::stat(path.c_str(), &status) == 0);
  return status.st_ino;
}

}  // namespace

TEST_CASE("A first build makes the site, its list and nothing beside it") {
  const TemporaryFolder folder;
  const SiteSummary summary = build(folder, {{"index.html", "home"}, {"a/b/c.html", "deep"}});
  CHECK(folder.tree("") == Pages{{"site/index.html", "home"}, {"site/a/b/c.html", "deep"}});
  CHECK(folder.read("site/.alongside/written.tsv") ==
        "a/b/c.html\t" + sha256_hex("deep") + "\nindex.html\t" + sha256_hex("home") + "\n");
  CHECK(summary.written == 2);
  CHECK(summary.notes.empty());
  CHECK_FALSE(has_staging(folder));
}

TEST_CASE("Missing folders above the site are made, and go again if the build does not come to its end") {
  const TemporaryFolder folder;
  { StagedSite(folder.at("a/b/site"), {}).put("index.html", "home"); }
  CHECK(folder.tree("").empty());
  StagedSite site(folder.at("a/b/site"), {});
  site.put("index.html", "home");
  site.finish();
  CHECK(folder.read("a/b/site/index.html") == "home");
}

TEST_CASE("Until the end the old site stands, and a build that is dropped leaves no trace") {
  const TemporaryFolder folder;
  build(folder, {{"index.html", "old"}});
  {
    StagedSite site(folder.at("site"), {});
    site.put("index.html", "new");
    site.put("more.html", "new");
    CHECK(folder.tree("site") == Pages{{"index.html", "old"}});
  }
  CHECK(folder.tree("") == Pages{{"site/index.html", "old"}});
  CHECK_FALSE(has_staging(folder));
}

TEST_CASE("A second build replaces what differs, links what does not and removes what is not made again") {
  const TemporaryFolder folder;
  build(folder, {{"same.html", "same"}, {"other.html", "old"}, {"gone/page.html", "gone"}});
  const ino_t before = inode_of(folder.at("site/same.html"));
  const SiteSummary summary =
      build(folder, {{"same.html", "same"}, {"other.html", "new"}, {"more.html", "more"}});
  CHECK(folder.tree("") ==
        Pages{{"site/same.html", "same"}, {"site/other.html", "new"}, {"site/more.html", "more"}});
  CHECK(inode_of(folder.at("site/same.html")) == before);
  CHECK(summary.written == 2);
  CHECK(summary.unchanged == 1);
  CHECK(summary.removed == 1);
}

TEST_CASE("A replaced file is never written in place, so a reader's open copy stays whole") {
  const TemporaryFolder folder;
  build(folder, {{"index.html", "old"}});
  std::filesystem::create_hard_link(folder.at("site/index.html"), folder.at("copy.html"));
  build(folder, {{"index.html", "new"}});
  CHECK(folder.read("copy.html") == "old");
  CHECK(folder.read("site/index.html") == "new");
}

TEST_CASE("A build of the same pages changes nothing, not even the folder") {
  const TemporaryFolder folder;
  build(folder, {{"index.html", "home"}, {"a/b.html", "b"}});
  const ino_t before = inode_of(folder.at("site"));
  const SiteSummary summary = build(folder, {{"index.html", "home"}, {"a/b.html", "b"}});
  CHECK(inode_of(folder.at("site")) == before);
  CHECK(summary.unchanged == 2);
  CHECK(summary.written == 0);
}

TEST_CASE("A page may become a folder and a folder a page") {
  const TemporaryFolder folder;
  build(folder, {{"a", "page"}, {"b/c/d.html", "deep"}});
  const bool whole = GENERATE(true, false);
  build(folder, {{"a/x.html", "now in a folder"}, {"b", "now a page"}}, false,
        whole ? exchange_folders : no_exchange);
  CHECK(folder.tree("site") == Pages{{"a/x.html", "now in a folder"}, {"b", "now a page"}});
}

TEST_CASE("A symbolic link named site stays one, and the folder that it leads to is the site") {
  const TemporaryFolder folder;
  make_folders(folder.at("web/public"));
  folder.link("site", "web/public");
  build(folder, {{"index.html", "one"}});
  build(folder, {{"index.html", "two"}});
  CHECK(std::filesystem::is_symlink(folder.at("site")));
  CHECK(folder.tree("web") == Pages{{"public/index.html", "two"}});
}

TEST_CASE("A symbolic link named site to a folder that is not there yet makes that folder") {
  const TemporaryFolder folder;
  folder.link("site", "web/public");
  build(folder, {{"index.html", "one"}});
  CHECK(std::filesystem::is_symlink(folder.at("site")));
  CHECK(folder.tree("web") == Pages{{"public/index.html", "one"}});
}

TEST_CASE("The site's folders keep their modes") {
  const TemporaryFolder folder;
  build(folder, {{"a/b.html", "old"}});
  ::chmod(folder.at("site").c_str(), 02750);
  ::chmod(folder.at("site/a").c_str(), 0700);
  build(folder, {{"a/b.html", "new"}});
  CHECK(std::filesystem::status(folder.at("site")).permissions() == std::filesystem::perms{02750});
  CHECK(std::filesystem::status(folder.at("site/a")).permissions() == std::filesystem::perms{0700});
}

TEST_CASE("Names with spaces, every script, quotes, line ends and 250 bytes are written and found again") {
  const TemporaryFolder folder;
  const Pages pages = {{"page (2).html", "a"},  {"اردو/صفحہ.html", "b"},     {"tab\there.html", "c"},
                       {"line\nend.html", "d"}, {"back\\slash\".html", "e"}, {std::string(250, 'x'), "f"},
                       {"\xff\xfe.html", "g"}};
  build(folder, pages);
  CHECK(folder.tree("site") == pages);
  CHECK(build(folder, pages).unchanged == pages.size());
  CHECK(build(folder, {{"index.html", "home"}}).removed == pages.size());
  CHECK(folder.tree("site") == Pages{{"index.html", "home"}});
}

TEST_CASE("A site whose own name has 250 bytes is made and replaced in one step") {
  const TemporaryFolder folder;
  const std::string name(250, 'n');
  for (const char* words : {"one", "two"}) {
    StagedSite site(folder.at(name), {});
    site.put("index.html", words);
    CHECK(site.finish().notes.empty());
    CHECK(folder.tree("") == Pages{{name + "/index.html", words}});
  }
}

TEST_CASE("A name that no disk takes stops the build with a sentence and leaves the old site") {
  const TemporaryFolder folder;
  build(folder, {{"index.html", "old"}});
  CHECK_THAT(problem_of(folder, {{"index.html", "new"}, {std::string(256, 'x'), "long"}}),
             containing("its name is too long"));
  CHECK(folder.tree("") == Pages{{"site/index.html", "old"}});
}

TEST_CASE("Files are copied in and linked again when they are the same") {
  const TemporaryFolder folder;
  folder.write("team.jpg", std::string(3'000'000, 'p'));
  const auto build_with_file = [&] {
    StagedSite site(folder.at("site"), {});
    site.put_file("assets/team.jpg", folder.at("team.jpg"));
    return site.finish();
  };
  build_with_file();
  CHECK(folder.read("site/assets/team.jpg") == folder.read("team.jpg"));
  CHECK(build_with_file().unchanged == 1);
  folder.write("team.jpg", "another");
  CHECK(build_with_file().written == 1);
  CHECK(folder.read("site/assets/team.jpg") == "another");
}

TEST_CASE("A page that cannot be made keeps its old version") {
  const TemporaryFolder folder;
  build(folder, {{"a.html", "old a"}, {"b.html", "old b"}});
  StagedSite site(folder.at("site"), {});
  site.put("a.html", "new a");
  CHECK(site.keep("b.html"));
  CHECK_FALSE(site.keep("never.html"));
  site.finish();
  CHECK(folder.tree("site") == Pages{{"a.html", "new a"}, {"b.html", "old b"}});
  CHECK(build(folder, {{"a.html", "new a"}}).removed == 1);
}

TEST_CASE("Two files at one address, and addresses outside the site, are refused") {
  const TemporaryFolder folder;
  StagedSite site(folder.at("site"), {});
  site.put("index.html", "one");
  CHECK_THROWS_AS(site.put("index.html", "two"), std::logic_error);
  CHECK_THROWS_AS(site.put("../index.html", "out"), std::logic_error);
  CHECK_THROWS_AS(site.put_file("/tmp/x", folder.at("site")), std::logic_error);
}

TEST_CASE("Pages put on many threads make the same site as on one") {
  const TemporaryFolder folder;
  const auto page = [](std::size_t i) {
    return "f" + std::to_string(i % 7) + "/p" + std::to_string(i) + ".html";
  };
  for (const unsigned jobs : {1U, 8U}) {
    StagedSiteOptions options;
    options.jobs = jobs;
    StagedSite site(folder.at("site-" + std::to_string(jobs)), options);
    for_each_index(300, jobs, [&](std::size_t i) { site.put(page(i), "page " + std::to_string(i)); });
    site.finish();
  }
  CHECK(folder.tree("site-1") == folder.tree("site-8"));
  CHECK(folder.read("site-1/.alongside/written.tsv") == folder.read("site-8/.alongside/written.tsv"));
}
