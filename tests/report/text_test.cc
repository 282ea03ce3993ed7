#include "report/text.h"

#include "catch.h"

using namespace alongside;

namespace {

const std::string file = "content/case-studies/bus-pass.md";

/// A source of one line, whichever is asked for.
SourceLines always(std::string line) {
  return [line = std::move(line)](const std::string&, int) { return std::string_view(line); };
}

Location at(int line, int column, int end_column) { return {file, {line, column}, {line, end_column}}; }

Finding missing_page() {
  return error_at(at(14, 27, 47), "link/missing-page", "This page does not exist: ../guidence/start.md",
                  "Did you mean ../guidance/start.md?");
}

}  // namespace

TEST_CASE("A finding is shown with its line, the place underlined, its hint and its rule") {
  const std::string text = report_text({missing_page()}, always("Read the [starting guide](../guidence/start.md) first."), false);
  CHECK(text ==
        "content/case-studies/bus-pass.md:14:27: error: This page does not exist: ../guidence/start.md\n"
        "  14 | Read the [starting guide](../guidence/start.md) first.\n"
        "     |                           ^^^^^^^^^^^^^^^^^^^^\n"
        "  Did you mean ../guidance/start.md?  [link/missing-page]\n"
        "\n"
        "1 error in 1 file.\n");
}

TEST_CASE("A finding of a whole file has no line, and one of nothing has no place") {
  const Findings findings = {warning_at({file, {}, {}}, "input/not-used", "Nothing links to this file.", ""),
                             advice_at({}, "statement/missing", "There is no statement.", "Write one.")};
  CHECK(report_text(findings, always("never shown"), false) ==
        "content/case-studies/bus-pass.md: warning: Nothing links to this file.\n"
        "  [input/not-used]\n"
        "\n"
        "advice: There is no statement.\n"
        "  Write one.  [statement/missing]\n"
        "\n"
        "1 warning and 1 piece of advice in 1 file.\n");
}

TEST_CASE("Colours come only when they are asked for, and the severity stays in words") {
  const auto lines = always("Read the [starting guide](../guidence/start.md) first.");
  CHECK(report_text({missing_page()}, lines, false).find('\033') == std::string::npos);
  const std::string coloured = report_text({missing_page()}, lines, true);
  CHECK(coloured.find("\033[1;31merror:\033[0m") != std::string::npos);
}

TEST_CASE("Words of a file cannot steer the terminal") {
  const Finding finding = error_at(at(1, 1, 2), "input/control", "This cannot be shown: \033[2J\nand \u202E", "Take \a out");
  const std::string text = report_text({finding}, always("\033]0;owned\a text"), false);
  CHECK(text.find('\033') == std::string::npos);
  CHECK(text.find('\a') == std::string::npos);
  CHECK(text.find("\u202E") == std::string::npos);
  CHECK(text.find("This cannot be shown: \uFFFD[2J and \uFFFD\n") != std::string::npos);
}

TEST_CASE("The edition, language and theme are named where the file's name does not say them") {
  Finding finding = warning_at({"content/a.cy.md", {}, {}}, "link/elsewhere", "The link changes.", "");
  finding.edition = "large-print";
  finding.language = "cy";
  finding.theme = "westshire";
  CHECK(report_text({finding}, {}, false).find("  Holds for: large-print edition, theme westshire.\n") != std::string::npos);
}

TEST_CASE("The brief form says each finding in one line, as a sentence with its place") {
  const Findings findings = {missing_page(), warning_at({file, {}, {}}, "input/not-used", "Nothing links here.", "Link to it.")};
  CHECK(report_brief(findings) ==
        "Error: This page does not exist: ../guidence/start.md, in content/case-studies/bus-pass.md, line 14. "
        "Did you mean ../guidance/start.md? [link/missing-page]\n"
        "Warning: Nothing links here. In content/case-studies/bus-pass.md. Link to it. [input/not-used]\n"
        "1 error and 1 warning in 1 file.\n");
}

TEST_CASE("The report is the same on one thread and on many") {
  Findings findings;
  for (int line = 1; line <= 2500; ++line) {
    findings.push_back(error_at({"content/a.md", {line, 1}, {line, 5}}, "link/missing", "Slip " + std::to_string(line), "Mend it."));
  }
  const std::string alone = report_text(findings, always("Some words."), false);
  CHECK(report_text(findings, always("Some words."), false, {}, 8) == alone);
  const auto first = alone.find("content/a.md:1:1: error: Slip 1\n"), last = alone.find("content/a.md:2500:1: error: Slip 2500\n");
  CHECK(first == 0);
  CHECK(last != std::string::npos);
  CHECK(alone.ends_with("2,500 errors in 1 file.\n"));
}
