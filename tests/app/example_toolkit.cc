#include "app/example_toolkit.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <set>
#include <sstream>
#include <stdexcept>
#include <utility>

#include "app/load.h"
#include "app/settle.h"
#include "app/sites.h"
#include "foundation/text.h"

namespace alongside {
namespace {

std::string base_file(const std::string& path) { return read_whole_file(base_toolkit() + '/' + path); }

int line_count(std::string_view text) { return static_cast<int>(std::count(text.begin(), text.end(), '\n')); }

ExamplePlace place_of_rule(const Rule& rule) {
  if (rule.place != ExamplePlace::by_family) return rule.place;
  return family_of(rule.name) == "easy-read" ? ExamplePlace::easy_read : ExamplePlace::page;
}

/// "title" of "title: Money"; empty where the line begins no setting.
std::string_view key_of(std::string_view line) {
  const std::size_t colon = line.find(':');
  const bool begins_one = colon != std::string_view::npos && line.find_first_of(" \t\"'") >= colon;
  return begins_one ? line.substr(0, colon) : std::string_view();
}

}  // namespace

std::string without_settings_of(std::string_view settings, std::string_view example) {
  std::set<std::string_view> given;
  for (const std::string_view line : lines_of(example)) given.insert(key_of(line));
  given.erase("");
  std::string kept;
  bool keeps = true;
  for (const std::string_view line : lines_of(settings)) {
    const bool goes_on = line.starts_with(' ');
    if (!goes_on) keeps = !given.contains(key_of(line));
    if (keeps && !line.empty()) kept += std::string(line) + '\n';
  }
  return kept;
}

namespace {

std::string title_of(const std::string& path) {
  const std::string stem = file_name(path);
  return "An example of " + stem.substr(0, stem.find('.'));
}

std::string page_settings_for(const std::string& path) {
  return "title: " + title_of(path) + "\nsummary: What somebody typed as " + title_of(path) + ".\n";
}

/// A text, and how many of its lines stand before the example.
struct Wrapped {
  std::string bytes;
  int before = 0;
};

Wrapped around(const std::string& before, std::string_view text, const std::string& after) {
  return {before + std::string(text) + after, line_count(before)};
}

Wrapped page_of(const std::string& path, std::string_view text) {
  const bool is_whole = text.starts_with("---") || path.find("/shared/") != std::string::npos || path.find("/slots/") != std::string::npos;
  if (is_whole) return around("", text, "\n");
  return around("---\n" + page_settings_for(path) + "---\n\n", text, "\n");
}

Wrapped settings_of_page(const std::string& path, std::string_view text, const std::string& body) {
  return around("---\n" + without_settings_of(page_settings_for(path), text), text, "\n---\n\n" + body + '\n');
}

Wrapped merged_settings(const std::string& path, std::string_view text) {
  return around(without_settings_of(base_file(path), text), text, "\n");
}

Wrapped page_template(std::string_view text) {
  const std::string builtin = read_whole_file(ALONGSIDE_SOURCE_DIR "/templates/page.html");
  const std::size_t end = builtin.find("{{>page-end}}");
  return around(builtin.substr(0, end), text, '\n' + builtin.substr(end));
}

Wrapped file_of(const std::string& path, std::string_view text) {
  const bool is_in_base = is_file(base_toolkit() + '/' + path);
  if (is_in_base && (path.ends_with("/toolkit.yaml") || path.ends_with("/theme.yaml"))) return merged_settings(path, text);
  if (path.ends_with(".md")) return page_of(path, text.empty() ? "Some words." : text);
  if (text.empty() && path.ends_with(".jpg")) return {base_file("content/pictures/team.jpg"), 0};
  if (text.empty() && path.ends_with(".svg")) return {base_file("content/pictures/plan.svg"), 0};
  return around("", text.empty() ? "Something else." : text, "\n");
}

Location marked(const std::string& file, const Example& example, int lines_before) {
  Location marks{file, {}, {}};
  if (!example.is_marked) return marks;
  marks.from = {example.from.line + lines_before, example.from.column};
  marks.to = {example.to.line + lines_before, example.to.column};
  return marks;
}

PlacedExample in_one_file(const std::string& path, const Example& example, const Wrapped& wrapped) {
  return {{{path, wrapped.bytes}}, marked(path, example, wrapped.before)};
}

/// One of several files as it is written in an example.
struct WrittenFile {
  std::string path;
  std::string target;  // of a shortcut
  std::string text;
  int named_at = 0;  // the line of the example that names it; its text follows
};

WrittenFile named_file(std::string_view line, int number) {
  const std::size_t arrow = line.find(" -> ");
  if (arrow != std::string_view::npos) return {std::string(line.substr(0, arrow)), std::string(line.substr(arrow + 4)), {}, number};
  return {std::string(line), {}, {}, number};
}

/// By how many spaces what the files hold stands further in than their names.
std::size_t indent_of(const Example& example) {
  const std::size_t first = example.text.find("\n ");
  return first == std::string::npos ? 0 : example.text.find_first_not_of(' ', first + 1) - first - 1;
}

std::vector<WrittenFile> written_files(const Example& example) {
  const std::size_t indent = indent_of(example);
  std::vector<WrittenFile> files;
  int number = 0;
  for (const std::string_view line : lines_of(example.text)) {
    ++number;
    if (!line.empty() && !line.starts_with(' ')) {
      files.push_back(named_file(line, number));
    } else if (files.empty()) {
      throw std::runtime_error("an example of several files begins with the name of one");
    } else {
      files.back().text += (files.back().text.empty() ? "" : "\n") + std::string(line.substr(std::min(line.size(), indent)));
    }
  }
  return files;
}

/// What the finding of an example of several files marks: the path up to the sign, or words in a file.
Location marks_in(const std::vector<WrittenFile>& files, const Example& example, const std::map<std::string, int>& lines_before) {
  for (auto file = files.rbegin(); file != files.rend(); ++file) {
    if (example.from.line == file->named_at) return {file->path.substr(0, static_cast<std::size_t>(example.to.column - 1)), {}, {}};
    if (example.from.line < file->named_at) continue;
    const int more = lines_before.at(file->path) - file->named_at;
    const int width = static_cast<int>(indent_of(example));
    return {file->path, {example.from.line + more, example.from.column - width}, {example.to.line + more, example.to.column - width}};
  }
  return {};
}

PlacedExample in_several_files(const Example& example) {
  const std::vector<WrittenFile> files = written_files(example);
  PlacedExample result;
  std::map<std::string, int> lines_before;
  for (const WrittenFile& file : files) {
    const Wrapped wrapped = file.target.empty() ? file_of(file.path, file.text) : Wrapped{"-> " + file.target, 0};
    result.files[file.path] = wrapped.bytes;
    lines_before[file.path] = wrapped.before;
  }
  if (example.is_marked) result.marks = marks_in(files, example, lines_before);
  return result;
}

PlacedExample in_easy_read(const std::string& page, const Example& example, bool in_settings) {
  const std::string path = page + ".easy-read.md";
  const std::string idea = "![](picture:meeting) We meet every month.";
  PlacedExample result = in_one_file(
      path, example, in_settings ? settings_of_page(path, example.text, idea) : page_of(path, example.text));
  result.files[page + ".md"] = page_of(page + ".md", "Some words.").bytes;
  return result;
}

/// While it lives, the process has the rights of nobody. Only for root.
class LessRights {
 public:
  explicit LessRights(const std::string& folder) {
    constexpr uid_t nobody = 65534;
    if (::chmod(folder.c_str(), 0755) != 0 || ::seteuid(nobody) != 0) throw std::runtime_error("The test cannot give up its rights.");
  }
  ~LessRights() {
    if (::seteuid(0) != 0) std::abort();
  }
  LessRights(const LessRights&) = delete;
  LessRights& operator=(const LessRights&) = delete;
};

}  // namespace

std::string base_toolkit() { return ALONGSIDE_SOURCE_DIR "/tests/cases/rules/base"; }

bool shares_a_toolkit(const Rule& rule) {
  const ExamplePlace place = place_of_rule(rule);
  return place == ExamplePlace::page || place == ExamplePlace::page_settings || place == ExamplePlace::easy_read ||
         place == ExamplePlace::easy_read_settings;
}

std::string_view besides(const Rule& rule) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 3> rules = {{
      {"theme/landmarks", "theme/outside-landmark"},  // what stands in no landmark is outside of them all
      {"plain/uneven-list", "language/long-item"},          // an item that is much longer than others is a long one
      {"easy-read/footnote", "easy-read/one-picture-for-two"},  // the note stands in a paragraph of its own
  }};
  for (const auto& [name, other] : rules) {
    if (name == rule.name) return other;
  }
  return {};
}

