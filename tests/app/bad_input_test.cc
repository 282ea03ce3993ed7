// What Git cannot hold as a case folder: bytes that are no text, sizes, depths, names and links on disk.
// Whatever comes in, the program ends by itself with an exit code of its own and a sentence, and writes no
// script and nothing outside its folder.
#include <sys/stat.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "app/program.h"
#include "catch.h"
#include "temporary_folder.h"

using namespace alongside;

namespace {

constexpr int could_not_run = 2;  // the highest exit code of a run that ended by itself

const std::string settings = "title: Toolkit\ncontact: {name: Us, phone: 01632 960000}\n";

std::string page(const std::string& body, const std::string& more = "") {
  return "---\ntitle: The bus\nsummary: How it came back.\n" + more + "---\n\n" + body + '\n';
}

std::string repeated(const std::string& words, std::size_t count) {
  std::string text;
  text.reserve(words.size() * count);
  for (std::size_t i = 0; i < count; ++i) text += words;
  return text;
}

/// A toolkit between two walls: what lies beside it must be as it was after every run.
struct Toolkit {
  TemporaryFolder folder;

  Toolkit() {
    write("toolkit.yaml", settings);
    write("index.md", "---\ntitle: Home\nsummary: A toolkit.\n---\n\nWelcome.\n");
    folder.write("beside/secret.txt", "not for readers");
  }

  void write(const std::string& below, const std::string& bytes) const {
    folder.write("toolkit/content/" + below, bytes);
  }

  ProgramRun run(const std::string& arguments = "build --format brief") const {
    const ProgramRun run = run_program(folder.at("toolkit"), arguments);
    INFO(run.out.substr(0, 2000) << run.err.substr(0, 2000));
    CHECK(run.exit >= 0);
    CHECK(run.exit <= could_not_run);
    CHECK(folder.tree("beside") == std::map<std::string, std::string>{{"secret.txt", "not for readers"}});
    for (const auto& entry : std::filesystem::directory_iterator(folder.path())) {
      CHECK((entry.path().filename() == "beside" || entry.path().filename() == "toolkit"));
    }
    check_pages();
    return run;
  }

  /// No page that was written holds a script, an attribute that runs one, or the words from beside the
  /// toolkit.
  void check_pages() const {
    if (!folder.has("toolkit/site")) return;
    for (const auto& [path, bytes] : folder.tree("toolkit/site")) {
      INFO(path);
      CHECK(bytes.find("not for readers") == std::string::npos);
      if (!path.ends_with(".html") && !path.ends_with(".svg")) continue;
      CHECK(bytes.find("<script") == std::string::npos);
      CHECK(bytes.find("\"javascript:") == std::string::npos);
    }
  }
};

bool finds(const ProgramRun& run, const std::string& rule) {
  return run.out.find('[' + rule + ']') != std::string::npos;
}

/// The one page `bytes` must be refused with `rule`.
void check_refused(const std::string& bytes, const std::string& rule) {
  const Toolkit toolkit;
  toolkit.write("bus.md", bytes);
  const ProgramRun run = toolkit.run();
  INFO(run.out.substr(0, 1000));
  CHECK(run.exit == 1);
  CHECK(finds(run, rule));
  CHECK_FALSE(toolkit.folder.has("toolkit/site"));
}

/// The one page `bytes` must be read without an error.
void check_built(const std::string& bytes) {
  const Toolkit toolkit;
  toolkit.write("bus.md", bytes);
  const ProgramRun run = toolkit.run();
  INFO(run.out.substr(0, 1000));
  CHECK(run.exit == 0);
  CHECK(toolkit.folder.has("toolkit/site/bus.html"));
}

}  // namespace

TEST_CASE("Bytes that are no text are refused with their place") {
  check_refused(page(std::string("a\0b", 3)), "input/zero-byte");
  check_refused(page("Caf\xE9"), "input/not-utf8");
  check_refused(page("\xC0\xAF and \xED\xA0\x80"), "input/not-utf8");
  check_refused(std::string("\xFF\xFE-\0-\0-\0\n\0", 10), "input/not-utf8");
  check_refused("\x89PNG\r\n\x1A\n" + std::string(1000, '\0'), "input/zero-byte");
}

