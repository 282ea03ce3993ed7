// Tables of the report: with a caption, headers that a screen reader can name, and an end for long lists.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "report/html.h"

namespace alongside {

struct TableColumn {
  std::string name;
  bool is_number = false;
};

/// A name over several columns, which stand side by side.
struct ColumnGroup {
  Html name;
  std::size_t columns = 0;
};

/// Rows of cells, as many in each as there are columns; the first cell of a row is its header.
struct Table {
  std::string caption;
  std::vector<TableColumn> columns;
  std::string of = "rows";  // what the rows are: "pages"
  std::vector<std::vector<Html>> rows = {};
  std::size_t left_out = 0;              // rows that are not shown
  std::vector<ColumnGroup> groups = {};  // of all columns but the first; none where columns need no such name
};

/// The table, in a frame that can be scrolled sideways with keys where a screen is narrow; below it "and 940
/// more pages" where rows are left out.
Html table(const Table& table);

/// "and 940 more pages"; nothing where there are none.
Html and_more(std::size_t number, std::string_view of);

/// The words of a cell for a number.
Html number(std::size_t value);

/// A number with one digit behind the point.
Html number(double value);

/// `value`, which is `part` of `whole`, with a bar as long as that part of its place. The bar is for eyes
/// only.
Html charted(std::string_view value, std::size_t part, std::size_t whole);

/// A number with its bar; that of `most` fills its place.
Html charted(std::size_t value, std::size_t most);

/// `content` behind a line of words that opens it; open on paper.
Html details(std::string_view summary, const Html& content);

}  // namespace alongside
