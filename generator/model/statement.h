// What the accessibility statement of one brand is made from, and who answers for it: settings, then the themes above them.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "model/toolkit.h"

namespace alongside {

/// A file that says something for the statement: toolkit.yaml or a theme.yaml.
struct StatementSource {
  std::string file;
  const std::map<std::string, Location>* places = nullptr;
};

struct Statement {
  Accessibility said;
  std::string organisation;              // whose statement it is; empty where nobody named one
  std::vector<StatementSource> sources;  // of that organisation, the nearest to readers first; never empty
  bool is_unsaid = false;                // the organisation of a theme took over, and said nothing of its own
};

/// The statement of the brand that `toolkit` is built for. A theme of the same organisation says what is different about it. One
/// that names another organisation begins anew: nobody answers for what others said.
Statement statement_of(const Toolkit& toolkit);

/// Where `key` of the statement stands ("accessibility.status"), else the part that it belongs to, else the top of the
/// organisation's own file.
Location place_in_statement(const Statement& statement, std::string key);

/// Whether readers can reach the statement's own organisation, by what it wrote itself.
bool has_own_contact(const Toolkit& toolkit, const Statement& statement);

/// Under which heading of the law a part that is not accessible stands: its criterion says "disproportionate burden" or "outside the
/// scope", else it is a rule of WCAG that it does not meet.
enum class Reason { non_compliance, burden, outside_scope };
Reason reason_of(const NotAccessible& item);

}  // namespace alongside
