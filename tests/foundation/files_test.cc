#include "foundation/files.h"

#include <sys/stat.h>

#include <algorithm>

#include "catch.h"
#include "temporary_folder.h"

using namespace alongside;
namespace fs = std::filesystem;

namespace {

/// "a.md file 3" for each entry of the folder: its path, kind and, for a file, size.
std::vector<std::string> listing(const std::string& folder) {
  static const std::map<FileKind, std::string> names = {{FileKind::file, "file"},
                                                        {FileKind::folder, "folder"},
                                                        {FileKind::link_outside, "link outside"},
                                                        {FileKind::link_circle, "link circle"},
                                                        {FileKind::link_broken, "link broken"},
                                                        {FileKind::other, "other"}};
  std::vector<std::string> lines;
  for (const FileEntry& entry : list_tree(folder)) {
    lines.push_back(entry.path + ' ' + names.at(entry.kind));
    if (entry.kind == FileKind::file) lines.back() += ' ' + std::to_string(entry.size);
  }
  return lines;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("A path is joined to a base unless it is absolute") {
  CHECK(path_join("content", "a.md") == "content/a.md");
  CHECK(path_join("content/", "a.md") == "content/a.md");
  CHECK(path_join("content", "/a.md") == "/a.md");
  CHECK(path_join("", "a.md") == "a.md");
  CHECK(path_join("content", "") == "content");
}

TEST_CASE("A path has a last part and what is before it") {
  CHECK(file_name("content/a.md") == "a.md");
  CHECK(file_name("content/pictures/") == "pictures");
  CHECK(file_name("a.md") == "a.md");
  CHECK(file_name("/") == "/");
  CHECK(folder_name("/x/site") == "/x");
  CHECK(folder_name("/site") == "/");
}

TEST_CASE("A real path follows links and dots, also where nothing stands yet") {
  const TemporaryFolder folder;
  make_folders(folder.at("a/b"));
  folder.link("link", "a/b");
  folder.link("broken", "a/later");
  CHECK(real_path(folder.at("link/../c")) == folder.at("a/c"));
  CHECK(real_path(folder.at("link/not/there")) == folder.at("a/b/not/there"));
  CHECK(real_path(folder.at("a/b/")) == folder.at("a/b"));
  CHECK(real_path(folder.at("broken")) == folder.at("a/later"));
  CHECK(real_path("/") == "/");
}

TEST_CASE("A real path of links that go round in a circle is refused") {
  const TemporaryFolder folder;
  folder.link("one", "two");
  folder.link("two", "one");
  CHECK_THROWS_AS(real_path(folder.at("one")), FileProblem);
}

TEST_CASE("A file is read whole, with NULs and whatever its length") {
  const TemporaryFolder folder;
  std::string bytes(3'000'000, 'x');
  bytes[10] = '\0';
  folder.write("long.md", bytes);
  folder.write("empty.md", "");
  CHECK((folder.read("long.md") == bytes));
  CHECK(folder.read("empty.md").empty());
}

TEST_CASE("A file whose size the system does not say is read whole") {
  CHECK_THAT(read_whole_file("/proc/self/status"), containing("Pid:"));
}

TEST_CASE("What cannot be read is named with what to do") {
  const TemporaryFolder folder;
  REQUIRE(::mkfifo(folder.at("pipe").c_str(), 0600) == 0);
  CHECK_THROWS_WITH(read_whole_file(folder.at("none.md")), folder.at("none.md") +
                                                               " could not be read: there is nothing of that "
                                                               "name. Check how it is spelt.");
  CHECK_THROWS_WITH(read_whole_file(folder.path()), containing("it is a folder, and a file is needed"));
  CHECK_THROWS_WITH(read_whole_file(folder.at("pipe")), containing("it is a device or a pipe"));
}

TEST_CASE("A folder is listed with all below it, sorted, without hidden names") {
  const TemporaryFolder folder;
  folder.write("b.md", "four");
  folder.write("a/page (2).md", "");
  folder.write("a/.draft/secret.md", "hidden");
  folder.write(".git/config", "hidden");
  folder.write("a.md", "one");
  CHECK(listing(folder.path()) == Lines{"a folder", "a.md file 3", "a/page (2).md file 0", "b.md file 4"});
}

TEST_CASE("Names that differ only in case, or in how é is made, are names of their own") {
  const TemporaryFolder folder;
  for (const char* name : {"Page.md", "page.md", "caf\u00e9.md", "cafe\u0301.md"}) folder.write(name, "");
  CHECK(list_tree(folder.path()).size() == 4);
}

TEST_CASE("A link inside the folder is listed as what it leads to") {
  const TemporaryFolder folder;
  folder.write("pictures/team.jpg", "12345");
  folder.link("photos", "pictures");
  folder.link("cover.jpg", "pictures/team.jpg");
  CHECK(listing(folder.path()) == Lines{"cover.jpg file 5", "photos folder", "photos/team.jpg file 5",
                                        "pictures folder", "pictures/team.jpg file 5"});
}

TEST_CASE("A link that leads out of the folder is told and not followed") {
  const TemporaryFolder folder;
  folder.write("outside/secret.md", "secret");
  folder.write("content-2/secret.md", "secret");
  make_folders(folder.at("content"));
  folder.link("content/all", "../outside");
  folder.link("content/one.md", "../outside/secret.md");
  folder.link("content/near.md", "../content-2/secret.md");
  CHECK(listing(folder.at("content")) ==
        Lines{"all link outside", "near.md link outside", "one.md link outside"});
}

TEST_CASE("Links that lead round in a circle or nowhere are told and not followed") {
  const TemporaryFolder folder;
  make_folders(folder.at("a"));
  make_folders(folder.at("b"));
  folder.link("a/up", "..");
  folder.link("a/b", "../b");
  folder.link("b/a", "../a");
  folder.link("self", "self");
  folder.link("lost", "not/there");
  CHECK(listing(folder.path()) == Lines{"a folder", "a/b folder", "a/b/a link circle", "a/up link circle",
                                        "b folder", "b/a folder", "b/a/b link circle", "b/a/up link circle",
                                        "lost link broken", "self link circle"});
}

TEST_CASE("Links that unfold without end are refused with a sentence, not followed for ever") {
  const TemporaryFolder folder;
  for (int i = 0; i < 40; ++i) {
    const std::string name = "f" + std::to_string(i), next = "../f" + std::to_string(i + 1);
    make_folders(folder.at(name));
    for (const char* link : {"/one", "/two", "/three"}) folder.link(name + link, next);
  }
  make_folders(folder.at("f40"));
  CHECK_THROWS_WITH(list_tree(folder.path()), containing("links that lead to one another"));
}

TEST_CASE("A pipe in a folder is told and not waited for") {
  const TemporaryFolder folder;
  REQUIRE(::mkfifo(folder.at("pipe.md").c_str(), 0600) == 0);
  CHECK(listing(folder.path()) == Lines{"pipe.md other"});
}

TEST_CASE("A file is made or replaced whole, and nothing is left beside it") {
  const TemporaryFolder folder;
  write_whole_file(folder.at("a.md"), "one");
  fs::create_hard_link(folder.at("a.md"), folder.at("open-copy"));
  write_whole_file(folder.at("a.md"), "two");
  CHECK(folder.tree("") == std::map<std::string, std::string>{{"a.md", "two"}, {"open-copy", "one"}});
}

TEST_CASE("A replaced file keeps its mode") {
  const TemporaryFolder folder;
  folder.write("a.md", "one");
  const auto mode = GENERATE(0640U, 0600U, 0755U);
  ::chmod(folder.at("a.md").c_str(), mode);
  write_whole_file(folder.at("a.md"), "two");
  CHECK(fs::status(folder.at("a.md")).permissions() == fs::perms{mode});
}

TEST_CASE("A file that is reached by a link is replaced where it lies, and the link stays") {
  const TemporaryFolder folder;
  folder.write("real/a.md", "one");
  folder.link("a.md", "real/a.md");
  write_whole_file(folder.at("a.md"), "two");
  CHECK(folder.tree("") ==
        std::map<std::string, std::string>{{"a.md", "-> real/a.md"}, {"real/a.md", "two"}});
}

TEST_CASE("A name of 250 bytes can be replaced") {
  const TemporaryFolder folder;
  const std::string name(250, 'n');
  write_whole_file(folder.at(name), "one");
  write_whole_file(folder.at(name), "two");
  CHECK(folder.read(name) == "two");
}

TEST_CASE("What cannot be written is named with what to do") {
  const TemporaryFolder folder;
  make_folders(folder.at("a"));
  CHECK_THROWS_WITH(write_whole_file(folder.at("a"), "x"),
                    containing("/a could not be written: it is a folder"));
  CHECK_THROWS_WITH(write_whole_file(folder.at("no/such/a.md"), "x"),
                    containing("there is nothing of that name"));
  CHECK_THROWS_WITH(write_whole_file("/dev/full", "x"), containing("the disk is full"));
}

TEST_CASE("Folders are made with those above them, and a file in their place is told") {
  const TemporaryFolder folder;
  make_folders(folder.at("a/b/c"));
  make_folders(folder.at("a/b/c"));
  CHECK(is_folder(folder.at("a/b/c")));
  CHECK(is_empty_folder(folder.at("a/b/c")));
  folder.write("file", "x");
  CHECK_FALSE(is_empty_folder(folder.path()));
  CHECK_FALSE(is_empty_folder(folder.at("file")));
  CHECK_FALSE(is_empty_folder(folder.at("nowhere")));
  CHECK_THROWS_AS(make_folders(folder.at("file/b")), FileProblem);
  CHECK_THROWS_AS(make_folders(folder.at("file")), FileProblem);
}

TEST_CASE("A tree is removed with its links, never with what they lead to") {
  const TemporaryFolder folder;
  folder.write("a/b/c.md", "x");
  folder.write("kept/d.md", "y");
  folder.link("a/out", "../kept");
  remove_tree(folder.at("a"));
  remove_tree(folder.at("a"));
  CHECK(folder.tree("") == std::map<std::string, std::string>{{"kept/d.md", "y"}});
}

TEST_CASE("Each folder for passing use is a new, empty one") {
  const std::string one = make_temporary_folder("alongside-test-"),
                    two = make_temporary_folder("alongside-test-");
  CHECK(one != two);
  CHECK(fs::is_empty(one));
  CHECK(remove_empty_folder(one));
  CHECK(remove_empty_folder(two));
  CHECK_FALSE(is_anything(one));
}
