// What `alongside diff` says a theme changes.
#include "app/commands_run.h"
#include "catch.h"

using namespace alongside;

namespace {

void make_brand(const TemporaryFolder& folder) {
  folder.write("content/toolkit.yaml", "title: Working together\ncontact: {phone: 01632 960001}\nwords: {team: the team}\n");
  folder.write("content/index.md", "---\ntitle: Home\n---\n\nWelcome.\n");
  folder.write("content/meet.md", "---\ntitle: Meet\n---\n\nCome along.\n\n## When\n\nWe meet every month.\n\n## Where\n\nAt the library.\n");
  folder.write("content/pay.md", "---\ntitle: Pay\n---\n\nPay people.\n");
  folder.write("themes/westshire/theme.yaml",
               "extends: base\ncontact: {phone: 01632 960002}\nwords: {team: the Westshire team}\ncolours: {light: {link: \"#003087\"}}\nwithdraw: [pay.md]\n");
  folder.write("themes/westshire/content/meet.md",
               "---\ntitle: Meet\n---\n\nCome along.\n\n## When\n\nWe meet every week.\n\n## Where\n\nAt the library.\n");
  folder.write("themes/westshire/content/bus.md", "---\ntitle: The bus\n---\n\nTake the bus.\n");
  folder.write("themes/westshire/styles.css", "p { margin: 0; }\n");
}

Options westshire(const TemporaryFolder& folder) {
  Options options = options_in(folder, {});
  options.theme = "westshire";
  return options;
}

}  // namespace

TEST_CASE("The terminal names every page that a theme adds, changes and leaves out, with the words that differ") {
  TemporaryFolder folder;
  make_brand(folder);
  const CommandRun shown = run(diff_command, westshire(folder));
  INFO(shown.out);
  CHECK(shown.exit == 0);
  CHECK(contains(shown.out, "Added: The bus"));
  CHECK(contains(shown.out, "Changed: Meet\n    themes/westshire/content/meet.md, in the place of content/meet.md\n    Parts with other words: When\n"));
  CHECK(contains(shown.out, "- month. + week."));
  CHECK(contains(shown.out, "Left out: Pay"));
  CHECK_FALSE(contains(shown.out, "Home"));
}

TEST_CASE("The terminal names contacts, words, colours and files of a theme") {
  TemporaryFolder folder;
  make_brand(folder);
  const std::string out = run(diff_command, westshire(folder)).out;
  CHECK(contains(out, "contact.phone: 01632 960001 → 01632 960002"));
  CHECK(contains(out, "words.team: the team → the Westshire team"));
  CHECK(contains(out, "→ #003087"));
  CHECK(contains(out, "Style sheet: themes/westshire/styles.css"));
}

TEST_CASE("The page of changes shows a swatch beside the name of each colour, and writes nothing else") {
  TemporaryFolder folder;
  make_brand(folder);
  Options options = westshire(folder);
  options.destination = folder.at("alongside-diff.html");
  const CommandRun written = run(diff_command, options);
  CHECK(contains(written.err, "Open "));
  const std::string page = folder.read("alongside-diff.html");
  CHECK(contains(page, "fill=\"#003087\""));
  CHECK(contains(page, "#003087</td>"));
  CHECK(contains(page, "<del>month.</del>"));
  CHECK_FALSE(folder.has("site"));
}

TEST_CASE("Words of a page stay words in the page of changes") {
  TemporaryFolder folder;
  make_brand(folder);
  folder.write("themes/westshire/content/meet.md", "---\ntitle: \"<script>alert(1)</script>\"\n---\n\n`<script>`\n");
  Options options = westshire(folder);
  options.destination = folder.at("changes.html");
  run(diff_command, options);
  CHECK_FALSE(contains(folder.read("changes.html"), "<script"));
}

