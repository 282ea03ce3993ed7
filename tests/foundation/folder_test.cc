#include "foundation/folder.h"

#include <sys/stat.h>

#include "catch.h"
#include "foundation/folder_exchange.h"
#include "temporary_folder.h"

using namespace alongside;

TEST_CASE("An open folder stays the same one when it is renamed") {
  const TemporaryFolder place;
  place.write("a/page.html", "one");
  const Folder folder(place.at("a"));
  CHECK(folder.is_still_there());
  rename_folder(place.at("a"), place.at("b"));
  CHECK_FALSE(folder.is_still_there());
  CHECK(folder.read("page.html")->bytes == "one");
}

TEST_CASE("Nothing in an open folder is read by way of a link") {
  const TemporaryFolder place;
  place.write("outside/page.html", "secret");
  make_folders(place.at("a"));
  place.link("a/sub", "../outside");
  place.link("a/page.html", "../outside/page.html");
  const Folder folder(place.at("a"));
  CHECK_FALSE(folder.read("sub/page.html"));
  CHECK_FALSE(folder.state("sub/page.html"));
  CHECK(folder.state("sub")->kind == EntryKind::other);
  CHECK(folder.read("page.html")->state.kind == EntryKind::other);
  CHECK(folder.read("page.html")->bytes.empty());
}

TEST_CASE("The entries of an open folder are all there are, hidden ones too, and links are not followed") {
  const TemporaryFolder place;
  place.write("b/.hidden", "");
  place.write("a.html", "");
  place.link("link", "b");
  std::vector<std::string> paths;
  for (const FolderEntry& entry : Folder(place.path()).entries()) paths.push_back(entry.path);
  CHECK(paths == std::vector<std::string>{"a.html", "b", "b/.hidden", "link"});
}

TEST_CASE("A file is made with its folders and never over another one") {
  const TemporaryFolder place;
  const Folder folder(place.path());
  folder.create_file("a/b/c.html", "one");
  CHECK(place.read("a/b/c.html") == "one");
  CHECK_THROWS_AS(folder.create_file("a/b/c.html", "two"), FileProblem);
  CHECK(place.read("a/b/c.html") == "one");
}

TEST_CASE("A linked file is the same file, a copied one is not") {
  const TemporaryFolder place;
  place.write("old/a/page.html", "one");
  make_folders(place.at("new"));
  const Folder old_folder(place.at("old")), new_folder(place.at("new"));
  CHECK(old_folder.link_to("a/page.html", new_folder));
  CHECK(same_entry(*old_folder.state("a/page.html"), *new_folder.state("a/page.html")));
  new_folder.remove_file("a/page.html");
  CHECK(old_folder.copy_to("a/page.html", new_folder));
  CHECK_FALSE(same_entry(*old_folder.state("a/page.html"), *new_folder.state("a/page.html")));
  CHECK(place.read("new/a/page.html") == "one");
  CHECK_FALSE(old_folder.link_to("none.html", new_folder));
  CHECK_FALSE(old_folder.copy_to("none.html", new_folder));
}

TEST_CASE("A file is moved over another one, from one disk to another too") {
  const TemporaryFolder place;
  place.write("site/page.html", "old");
  const bool other_disk = GENERATE(false, true);
  const std::string memory = "/dev/shm/alongside-test-move";
  if (other_disk && !is_folder("/dev/shm")) {
    WARN("Passed by: this system has no /dev/shm");
    return;
  }
  const std::string from = other_disk ? memory : place.at("from");
  make_folders(from);
  const Folder staging(from), site(place.at("site"));
  staging.create_file("page.html", "new");
  staging.create_file("other.html", "more");
  staging.move_to("page.html", site, "page.html");
  staging.move_to("other.html", site, "a/b/other.html");
  CHECK(place.tree("site") ==
        std::map<std::string, std::string>{{"page.html", "new"}, {"a/b/other.html", "more"}});
  CHECK(staging.entries().empty());
  remove_tree(from);
}

TEST_CASE("Two folders change places in one step") {
  const TemporaryFolder place;
  place.write("one/a.html", "a");
  place.write("two/b.html", "b");
  const std::string why_not = exchange_folders(place.at("one"), place.at("two"));
  if (!why_not.empty()) {
    WARN("Passed by: " << why_not);
    return;
  }
  CHECK(place.tree("") == std::map<std::string, std::string>{{"one/b.html", "b"}, {"two/a.html", "a"}});
  CHECK_THROWS_AS(exchange_folders(place.at("one"), place.at("none")), FileProblem);
}

TEST_CASE("A folder is locked by one program at a time") {
  const TemporaryFolder place;
  const Folder other(place.path());
  {
    const Folder first(place.path());
    CHECK(first.lock());
    CHECK_FALSE(other.lock());
  }
  CHECK(other.lock());
}
