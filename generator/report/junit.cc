#include "report/junit.h"

#include <algorithm>
#include <map>
#include <string_view>

#include "foundation/unicode.h"
#include "report/hinted.h"

namespace alongside {
namespace {

/// Findings of one file, in their order.
using FindingsByFile = std::map<std::string, std::vector<const Finding*>>;

constexpr std::string_view no_file = "the toolkit";

/// XML 1.0 section 2.2: what may stand in a document at all.
bool is_xml_character(char32_t code_point) {
  if (code_point < 0x20) return code_point == '\t' || code_point == '\n' || code_point == '\r';
  return code_point != 0xFFFE && code_point != 0xFFFF;
}

/// `text` as it may stand in an element or an attribute; line ends as references, which parsers would make
/// spaces of.
std::string xml(std::string_view text) {
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t code_point = next_code_point(text, at);
    switch (code_point) {
      case '&':
        result += "&amp;";
        break;
      case '<':
        result += "&lt;";
        break;
      case '>':
        result += "&gt;";
        break;
      case '"':
        result += "&quot;";
        break;
      case '\t':
        result += "&#9;";
        break;
      case '\n':
        result += "&#10;";
        break;
      case '\r':
        result += "&#13;";
        break;
      default:
        append_utf8(result, is_xml_character(code_point) ? code_point : U'\uFFFD');
    }
  }
  return result;
}

std::string attribute(std::string_view name, std::string_view value) {
  return ' ' + std::string(name) + "=\"" + xml(value) + '"';
}

std::string attribute(std::string_view name, std::size_t number) {
  return attribute(name, std::to_string(number));
}

bool has_failed(const Finding& finding, std::optional<Severity> fail_on) {
  return fail_on && finding.severity >= *fail_on && !finding.not_yours;
}

/// `file` without its ending: build servers take what stands behind the last full stop for the name of a
/// class.
std::string class_name(const std::string& file) {
  const std::size_t dot = file.rfind('.');
  return dot == std::string::npos || file.find('/', dot) != std::string::npos ? file : file.substr(0, dot);
}

/// The beginning of a test, without its `>`.
std::string test_head(const std::string& file, std::string_view name) {
  return "    <testcase" + attribute("classname", class_name(file)) + attribute("name", name) +
         attribute("time", "0") + attribute("file", file);
}

std::string name_of(const Finding& finding) {
  const std::string line =
      finding.where.from.line > 0 ? " (line " + std::to_string(finding.where.from.line) + ')' : "";
  return finding.rule + ": " + finding.message + line;
}

std::string test_of(const std::string& file, const Finding& finding, bool failed) {
  std::string test = test_head(file, name_of(finding));
  if (finding.where.from.line > 0) test += attribute("line", std::to_string(finding.where.from.line));
  const std::string words = xml(std::string(severity_name(finding.severity)) + ": " + hinted(finding));
  if (failed) {
    test += ">\n      <failure" + attribute("type", finding.rule) + attribute("message", finding.message) +
            '>' + words + "</failure>";
  } else {
    test += ">\n      <system-out>" + words + "</system-out>";
  }
  return test + "\n    </testcase>\n";
}

std::size_t failures_in(const std::vector<const Finding*>& findings, std::optional<Severity> fail_on) {
  return static_cast<std::size_t>(
      std::count_if(findings.begin(), findings.end(),
                    [&](const Finding* finding) { return has_failed(*finding, fail_on); }));
}

std::string counts(std::size_t tests, std::size_t failures) {
  return attribute("tests", tests) + attribute("failures", failures) + attribute("errors", "0") +
         attribute("skipped", "0") + attribute("time", "0");
}

std::string suite_of(const std::string& file, const std::vector<const Finding*>& findings,
                     std::optional<Severity> fail_on) {
  std::string suite = "  <testsuite" + attribute("name", file) +
                      counts(std::max<std::size_t>(findings.size(), 1), failures_in(findings, fail_on)) +
                      ">\n";
  for (const Finding* finding : findings) suite += test_of(file, *finding, has_failed(*finding, fail_on));
  if (findings.empty()) suite += test_head(file, "No problems found") + "/>\n";
  return suite + "  </testsuite>\n";
}

FindingsByFile by_file(const Findings& findings, const std::vector<std::string>& files) {
  FindingsByFile found;
  for (const std::string& file : files) found[file];
  for (const Finding& finding : findings) {
    found[finding.where.file.empty() ? std::string(no_file) : finding.where.file].push_back(&finding);
  }
  return found;
}

}  // namespace

std::string report_junit(const Findings& findings, const std::vector<std::string>& files,
                         std::optional<Severity> fail_on) {
  std::string suites;
  std::size_t tests = 0, failures = 0;
  for (const auto& [file, found] : by_file(findings, files)) {
    suites += suite_of(file, found, fail_on);
    tests += std::max<std::size_t>(found.size(), 1);
    failures += failures_in(found, fail_on);
  }
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites" + attribute("name", "alongside check") +
         counts(tests, failures) + ">\n" + suites + "</testsuites>\n";
}

}  // namespace alongside
