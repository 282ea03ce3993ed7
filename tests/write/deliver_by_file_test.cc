// Sites on disks and under folders on which two folders cannot change places.
#include <sys/stat.h>

#include "catch.h"
#include "write/child_process.h"
#include "write/site_builder.h"

using namespace alongside;

namespace {

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
  open_to_all(folder.path());
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
