// How often the warnings are right about real guidance. tests/cases/precision/ quotes published pages, picked
// before the rules on wording were written; judged.tsv beside them holds every warning with what a person
// thinks of it:
//   place     file:line:column
//   severity, rule, words    as found
//   verdict   true: a careful editor of this edition would thank for it; false: a false alarm; empty: not
//   judged yet, which fails argument  why
// With ALONGSIDE_WRITE_JUDGED=1 set the table is written anew: verdicts of findings that still occur are
// kept.
#include <algorithm>
#include <cstdlib>
#include <map>

#include "app/marked_findings.h"
#include "catch.h"
#include "foundation/files.h"
#include "foundation/text.h"

using namespace alongside;

namespace {

constexpr const char* table_path = ALONGSIDE_SOURCE_DIR "/tests/cases/precision/judged.tsv";
constexpr const char* table_head = "place\tseverity\trule\twords\tverdict\targument\n";
constexpr double most_false_alarms = 0.05;  // of all warnings

struct Judgement {
  std::string verdict;
  std::string argument;
};

using Table = std::map<std::string, Judgement>;  // by place, severity, rule and words

std::string key_of(const MarkedFinding& marked) {
  const Location& where = marked.finding.where;
  const std::string place =
      where.file + ':' + std::to_string(where.from.line) + ':' + std::to_string(where.from.column);
  return joined({place, severity_name(marked.finding.severity), marked.finding.rule, marked.words}, "\t");
}

Table read_table() {
  Table table;
  const std::string bytes = is_file(table_path) ? read_whole_file(table_path) : std::string();
  const auto lines = lines_of(bytes);
  for (std::size_t i = 1; i < lines.size(); ++i) {
    const auto cells = split(lines[i], '\t');
    if (cells.size() != 6) continue;
    const auto key_end = lines[i].size() - cells[4].size() - cells[5].size() - 2;
    table[std::string(lines[i].substr(0, key_end))] = {std::string(cells[4]), std::string(cells[5])};
  }
  return table;
}

/// The table as findings are now, in their order; verdicts of those that it had before are kept.
void write_table(const std::vector<MarkedFinding>& found, const Table& before) {
  std::string text = table_head;
  for (const MarkedFinding& marked : found) {
    const std::string key = key_of(marked);
    const auto known = before.find(key);
    const Judgement judgement = known == before.end() ? Judgement() : known->second;
    text += key + '\t' + judgement.verdict + '\t' + judgement.argument + '\n';
  }
  write_whole_file(table_path, text);
}

/// Warnings and errors; advice leaves the choice to the writer, so nobody can be wronged by it.
const std::vector<MarkedFinding>& warnings_on_real_guidance() {
  static const std::vector<MarkedFinding> found = [] {
    std::vector<MarkedFinding> made = marked_findings("precision");
    std::erase_if(made,
                  [](const MarkedFinding& marked) { return marked.finding.severity == Severity::advice; });
    if (std::getenv("ALONGSIDE_WRITE_JUDGED") != nullptr) write_table(made, read_table());
    return made;
  }();
  return found;
}

}  // namespace

TEST_CASE("Every warning on real guidance has been judged, with an argument") {
  const auto& found = warnings_on_real_guidance();
  const Table table = read_table();
  for (const MarkedFinding& marked : found) {
    INFO(described(marked));
    const auto judged = table.find(key_of(marked));
    if (judged == table.end()) {
      FAIL_CHECK("Not in the table: judge it. ALONGSIDE_WRITE_JUDGED=1 adds its row");
      continue;
    }
    CHECK((judged->second.verdict == "true" || judged->second.verdict == "false"));
    CHECK_FALSE(judged->second.argument.empty());
  }
}

TEST_CASE("Every row of the table of judgements is still found") {
  const auto& found = warnings_on_real_guidance();
  Table gone = read_table();
  for (const MarkedFinding& marked : found) gone.erase(key_of(marked));
  for (const auto& [key, judgement] : gone) FAIL_CHECK("Not found any more: " << key);
}

TEST_CASE("At most one warning in twenty on real guidance is a false alarm") {
  const auto& found = warnings_on_real_guidance();
  const Table table = read_table();
  const auto false_alarms = std::count_if(table.begin(), table.end(),
                                          [](const auto& row) { return row.second.verdict == "false"; });
  INFO(false_alarms << " false alarms in " << found.size() << " warnings");
  REQUIRE(found.size() > 100);
  CHECK(static_cast<double>(false_alarms) <= most_false_alarms * static_cast<double>(found.size()));
}

TEST_CASE("Nothing that real guidance says is an error") {
  for (const MarkedFinding& marked : warnings_on_real_guidance()) {
    INFO(described(marked));
    CHECK(marked.finding.severity == Severity::warning);
  }
}
