// Disks, accounts and other builds that say no.
#include <fcntl.h>
#include <sys/stat.h>

#include <stdexcept>

#include "catch.h"
#include "foundation/folder.h"
#include "write/child_process.h"
#include "write/site_builder.h"

using namespace alongside;

namespace {

void open_to_all(const TemporaryFolder& folder) {
  ::chmod(folder.path().c_str(), 0777);
}

void require(bool holds, const std::string& what) {
  if (!holds) throw std::runtime_error("Not so: " + what);
}

bool passed_by(const ChildEnd& end, const std::string& what) {
  if (end.refused) WARN("Passed by: this system does not let tests " << what);
  return end.refused;
}

/// In a mount or folder where one-step replacement is out of reach: builds twice, checks both sites and what
/// was said.
void build_twice_by_file(const TemporaryFolder& folder, const std::string& reason) {
  build(folder, {{"index.html", "one"}, {"gone.html", "gone"}});
  folder.write("site/robots.txt", "theirs");
  const SiteSummary summary = build(folder, {{"index.html", "two"}, {"a/b.html", "b"}});
  require(folder.tree("site") == Pages{{"index.html", "two"}, {"a/b.html", "b"}, {"robots.txt", "theirs"}},
          "the new site is whole");
  require(summary.notes.size() == 1, "one sentence says how it was done");
  require(summary.notes.front().find("file by file, not all at once, because " + reason) != std::string::npos,
          summary.notes.front());
  require(!has_staging(folder), "nothing is left over");
}

}  // namespace

TEST_CASE("A site that is a mount is brought up to date file by file") {
  const TemporaryFolder folder;
  make_folders(folder.at("site"));
  const auto of_what = GENERATE(true, false);
  const ChildEnd end = in_own_mounts([&] {
    if (of_what)
      mount_memory(folder.at("site"), "1m");
    else
      mount_itself(folder.at("site"));
    build_twice_by_file(folder, "another disk or folder is mounted there");
  });
  if (passed_by(end, "mount file systems")) return;
  CHECK(end.problem == "");
  CHECK(end.done);
}

TEST_CASE("A site that holds a mount is brought up to date file by file, and the mount stays") {
  const TemporaryFolder folder;
  make_folders(folder.at("site/films"));
  const ChildEnd end = in_own_mounts([&] {
    mount_memory(folder.at("site/films"), "1m");
    folder.write("site/films/long.mp4", "film");
    const SiteSummary summary = build(folder, {{"index.html", "one"}, {"films/index.html", "list"}});
    require(folder.tree("site") ==
                Pages{{"index.html", "one"}, {"films/index.html", "list"}, {"films/long.mp4", "film"}},
            "whole");
    require(summary.notes.size() == 1, "one sentence says how it was done");
  });
  if (passed_by(end, "mount file systems")) return;
  CHECK(end.problem == "");
  CHECK(end.done);
}

TEST_CASE("A site in the lower layer of an overlay is brought up to date") {
  const TemporaryFolder folder;
  folder.write("lower/site/robots.txt", "theirs");
  for (const char* name : {"changes", "seen"}) make_folders(folder.at(name));
  const ChildEnd end = in_own_mounts([&] {
    mount_memory(folder.at("changes"), "10m");
    make_folders(folder.at("changes/upper"));
    make_folders(folder.at("changes/work"));
    mount_overlay(folder.at("seen"), folder.at("lower"), folder.at("changes"));
    for (const char* words : {"one", "two"}) {
      StagedSite site(folder.at("seen/site"), {});
      site.put("index.html", words);
      site.finish();
      require(folder.tree("seen/site") == Pages{{"index.html", words}, {"robots.txt", "theirs"}},
              "the site is whole");
      require(!folder.has("seen/.site.alongside-new"), "nothing is left over");
    }
  });
  if (passed_by(end, "mount overlays")) return;
  CHECK(end.problem == "");
  CHECK(end.done);
}

TEST_CASE("A site under a folder that may not be written is brought up to date file by file") {
  const TemporaryFolder folder;
  open_to_all(folder);
  const ChildEnd end = as_plain_user([&] {
    make_folders(folder.at("parent/site"));
    ::chmod(folder.at("parent").c_str(), 0555);
    for (const char* words : {"one", "two"}) {
      StagedSite site(folder.at("parent/site"), {});
      site.put("index.html", words);
      const SiteSummary summary = site.finish();
      require(folder.read("parent/site/index.html") == words, "the page is there");
      require(
          summary.notes.size() == 1 &&
              summary.notes[0].find("this account may not change the folder around it") != std::string::npos,
          "one sentence says how it was done");
    }
    require(!folder.has("parent/site/.alongside/new"), "nothing is left over");
  });
  ::chmod(folder.at("parent").c_str(), 0777);
  if (passed_by(end, "give up root's rights")) return;
  CHECK(end.problem == "");
  CHECK(end.done);
}

