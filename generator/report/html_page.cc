#include "report/html_page.h"

#include <array>

#include "foundation/text.h"
#include "report/html.h"
#include "report/html_parts.h"
#include "report/html_sections.h"
#include "report/html_shell.h"

namespace alongside {
namespace {

struct Part {
  std::string_view id;
  std::string_view title;
  Html (*write)(const ReportInput& input);
};

/// In the order of the page: what a meeting needs first stands first.
constexpr std::array<Part, 14> parts = {{{"summary", "In short", summary_section},
                                         {"brands", "Brands side by side", brands_section},
                                         {"first", "What to do first", priorities_section},
                                         {"coverage", "Pages and formats", coverage_section},
                                         {"people", "Checked by people", people_section},
                                         {"steps", "Texts in step with each other", steps_section},
                                         {"reviews", "Review dates", reviews_section},
                                         {"words", "Words and sentences", words_section},
                                         {"scores", "Scores", scores_section},
                                         {"making", "Made with people", making_section},
                                         {"permissions", "Permissions that end", permissions_section},
                                         {"links", "Links", links_section},
                                         {"rules", "What was found", rules_section},
                                         {"allowances", "What the team allowed", allowances_section}}};

std::string page_title(const ReportInput& input) {
  return "Report: " + filled(input.views.front(), input.toolkit.settings.title);
}

Html top_of(const ReportInput& input) {
  const Html header =
      element("h1", page_title(input)) +
      paragraph("As of " + date_in_words(input.today) + ". For the team that looks after these pages.");
  return element("div", {{"class", "top"}}, element("header", header)) + verbatim("\n");
}

/// Whether the report has the part at all.
bool has_part(const ReportInput& input, const Part& part) { return part.id != "brands" || !input.brands.empty(); }

Html contents(const ReportInput& input) {
  std::vector<Html> links;
  for (const Part& part : parts)
    if (has_part(input, part)) links.push_back(element("a", {{"href", '#' + std::string(part.id)}}, words(part.title)));
  return element("nav", {{"aria-labelledby", "contents"}},
                 element("h2", {{"id", "contents"}}, words("In this report")) + list(links));
}

Html sections(const ReportInput& input) {
  Html all;
  for (const Part& part : parts) {
    if (!has_part(input, part)) continue;
    const std::string id(part.id);
    const Html heading = element("h2", {{"id", id}}, words(part.title)) + verbatim("\n");
    all += element("section", {{"aria-labelledby", id}}, heading + part.write(input)) + verbatim("\n");
  }
  return element("main", all);
}

Html foot_of(const ReportInput& input) {
  return element("footer",
                 element("p", words("Made by Alongside " + input.version + ". To make it again, type ") +
                                  code("alongside report") +
                                  words(". This page is for the team: it is not part of the website.")));
}

}  // namespace

std::string report_page(const ReportInput& input) {
  return whole_page(page_title(input), report_sign,
                    top_of(input) + contents(input) + verbatim("\n") + sections(input) + verbatim("\n") + foot_of(input));
}

}  // namespace alongside
