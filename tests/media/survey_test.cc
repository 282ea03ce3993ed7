#include "media/survey.h"

#include "catch.h"
#include "foundation/files.h"

using namespace alongside;

namespace {

const std::string drawing = "<svg viewBox='0 0 30 20'/>";
const std::string unsafe_drawing = "<svg viewBox='0 0 5 5'><script/></svg>";

/// A folder of its own with one harmful drawing in its content.
struct PictureFolder {
  std::string root = make_temporary_folder("alongside-pictures");
  PictureFolder() {
    make_folders(root + "/content/pictures");
    write_whole_file(root + "/content/pictures/team.svg", unsafe_drawing);
  }
  ~PictureFolder() { remove_tree(root); }
};

Picture picture_at(const std::string& address) {
  Picture picture;
  picture.address = address;
  return picture;
}

}  // namespace

TEST_CASE("Every published picture is measured and drawings of the user's are looked through") {
  const PictureFolder folder;
  SourceFiles sources;
  sources.layers = {{LayerKind::builtin, "", "", "built-in "}, {LayerKind::toolkit, "", folder.root, ""}};
  Toolkit toolkit;
  toolkit.pictures = {picture_at("assets/pictures/bus.svg"), picture_at("assets/pictures/team.svg"),
                      picture_at("assets/pictures/unused.svg")};
  toolkit.files = {{"assets/pictures/bus.svg", "", drawing, false},
                   {"assets/pictures/team.svg", folder.root + "/content/pictures/team.svg", {}, true},
                   {"guidance/form.docx", folder.root + "/not-read.docx", {}, false}};
  const Findings findings = survey_pictures(sources, toolkit, 2);
  CHECK(toolkit.pictures[0].width == 30);
  CHECK(toolkit.pictures[0].height == 20);
  CHECK(toolkit.pictures[1].width == 5);
  CHECK(toolkit.pictures[2].width == 0);
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].rule == "picture/unsafe-svg");
  CHECK(findings[0].where.file == "content/pictures/team.svg");
}

TEST_CASE("A file that is no picture of the kind that its name says is told, whatever the case of its letters") {
  SourceFiles sources;
  Toolkit toolkit;
  toolkit.pictures = {picture_at("a.PNG"), picture_at("b.jpeg"), picture_at("c.avif"), picture_at("d.png")};
  toolkit.files = {{"a.PNG", "a.PNG", "\x89PNG cut off", false}, {"b.jpeg", "b.jpeg", "ftypheic", false},
                   {"c.avif", "c.avif", "not looked into", false}, {"d.png", "d.png", "GIF89a\x05\x01\x07\x01", false}};
  const Findings findings = survey_pictures(sources, toolkit, 1);
  REQUIRE(findings.size() == 2);
  CHECK(findings[0].rule == "picture/broken");
  CHECK(findings[0].where.file == "a.PNG");
  CHECK(findings[1].where.file == "b.jpeg");
  CHECK(toolkit.pictures[3].width == 261);
}
