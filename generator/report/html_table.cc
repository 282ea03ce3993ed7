#include "report/html_table.h"

#include <algorithm>
#include <cmath>

#include "foundation/text.h"

namespace alongside {
namespace {

TagAttributes number_class(bool is_number) {
  if (!is_number) return {};
  return {{"class", "number"}};
}

/// The first row of two: the first column's name reaches over both.
Html group_row(const Table& table) {
  Html cells = element("th", {{"scope", "col"}, {"rowspan", "2"}}, words(table.columns.front().name));
  for (const ColumnGroup& group : table.groups) {
    cells += element("th", {{"scope", "colgroup"}, {"colspan", std::to_string(group.columns)}}, group.name);
  }
  return element("tr", cells);
}

Html head_of(const Table& table) {
  Html cells;
  const bool has_groups = !table.groups.empty();
  for (std::size_t i = has_groups ? 1 : 0; i < table.columns.size(); ++i) {
    TagAttributes attributes = number_class(table.columns[i].is_number);
    attributes.push_back({"scope", "col"});
    cells += element("th", attributes, words(table.columns[i].name));
  }
  const Html groups = has_groups ? group_row(table) : Html();
  return element("thead", groups + element("tr", cells)) + verbatim("\n");
}

Html row_of(const Table& table, const std::vector<Html>& row) {
  Html cells;
  for (std::size_t i = 0; i < row.size(); ++i) {
    if (i == 0) {
      cells += element("th", {{"scope", "row"}}, row[i]);
    } else {
      cells += element("td", number_class(table.columns[i].is_number), row[i]);
    }
  }
  return element("tr", cells) + verbatim("\n");
}

std::string one_decimal(double value) {
  const auto tenths = static_cast<long long>(std::llround(value * 10));
  const long long size = std::abs(tenths);
  return (tenths < 0 ? "−" : "") + std::to_string(size / 10) + '.' + std::to_string(size % 10);
}

Html charted_in(std::string_view classes, std::string_view value, std::size_t part, std::size_t whole) {
  // A little more than nothing has to be seen as that.
  const double share =
      part == 0 ? 0 : std::max(100.0 * static_cast<double>(part) / static_cast<double>(whole), 1.0);
  const Html bar = element("svg", {{"aria-hidden", "true"}, {"focusable", "false"}},
                           element("rect", {{"width", one_decimal(share) + '%'}, {"height", "100%"}}, {}));
  return element("div", {{"class", std::string(classes)}}, element("span", value) + bar);
}

}  // namespace

Html table(const Table& table) {
  Html rows;
  for (const std::vector<Html>& row : table.rows) rows += row_of(table, row);
  const Html whole =
      element("table", element("caption", table.caption) + head_of(table) + element("tbody", rows));
  return element("div",
                 {{"class", "frame"}, {"role", "region"}, {"aria-label", table.caption}, {"tabindex", "0"}},
                 whole) +
         and_more(table.left_out, table.of) + verbatim("\n");
}

Html and_more(std::size_t number, std::string_view of) {
  if (number == 0) return {};
  return element("p", {{"class", "more"}},
                 words("and " + in_digits(number) + " more " + std::string(of)));
}

Html number(std::size_t value) {
  return words(in_digits(value));
}

Html number(double value) {
  return words(one_decimal(value));
}

Html charted(std::string_view value, std::size_t part, std::size_t whole) { return charted_in("charted share", value, part, whole); }

Html charted(std::size_t value, std::size_t most) { return charted_in("charted", in_digits(value), value, most); }

Html details(std::string_view summary, const Html& content) {
  return element("details", element("summary", summary) + content) + verbatim("\n");
}

}  // namespace alongside