PlacedExample placed(const Rule& rule, std::string_view written, const std::string& name) {
  const Example example = example_of(written);
  const std::string page = "content/principles/" + name;
  const std::string theme = "themes/westshire/";
  const auto in_file = [&](const std::string& path, const Wrapped& wrapped) { return in_one_file(path, example, wrapped); };
  switch (place_of_rule(rule)) {
    case ExamplePlace::page: return in_file(page + ".md", page_of(page + ".md", example.text));
    case ExamplePlace::page_settings: return in_file(page + ".md", settings_of_page(page, example.text, "Some words."));
    case ExamplePlace::easy_read: return in_easy_read(page, example, false);
    case ExamplePlace::easy_read_settings: return in_easy_read(page, example, true);
    case ExamplePlace::settings: return in_file("content/toolkit.yaml", merged_settings("content/toolkit.yaml", example.text));
    case ExamplePlace::glossary: return in_file("content/glossary.yaml", around("", example.text, "\n"));
    case ExamplePlace::pictures:
      return in_file("content/pictures/pictures.yaml", around("", example.text, "\n"));
    case ExamplePlace::kind: return in_file("templates/visit.yaml", around("name: Visit\nplural: Visits\n", example.text, "\n"));
    case ExamplePlace::theme: return in_file(theme + "theme.yaml", merged_settings(theme + "theme.yaml", example.text));
    case ExamplePlace::page_template: return in_file("templates/page.html", page_template(example.text));
    case ExamplePlace::styles: return in_file(theme + "styles.css", around("", example.text, "\n"));
    case ExamplePlace::drawing: return in_file("content/pictures/plan.svg", around("", example.text, "\n"));
    case ExamplePlace::files: return in_several_files(example);
    case ExamplePlace::by_family:
    case ExamplePlace::asked:
    case ExamplePlace::described: break;
  }
  throw std::runtime_error("an example that is only described, or that other websites decide, cannot be typed");
}

