// Rebranding: what the new theme says, what it never touches, and that the site is built with it.
#include "app/commands_run.h"
#include "catch.h"

using namespace alongside;

namespace {

void make_toolkit(const TemporaryFolder& folder) {
  folder.write("content/toolkit.yaml", "title: Ours  # a note\ncontact: {phone: 01632 960111}\nwords: {our_group: the Tuesday group}\n");
  folder.write("content/index.md", "---\ntitle: Ours\nsummary: All that we do.\n---\n\nWelcome.\n");
}

Options rebranding(const TemporaryFolder& folder, std::vector<std::string> name, std::string colour = "#005EB8") {
  Options options = options_in(folder, std::move(name));
  options.colour = std::move(colour);
  return options;
}

CommandRun rebrand(const TemporaryFolder& folder, std::vector<std::string> name, std::string colour = "#005EB8") {
  return run(rebrand_command, rebranding(folder, std::move(name), std::move(colour)));
}

std::string refused(const TemporaryFolder& folder, std::vector<std::string> name, std::string colour = "#005EB8") {
  return refusal(rebrand_command, rebranding(folder, std::move(name), std::move(colour)));
}

constexpr const char* westshire = "themes/westshire-nhs-trust/theme.yaml";

}  // namespace

TEST_CASE("Rebranding writes a theme, makes it the toolkit's own, and builds the site with it") {
  TemporaryFolder folder;
  make_toolkit(folder);
  const CommandRun done = rebrand(folder, {"Westshire NHS Trust"});
  CHECK(done.exit == 0);
  CHECK(contains(done.err, std::string("Started ") + westshire));
  CHECK(contains(done.err, "index.html"));
  CHECK(contains(folder.read("content/toolkit.yaml"), "title: Ours  # a note\n"));
  CHECK(contains(folder.read("content/toolkit.yaml"), "theme: westshire-nhs-trust\n"));
  CHECK(contains(folder.read("site/index.html"), "Westshire NHS Trust"));
}

TEST_CASE("A name that Windows keeps for itself makes a folder that it can hold, and is told") {
  TemporaryFolder folder;
  make_toolkit(folder);
  const CommandRun done = rebrand(folder, {"Aux"});
  CHECK(done.exit == 0);
  CHECK(contains(done.err, "Started themes/aux-theme/theme.yaml for Aux."));
  CHECK(contains(done.err, "Windows keeps the name aux for itself"));
  CHECK(contains(folder.read("content/toolkit.yaml"), "theme: aux-theme\n"));
  CHECK_FALSE(contains(rebrand(folder, {"Auxiliary"}).err, "Windows"));
}

TEST_CASE("A new theme says nothing that nobody gave: contacts, words and statement stay the toolkit's until they are filled in") {
  TemporaryFolder folder;
  make_toolkit(folder);
  rebrand(folder, {"Westshire NHS Trust"});
  CHECK(contains(folder.read("site/index.html"), "01632 960111"));
  const std::string theme = folder.read(westshire);
  CHECK(contains(theme, "#   our_group: the Tuesday group"));
  CHECK(contains(theme, "\n  phone:\n"));
  CHECK_FALSE(contains(theme, "THEME_"));
}

TEST_CASE("Rebranding tells where the colour stands, where it could not, and why") {
  TemporaryFolder folder;
  make_toolkit(folder);
  const CommandRun done = rebrand(folder, {"Westshire NHS Trust"});
  CHECK(contains(done.err, "Your colour #005eb8 stands unchanged in the standard format: the head of every page, links on light screens"));
  CHECK(contains(done.err, "the head of every page in large print and easy read: #0058ad, darker. Your colour and white"));
  CHECK(contains(done.err, "have a contrast of 6.37 to 1; 7 to 1 is needed."));
}

TEST_CASE("A theme that is there is never written over") {
  TemporaryFolder folder;
  make_toolkit(folder);
  folder.write(westshire, "extends: base\n");
  CHECK(contains(refused(folder, {"Westshire NHS Trust"}), "alongside build --theme westshire-nhs-trust"));
  CHECK(folder.read(westshire) == "extends: base\n");
}

TEST_CASE("A colour is taken in any spelling, also without its #, and as several words of a name") {
  for (const char* colour : {"#005eb8", "005EB8", "rgb(0, 94, 184)", "hsl(209.3 100% 36.1%)", "navy", "#07c", "oklch(48% 0.16 256)"}) {
    TemporaryFolder folder;
    make_toolkit(folder);
    INFO(colour);
    CHECK(rebrand(folder, {"Westshire", "NHS", "Trust"}, colour).exit == 0);
    CHECK(folder.has(westshire));
  }
}

TEST_CASE("What is missing or wrong is told before anything is written") {
  TemporaryFolder folder;
  make_toolkit(folder);
  CHECK(contains(refused(folder, {"Westshire"}, ""), "quotation marks"));
  CHECK(contains(refused(folder, {"Westshire"}, "bluish"), "“bluish” is no colour"));
  CHECK(contains(refused(folder, {"Westshire"}, "#005eb880"), "is no colour"));
  CHECK(contains(refused(folder, {}), "Say whose toolkit it becomes"));
  CHECK(contains(refused(folder, {"!!!"}), "cannot be the name of a folder"));
  CHECK(contains(refused(folder, {"Base"}), "built-in theme"));
  CHECK_FALSE(folder.has("themes"));
  CHECK_FALSE(contains(folder.read("content/toolkit.yaml"), "theme"));
}