TEST_CASE("A site that may only be read stops the build with a sentence") {
  const TemporaryFolder folder;
  open_to_all(folder);
  const ChildEnd end = as_plain_user([&] {
    build(folder, {{"index.html", "one"}});
    ::chmod(folder.at("site").c_str(), 0555);
    build(folder, {{"index.html", "two"}});
  });
  if (passed_by(end, "give up root's rights")) return;
  CHECK(end.problem ==
        folder.at("site") +
            " may only be read. Ask whoever looks after this computer for permission to change it, "
            "or choose another folder.");
  CHECK(folder.read("site/index.html") == "one");
  CHECK_FALSE(has_staging(folder));
}

TEST_CASE("A site that cannot be made stops the build with a sentence") {
  const TemporaryFolder folder;
  open_to_all(folder);
  const ChildEnd end = as_plain_user([&] {
    make_folders(folder.at("parent"));
    ::chmod(folder.at("parent").c_str(), 0555);
    StagedSite(folder.at("parent/site"), {});
  });
  if (passed_by(end, "give up root's rights")) return;
  CHECK_THAT(end.problem, containing("/parent/site could not be made"));
  CHECK_THAT(end.problem, containing("choose another folder"));
}

TEST_CASE("A full disk leaves the old site, nothing beside it, and says what to do") {
  const TemporaryFolder folder;
  make_folders(folder.at("disk"));
  const bool whole = GENERATE(true, false);
  const ChildEnd end = in_own_mounts([&] {
    mount_memory(folder.at("disk"), "400k");
    StagedSiteOptions options;
    if (!whole) options.exchange = no_exchange;
    const auto build_pages = [&](int number, const std::string& words) {
      StagedSite site(folder.at("disk/site"), options);
      for (int i = 0; i < number; ++i) site.put(std::to_string(i) + ".html", std::string(9000, words[0]));
      site.finish();
    };
    build_pages(10, "a");
    const Pages before = folder.tree("disk");
    std::string problem;
    try {
      build_pages(100, "b");
    } catch (const FileProblem& full) {
      problem = full.what();
    }
    require(problem.find("the disk is full. Free some space") != std::string::npos, problem);
    require(folder.tree("disk") == before, "the old site stands and nothing is beside it");
    build_pages(10, "c");
    require(folder.read("disk/site/9.html") == std::string(9000, 'c'), "the next build works");
  });
  if (passed_by(end, "mount file systems")) return;
  CHECK(end.problem == "");
  CHECK(end.done);
}

TEST_CASE("Two builds never write to one site at once") {
  const TemporaryFolder folder;
  const bool has_old = GENERATE(true, false);
  if (has_old) build(folder, {{"index.html", "old"}});
  StagedSite first(folder.at("site"), {});
  first.put("index.html", "first");
  CHECK(problem_of(folder, {{"index.html", "second"}}) ==
        "Another build is writing to " + folder.at("site") +
            ". Wait until it has finished, then run the same command again.");
  first.finish();
  CHECK(folder.read("site/index.html") == "first");
  CHECK(problem_of(folder, {{"index.html", "third"}}) == "");
}

TEST_CASE("Two sites in one folder may be built at once") {
  const TemporaryFolder folder;
  StagedSite one(folder.at("one"), {}), two(folder.at("two"), {});
  one.put("index.html", "one");
  two.put("index.html", "two");
  one.finish();
  two.finish();
  CHECK(folder.tree("") == Pages{{"one/index.html", "one"}, {"two/index.html", "two"}});
}

TEST_CASE("A file where the site has to be stops the build with a sentence") {
  const TemporaryFolder folder;
  folder.write("site", "words");
  CHECK_THAT(problem_of(folder, {{"index.html", "home"}}),
             containing("site is a file, and the site needs a folder"));
  CHECK(folder.read("site") == "words");
}

TEST_CASE("Something of the user's under the staging folder's name is never touched") {
  const TemporaryFolder folder;
  folder.write(".site.alongside-new", "words");
  CHECK_THAT(problem_of(folder, {{"index.html", "home"}}),
             containing("is in the way: a build needs a folder of that name"));
  CHECK(folder.tree("") == Pages{{".site.alongside-new", "words"}});
}

TEST_CASE("A link under the name of the program's notes is never written through") {
  const TemporaryFolder folder;
  make_folders(folder.at("site"));
  make_folders(folder.at("elsewhere"));
  folder.link("site/.alongside", "../elsewhere");
  CHECK_THAT(problem_of(folder, {{"index.html", "home"}}), containing(".alongside is in the way"));
  CHECK(folder.tree("elsewhere").empty());
}

TEST_CASE("A device or pipe in the site stays, and is not waited for") {
  const TemporaryFolder folder;
  build(folder, {{"index.html", "one"}});
  REQUIRE(::mkfifo(folder.at("site/pipe").c_str(), 0600) == 0);
  build(folder, {{"index.html", "two"}});
  CHECK(folder.has("site/pipe"));
  CHECK_THAT(problem_of(folder, {{"index.html", "two"}, {"pipe", "page"}}),
             containing("site/pipe is in the way"));
}
