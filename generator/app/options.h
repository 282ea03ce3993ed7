// The command line, read: one plain record for all commands.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/console.h"
#include "foundation/date.h"
#include "foundation/finding.h"

namespace alongside {

enum class ReportFormat { text, brief, json, sarif, junit, github };

/// What --baseline takes to use none.
inline constexpr std::string_view no_baseline = "none";

enum class LinksAction { check, check_new, fix, confirm };

/// What only the commands for links to other websites take.
struct LinkOptions {
  LinksAction action = LinksAction::check;
  std::vector<std::string> allow_private;  // networks; "true" for all
  bool require_external = false;           // not to have asked is a failure
  int minutes = 5;                         // that a run may take
  bool write = false;                      // fix
};

struct Options {
  std::string folder = ".";                // the toolkit's folder
  std::vector<std::string> words;          // what the command is given: files, a kind and a title, a rule
  std::string only_file;                   // check: findings of this file only, named as they name it; empty: of all
  std::string destination;                 // empty: `site` in the toolkit's folder
  std::string theme;                       // empty: as the settings say
  bool all_themes = false;                 // every theme in the toolkit's own themes/
  std::vector<std::string> editions;       // empty: as the settings say
  std::vector<std::string> languages;      // empty: as the settings say
  std::string address;                     // empty: as the settings say
  bool drafts = false;
  unsigned jobs = 0;                       // 0: one a core
  Date today;                              // for what is past its date; never for a page's bytes
  ReportFormat format = ReportFormat::text;
  std::string findings_file;               // empty: findings go to standard output
  std::string baseline;                    // empty: the toolkit's own where it has one; no_baseline: none
  bool write_baseline = false;
  std::optional<Severity> fail_on = Severity::error;  // nothing: never
  bool keep_going = false;
  bool overwrite = false;
  bool quiet = false;
  std::string by;                          // match, checked
  std::string next;                        // review
  std::string small_change;                // checked
  bool without_advice = false;             // rebrand: its own sentences must not be lost among advice on words
  std::string upstream;                    // new: the folder of the toolkit that a new one adapts
  std::string colour;                      // rebrand
  std::string logo;                        // rebrand: a file, from `folder`
  std::vector<std::string> fonts;          // rebrand: names or files
  LinkOptions links;
};

/// Reads the command line, calls the command that it names, and gives the exit code. Wrong options are told on `console.err`
/// with what to type instead; --help and --version go to `console.out`. `environment_brief` is ALONGSIDE_BRIEF=1.
int run_command_line(const std::vector<std::string>& arguments, Console& console, bool environment_brief);

}  // namespace alongside
