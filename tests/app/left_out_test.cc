#include "app/program.h"
#include "catch.h"
#include "temporary_folder.h"

using namespace alongside;

namespace {

const char* const bus_page = "---\ntitle: The bus\n---\n\nA bus runs every hour.\n";
const char* const broken_bus_page = "---\ntitle: The bus\n---\n\nThe [times](gone.md) of the bus.\n";

struct ToolkitFolder {
  TemporaryFolder folder;

  ToolkitFolder() {
    folder.write("content/index.md", "---\ntitle: Working together\n---\n\nTake [the bus](bus.md).\n");
    folder.write("content/bus.md", bus_page);
  }

  std::string site(const std::string& path) const { return folder.read("site/" + path); }
};

}  // namespace

TEST_CASE("A page with errors keeps its old version, and links to it stay") {
  ToolkitFolder toolkit;
  REQUIRE(run_program(toolkit.folder.path(), "build").exit == 0);
  const std::string before = toolkit.site("bus.html");
  toolkit.folder.write("content/bus.md", broken_bus_page);
  const ProgramRun run = run_program(toolkit.folder.path(), "build --keep-going");
  CHECK(toolkit.site("bus.html") == before);
  CHECK(toolkit.site("index.html").find("href=\"bus.html\"") != std::string::npos);
  CHECK(run.err.find("2 pages with errors keep their old versions.") != std::string::npos);
}

TEST_CASE("A page with errors that had no old version is left out, and nothing leads to it") {
  ToolkitFolder toolkit;
  toolkit.folder.write("content/bus.md", broken_bus_page);
  const ProgramRun run = run_program(toolkit.folder.path(), "build --keep-going");
  for (const char* page : {"index.html", "a-z.html", "print.html", "large-print/index.html"}) {
    CHECK(toolkit.site(page).find("bus.html") == std::string::npos);
  }
  CHECK_FALSE(is_file(toolkit.folder.at("site/bus.html")));
  CHECK(run.err.find("2 pages with errors had no old version, so they were left out") != std::string::npos);
}

TEST_CASE("A home page with errors and no old version gives way to the one that the program makes") {
  ToolkitFolder toolkit;
  toolkit.folder.write("content/index.md", "---\ntitle: Working together\n---\n\nTake [the train](train.md).\n");
  toolkit.folder.write("content/travel/tram.md", "---\ntitle: The tram\n---\n\nA tram runs every hour.\n");
  run_program(toolkit.folder.path(), "build --keep-going");
  CHECK(toolkit.site("index.html").find("href=\"travel/index.html\"") != std::string::npos);
}
