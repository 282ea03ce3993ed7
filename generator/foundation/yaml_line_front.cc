#include "foundation/yaml_line_front.h"

#include <utility>

#include "foundation/text.h"
#include "foundation/yaml_line_parts.h"

namespace alongside {
namespace {

constexpr std::string_view no_break_space = "\u00A0";
constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_";

class LineFront {
 public:
  LineFront(PreparedYaml& yaml, std::size_t line, const std::string& file, int first_line)
      : yaml_(yaml), line_(line), file_(file), number_(first_line + static_cast<int>(line)) {}

  void clean() {
    const std::size_t at = clean_indentation();
    clean_after_sign(":");
    if (text().compare(at, 1, "-") == 0) clean_after_sign("-");
    part_from_key(at);
  }

 private:
  std::string& text() { return yaml_.lines[line_]; }

  /// Gives where the first sign stands then.
  std::size_t clean_indentation() {
    std::size_t at = 0;
    for (;;) {
      if (at < text().size() && text()[at] == ' ') {
        ++at;
      } else if (at < text().size() && text()[at] == '\t') {
        const std::string_view instead = at == 0 && follows_whole_setting() ? "" : "  ";
        report(at, "input/tab", "This line begins with a tab.", instead.empty() ? "Take it away." : "Put two spaces in its place.");
        yaml_.replace(line_, at, 1, instead);
        at += instead.size();
      } else if (std::string_view(text()).substr(at).starts_with(no_break_space)) {
        yaml_.replace(line_, at, no_break_space.size(), " ");
        ++at;
      } else {
        return at;
      }
    }
  }

  /// Whether the setting above stands at the margin and has its value, so that nothing below belongs to it.
  bool follows_whole_setting() const {
    std::size_t above = line_;
    while (above > 0 && trimmed(yaml_.lines[above - 1]).empty()) --above;
    if (above == 0) return true;
    const YamlLineParts parts = yaml_line_parts(yaml_.lines[above - 1]);
    return parts.has_key && parts.column == 0 && !parts.value.empty() && !is_block_header(parts.value);
  }

  void clean_after_sign(std::string_view sign) {
    const std::size_t at = text().find(sign);
    if (at == std::string::npos) return;
    if (std::string_view(text()).substr(at + 1).starts_with(no_break_space)) {
      yaml_.replace(line_, at + 1, no_break_space.size(), " ");
    } else if (text().compare(at + 1, 1, "\t") == 0) {
      text()[at + 1] = ' ';
    }
  }

  /// "phone:01632 960000": puts in the space that YAML wants after the colon of a key.
  void part_from_key(std::size_t at) {
    const std::size_t colon = text().find_first_not_of(letters, at);
    if (colon == std::string::npos || colon < at + 2 || text()[colon] != ':' || colon + 1 == text().size()) return;
    if (std::string_view(" /:\t").find(text()[colon + 1]) != std::string_view::npos) return;
    const std::string key = text().substr(at, colon - at);
    const std::string value(trimmed(std::string_view(text()).substr(colon + 1)));
    report(colon, "input/colon", "No space stands after this colon: " + std::string(trimmed(text())), "Write " + key + ": " + value);
    yaml_.replace(line_, colon + 1, 0, " ");
  }

  void report(std::size_t at, std::string rule, std::string message, std::string hint) {
    const int column = static_cast<int>(at) + 1;
    yaml_.findings.push_back(
        error_at({file_, {number_, column}, {number_, column + 1}}, std::move(rule), std::move(message), std::move(hint)));
  }

  PreparedYaml& yaml_;
  std::size_t line_;
  const std::string& file_;
  int number_;
};

}  // namespace

void clean_line_front(PreparedYaml& yaml, std::size_t line, const std::string& file, int first_line) {
  LineFront(yaml, line, file, first_line).clean();
}

}  // namespace alongside