TEST_CASE("Settings that are no text are refused, whichever file they stand in") {
  for (const char* file : {"toolkit.yaml", "glossary.yaml", "pictures/pictures.yaml"}) {
    INFO(file);
    const Toolkit toolkit;
    toolkit.write(file, "title: Caf\xE9\n");
    const ProgramRun run = toolkit.run();
    CHECK(run.exit == 1);
    CHECK(finds(run, "input/not-utf8"));
  }
}

TEST_CASE("A byte order mark and the line ends of Windows and of old Macs are read like any others") {
  check_built("\xEF\xBB\xBF" + page("Words.\n\n- One\n- Two"));
  for (const std::string line_end : {"\r\n", "\r"}) {
    std::string bytes;
    for (const char c : page("## What we did\n\n::: note\nWe asked.\n:::"))
      bytes += c == '\n' ? line_end : std::string(1, c);
    check_built(bytes);
  }
}

TEST_CASE("A text of 50 MB, a line of 10 MB and a page full of links in one line are refused") {
  check_refused(page(repeated("word and word\n", 50'000'000 / 14)), "input/too-large");
  check_refused(page(std::string(10'000'000, 'x')), "input/too-large");
  check_refused(page(repeated("[a](b.md) ", 100'000)), "input/too-large");
}

TEST_CASE("A page of 2 MB whose every line is a mistake ends with all of them") {
  const Toolkit toolkit;
  toolkit.write("bus.md", page(repeated(repeated("*a* [b](c.md) {{d}} ", 900) + "\n\n", 100)));
  const ProgramRun run = toolkit.run();
  CHECK(run.exit == 1);
  CHECK(std::count(run.out.begin(), run.out.end(), '\n') > 2 * 90'000);
}

TEST_CASE("Nesting 10,000 deep is refused, or read without harm where Markdown does not nest it") {
  const std::size_t many = 10'000;
  for (const char* mark : {"- ", "> ", ">", "1. ", "> - ", "[", "![", "::: note\n", ":::: x\n"}) {
    INFO(mark);
    check_refused(page(repeated(mark, many) + "x"), "input/too-deep");
  }
  for (const char* mark : {"*a ", "**a", "_a _", "`", "~~a ", "<a ", "&amp;", "(", "#", "{{", "\t"}) {
    INFO(mark);
    const Toolkit toolkit;
    toolkit.write("bus.md", page(repeated(mark, many) + "x"));
    toolkit.run("build --keep-going --format brief");
  }
}

TEST_CASE("YAML that expands or nests without end costs only itself") {
  std::string bomb = "extra:\n  a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
  for (int i = 1; i < 30; ++i) {
    bomb += "  a" + std::to_string(i) + ": &a" + std::to_string(i) + " [" +
            repeated("*a" + std::to_string(i - 1) + ", ", 9) + "x]\n";
  }
  check_refused(page("Words.", bomb), "input/reference");
  for (const char* mark : {"[", "{", "{a: ", "- ", "? "}) {
    INFO(mark);
    const Toolkit toolkit;
    toolkit.write("bus.md", page("Words.", "extra: " + repeated(mark, 10'000) + "\n"));
    toolkit.write("toolkit.yaml", settings + "words: " + repeated(mark, 10'000) + "\n");
    toolkit.write("glossary.yaml", repeated(mark, 10'000));
    CHECK(toolkit.run().exit == 1);
  }
}

TEST_CASE("Links on disk in circles, to nothing and out of the folder are told and never followed") {
  const Toolkit toolkit;
  const auto link = [&](const std::string& below, const std::string& target) {
    toolkit.folder.link("toolkit/content/" + below, target);
  };
  make_folders(toolkit.folder.at("toolkit/content/pictures"));
  link("one", "two");
  link("two", "one");
  link("self", ".");
  link("up", "..");
  link("nothing.md", "nowhere.md");
  link("secret.md", "../../beside/secret.txt");
  link("pictures/secret.svg", "../../../beside/secret.txt");
  link("static", "../../beside");
  toolkit.write("bus.md", page("[A](secret.md) ![b](pictures/secret.svg) [c](up/toolkit.yaml)"));
  const ProgramRun run = toolkit.run("build --keep-going --format brief");
  CHECK(run.exit == 1);
  CHECK(finds(run, "input/link-circle"));
  CHECK(finds(run, "input/link-outside"));
  CHECK(finds(run, "input/link-broken"));
}

TEST_CASE("A pipe in the toolkit is told and not waited for") {
  const Toolkit toolkit;
  REQUIRE(mkfifo(toolkit.folder.at("toolkit/content/pipe.md").c_str(), 0600) == 0);
  CHECK(finds(toolkit.run(), "input/not-a-file"));
}

TEST_CASE("Names that differ only in case, or in how an accent is stored, are told") {
  const Toolkit folders;
  folders.write("Guidance/a.md", page("Words."));
  folders.write("guidance/b.md", page("Words."));
  CHECK(folders.run().exit == 1);
  const Toolkit pages;
  pages.write("Bus.md", page("Words."));
  pages.write("bus.md", page("Words."));
  CHECK(pages.run().exit == 1);
  const Toolkit accents;
  accents.write("caf\u00E9.md", page("Words."));
  accents.write("cafe\u0301.md", page("Words."));
  CHECK(accents.run().exit == 1);
}

TEST_CASE("Names with spaces, with signs and of 250 bytes become addresses that every disk takes") {
  const Toolkit toolkit;
  for (const std::string& name :
       {std::string("My page"), std::string("it's 50% & more #1?"), std::string("a\tb\nc"),
        std::string(247, 'n'), repeated("\u00E9", 120), std::string("CON"), std::string("..."),
        std::string("\u202Edm.reversed"), std::string("<script>alert(1)<")}) {
    toolkit.write(name + ".md", page("Words."));
  }
  toolkit.run("build --keep-going --format brief");
  REQUIRE(toolkit.folder.has("toolkit/site/my-page.html"));
  for (const auto& [path, bytes] : toolkit.folder.tree("toolkit/site")) {
    INFO(path);
    CHECK(path.substr(path.rfind('/') + 1).size() <= 105);
    CHECK(path.find_first_of("<>:?#\t\n&' ") == std::string::npos);
  }
}

TEST_CASE("A name that is not UTF-8 is told, and folders thirty deep are read") {
  const Toolkit toolkit;
  toolkit.write("caf\xE9.md", page("Words."));
  CHECK(toolkit.run().exit == 1);
  const Toolkit deep;
  deep.write(repeated("folder/", 30) + "page.md", page("Words."));
  CHECK(deep.run().exit == 0);
}

TEST_CASE("Link targets of 300 letters and ones that climb out are told") {
  const Toolkit toolkit;
  toolkit.write("bus.md", page("[a](" + std::string(300, 'a') + ".md) ![b](" + std::string(300, 'b') +
                               ".png) [c](https://example.org/" + std::string(300, 'c') +
                               ")\n\n[d](../../beside/secret.txt) ![e](/../../beside/secret.txt)"));
  const ProgramRun run = toolkit.run("build --keep-going --format brief");
  CHECK(finds(run, "link/missing-page"));
  CHECK(finds(run, "link/missing-picture"));
  CHECK(finds(run, "link/leaves-folder"));
}

TEST_CASE("Old addresses never lead out of the site") {
  const Toolkit toolkit;
  toolkit.write("bus.md", page("Words.",
                               "aliases: [../../../beside/x.html, /../../beside/y.html, "
                               "'..\\..\\beside\\z.html', /etc/x.html]\n"));
  toolkit.run("build --keep-going --format brief");
  CHECK_FALSE(toolkit.folder.has("beside/x.html"));
}

TEST_CASE("Drawings that hold programs, nest 10,000 deep or are no drawings do not harm the site") {
  const std::string open = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">";
  const std::vector<std::string> drawings = {
      open + "<script>alert(1)</script></svg>",
      open + "<a href=\"javascript:alert(1)\"><path/></a></svg>",
      open + repeated("<g>", 10'000) + repeated("</g>", 10'000) + "</svg>",
      open,
      "",
      "<html><script>alert(1)</script></html>",
      "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>" + open +
          "<text>&b;</text></svg>",
      "<?xml-stylesheet href=\"https://example.org/x.css\"?>" + open + "<rect onload=\"alert(1)\"/></svg>"};
  for (const std::string& drawing : drawings) {
    INFO(drawing.substr(0, 200));
    const Toolkit toolkit;
    toolkit.write("plan.svg", drawing);
    toolkit.write("bus.md", page("![A plan](plan.svg)"));
    toolkit.run("build --keep-going --format brief");
    CHECK(toolkit.folder.has("toolkit/site/index.html"));
  }
}
