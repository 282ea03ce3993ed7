// Links to recordings and films whose words stand nowhere near.
#include <string>
#include <vector>

#include "catch.h"
#include "check/text_rules.h"
#include "parse/parse_document.h"

using namespace alongside;

namespace {

/// The sentences about recordings in `text`, each with a line end.
std::string said_of(const std::string& text) {
  static const std::vector<Kind> kinds;
  std::string said;
  for (const Finding& finding : check_recordings(parse_document("content/a.md", text, {&kinds, nullptr}))) said += finding.message + '\n';
  return said;
}

}  // namespace

TEST_CASE("A link to a recording or a film of the toolkit's own is asked for its words") {
  CHECK(said_of("[Our talk](a.mp3)") == "Beside this recording stands no link to its words: Our talk\n");
  CHECK(said_of("[Our film](films/Us.MP4)") == "Beside this film stands no link to its words: Our film\n");
  CHECK(said_of("[Our film](b.webm#t=10)") == "Beside this film stands no link to its words: Our film\n");
}

TEST_CASE("Words beside it or in the next paragraph are enough") {
  CHECK(said_of("[Our film](a.mp4) [Read it](a.txt)") == "");
  CHECK(said_of("[Our film](a.mp4)\n\n[Read it](a.txt)") == "");
  CHECK(said_of("[Our film](a.mp4) [and our talk](a.mp3)") ==
        "Beside this film stands no link to its words: Our film\nBeside this recording stands no link to its words: and our talk\n");
}

TEST_CASE("A film that plays in the page is asked there, and gives another one no words") {
  const std::string player = "::: video {title=\"Us\" file=\"a.mp4\"}\n:::\n\n";
  CHECK(said_of(player + "[Keep this film](a.mp4)") == "");
  CHECK(said_of(player + "[Keep this film](a.mp4) [Our talk](a.mp3)") == "Beside this recording stands no link to its words: Our talk\n");
}

TEST_CASE("Recordings elsewhere and other files are not asked") {
  CHECK(said_of("[Their film](https://example.org/a.mp4) [Our plan](a.pdf) [x](mp4) [y](.mp)") == "");
}
