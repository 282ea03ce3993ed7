#include "app/destination.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "foundation/files.h"
#include "report/html_page.h"
#include "report/theme_changes.h"
#include "write/address.h"

namespace alongside {
namespace {

/// The real path of a folder with a slash at its end, so that what lies in it begins with it.
std::string with_slash(const std::string& path) {
  std::string real = real_path(path);
  if (!real.ends_with('/')) real += '/';
  return real;
}

bool is_among_sources(const std::string& path, const std::string& toolkit) {
  constexpr std::array<std::string_view, 3> sources = {"content/", "templates/", "themes/"};
  return std::any_of(sources.begin(), sources.end(),
                     [&](std::string_view part) { return path.starts_with(toolkit + std::string(part)); });
}

/// Whether a folder such as a home or a desktop was named by a slip: all in it would be moved along with the
/// site.
bool belongs_to_others(const std::string& destination) {
  return is_folder(destination) && !is_empty_folder(destination) &&
         !is_folder(destination + std::string(notes_folder));
}

/// Whether `file` is one of the toolkit's own or of its site.
bool is_toolkits_own(const std::string& file, const std::string& folder) {
  const std::string toolkit = with_slash(folder);
  return is_among_sources(file, toolkit) || file.starts_with(with_slash(toolkit + "site"));
}

/// A page for the team, which the program writes outside the site.
struct TeamPage {
  std::string what;
  std::string usual_name;
  std::string_view sign;  // by which one is known
};

/// Where such a page may go. Throws FileProblem.
std::string page_file_of(const Options& options, const TeamPage& page) {
  const bool is_named = !options.destination.empty();
  const std::string given = is_named ? options.destination : path_join(options.folder, page.usual_name);
  const std::string file = real_path(given);
  if (is_toolkits_own(file, options.folder)) {
    throw FileProblem("The " + page.what + " cannot be written to " + file +
                      ", because that is among the toolkit's own files or in its website. Choose another place, for example: -d "
                      "report.html");
  }
  if (is_folder(file)) {
    throw FileProblem("The " + page.what + " was not written to " + file + ", because that is a folder. Name a file in it, for example: -d " +
                      path_join(file, "report.html"));
  }
  if (is_file(file) && !options.overwrite && read_whole_file(file).find(page.sign) == std::string::npos) {
    throw FileProblem("The " + page.what + " was not written to " + file +
                      ", because that file holds something else. Choose another name with -d, or add --overwrite to replace it.");
  }
  return file;
}

}  // namespace

std::string destination_of(const Options& options) {
  const bool is_named = !options.destination.empty();
  const std::string given = is_named ? options.destination : path_join(options.folder, "site");
  const std::string destination = with_slash(given);
  const std::string toolkit = with_slash(options.folder);
  if (toolkit.starts_with(destination) || is_among_sources(destination, toolkit)) {
    throw FileProblem("The site cannot be written to " + real_path(given) +
                      ", because your own files are there. Choose a new folder, for example: -d preview");
  }
  if (is_named && !options.overwrite && belongs_to_others(destination)) {
    throw FileProblem("The site was not written to " + real_path(given) +
                      ", because that folder holds other files and no site that Alongside wrote. Name a new "
                      "folder in it, for "
                      "example: -d " +
                      path_join(real_path(given), "preview") +
                      ", or add --overwrite to write into this one.");
  }
  return given;
}

std::string report_file_of(const Options& options) {
  return page_file_of(options, {"report", "alongside-report.html", report_sign});
}

std::string changes_file_of(const Options& options) {
  return page_file_of(options, {"list of changes", "alongside-diff.html", theme_changes_sign});
}

void check_findings_file(const Options& options) {
  if (options.findings_file.empty()) return;
  const std::string file = real_path(options.findings_file);
  if (!is_toolkits_own(file, options.folder)) return;
  throw FileProblem("The findings cannot be written to " + file +
                    ", because that is among the toolkit's own files. Choose another "
                    "place, for example: --findings findings.txt");
}

}  // namespace alongside
