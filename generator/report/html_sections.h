// What stands in the sections of the report, one function each; only html_page.cc calls them. Each says in
// words what its numbers mean, and what it does where there is nothing to show.
#pragma once

#include "report/html.h"
#include "report/report_input.h"

namespace alongside {

/// The whole in a few numbers, what the program checked, and what only people can.
Html summary_section(const ReportInput& input);

/// Several brands side by side; nothing where there is one.
Html brands_section(const ReportInput& input);

/// The pages that need work most, with their first findings.
Html priorities_section(const ReportInput& input);

/// Pages by editions and languages.
Html coverage_section(const ReportInput& input);

/// When texts are to be read again.
Html reviews_section(const ReportInput& input);

/// Sentence lengths and long words.
Html words_section(const ReportInput& input);

/// Scores of readability, and which texts are too short for them.
Html scores_section(const ReportInput& input);

/// Who checked which text.
Html people_section(const ReportInput& input);

/// Which derived texts are behind their source, and what changed.
Html steps_section(const ReportInput& input);

/// How many published texts are behind their source.
std::size_t texts_behind(const ReportInput& input);

/// Where links lead.
Html links_section(const ReportInput& input);

/// What the team said is right as it is.
Html allowances_section(const ReportInput& input);

/// Who made which page with whom.
Html making_section(const ReportInput& input);

/// Permissions for pictures that end.
Html permissions_section(const ReportInput& input);

/// What was found, rule by rule.
Html rules_section(const ReportInput& input);

}  // namespace alongside
