#include "report/html_page.h"

#include <array>

#include "foundation/hash.h"
#include "foundation/text.h"
#include "report/html.h"
#include "report/html_parts.h"
#include "report/html_sections.h"
#include "report/html_style.h"

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

/// The policy stands before all that it governs.
std::string head_of(const ReportInput& input) {
  const std::string policy = "default-src 'none'; style-src 'sha256-" + sha256_base64(report_style()) +
                             "'; base-uri 'none'; form-action 'none'";
  return "<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"" +
         words(policy).bytes() + "\">\n" + std::string(report_sign) +
         "\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n" +
         element("title", page_title(input)).bytes() + "\n<style>" + std::string(report_style()) +
         "</style>\n</head>\n";
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
  const Html body =
      top_of(input) + contents(input) + verbatim("\n") + sections(input) + verbatim("\n") + foot_of(input);
  return "<!DOCTYPE html>\n<html lang=\"en-GB\">\n" + head_of(input) + element("body", body).bytes() +
         "\n</html>\n";
}

}  // namespace alongside
