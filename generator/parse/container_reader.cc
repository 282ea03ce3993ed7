#include "parse/container_reader.h"

#include <algorithm>
#include <string>
#include <utility>

#include "foundation/date.h"
#include "foundation/suggest.h"
#include "foundation/text.h"
#include "foundation/url.h"
#include "model/film.h"
#include "parse/container_line.h"
#include "parse/text_checks.h"

namespace alongside {
namespace {

std::vector<std::string> container_names() {
  std::vector<std::string> names;
  for (const ContainerRule& rule : container_rules()) names.emplace_back(rule.name);
  return names;
}

std::vector<std::string> attribute_names(const ContainerRule& rule) {
  std::vector<std::string> names;
  for (const ContainerAttributeRule& attribute : rule.attributes) names.emplace_back(attribute.name);
  return names;
}

/// Reads one opening line with its rule at hand.
class LineReader {
 public:
  LineReader(Copying& copying, std::size_t at, std::string_view line, const ContainerRule& rule)
      : to_(copying), at_(at), line_(line), rule_(rule) {
    use_.kind = rule.kind;
  }

  ContainerUse run(const ContainerLine& parts) {
    for (const ContainerLineProblem& problem : parts.problems) {
      to_.report(Severity::error, at_ + problem.at, problem.length, "markup/container-line", problem.message, problem.hint);
    }
    for (const ContainerLineAttribute& attribute : parts.attributes) add(attribute);
    for (const ContainerAttributeRule& wanted : rule_.attributes) {
      if (wanted.required && value_of(wanted.name).empty()) report_missing(wanted.name);
    }
    if (rule_.kind == ContainerKind::video) check_film();
    if (rule_.kind == ContainerKind::video) check_signed_film();
    return std::move(use_);
  }

 private:
  void add(const ContainerLineAttribute& attribute) {
    const std::vector<std::string> known = attribute_names(rule_);
    const std::string name(attribute.name);
    if (std::find(known.begin(), known.end(), name) == known.end()) return report_unknown(attribute, known);
    if (!value_of(name).empty()) {
      return report(attribute.name, "markup/container-attribute", "“" + name + "” is given twice.", "Keep one of the two.");
    }
    use_.attributes.push_back({span_of(attribute.name), span_of(attribute.value)});
    check_value(name, attribute.value);
  }

  void check_value(const std::string& name, std::string_view value) {
    const std::string shown(value);
    if (name == "lines" && !is_line_count(value)) {
      report(value, "markup/container-attribute", "“lines” must be a number from 1 to 50, not “" + shown + "”.",
             "Write {lines=\"4\"}");
    } else if (name == "row_headers" && value != "yes" && value != "no") {
      report(value, "markup/container-attribute", "“row_headers” must be yes or no, not “" + shown + "”.",
             "Write {row_headers=\"yes\"}");
    } else if (name == "tag" && !is_language_tag(value)) {
      report(value, "markup/container-attribute", "“" + shown + "” is not the code of a language.",
             "Write a code such as cy (Welsh), ur (Urdu) or pl (Polish): {tag=\"cy\"}");
    } else if (name == "bsl_date" && !parse_date(value)) {
      report(value, "markup/container-attribute", "“bsl_date” must be a day, not “" + shown + "”.", "Write {bsl_date=\"6 May 2026\"}");
    } else if (is_target(name) && !unsafe_scheme(value).empty()) {
      TextProblem problem = unsafe_address(value);
      report(value, problem.rule, problem.message, problem.hint);
      use_.attributes.pop_back();
    } else if (rule_.kind == ContainerKind::include && resolved_path("", value).empty()) {
      report(value, "markup/container-attribute", "“" + shown + "” does not name a text in content/shared/.",
             "Write the file's name as it stands there: {file=\"contact.md\"}");
    }
  }

  static bool is_target(const std::string& name) {
    return name == "file" || name == "address" || name == "captions" || name == "transcript" || name == "audio_description" ||
           name == "bsl";
  }

  static bool is_line_count(std::string_view value) {
    if (value.empty() || value.size() > 2 || value.find_first_not_of("0123456789") != std::string_view::npos) return false;
    const int count = std::stoi(std::string(value));
    return count >= 1 && count <= 50;
  }

  static bool is_language_tag(std::string_view value) {
    const std::size_t first = std::min(value.find('-'), value.size());
    if (first < 2 || first > 3 || value.ends_with('-')) return false;
    return std::all_of(value.begin(), value.end(), [](char c) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    });
  }

  void check_film() {
    const bool has_file = !value_of("file").empty();
    const bool has_address = !value_of("address").empty();
    if (has_file != has_address) return;
    report(line_, "markup/container-attribute",
           has_file ? "This film has a file and an address; it can have only one of them."
                    : "This film has no file and no address.",
           "Write {title=\"…\" file=\"film.mp4\"}, or {title=\"…\" address=\"https://…\"} for a film elsewhere.");
  }

  /// Who signs in a film is said of a film that is there.
  void check_signed_film() {
    if (!value_of("bsl").empty() || !has_own_record(to_.document, use_)) return;
    report(line_, "markup/container-attribute", "This film says who made its version in British Sign Language (BSL), but not where that is.",
           "Write {bsl=\"FILE\"} beside it, or take out what begins with bsl_.");
  }

