#include "app/typed.h"

#include <array>
#include <optional>
#include <utility>
#include <vector>

#include "foundation/files.h"
#include "foundation/text.h"

namespace alongside {
namespace {

constexpr std::array<std::pair<std::string_view, ReportFormat>, 6> formats = {{{"text", ReportFormat::text},
                                                                               {"brief", ReportFormat::brief},
                                                                               {"json", ReportFormat::json},
                                                                               {"sarif", ReportFormat::sarif},
                                                                               {"junit", ReportFormat::junit},
                                                                               {"github", ReportFormat::github}}};

ReportFormat format_named(const std::string& name, bool brief) {
  if (name.empty()) return brief ? ReportFormat::brief : ReportFormat::text;
  std::vector<std::string> known;
  for (const auto& [known_name, format] : formats) {
    if (known_name == name) return format;
    known.push_back("--format " + std::string(known_name));
  }
  throw WrongOption("There is no format \"" + name + "\". Type " + in_words(known, " or ") + ".");
}

std::optional<Severity> severity_named(const std::string& name) {
  if (name == "error") return Severity::error;
  if (name == "warning") return Severity::warning;
  if (name == "never") return std::nullopt;
  throw WrongOption("--fail-on takes error, warning or never, not \"" + name + "\".");
}

Date day_named(const std::string& text) {
  if (text.empty()) return today();
  if (const std::optional<Date> date = parse_date(text)) return *date;
  throw WrongOption("\"" + text + "\" is no day that --today understands. Type it like this: --today 2026-05-06");
}

}  // namespace

Options finished(Typed typed, bool environment_brief) {
  Options options = std::move(typed.options);
  options.format = format_named(typed.format, environment_brief);
  options.fail_on = severity_named(typed.fail_on);
  options.today = day_named(typed.today);
  const std::string start = path_join(current_folder(), typed.start);
  options.folder = path_join(start, typed.folder);
  if (!options.destination.empty()) options.destination = path_join(start, options.destination);
  const bool names_baseline = !options.baseline.empty() && options.baseline != no_baseline;
  if (names_baseline) options.baseline = path_join(start, options.baseline);
  if (!options.findings_file.empty()) options.findings_file = path_join(start, options.findings_file);
  return options;
}

}  // namespace alongside
