// Disks, accounts and other builds that say no.
#include "write/staging_folder.h"

#include <sys/stat.h>

#include "catch.h"
#include "write/child_process.h"
#include "write/site_builder.h"

using namespace alongside;

TEST_CASE("A site that may only be read stops the build with a sentence") {
  const TemporaryFolder folder;
  open_to_all(folder.path());
  const ChildEnd end = as_plain_user([&] {
    build(folder, {{"index.html", "one"}});
    ::chmod(folder.at("site").c_str(), 0555);
    build(folder, {{"index.html", "two"}});
  });
  ::chmod(folder.at("site").c_str(), 0755);  // so that it can be removed
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
  open_to_all(folder.path());
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
