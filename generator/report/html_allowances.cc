// What the team said is right as it is.
#include <algorithm>

#include "foundation/text.h"
#include "report/html_parts.h"
#include "report/html_sections.h"
#include "report/html_table.h"

namespace alongside {
namespace {

constexpr std::size_t most_rows = 60;

std::string where(const AllowanceUse& allowance) {
  return allowance.is_whole_page ? "The whole page" : "Line " + std::to_string(allowance.where.from.line);
}

std::string still_needed(const AllowanceUse& allowance) {
  if (allowance.findings == 0) return "No: nothing is found there any more";
  return "Yes, for " + counted(allowance.findings, "finding", "findings");
}

}  // namespace

Html allowances_section(const ReportInput& input) {
  if (input.allowances.empty()) {
    return paragraph("The team allowed no finding.");
  }
  Html content = paragraph(
      "A finding can be right in general and wrong in one place. There the team allows it and says why. Look "
      "at these now and then: does "
      "each reason still hold?");
  Table all{"Allowed findings, with their reasons",
            {{"File"}, {"Where"}, {"Rule"}, {"Reason"}, {"Still needed?"}},
            "allowances"};
  const std::size_t shown = std::min(input.allowances.size(), most_rows);
  for (std::size_t i = 0; i < shown; ++i) {
    const AllowanceUse& each = input.allowances[i];
    all.rows.push_back({code(each.where.file), words(where(each)), code(each.rule), words(each.reason),
                        words(still_needed(each))});
  }
  all.left_out = input.allowances.size() - shown;
  return content + table(all);
}

}  // namespace alongside