Findings findings_in(const std::string& folder) {
  Options options;
  options.folder = folder;
  options.jobs = 1;
  options.today = {2026, 5, 6};
  std::ostringstream out, err;
  const Console console{out, err, false, false, false};
  LoadedBrands loaded = load_brands(options, console);
  const BrandSites sites = make_sites(loaded, 1);
  return run_findings(options, loaded, page_findings(loaded, sites, options), Blocking::stands).findings;
}

Change writing(std::map<std::string, std::string> files) {
  return [files = std::move(files)](const TemporaryFolder& folder) {
    for (const auto& [path, bytes] : files) {
      if (bytes.starts_with("-> ")) {
        folder.link("our-toolkit/" + path, bytes.substr(3));
      } else {
        folder.write("our-toolkit/" + path, bytes);
      }
    }
  };
}

Findings findings_after(const Change& change, bool as_nobody) {
  const TemporaryFolder folder;  // around the toolkit, so that an example can name one beside it
  const std::string toolkit = folder.at("our-toolkit");
  std::filesystem::copy(base_toolkit(), toolkit, std::filesystem::copy_options::recursive);
  change(folder);
  if (!as_nobody || ::geteuid() != 0) return findings_in(toolkit);
  const LessRights nobody(folder.path());
  return findings_in(toolkit);
}

std::string in_one_line(const Location& where) {
  const auto place = [](Position at) { return std::to_string(at.line) + ':' + std::to_string(at.column); };
  return where.from.line == 0 ? where.file : where.file + ':' + place(where.from) + '-' + place(where.to);
}

std::string in_one_line(const Finding& finding) {
  return in_one_line(finding.where) + ": " + severity_name(finding.severity) + ": " + finding.message + " [" + finding.rule + "]\n";
}

}  // namespace alongside
