#include "read/read.h"

#include <array>

#include "catch.h"
#include "read/toolkit_folder.h"

using namespace alongside;
using Paths = std::vector<std::string>;

TEST_CASE("Each file of a toolkit goes to the shelf that its place says") {
  ToolkitFolder folder;
  folder.file("content/index.md")
      .file("content/toolkit.yaml", "title: Ours\n")
      .file("content/guidance/form.docx");
  folder.file("content/shared/contact.md")
      .file("content/static/robots.txt")
      .file("content/pictures/team.jpg");
  folder.file("content/pictures/pictures.yaml", "team.jpg: {}\n")
      .file("content/records/links.jsonl")
      .file("templates/page.html");
  const SourceFiles sources = folder.read();
  CHECK(paths_of(sources, sources.texts) == Paths{"content/index.md"});
  CHECK(paths_of(sources, sources.shared) == Paths{"content/shared/contact.md"});
  CHECK(paths_of(sources, sources.settings) ==
        Paths{"content/pictures/pictures.yaml", "content/toolkit.yaml"});
  CHECK(paths_of(sources, sources.templates) == Paths{"templates/page.html"});
  CHECK(paths_of(sources, sources.assets) ==
        Paths{"content/guidance/form.docx", "content/pictures/team.jpg"});
  CHECK(paths_of(sources, sources.static_files) == Paths{"content/static/robots.txt"});
  CHECK(sources.findings.empty());
}

TEST_CASE("What people and their computers keep for themselves is passed over") {
  ToolkitFolder folder;
  folder.file("content/index.md")
      .file("content/README.md")
      .file("content/_notes/idea.md")
      .file("content/~$plan.docx");
  folder.file("content/Thumbs.db").file("content/guidance/desktop.ini").file("content/.hidden.md");
  const SourceFiles sources = folder.read();
  CHECK(paths_of(sources, sources.texts) == Paths{"content/index.md"});
  CHECK(sources.assets.empty());
}

TEST_CASE("Files of a compiled-in layer carry their bytes") {
  const std::array<BuiltinFile, 3> builtin = {{{"templates/page.html", "<p>"},
                                               {"themes/base/pictures/bus.svg", "<svg/>"},
                                               {"themes/base/theme.yaml", "colours: {}"}}};
  ToolkitFolder folder;
  const SourceFiles sources = folder.read({"", builtin, 2});
  REQUIRE(sources.assets.size() == 1);
  CHECK(sources.assets.front().bytes == "<svg/>");
  CHECK(sources.layers[sources.assets.front().layer].name == "base");
  CHECK(paths_of(sources, sources.templates) == Paths{"built-in/templates/page.html"});
  CHECK(paths_of(sources, sources.settings) == Paths{"themes/base/theme.yaml"});
}

TEST_CASE("A toolkit's own copy of the base theme stands above the compiled-in one") {
  const std::array<BuiltinFile, 2> builtin = {
      {{"themes/base/plain.css", "old"}, {"themes/base/styles.css", "old"}}};
  ToolkitFolder folder;
  folder.file("themes/base/styles.css", "new");
  const SourceFiles sources = folder.read({"", builtin, 1});
  REQUIRE(sources.styles.size() == 2);
  CHECK(sources.styles[0].bytes == "old");
  CHECK(sources.styles[1].bytes == "new");
}

TEST_CASE("Layers stand in order: built-in, base, upstream, the toolkit, the theme and what it extends") {
  ToolkitFolder folder;
  folder.file("theirs/content/index.md")
      .file("ours/content/toolkit.yaml", "upstream: ../theirs\ntheme: branch\n");
  folder.file("ours/themes/branch/theme.yaml", "extends: trust\n")
      .file("theirs/themes/trust/theme.yaml", "extends: base\n");
  const SourceFiles sources = read_sources(folder.root + "/ours", {});
  Paths layers;
  for (const Layer& layer : sources.layers) layers.push_back(layer.shown + layer.name);
  CHECK(layers == Paths{"built-in/", "themes/base/base", "../theirs/", "", "../theirs/themes/trust/trust",
                        "themes/branch/branch"});
  CHECK(sources.findings.empty());
}

