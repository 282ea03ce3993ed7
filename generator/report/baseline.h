// The findings that a team has from before: a list that is kept with the toolkit, so that only new ones fail a run. A finding is known by its
// file, its rule and the words that it points at, never by its line.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/finding.h"
#include "report/source_lines.h"

namespace alongside {

/// So many findings of a rule, at the same words of a file.
struct BaselineRow {
  std::string file;
  std::string rule;
  std::string words;  // words_key of the findings
  std::size_t count = 1;
};

/// By file, rule and words; each once.
using Baseline = std::vector<BaselineRow>;

/// The rows that stand for `findings`.
Baseline baseline_of(const Findings& findings, const SourceLines& lines);

/// `baseline` as it is written: JSON, a line that says what it is, then one for each row.
std::string baseline_text(const Baseline& baseline);

/// Whether `bytes` begin as baseline_text does, so that no other file is taken for one.
bool is_baseline(std::string_view bytes);

struct BaselineResult {
  Baseline baseline;
  Findings findings;  // lines that could not be read, and were passed over
};

/// Reads what baseline_text wrote; `shown` is the file's name in findings. Of two rows for the same the greater count holds, so that two
/// people's changes can be put together.
BaselineResult read_baseline(std::string_view bytes, const std::string& shown);

/// Findings held against a baseline, in their order.
struct AgainstBaseline {
  Findings fresh;
  Findings older;
  std::size_t mended = 0;  // findings that the baseline names and that are gone
};

/// Parts `findings` into those that `baseline` knows and the others. A file that the baseline does not name takes over the rows of one that is
/// gone (`is_there` says no), if they have findings in common: it was renamed.
AgainstBaseline against_baseline(Findings findings, const Baseline& baseline, const SourceLines& lines,
                                 const std::function<bool(const std::string& file)>& is_there);

}  // namespace alongside
