// The base theme is not checked where it is compiled in, so it is here: its own sheets, held against every rule that a theme's are.
#include <algorithm>
#include <string>
#include <vector>

#include "catch.h"
#include "check/style_sheet.h"
#include "check/theme.h"
#include "foundation/files.h"

using namespace alongside;

namespace {

std::string base_file(const std::string& name) { return read_whole_file(ALONGSIDE_SOURCE_DIR "/themes/base/" + name + ".css"); }

/// The sheets of an edition in the order of templates/stylesheets.html, as if a theme had written them.
SourceFiles sheets_of(Edition edition) {
  SourceFiles sources;
  Layer layer;
  layer.kind = LayerKind::theme;
  layer.name = "westshire";
  sources.layers.push_back(std::move(layer));
  const std::vector<std::string> names = {"styles", "blocks", "pages", std::string(edition_name(edition))};
  for (const std::string& name : names) sources.styles.push_back({0, name + ".css", base_file(name)});
  sources.styles.push_back({0, "print.css", "@media print {" + base_file("print") + '}'});
  return sources;
}

/// Rules with the lines they were found in. Hebrew runs from right to left and does not join its letters, whose spacing base takes back.
std::string found_in(Edition edition) {
  Toolkit toolkit;
  toolkit.settings.editions = {Edition::plain};
  if (edition != Edition::plain) toolkit.settings.editions = {edition};
  toolkit.settings.languages = {"en-GB", "he"};
  const SourceFiles sources = sheets_of(edition);
  std::string found;
  for (const Finding& finding : check_styles(sources, toolkit)) {
    const std::string path = finding.where.file.substr(finding.where.file.rfind('/') + 1);
    const auto style = std::find_if(sources.styles.begin(), sources.styles.end(), [&](const SourceFile& file) { return file.path == path; });
    const LineIndex lines(style->bytes);
    for (const Declaration& declaration : declarations_of(style->bytes)) {
      if (lines.position(style->bytes, declaration.offset) == finding.where.from) found += finding.rule + ": " + declaration.selector + '\n';
    }
  }
  return found;
}

/// The value that the last rule with exactly this selector gives the property, in a sheet; empty where none does.
std::string value_in(const std::string& sheet, std::string_view selector, std::string_view property) {
  const std::string css = base_file(sheet);
  std::string value;
  for (const Declaration& declaration : declarations_of(css)) {
    if (declaration.selector == selector && declaration.property == property && declaration.around.find("@media") == std::string::npos) value = declaration.value;
  }
  return value;
}

}  // namespace

TEST_CASE("The sheets of the base theme break no rule for the standard format") { CHECK(found_in(Edition::plain) == ""); }

TEST_CASE("What the sheets of the base theme break in large print is taken back there, or is no line of words") {
  CHECK(found_in(Edition::large_print) ==
        "theme/split-words: dd time\n"        // two dates of two toolkits in one line
        "theme/columns: .neighbours ul\n"     // taken back in large-print.css
        "theme/small-type: .note-ref\n"       // taken back in large-print.css
        "theme/alignment: .align-center\n"    // the writer's own, in a cell
        "theme/alignment: .task-box\n"        // a tick in its box
        "theme/columns: .letter-list\n"       // taken back in large-print.css
        "theme/split-words: time, .nowrap\n"  // on screens as narrow as a date
  );
}

TEST_CASE("Large print takes back what is small, in columns or slanted in the standard format") {
  CHECK(value_in("large-print", ".note-ref", "font-size") == "inherit");
  CHECK(value_in("large-print", ".neighbours ul, .letter-list", "columns") == "auto");
  CHECK(value_in("large-print", "em, i, cite, dfn, address, var", "font-style") == "normal");
  CHECK(value_in("large-print", "em, i, cite, dfn", "font-weight") == "700");
  CHECK(value_in("large-print", ":root", "--wide") == "52rem");
}

TEST_CASE("Captions of films are white on a black box") {
  CHECK(value_in("blocks", "::cue", "background-color") == "#000");
  CHECK(value_in("blocks", "::cue", "color") == "#fff");
}

TEST_CASE("Large print numbers the parts in its contents") { CHECK(value_in("large-print", ".contents ol", "list-style") == "decimal"); }

TEST_CASE("Large print leaves no blank line between the items of a list, also where the file has one, or one list stands in another") {
  CHECK(value_in("styles", "li", "margin-block-end") == "0.35em");
  CHECK(value_in("large-print", ".words li > p:only-child, .words li > ul, .words li > ol", "margin-block-end") == "0");
}

TEST_CASE("Large print has solid dots in lists within lists too, and no blank line above them") {
  CHECK(value_in("large-print", "ul ul", "list-style-type") == "disc");
  CHECK(value_in("easy-read", "ul ul", "list-style-type") == "disc");
  CHECK(value_in("large-print", ".words li > p:first-child:has(+ :is(ul, ol):last-child)", "margin-block-end") == "0");
}

TEST_CASE("On paper large print has numbers as large as its words, bold, at the outer corner, and room for a binding on the inner edge") {
  CHECK(value_in("print", "@page large-print", "margin") == "2.6cm 2.54cm 2.6cm 3cm");
  CHECK(value_in("print", "@page large-print-rtl", "margin") == "2.6cm 3cm 2.6cm 2.54cm");
  CHECK(value_in("print", "@bottom-right", "font-size") == "18pt");
  CHECK(value_in("print", "@bottom-right", "font-weight") == "700");
  CHECK(value_in("print", "@bottom-left", "font-size") == "18pt");
  CHECK(value_in("print", "thead", "display") == "table-header-group");
}
