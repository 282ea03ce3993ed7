// A finding: one thing that a writer, a team or a theme has to know, at its exact place.
#pragma once

#include <compare>
#include <string>
#include <vector>

namespace alongside {

/// A place in a file. Both count from 1, columns count code points; 0 means that it is not known.
struct Position {
  int line = 0;
  int column = 0;
  auto operator<=>(const Position&) const = default;
};

/// A stretch of a file, relative to the toolkit folder with `/`; `to` is one past the last code point.
struct Location {
  std::string file;
  Position from;
  Position to;
};

enum class Severity { advice, warning, error };

struct Finding {
  Severity severity = Severity::error;
  Location where;
  std::string rule;     // "family/name"
  std::string message;  // names the words in question, one sentence
  std::string hint;     // what to type or do instead; may be empty
  std::string edition;  // empty where it holds for all
  std::string language;
  std::string theme;
  bool not_yours = false;  // it stands in a file of the toolkit that this one adapts: the team cannot mend it
};

using Findings = std::vector<Finding>;

/// The name of a severity as it is printed and written in settings: "error", "warning" or "advice".
const char* severity_name(Severity severity);

/// An error of `rule` at `where`; the shape of nearly every finding of structure.
Finding error_at(Location where, std::string rule, std::string message, std::string hint);

/// A warning of `rule` at `where`.
Finding warning_at(Location where, std::string rule, std::string message, std::string hint);

/// Advice of `rule` at `where`.
Finding advice_at(Location where, std::string rule, std::string message, std::string hint);

/// Sorts by file, line, column and rule, and drops findings that say the same twice.
void sort_findings(Findings& findings);

/// Moves all of `more` to the end of `findings`.
void append(Findings& findings, Findings more);

}  // namespace alongside
