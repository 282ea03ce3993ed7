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

/// The words that `where` covers; the whole first line where it covers no stretch of it.
std::string words_at(const Location& where, const SourceLines& lines) {
  constexpr int most_lines = 100;
  if (where.from.line < 1 || !lines) return {};
  const int last = std::clamp(where.to.line, where.from.line, where.from.line + most_lines);
  std::string words;
  for (int number = where.from.line; number <= last; ++number) {
    const std::string_view line = lines(where.file, number);
    const int from = number == where.from.line ? std::max(where.from.column, 1) : 1;
    const int to = number == where.to.line ? where.to.column : code_points(line) + 1;
    words.append(columns(line, from, to)).append(" ");
  }
  words = one_spaced(words);
  return words.empty() ? one_spaced(lines(where.file, where.from.line)) : words;
}

/// Numbers in a message (days, counts) change from run to run.
std::string without_digits(std::string message) {
  std::erase_if(message, [](char c) { return c >= '0' && c <= '9'; });
  return message;
}

std::string common_part(const Finding& finding, const SourceLines& lines) {
  return sha256_hex(joined({finding.rule, finding.where.file, words_key(finding, lines)}, "\n")).substr(0, key_length);
}

}  // namespace

std::string words_key(const Finding& finding, const SourceLines& lines) {
  constexpr std::size_t digits = 16;
  std::string words = words_at(finding.where, lines);
  if (words.empty()) words = without_digits(finding.message);
  return sha256_hex(joined({finding.edition, finding.language, words}, "\n")).substr(0, digits);
}

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
