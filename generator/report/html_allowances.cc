// What the team said is right as it is: a row for each rule and reason, because one reason often holds in many places.
#include <algorithm>

#include "foundation/text.h"
#include "report/html_parts.h"
#include "report/html_sections.h"
#include "report/html_table.h"

namespace alongside {
namespace {

constexpr std::size_t most_rows = 60;
constexpr std::size_t most_places = 60;

/// All places where a finding of one rule is allowed for one reason.
struct AllowedReason {
  const AllowanceUse* first = nullptr;
  std::vector<const AllowanceUse*> places;
  std::size_t findings = 0;
};

bool is_same(const AllowanceUse& one, const AllowanceUse& other) {
  return one.rule == other.rule && one.reason == other.reason && (one.findings == 0) == (other.findings == 0);
}

/// In the order of the files in which they stand first.
std::vector<AllowedReason> reasons_of(const std::vector<AllowanceUse>& allowances) {
  std::vector<AllowedReason> reasons;
  for (const AllowanceUse& use : allowances) {
    auto reason = std::find_if(reasons.begin(), reasons.end(), [&](const AllowedReason& other) { return is_same(*other.first, use); });
    if (reason == reasons.end()) reason = reasons.insert(reason, AllowedReason{&use, {}, 0});
    reason->places.push_back(&use);
    reason->findings += use.findings;
  }
  return reasons;
}

Html place(const AllowanceUse& use) {
  return code(use.where.file) + (use.is_whole_page ? Html() : words(", line " + std::to_string(use.where.from.line)));
}

std::string still_needed(const AllowedReason& reason) {
  if (reason.findings == 0) return "No: nothing is found there any more";
  return "Yes, for " + counted(reason.findings, "finding", "findings");
}

std::string places_in_words(const AllowedReason& reason) { return counted(reason.places.size(), "place", "places"); }

Html row_where(const AllowedReason& reason) { return reason.places.size() == 1 ? place(*reason.first) : words(places_in_words(reason) + ", listed below"); }

Html places_of(const AllowedReason& reason) {
  Html items;
  const std::size_t shown = std::min(reason.places.size(), most_places);
  for (std::size_t i = 0; i < shown; ++i) items += element("li", place(*reason.places[i]));
  return details(places_in_words(reason) + ": " + reason.first->reason,
                 element("ul", {{"class", "places"}}, items) + and_more(reason.places.size() - shown, "places"));
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
  const std::vector<AllowedReason> reasons = reasons_of(input.allowances);
  Table all{"Allowed findings, with their reasons", {{"Reason"}, {"Rule"}, {"Where"}, {"Still needed?"}}, "reasons"};
  Html places;
  const std::size_t shown = std::min(reasons.size(), most_rows);
  for (std::size_t i = 0; i < shown; ++i) {
    const AllowedReason& reason = reasons[i];
    all.rows.push_back({words(reason.first->reason), code(reason.first->rule), row_where(reason), words(still_needed(reason))});
    if (reason.places.size() > 1) places += places_of(reason);
  }
  all.left_out = reasons.size() - shown;
  return content + table(all) + places;
}

}  // namespace alongside
