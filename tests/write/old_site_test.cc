#include "write/old_site.h"

#include "catch.h"
#include "write/site_builder.h"

using namespace alongside;

namespace {

/// Both ways in which a staged site can become the site.
ExchangeFolders either_way() {
  return GENERATE(true, false) ? ExchangeFolders(exchange_folders) : ExchangeFolders(no_exchange);
}

std::vector<std::string> names_in_the_way(const TemporaryFolder& folder, const Pages& pages,
                                          const ExchangeFolders& way) {
  try {
    build(folder, pages, false, way);
  } catch (const InTheWay& problem) {
    return problem.names;
  }
  return {};
}

}  // namespace

TEST_CASE("What the program did not write stays") {
  const TemporaryFolder folder;
  const ExchangeFolders way = either_way();
  build(folder, {{"index.html", "one"}, {"a/b.html", "b"}});
  folder.write("site/robots.txt", "theirs");
  folder.write("site/a/photo.jpg", "theirs too");
  folder.write("site/.htaccess", "hidden");
  folder.link("site/latest", "a/b.html");
  make_folders(folder.at("site/uploads/2026"));
  build(folder, {{"index.html", "two"}}, false, way);
  CHECK(folder.tree("site") == Pages{{"index.html", "two"},
                                     {"robots.txt", "theirs"},
                                     {"a/photo.jpg", "theirs too"},
                                     {".htaccess", "hidden"},
                                     {"latest", "-> a/b.html"},
                                     {"uploads/2026", "/"}});
}

TEST_CASE("A page that was changed by hand and is not made any more stays") {
  const TemporaryFolder folder;
  const ExchangeFolders way = either_way();
  build(folder, {{"index.html", "one"}, {"old.html", "old"}});
  folder.write("site/old.html", "mine now");
  build(folder, {{"index.html", "two"}}, false, way);
  CHECK(folder.read("site/old.html") == "mine now");
  build(folder, {{"index.html", "three"}}, false, way);
  CHECK(folder.read("site/old.html") == "mine now");
}

TEST_CASE("A file that the program did not write stops the build by its name, and nothing is written") {
  const TemporaryFolder folder;
  folder.write("site/index.html", "theirs");
  CHECK(problem_of(folder, {{"index.html", "ours"}, {"b.html", "b"}}) ==
        folder.at("site/index.html") +
            " is in the way: Alongside did not write it, or it was changed since. Move it elsewhere, "
            "or add --overwrite to replace it. Nothing was written.");
  CHECK(folder.tree("") == Pages{{"site/index.html", "theirs"}});
  CHECK_FALSE(has_staging(folder));
}

TEST_CASE("A foreign file is in the way even if it holds the same words") {
  const TemporaryFolder folder;
  folder.write("site/index.html", "same");
  CHECK(names_in_the_way(folder, {{"index.html", "same"}}, exchange_folders) ==
        std::vector<std::string>{"index.html"});
}

TEST_CASE("Everything in the way is named at once") {
  const TemporaryFolder folder;
  const ExchangeFolders way = either_way();
  build(folder, {{"changed.html", "old"}, {"fine.html", "old"}});
  folder.write("site/changed.html", "mine");
  folder.write("site/foreign.html", "mine");
  folder.write("site/a", "a file where a folder has to be");
  folder.write("site/page.html/notes.txt", "in a folder where a page has to be");
  folder.write("site/page.html/more.txt", "in a folder where a page has to be");
  make_folders(folder.at("site/empty.html"));
  const Pages before = folder.tree("site");
  const Pages pages = {{"changed.html", "new"}, {"fine.html", "new"}, {"foreign.html", "new"},
                       {"a/b.html", "new"},     {"page.html", "new"}, {"empty.html", "new"}};
  CHECK(names_in_the_way(folder, pages, way) ==
        std::vector<std::string>{"a", "changed.html", "empty.html", "foreign.html", "page.html"});
  CHECK(folder.tree("site") == before);
  build(folder, pages, true, way);
  CHECK(folder.tree("site") == pages);
  CHECK_FALSE(has_staging(folder));
}

TEST_CASE(
    "A link where a page or a folder has to be is never followed, and replaced only if the user agrees") {
  const TemporaryFolder folder;
  const ExchangeFolders way = either_way();
  build(folder, {{"a/b.html", "old"}, {"c.html", "old"}});
  folder.write("elsewhere/b.html", "old");
  folder.write("outside.html", "old");
  remove_tree(folder.at("site/a"));
  std::filesystem::remove(folder.at("site/c.html"));
  folder.link("site/a", "../elsewhere");
  folder.link("site/c.html", "../outside.html");
  const Pages pages = {{"a/b.html", "new"}, {"c.html", "new"}};
  CHECK(names_in_the_way(folder, pages, way) == std::vector<std::string>{"a", "c.html"});
  build(folder, pages, true, way);
  CHECK(folder.tree("site") == pages);
  CHECK(folder.tree("elsewhere") == Pages{{"b.html", "old"}});
  CHECK(folder.read("outside.html") == "old");
}

TEST_CASE("A page that was changed by hand to what is made now is no problem") {
  const TemporaryFolder folder;
  build(folder, {{"index.html", "old"}});
  folder.write("site/index.html", "new");
  CHECK(problem_of(folder, {{"index.html", "new"}}) == "");
  CHECK(problem_of(folder, {{"index.html", "newer"}}) == "");
  CHECK(folder.read("site/index.html") == "newer");
}

TEST_CASE("A page that the user removed is made again") {
  const TemporaryFolder folder;
  const ExchangeFolders way = either_way();
  build(folder, {{"index.html", "home"}, {"b.html", "b"}});
  std::filesystem::remove(folder.at("site/b.html"));
  build(folder, {{"index.html", "home"}, {"b.html", "b"}}, false, way);
  CHECK(folder.read("site/b.html") == "b");
}

TEST_CASE("Files of the user's that come or change in the last moment before the change of places are kept") {
  const TemporaryFolder folder;
  build(folder, {{"index.html", "one"}, {"b.html", "b"}});
  folder.write("site/notes.txt", "first words");
  const auto change_meanwhile = [&](const std::string& one, const std::string& other) {
    folder.write("site/new.txt", "came late");
    folder.write("passing", "later words");
    std::filesystem::rename(folder.at("passing"), folder.at("site/notes.txt"));  // as careful editors save
    folder.write("passing", "mine");
    std::filesystem::rename(folder.at("passing"), folder.at("site/index.html"));
    return exchange_folders(one, other);
  };
  const SiteSummary summary =
      build(folder, {{"index.html", "two"}, {"b.html", "b"}}, false, change_meanwhile);
  CHECK(folder.tree("site") == Pages{{"index.html", "two"},
                                     {"b.html", "b"},
                                     {"new.txt", "came late"},
                                     {"notes.txt", "later words"},
                                     {".alongside/kept/index.html", "mine"}});
  CHECK(summary.notes == std::vector<std::string>{folder.at("site/index.html") +
                                                  " was changed while the site was built. That file is now " +
                                                  folder.at("site/.alongside/kept/index.html") + "."});
  build(folder, {{"index.html", "three"}});
  CHECK(folder.read("site/.alongside/kept/index.html") == "mine");
}

TEST_CASE("A lost list makes every file the user's") {
  const TemporaryFolder folder;
  build(folder, {{"index.html", "home"}});
  remove_tree(folder.at("site/.alongside"));
  CHECK(names_in_the_way(folder, {{"index.html", "home"}}, exchange_folders) ==
        std::vector<std::string>{"index.html"});
}