TEST_CASE("A second brand stands beside the first and takes nothing of its name or contacts") {
  TemporaryFolder folder;
  make_toolkit(folder);
  rebrand(folder, {"Westshire NHS Trust"});
  rebrand(folder, {"Eastshire: care & \"more\""}, "#e5006d");
  const std::string theme = folder.read("themes/eastshire-care--more/theme.yaml");
  CHECK(contains(theme, "extends: base\n"));
  CHECK(contains(folder.read("content/toolkit.yaml"), "theme: eastshire-care--more\n"));
  CHECK_FALSE(contains(folder.read("site/index.html"), "Westshire"));
}

TEST_CASE("Settings that cannot be changed without risk stay as they are, and the site is built with the theme all the same") {
  TemporaryFolder folder;
  make_toolkit(folder);
  const std::string settings = "{title: Ours, theme: base}\n";
  folder.write("content/toolkit.yaml", settings);
  const CommandRun done = rebrand(folder, {"Westshire NHS Trust"});
  CHECK(folder.read("content/toolkit.yaml") == settings);
  CHECK(contains(done.err, "write  theme: westshire-nhs-trust  into it"));
  CHECK(contains(folder.read("site/index.html"), "Westshire NHS Trust"));
}

TEST_CASE("A toolkit without settings gets a file with the theme in it") {
  TemporaryFolder folder;
  folder.write("content/index.md", "---\ntitle: Ours\nsummary: All that we do.\n---\n\nWelcome.\n");
  rebrand(folder, {"Westshire NHS Trust"});
  CHECK(folder.read("content/toolkit.yaml") == "theme: westshire-nhs-trust\n");
}

TEST_CASE("A logo is copied into the theme, a drawing without its script, and stands at the head of every page") {
  TemporaryFolder folder;
  make_toolkit(folder);
  folder.write("Our Logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 90 30\"><script>alert(1)</script><path d=\"M0 0h9v9z\"/></svg>");
  Options options = rebranding(folder, {"Westshire NHS Trust"});
  options.logo = "Our Logo.svg";
  const CommandRun done = run(rebrand_command, options);
  CHECK(contains(done.err, "The logo held script"));
  CHECK(contains(folder.read("themes/westshire-nhs-trust/pictures/logo.svg"), "<path"));
  CHECK_FALSE(contains(folder.read("themes/westshire-nhs-trust/pictures/logo.svg"), "script"));
  CHECK(contains(folder.read("site/index.html"), "alt=\"Westshire NHS Trust\""));
}

TEST_CASE("A logo that is much higher than wide stands higher, so that words in it can be read") {
  const auto sheet_with = [](const std::string& box) {
    TemporaryFolder folder;
    make_toolkit(folder);
    folder.write("logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"" + box + "\"><path d=\"M0 0h9v9z\"/></svg>");
    Options options = rebranding(folder, {"Westshire NHS Trust"});
    options.logo = "logo.svg";
    run(rebrand_command, options);
    std::string sheets;
    for (const auto& [path, bytes] : folder.tree("site/assets")) {
      if (path.ends_with(".css")) sheets += bytes;
    }
    return sheets;
  };
  CHECK(contains(sheet_with("0 0 40 90"), ".logo-on-dark{max-block-size:5.5rem}"));
  CHECK_FALSE(contains(sheet_with("0 0 40 40"), "max-block-size:5.5rem"));
}

TEST_CASE("Fonts are taken by name or as files, and a file's licence is asked for") {
  TemporaryFolder folder;
  make_toolkit(folder);
  folder.write("quiet-sans.woff2", "wOF2 and the rest");
  Options options = rebranding(folder, {"Westshire NHS Trust"});
  options.fonts = {"quiet-sans.woff2", "Georgia"};
  const CommandRun done = run(rebrand_command, options);
  CHECK(contains(done.out, "Nothing says that you may publish this font: fonts/quiet-sans.woff2"));
  CHECK(contains(folder.read("site/assets/theme.css"), "@font-face{font-family:\"quiet sans\";src:url(\"westshire-nhs-trust/fonts/quiet-sans.woff2\") format(\"woff2\")"));
  CHECK(folder.has("site/assets/westshire-nhs-trust/fonts/quiet-sans.woff2"));
  CHECK(contains(folder.read("site/assets/theme.css"), "--font-heading:'Georgia', Arial"));
}

TEST_CASE("A logo or a font that is none is told before anything is written") {
  TemporaryFolder folder;
  make_toolkit(folder);
  folder.write("letter.png", "Dear all");
  folder.write("letter.woff2", "Dear all");
  folder.write("letter.svg", "Dear all");
  for (const char* logo : {"letter.png", "letter.svg", "letter.woff2", "nowhere.svg"}) {
    Options options = rebranding(folder, {"Westshire"});
    options.logo = logo;
    INFO(logo);
    CHECK_FALSE(refusal(rebrand_command, options).empty());
  }
  for (const char* font : {"letter.woff2", "nowhere.ttf", "Arial; }", ""}) {
    Options options = rebranding(folder, {"Westshire"});
    options.fonts = {font};
    INFO(font);
    CHECK_FALSE(refusal(rebrand_command, options).empty());
  }
  CHECK_FALSE(folder.has("themes"));
}
