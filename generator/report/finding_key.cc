#include "report/finding_key.h"

#include <algorithm>
#include <map>

#include "foundation/hash.h"
#include "foundation/text.h"
#include "foundation/unicode.h"

namespace alongside {
namespace {

constexpr std::size_t key_length = 32;

/// The stretch of `line` from one column to another, both from 1 and in code points; `to` is one past the
/// last.
std::string_view columns(std::string_view line, int from, int to) {
  std::size_t at = 0;
  for (int column = 1; column < from && at < line.size(); ++column) next_code_point(line, at);
  const std::size_t begin = at;
  for (int column = from; column < to && at < line.size(); ++column) next_code_point(line, at);
  return line.substr(begin, at - begin);
}

/// The words of the first line that `where` covers; the whole line where it covers no stretch of it.
std::string words_at(const Location& where, const SourceLines& lines) {
  if (where.from.line < 1 || !lines) return {};
  const std::string_view line = lines(where.file, where.from.line);
  const bool ends_here = where.to.line == where.from.line;
  const int from = std::max(where.from.column, 1);
  const int to = ends_here ? where.to.column : code_points(line) + 1;
  const std::string words = one_spaced(columns(line, from, to));
  return words.empty() ? one_spaced(line) : words;
}

/// Numbers in a message (days, counts) change from run to run.
std::string without_digits(std::string message) {
  std::erase_if(message, [](char c) { return c >= '0' && c <= '9'; });
  return message;
}

std::string common_part(const Finding& finding, const SourceLines& lines) {
  std::string words = words_at(finding.where, lines);
  if (words.empty()) words = without_digits(finding.message);
  const std::string all = joined(
      {finding.rule, finding.where.file, finding.edition, finding.language, finding.theme, words}, "\n");
  return sha256_hex(all).substr(0, key_length);
}

}  // namespace

std::vector<std::string> finding_keys(const Findings& findings, const SourceLines& lines) {
  std::vector<std::string> keys;
  std::map<std::string, int> seen;
  for (const Finding& finding : findings) {
    const std::string common = common_part(finding, lines);
    keys.push_back(common + '-' + std::to_string(++seen[common]));
  }
  return keys;
}

}  // namespace alongside
