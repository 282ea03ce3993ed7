#include "media/film_survey.h"

#include "catch.h"
#include "temporary_folder.h"

using namespace alongside;

namespace {

AttributeLink leading_to(const std::string& attribute, const std::string& address) {
  AttributeLink link;
  link.attribute = attribute;
  link.target.kind = LinkKind::file;
  link.target.address = address;
  return link;
}

}  // namespace

TEST_CASE("The films that play in pages are looked into, and no other file") {
  const TemporaryFolder folder;
  folder.write("film.mp4", read_whole_file(ALONGSIDE_SOURCE_DIR "/tests/cases/films/length-at-end.mp4"));
  folder.write("damaged.mp4", "a film");
  const Document page;
  Toolkit toolkit;
  toolkit.files = {{"a.mp4", folder.at("film.mp4"), {}, false},
                   {"b.mp4", folder.at("damaged.mp4"), {}, false},
                   {"transcript.txt", folder.at("not-there.txt"), {}, false}};
  toolkit.attribute_links[&page] = {leading_to("file", "a.mp4"), leading_to("file", "b.mp4"), leading_to("transcript", "transcript.txt")};
  FilmSurvey().look(toolkit);
  REQUIRE(toolkit.film_seconds.size() == 1);
  CHECK(toolkit.film_seconds.at("a.mp4") == 560.0);
}

TEST_CASE("A film that several brands show is read once") {
  const TemporaryFolder folder;
  folder.write("film.mp4", read_whole_file(ALONGSIDE_SOURCE_DIR "/tests/cases/films/length-at-end.mp4"));
  const Document page;
  Toolkit one;
  one.files = {{"a.mp4", folder.at("film.mp4"), {}, false}};
  one.attribute_links[&page] = {leading_to("file", "a.mp4")};
  Toolkit other = one;
  FilmSurvey survey;
  survey.look(one);
  folder.write("film.mp4", "another film");
  survey.look(other);
  CHECK(other.film_seconds == one.film_seconds);
}
