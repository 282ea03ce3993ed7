// Several brands of one toolkit side by side.
#include <algorithm>
#include <cmath>

#include "foundation/text.h"
#include "report/html_parts.h"
#include "report/html_sections.h"
#include "report/html_table.h"

namespace alongside {
namespace {

/// A ratio with one digit behind the point, never rounded up: "4.4".
std::string ratio_in_words(double ratio) {
  const auto tenths = static_cast<int>(std::floor(ratio * 10));
  return std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10);
}

Html contrast_cell(const LowestContrast& lowest) {
  const std::string shown = ratio_in_words(lowest.ratio) + " to 1";
  return words(lowest.ratio >= lowest.needed ? shown : shown + ", too low: " + ratio_in_words(lowest.needed) + " is needed");
}

Html name_cell(const BrandFacts& brand) {
  if (brand.organisation.empty()) return code(brand.theme);
  return words(brand.organisation + " (") + code(brand.theme) + words(")");
}

Table facts_table(const ReportInput& input) {
  Table facts{"What each brand publishes",
              {{"Brand"}, {"Pages", true}, {"Texts of its own", true}, {"Texts it replaces", true}, {"Pages it leaves out", true}, {"Texts behind", true},
               {"Errors", true}, {"Warnings", true}, {"Contact"}, {"Accessibility statement"}},
              "brands"};
  for (const BrandFacts& brand : input.brands) {
    facts.rows.push_back({name_cell(brand), number(brand.pages), number(brand.added), number(brand.replaced), number(brand.withdrawn),
                          number(brand.behind), number(brand.errors), number(brand.warnings), words(brand.has_contact ? "given" : "missing"),
                          words(brand.statement.empty() ? "missing" : brand.statement)});
  }
  return facts;
}

Table contrast_table(const ReportInput& input) {
  Table contrast{"The lowest contrast of words, on light and dark screens", {{"Brand"}}, "brands"};
  for (const LowestContrast& lowest : input.brands.front().contrast) contrast.columns.push_back({std::string(format_name(lowest.edition))});
  for (const BrandFacts& brand : input.brands) {
    std::vector<Html>& row = contrast.rows.emplace_back();
    row.push_back(name_cell(brand));
    for (const LowestContrast& lowest : brand.contrast) row.push_back(contrast_cell(lowest));
  }
  return contrast;
}

}  // namespace

Html brands_section(const ReportInput& input) {
  if (input.brands.empty()) return {};
  const Html rest = element("p", words("All other parts of this report are about ") + code(input.brand) + words(". For another brand, type ") +
                                     code("alongside report --theme NAME"));
  return paragraph("These brands publish the same toolkit. What they share was read and checked once.") + table(facts_table(input)) +
         table(contrast_table(input)) + rest;
}

}  // namespace alongside
