// The tables of docs/reference.md, made from the tables that the program itself works by, so that the page cannot fall behind.
#pragma once

#include <string>
#include <vector>

#include "model/kind.h"

namespace alongside {

/// A table in Markdown, and the name by which the page calls it: `<!-- table: NAME -->` … `<!-- end -->`.
struct ReferenceTable {
  std::string name;
  std::string markdown;
};

/// All tables of the page. `kinds` are the built-in ones.
std::vector<ReferenceTable> reference_tables(const std::vector<Kind>& kinds);

/// `page` with each table in the place of what stands between its two comments. Throws std::runtime_error where the page has no
/// such place.
std::string with_tables(std::string page, const std::vector<ReferenceTable>& tables);

}  // namespace alongside
