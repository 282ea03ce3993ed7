// Reads the files of cases under tests/cases/language: lines of words, so that a case needs no code.
#pragma once

#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "foundation/files.h"
#include "foundation/text.h"

namespace alongside {

/// The lines of tests/cases/language/`name` without empty ones and those that begin with #.
inline std::vector<std::string> case_lines(const std::string& name) {
  std::vector<std::string> lines;
  const std::string file = read_whole_file(ALONGSIDE_SOURCE_DIR "/tests/cases/language/" + name);
  for (const std::string_view line : lines_of(file)) {
    if (!line.empty() && line[0] != '#') lines.emplace_back(line);
  }
  if (lines.empty()) throw std::runtime_error("tests/cases/language/" + name + " holds no case");
  return lines;
}

/// One case: a name, the text that it looks at, and what is expected, a line each.
struct Case {
  std::string name;
  std::string text;
  std::vector<std::string> expected;
};

/// The cases of a file whose texts begin with "> " and whose expected lines begin with "= "; any other line
/// is a name.
inline std::vector<Case> cases_in(const std::string& name) {
  std::vector<Case> cases;
  std::string heading;
  for (const std::string& line : case_lines(name)) {
    if (line.starts_with("> ")) {
      cases.push_back({heading, replaced(line.substr(2), "\\n", "\n"), {}});
    } else if (line.starts_with("= ")) {
      cases.back().expected.push_back(line.substr(2));
    } else {
      heading = line;
    }
  }
  return cases;
}

/// `text` with [ ] around each of `stretches` (where, how long), which come in order.
inline std::string marked(const std::string& text,
                          const std::vector<std::pair<std::size_t, std::size_t>>& stretches) {
  std::string result;
  std::size_t done = 0;
  for (const auto& [at, length] : stretches) {
    result += text.substr(done, at - done) + "[" + text.substr(at, length) + "]";
    done = at + length;
  }
  return result + text.substr(done);
}

/// A line of marked text without its marks.
inline std::string without_marks(const std::string& line) {
  return replaced(replaced(line, "[", ""), "]", "");
}

}  // namespace alongside
