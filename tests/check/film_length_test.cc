// What is said of films that play for long.
#include <deque>

#include "catch.h"
#include "check/toolkit_rules.h"
#include "parse/parse_document.h"

using namespace alongside;

namespace {

/// A toolkit of pages with one film each.
struct FilmToolkit {
  Toolkit toolkit;
  std::deque<Document> documents;

  void add(const std::string& file, Edition edition, const std::string& film) {
    documents.push_back(parse_document(file, "::: video {title=\"Us\" file=\"" + film + "\"}\n:::\n", {&toolkit.kinds, nullptr}));
    Text text;
    text.document = &documents.back();
    text.edition = edition;
    Page page;
    page.texts = {static_cast<TextIndex>(toolkit.texts.size())};
    toolkit.texts.push_back(text);
    toolkit.pages.push_back(page);
    AttributeLink link;
    link.attribute = "file";
    link.target.kind = LinkKind::file;
    link.target.address = film;
    toolkit.attribute_links[text.document] = {link};
  }
};

/// The words about a film of so many seconds; empty where nothing is said.
std::string said_of(double seconds) {
  FilmToolkit films;
  films.add("content/a.md", Edition::plain, "us.mp4");
  films.toolkit.film_seconds = {{"us.mp4", seconds}};
  const Findings findings = check_film_lengths(films.toolkit);
  REQUIRE(findings.size() <= 1);
  return findings.empty() ? std::string() : findings.front().message;
}

}  // namespace

TEST_CASE("A film of six minutes is short enough, and one of a second more is told") {
  CHECK(said_of(360) == "");
  CHECK(said_of(360.4) == "");
  CHECK(said_of(361) == "This film is 6 minutes 1 second long; more than 6 minutes at one go are hard to follow: us.mp4");
}

TEST_CASE("The length of a film is told as a person says it") {
  CHECK(said_of(560).starts_with("This film is 9 minutes 20 seconds long;"));
  CHECK(said_of(600).starts_with("This film is 10 minutes long;"));
  CHECK(said_of(3600).starts_with("This film is 1 hour long;"));
  CHECK(said_of(7530).starts_with("This film is 2 hours 5 minutes long;"));
}

TEST_CASE("A film that several pages show is told once, at the first") {
  FilmToolkit films;
  films.add("content/a.md", Edition::plain, "us.mp4");
  films.add("content/b.md", Edition::plain, "us.mp4");
  films.toolkit.film_seconds = {{"us.mp4", 560}};
  const Findings findings = check_film_lengths(films.toolkit);
  REQUIRE(findings.size() == 1);
  CHECK(findings.front().where.file == "content/a.md");
  CHECK(findings.front().severity == Severity::advice);
}

TEST_CASE("A page that a theme leaves out shows no film") {
  FilmToolkit films;
  films.add("content/a.md", Edition::plain, "us.mp4");
  films.toolkit.film_seconds = {{"us.mp4", 560}};
  films.toolkit.pages.front().left_out = true;
  CHECK(check_film_lengths(films.toolkit).empty());
}

TEST_CASE("A team sets its own limit, also for easy read alone") {
  FilmToolkit films;
  films.add("content/a.md", Edition::plain, "us.mp4");
  films.add("content/a.easy-read.md", Edition::easy_read, "us.mp4");
  films.toolkit.film_seconds = {{"us.mp4", 300}};
  films.toolkit.settings.edition_checks["easy-read"].limits["film_minutes"]["warning"] = 3;
  const Findings findings = check_film_lengths(films.toolkit);
  REQUIRE(findings.size() == 1);
  CHECK(findings.front().severity == Severity::warning);
  CHECK(findings.front().edition == "easy-read");
  CHECK(findings.front().hint.find("into parts of 3 minutes at most") != std::string::npos);
}
