#include "report/baseline.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "report/finding_key.h"

namespace alongside {
namespace {

/// What a finding is known by in its file: rule and words.
using Mark = std::pair<std::string, std::string>;
using Marks = std::map<Mark, std::size_t>;

Mark mark_of(const Finding& finding, const SourceLines& lines) { return {finding.rule, words_key(finding, lines)}; }

std::map<std::string, Marks> by_file(const Baseline& baseline) {
  std::map<std::string, Marks> files;
  for (const BaselineRow& row : baseline) files[row.file][{row.rule, row.words}] += row.count;
  return files;
}

/// How many findings two files have in common.
std::size_t in_common(const Marks& one, const Marks& other) {
  std::size_t count = 0;
  for (const auto& [mark, number] : one) {
    const auto found = other.find(mark);
    if (found != other.end()) count += std::min(number, found->second);
  }
  return count;
}

/// Gives the rows of files that are gone to those that took their names' place: to each new file, in order, those of the file that it
/// has most in common with.
void follow_renames(std::map<std::string, Marks>& known, const std::map<std::string, Marks>& found,
                    const std::function<bool(const std::string&)>& is_there) {
  std::set<std::string> gone;
  for (const auto& [file, marks] : known) {
    if (!found.contains(file) && !is_there(file)) gone.insert(file);
  }
  for (const auto& [file, marks] : found) {
    if (known.contains(file)) continue;
    const auto shares_less = [&](const std::string& a, const std::string& b) {
      return in_common(known[a], marks) < in_common(known[b], marks);
    };
    const auto old = std::max_element(gone.begin(), gone.end(), shares_less);
    if (old == gone.end() || in_common(known[*old], marks) == 0) continue;
    known[file] = std::move(known[*old]);
    known.erase(*old);
    gone.erase(old);
  }
}

}  // namespace

Baseline baseline_of(const Findings& findings, const SourceLines& lines) {
  std::map<std::tuple<std::string, std::string, std::string>, std::size_t> counts;
  for (const Finding& finding : findings) {
    auto [rule, words] = mark_of(finding, lines);
    ++counts[{finding.where.file, std::move(rule), std::move(words)}];
  }
  Baseline baseline;
  for (const auto& [key, count] : counts) baseline.push_back({std::get<0>(key), std::get<1>(key), std::get<2>(key), count});
  return baseline;
}

AgainstBaseline against_baseline(Findings findings, const Baseline& baseline, const SourceLines& lines,
                                 const std::function<bool(const std::string& file)>& is_there) {
  std::map<std::string, Marks> known = by_file(baseline);
  std::map<std::string, Marks> found;
  std::vector<Mark> marks;
  for (const Finding& finding : findings) {
    marks.push_back(mark_of(finding, lines));
    ++found[finding.where.file][marks.back()];
  }
  follow_renames(known, found, is_there);
  AgainstBaseline result;
  for (std::size_t i = 0; i < findings.size(); ++i) {
    Marks& rows = known[findings[i].where.file];
    const auto row = rows.find(marks[i]);
    const bool is_older = row != rows.end() && row->second > 0;
    if (is_older) --row->second;
    (is_older ? result.older : result.fresh).push_back(std::move(findings[i]));
  }
  for (const auto& [file, rows] : known) {
    for (const auto& [mark, left] : rows) result.mended += left;
  }
  return result;
}

}  // namespace alongside