  void report_unknown(const ContainerLineAttribute& attribute, const std::vector<std::string>& known) {
    const std::string name(attribute.name);
    std::string hint = did_you_mean(name, known);
    const std::string container(rule_.name);
    if (hint.empty()) {
      hint = known.empty() ? "Write ::: " + container + " alone." : "“" + container + "” can be given: " + in_words(known) + ".";
    }
    report(attribute.name, "markup/unknown-attribute", "The container “" + container + "” has no attribute “" + name + "”.", hint);
  }

  void report_missing(std::string_view name) {
    const std::string container(rule_.name);
    report(line_, "markup/missing-attribute",
           "The container “" + container + "” needs its attribute “" + std::string(name) + "”.",
           "Write ::: " + container + " {" + std::string(name) + "=\"…\"}");
  }

  std::string_view value_of(std::string_view name) const { return attribute(to_.document, use_, name); }

  Span span_of(std::string_view part) const {
    return {static_cast<std::uint32_t>(at_ + static_cast<std::size_t>(part.data() - line_.data())),
            static_cast<std::uint32_t>(part.size())};
  }

  void report(std::string_view part, std::string rule, std::string message, std::string hint) {
    const Span span = span_of(part);
    to_.report(Severity::error, span.at, span.length, std::move(rule), std::move(message), std::move(hint));
  }

  Copying& to_;
  std::size_t at_;
  std::string_view line_;
  const ContainerRule& rule_;
  ContainerUse use_;
};

bool is_picture(const Document& document, std::uint32_t block) {
  const Node& paragraph = document.nodes[block];
  return paragraph.kind == NodeKind::paragraph && paragraph.first_child != 0 &&
         document.nodes[paragraph.first_child].kind == NodeKind::image;
}

/// What is wrong with what stands in a container; empty where nothing is.
std::string content_problem(const Document& document, const ContainerRule& rule, const Node& container) {
  const std::uint32_t first = container.first_child;
  const bool is_alone = first != 0 && document.nodes[first].next == 0;
  switch (rule.content) {
    case ContainerContent::blocks: return first == 0 && rule.kind != ContainerKind::video ? "holds no words" : "";
    case ContainerContent::ordered_list: {
      const bool fits = is_alone && document.nodes[first].kind == NodeKind::list && (document.nodes[first].flags & flag_ordered) != 0;
      return fits ? "" : "must hold a numbered list and nothing else";
    }
    case ContainerContent::table:
      return is_alone && document.nodes[first].kind == NodeKind::table ? "" : "must hold a table and nothing else";
    case ContainerContent::picture: return first != 0 && is_picture(document, first) ? "" : "must begin with a picture";
    case ContainerContent::nothing: return first == 0 ? "" : "cannot hold words of its own";
  }
  return "";
}

std::string content_hint(ContainerContent content) {
  switch (content) {
    case ContainerContent::blocks: return "Write the words between this line and the ::: that closes it, or remove both.";
    case ContainerContent::ordered_list: return "Begin each entry with its number: 1. First. Put other words above the container or below it.";
    case ContainerContent::table: return "Write | between the cells and | --- | --- | below the first row. Put other words above the container or below it.";
    case ContainerContent::picture: return "Write ![what it shows](file) first, and the long description below it.";
    case ContainerContent::nothing: return "Close it in the next line with ::: and put the words below.";
  }
  return "";
}

std::size_t columns_of(const Document& document, std::uint32_t table) {
  std::size_t count = 0;
  const std::uint32_t row = document.nodes[table].first_child;
  if (row == 0) return 0;
  for (std::uint32_t cell = document.nodes[row].first_child; cell != 0; cell = document.nodes[cell].next) ++count;
  return count;
}

}  // namespace

std::optional<ContainerUse> read_container_line(Copying& copying, std::size_t at, std::string_view line) {
  const ContainerLine parts = container_line(line);
  const ContainerRule* rule = container_named(parts.name);
  if (rule != nullptr) return LineReader(copying, at, line, *rule).run(parts);
  const std::string name(parts.name);
  std::string hint = did_you_mean(name, container_names());
  if (hint.empty()) hint = "There are: " + in_words(container_names()) + ".";
  copying.report(Severity::error, at, line.size(), "markup/unknown-container",
                 "There is no container called “" + name + "”.", std::move(hint));
  return std::nullopt;
}

void report_unclosed_container(Copying& copying, std::size_t at, std::string_view line) {
  const std::string name(container_fence(line).name);
  copying.report(Severity::error, at, line.size(), "markup/unclosed-container",
                 "The container “" + name + "” is opened here and never closed.",
                 "Write ::: in a line of its own where it ends.");
}

void check_container_content(Copying& copying, const ContainerUse& container, std::size_t at, std::size_t length) {
  const ContainerRule& rule = container_rule(container.kind);
  const Node& node = copying.document.nodes[container.node];
  const std::string problem = content_problem(copying.document, rule, node);
  if (!problem.empty()) {
    copying.report(Severity::error, at, length, "markup/container-content",
                   "The container “" + std::string(rule.name) + "” " + problem + ".", content_hint(rule.content));
    return;
  }
  if (rule.kind != ContainerKind::you_said_we_did) return;
  const std::size_t columns = columns_of(copying.document, node.first_child);
  if (columns == 2 || columns == 3) return;
  copying.report(Severity::error, at, length, "markup/container-content",
                 "The table in “you-said-we-did” must have 2 or 3 columns, but it has " + std::to_string(columns) + ".",
                 "Write | You said | We did |, and | We did not, because | as a third column if you need it.");
}

}  // namespace alongside
