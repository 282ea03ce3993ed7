#include "app/destination.h"

#include <string>

#include "catch.h"
#include "temporary_folder.h"

using namespace alongside;

namespace {

/// A toolkit in a folder with other things.
struct Desk {
  TemporaryFolder folder;
  Options options;
  Desk() {
    folder.write("toolkit/content/index.md", "# Home\n");
    folder.write("letters/letter.txt", "Dear all,");
    make_folders(folder.at("empty"));
    options.folder = folder.at("toolkit");
  }

  /// Where the site goes for `-d destination`, or why it goes nowhere.
  std::string told(const std::string& destination) {
    options.destination = destination.empty() ? "" : folder.at(destination);
    try {
      return destination_of(options);
    } catch (const FileProblem& problem) {
      return problem.what();
    }
  }

  bool refuses(const std::string& destination) {
    return told(destination).find("because your own files are there") != std::string::npos;
  }
};

}  // namespace

TEST_CASE("A site goes to site/ of the toolkit, or to a new or empty folder that is named") {
  Desk desk;
  CHECK(desk.told("") == desk.folder.at("toolkit/site"));
  CHECK(desk.told("new") == desk.folder.at("new"));
  CHECK(desk.told("empty") == desk.folder.at("empty"));
  CHECK(desk.told("toolkit/preview") == desk.folder.at("toolkit/preview"));
}

TEST_CASE("A site never goes to a folder that is among the toolkit's own or holds it") {
  Desk desk;
  for (const char* place : {"toolkit", "toolkit/content", "toolkit/content/site", "toolkit/templates",
                            "toolkit/themes/x", ".", "toolkit/site/../content", "/"}) {
    INFO(place);
    CHECK(desk.refuses(place));
    desk.options.overwrite = true;
    CHECK(desk.refuses(place));
    desk.options.overwrite = false;
  }
  desk.folder.link("toolkit/site", ".");
  CHECK(desk.refuses(""));
}

TEST_CASE("A folder of other files takes a site only where that is said") {
  Desk desk;
  const std::string refusal = desk.told("letters");
  CHECK(refusal.find("letters, because that folder holds other files and no site that Alongside wrote.") !=
        std::string::npos);
  CHECK(refusal.find("-d " + desk.folder.at("letters/preview")) != std::string::npos);
  CHECK(desk.told("letters/preview") == desk.folder.at("letters/preview"));
  desk.options.overwrite = true;
  CHECK(desk.told("letters") == desk.folder.at("letters"));
  desk.options.overwrite = false;
  make_folders(desk.folder.at("letters/.alongside"));
  CHECK(desk.told("letters") == desk.folder.at("letters"));
}

TEST_CASE("Findings are never written over the toolkit's own files or into its site") {
  Desk desk;
  for (const char* place : {"toolkit/content/index.md", "toolkit/content/new.txt",
                            "toolkit/themes/x/theme.yaml", "toolkit/site/a.txt"}) {
    INFO(place);
    desk.options.findings_file = desk.folder.at(place);
    CHECK_THROWS_AS(check_findings_file(desk.options), FileProblem);
  }
  for (const char* place : {"toolkit/findings.txt", "letters/findings.json", "new/findings.txt"}) {
    INFO(place);
    desk.options.findings_file = desk.folder.at(place);
    CHECK_NOTHROW(check_findings_file(desk.options));
  }
}