TEST_CASE("A single text that a theme leaves out is named, and a file of sections by what it changes") {
  TemporaryFolder folder;
  make_brand(folder);
  folder.write("content/meet.easy-read.md", "---\ntitle: We meet\n---\n\n![](picture:meeting)\nCome.\n");
  folder.write("themes/westshire/theme.yaml", "extends: base\nwithdraw: [meet.easy-read.md]\n");
  folder.write("themes/westshire/content/meet.md", "## Where\n\nAt the new library.\n");
  const std::string out = run(diff_command, westshire(folder)).out;
  INFO(out);
  CHECK(contains(out, "Left out: We meet (Easy read)\n    content/meet.easy-read.md\n"));
  CHECK(contains(out, "themes/westshire/content/meet.md, for sections of content/meet.md\n    Parts with other words: Where\n"));
  CHECK_FALSE(contains(out, "Home"));
}

TEST_CASE("A slot is shown with its pages and with the words that stand there in the original, names filled in") {
  TemporaryFolder folder;
  make_brand(folder);
  folder.write("content/ask.md", "---\ntitle: Ask\n---\n\n::: slot {name=\"local\"}\nPhone {{contact.phone}}.\n:::\n");
  folder.write("themes/westshire/slots/local.md", "Ask {{words.team}}.\n");
  CHECK(contains(run(diff_command, westshire(folder)).out, "local, on: Ask\n    - Phone 01632 960001.\n    + Ask the Westshire team.\n"));
}

TEST_CASE("The page of changes shows changed parts side by side, and marks words only where most stay") {
  TemporaryFolder folder;
  make_brand(folder);
  folder.write("content/ask.md", "---\ntitle: Ask\n---\n\n::: slot {name=\"local\"}\nPhone us.\n:::\n");
  folder.write("themes/westshire/slots/local.md", "Come in.\n");
  Options options = westshire(folder);
  options.destination = folder.at("changes.html");
  run(diff_command, options);
  const std::string page = folder.read("changes.html");
  CHECK(contains(page, "It changes 1 text, adds 1, leaves out 1 and fills 1 slot."));
  CHECK(contains(page, "In the original</p><p>We meet every <del>month.</del></p>"));
  CHECK(contains(page, "In this brand</p><p>We meet every <ins>week.</ins></p>"));
  CHECK(contains(page, "In the original</p><p>Phone us.</p>"));
  CHECK(contains(page, "In this brand</p><p>Come in.</p>"));
}

TEST_CASE("A toolkit that adapts another one is held against that one, its own pages and names included") {
  TemporaryFolder folder;
  folder.write("theirs/content/toolkit.yaml", "title: Working together\nlicence: CC-BY-4.0\norganisation: {name: Alliance}\ncontact: {phone: 01632 960001}\n");
  folder.write("theirs/content/meet.md", "---\ntitle: Meet\n---\n\n## When\n\nWe meet every month.\n");
  folder.write("ours/content/toolkit.yaml", "upstream: ../theirs\norganisation: {name: Westshire}\ncontact: {phone: 01632 960002}\n");
  folder.write("ours/content/meet.md", "## When\n\nWe meet every week.\n");
  folder.write("ours/content/bus.md", "---\ntitle: The bus\n---\n\nTake the bus.\n");
  folder.write("ours/content/tram.md", "---\ntitle: The tram\nstatus: draft\n---\n\nTake the tram.\n");
  Options options = options_in(folder, {});
  options.folder = folder.at("ours");
  const std::string out = run(diff_command, options).out;
  INFO(out);
  CHECK_FALSE(contains(out, "The tram"));
  CHECK(contains(out, "Your toolkit changes this in “Working together”:"));
  CHECK(contains(out, "Added: The bus\n"));
  CHECK(contains(out, "content/meet.md, for sections of ../theirs/content/meet.md\n"));
  CHECK(contains(out, "contact.phone: 01632 960001 → 01632 960002"));
  CHECK(contains(out, "organisation.name: Alliance → Westshire"));
}

TEST_CASE("Changes are never written among the toolkit's own files, and no theme is asked for") {
  TemporaryFolder folder;
  make_brand(folder);
  Options options = westshire(folder);
  options.destination = folder.at("content/changes.html");
  CHECK(contains(refusal(diff_command, options), "The list of changes cannot be written"));
  CHECK(contains(refusal(diff_command, options_in(folder, {})), "Say which theme to look at"));
}
