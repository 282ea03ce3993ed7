#include "app/marked_findings.h"

#include <map>
#include <sstream>

#include "app/load.h"
#include "app/settle.h"
#include "app/sites.h"
#include "foundation/files.h"
#include "foundation/text.h"
#include "foundation/unicode.h"

namespace alongside {
namespace {

constexpr int most_shown = 60;

/// The code points of `line` from column `from` to before column `to`, both counted from 1.
std::string columns_of(std::string_view line, int from, int to) {
  std::string words;
  std::size_t at = 0;
  for (int column = 1; at < line.size() && column < to; ++column) {
    const char32_t letter = next_code_point(line, at);
    if (column >= from) append_utf8(words, letter);
  }
  return words;
}

std::string marked_words(std::string_view line, const Location& where) {
  const int end = where.from.line == where.to.line ? where.to.column : code_points(line) + 1;
  const std::string words = replaced(columns_of(line, where.from.column, end), "\t", " ");
  return code_points(words) <= most_shown ? words : columns_of(words, 1, most_shown) + "…";
}

/// The files that findings speak of, each read once.
class ReadFiles {
 public:
  explicit ReadFiles(std::string folder) : folder_(std::move(folder)) {}

  std::string line(const std::string& file, int number) {
    auto [found, is_new] = files_.try_emplace(file);
    if (is_new) found->second = read_whole_file(path_join(folder_, file));
    const auto lines = lines_of(found->second);
    const bool has_line = number > 0 && static_cast<std::size_t>(number) <= lines.size();
    return has_line ? std::string(lines[static_cast<std::size_t>(number) - 1]) : std::string();
  }

 private:
  std::string folder_;
  std::map<std::string, std::string> files_;
};

}  // namespace

std::vector<MarkedFinding> marked_findings(const std::string& name) {
  Options options;
  options.folder = std::string(ALONGSIDE_SOURCE_DIR "/tests/cases/") + name;
  options.today = {2026, 11, 22};
  options.jobs = 1;
  std::ostringstream out, err;
  const Console console{out, err};
  LoadedBrands loaded = load_brands(options, console);
  const BrandSites sites = make_sites(loaded, 1);
  ReadFiles files(options.folder);
  std::vector<MarkedFinding> marked;
  RunFindings run = run_findings(options, loaded, page_findings(loaded, sites, options), Blocking::stands);
  for (Finding& finding : run.findings) {
    std::string words = marked_words(files.line(finding.where.file, finding.where.from.line), finding.where);
    marked.push_back({std::move(finding), std::move(words)});
  }
  return marked;
}

std::string described(const MarkedFinding& marked) {
  const Finding& finding = marked.finding;
  return finding.where.file + ':' + std::to_string(finding.where.from.line) + ':' +
         std::to_string(finding.where.from.column) + ' ' + severity_name(finding.severity) + ' ' +
         finding.rule + ": " + marked.words;
}

}  // namespace alongside