TEST_CASE("A theme that nobody made is told with what was probably meant") {
  ToolkitFolder folder;
  folder.file("content/toolkit.yaml", "theme: westshire\n")
      .file("themes/westshire-nhs/theme.yaml", "extends: bass\n");
  SECTION("in the settings") {
    const SourceFiles sources = folder.read();
    REQUIRE(sources.findings.size() == 1);
    CHECK(sources.findings.front().rule == "theme/unknown");
    CHECK(sources.findings.front().where.from == Position{1, 8});
    CHECK(sources.findings.front().hint == "The toolkit's own theme is westshire-nhs. The built-in theme is base.");
  }
  SECTION("in what a theme extends") {
    const SourceFiles sources = folder.read({"westshire-nhs", {}, 1});
    REQUIRE(sources.findings.size() == 1);
    CHECK(sources.findings.front().where.file == "themes/westshire-nhs/theme.yaml");
    CHECK(sources.findings.front().hint == "Did you mean base? The toolkit's own theme is westshire-nhs. The built-in theme is base.");
  }
  SECTION("as an option it stops the run") {
    CHECK_THROWS_AS(folder.read({"../elsewhere", {}, 1}), FileProblem);
  }
}

TEST_CASE("Themes and toolkits that build on each other in a circle are found") {
  ToolkitFolder folder;
  folder.file("content/toolkit.yaml", "upstream: .\n");
  folder.file("themes/a/theme.yaml", "extends: b\n").file("themes/b/theme.yaml", "extends: a\n");
  const SourceFiles sources = folder.read({"a", {}, 1});
  CHECK(rules_of(sources.findings) ==
        Paths{"content/toolkit.yaml: input/upstream-circle", "themes/b/theme.yaml: theme/circle"});
}

TEST_CASE("A theme's settings stand in theme.yaml alone, and it brings no kinds") {
  ToolkitFolder folder;
  folder.file("content/toolkit.yaml", "theme: trust\n")
      .file("themes/trust/content/toolkit.yaml", "title: Theirs\n");
  folder.file("themes/trust/templates/story.yaml", "name: Story\n");
  const SourceFiles sources = folder.read();
  CHECK(paths_of(sources, sources.settings) == Paths{"content/toolkit.yaml"});
  CHECK(rules_of(sources.findings) == Paths{"themes/trust/content/toolkit.yaml: input/not-read",
                                            "themes/trust/templates/story.yaml: theme/kind-in-theme"});
}

TEST_CASE("A folder without content is no toolkit") {
  const std::string root = make_temporary_folder("alongside-read");
  CHECK_THROWS_AS(read_sources(root, {}), FileProblem);
  CHECK_THROWS_AS(read_sources(root + "/nowhere", {}), FileProblem);
  remove_tree(root);
}

TEST_CASE("A text that cannot be read is told, and its path is kept so that links to it are not") {
  ToolkitFolder folder;
  folder.file("content/large.md", std::string(2'000'001, 'a'));
  const SourceFiles sources = folder.read();
  CHECK(rules_of(sources.findings) == Paths{"content/large.md: input/too-large"});
  CHECK(sources.texts.empty());
  CHECK(sources.unread == Paths{"large.md"});
}

TEST_CASE("Reading gives the same on one thread and on two") {
  ToolkitFolder folder;
  for (int i = 0; i < 40; ++i)
    folder.file("content/page-" + std::to_string(i) + ".md", std::string(static_cast<std::size_t>(i), 'a'));
  const SourceFiles one = folder.read({"", {}, 1});
  const SourceFiles two = folder.read({"", {}, 2});
  REQUIRE(one.texts.size() == 40);
  for (std::size_t i = 0; i < 40; ++i) {
    CHECK(one.texts[i].path == two.texts[i].path);
    CHECK(one.texts[i].bytes == two.texts[i].bytes);
  }
}
