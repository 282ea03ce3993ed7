#include "app/options.h"

#include <CLI/CLI.hpp>
#include <array>
#include <functional>
#include <sstream>

#include "app/commands.h"
#include "app/exit.h"
#include "app/typed.h"
#include "foundation/suggest.h"
#include "foundation/text.h"

namespace alongside {
namespace {

using Command = int (*)(const Options&, Console&);

void add_folder(CLI::App& command, Typed& typed, const std::string& what) {
  command.add_option("FOLDER", typed.folder, what + "; the folder you are in where you leave it out");
}

/// What says which toolkit is read, how, and when a run has failed.
void add_reading(CLI::App& command, Typed& typed) {
  Options& options = typed.options;
  command.add_option("-C", typed.start, "Work as if started in this folder")->type_name("DIR");
  command.add_option("--theme", options.theme, "Use this theme instead of the one in toolkit.yaml")->type_name("NAME");
  command.add_flag("--all-themes", options.all_themes, "Every theme in the toolkit's folder themes/, each in a folder of its own")->excludes("--theme");
  command.add_option("--edition", options.editions, "Only this edition (plain is always built); may be repeated")->type_name("NAME");
  command.add_option("--language", options.languages, "Only this language (the toolkit's own is always built); may be repeated")
      ->type_name("TAG");
  command.add_flag("--drafts", options.drafts, "Show drafts too, each marked \"Draft, not for use\"");
  command.add_option("--jobs", options.jobs, "How many pages to work on at once; one a processor core where you leave it out")
      ->type_name("N");
  command.add_option("--today", typed.today, "Take this day as today, as 2026-05-06")->type_name("DATE");
  command.add_option("--fail-on", typed.fail_on, "What makes the exit code 1: error, warning or never")->type_name("LEVEL");
  command.add_flag("--quiet", options.quiet, "Print findings only");
}

void add_common(CLI::App& command, Typed& typed) {
  add_reading(command, typed);
  Options& options = typed.options;
  command.add_option("--address", options.address, "The web address that the site will have")->type_name("URL");
  command.add_option("--format", typed.format, "How to print findings: text, brief (one line each), json, sarif, junit or github")->type_name("FORMAT");
  command.add_option("--findings", options.findings_file, "Write the findings to this file")->type_name("FILE");
  command.add_option("--baseline", options.baseline, "Count the findings that this file knows, and print only new ones; none for no file")
      ->type_name("FILE");
  command.add_flag("--write-baseline", options.write_baseline, "Write the findings of today to the baseline");
}

void add_build(CLI::App& app, Typed& typed) {
  CLI::App* command = app.add_subcommand("build", "Build every edition of a toolkit into its folder \"site\"");
  add_folder(*command, typed, "The toolkit's folder");
  command->add_option("-d,--destination", typed.options.destination, "Write the site here instead")->type_name("DIR");
  add_common(*command, typed);
  command->add_flag("--keep-going", typed.options.keep_going, "Write the pages that can be written, even where others cannot");
  command->add_flag("--overwrite", typed.options.overwrite, "Replace files in the site that this program did not write");
}

void add_check(CLI::App& app, Typed& typed) {
  CLI::App* command = app.add_subcommand("check", "Report every problem; write nothing and ask no network");
  command->add_option("FOLDER_OR_FILE", typed.folder, "The toolkit's folder, or one of its files");
  add_common(*command, typed);
}

void add_report(CLI::App& app, Typed& typed) {
  CLI::App* command = app.add_subcommand("report", "Write coverage and quality as one HTML page for the team");
  add_folder(*command, typed, "The toolkit's folder");
  command->add_option("-d,--destination", typed.options.destination, "Write the page here; alongside-report.html where you leave it out")
      ->type_name("FILE");
  add_reading(*command, typed);
  command->add_flag("--overwrite", typed.options.overwrite, "Replace a file that is no report");
}

void add_diff(CLI::App& app, Typed& typed) {
  CLI::App* command = app.add_subcommand("diff", "Show page by page what a theme changes");
  add_folder(*command, typed, "The toolkit's folder");
  command->add_option("-d,--destination", typed.options.destination, "Write the changes to this file, as an HTML page, instead of printing them")
      ->type_name("FILE");
  add_reading(*command, typed);
  command->add_flag("--overwrite", typed.options.overwrite, "Replace a file that holds no such changes");
}

void add_new(CLI::App& app, Typed& typed) {
  CLI::App* command = app.add_subcommand("new", "Start a toolkit, a page, an easy-read text or a translation");
  command->footer(
      "Type one of:\n"
      "  alongside new toolkit DIR             a toolkit in a new folder\n"
      "  alongside new KIND \"Title\"            a page, for example: new case-study \"The bus pass\"\n"
      "  alongside new easy-read FILE          the easy-read text of a page\n"
      "  alongside new translation TAG FILE    the text of a page in another language, for example: cy");
  command->add_option("WHAT", typed.options.words, "What to start")->required();
  command->add_option("--theme", typed.options.theme, "Put it into this theme of your own, as a local page")->type_name("NAME");
  command->add_option("--upstream", typed.options.upstream, "Start a toolkit that adapts the one in this folder")->type_name("DIR");
  command->add_option("-C", typed.start, "Work as if started in this folder")->type_name("DIR");
}

void add_on_files(CLI::App& command, Typed& typed) {
  command.add_option("FILE", typed.options.words, "The files, as you would type them")->required();
  command.add_option("-C", typed.start, "Work as if started in this folder")->type_name("DIR");
  command.add_option("--today", typed.today, "Take this day as today, as 2026-05-06")->type_name("DATE");
}

void add_records(CLI::App& app, Typed& typed) {
  CLI::App* match = app.add_subcommand("match", "Record that an easy-read text, translation or local text says the same as its source again");
  add_on_files(*match, typed);
  match->add_option("--by", typed.options.by, "Who compared them")->type_name("GROUP");

  CLI::App* checked = app.add_subcommand("checked", "Record that readers checked an easy-read text, or a speaker a translation");
  add_on_files(*checked, typed);
  checked->add_option("--by", typed.options.by, "The group or person that checked it")->type_name("GROUP")->required();
  checked->add_option("--small-change", typed.options.small_change, "A spelling, number or name put right since their check; the check stays")
      ->type_name("WHAT");

  CLI::App* review = app.add_subcommand("review", "Record that a page was reviewed today, and when it will be again");
  add_on_files(*review, typed);
  review->add_option("--next", typed.options.next, "The day of the next review, as 2027-05-06")->type_name("DATE")->required();
}

void add_rebrand(CLI::App& app, Typed& typed) {
  CLI::App* command = app.add_subcommand("rebrand", "Start a theme in the colour of an organisation, and build the toolkit with it");
  Options& options = typed.options;
  command->add_option("NAME", options.words, "The organisation's name, between quotation marks");
  command->add_option("--colour,--color", options.colour, "The brand's colour, between quotation marks: \"#005EB8\"")
      ->type_name("COLOUR")->expected(0, 1);
  command->add_option("--logo", options.logo, "The logo's file: SVG, PNG, JPEG or WebP")->type_name("FILE");
  command->add_option("--font", options.fonts, "A font by its name, or its file; a second one is for headings")->type_name("NAME-OR-FILE")
      ->allow_extra_args(false);
  command->add_option("-C", typed.start, "Work as if started in this folder")->type_name("DIR");
  command->add_option("-d,--destination", options.destination, "Write the site here instead of to its folder \"site\"")->type_name("DIR");
  command->add_flag("--overwrite", options.overwrite, "Replace files in the site that this program did not write");
  command->add_option("--jobs", options.jobs, "How many pages to work on at once; one a processor core where you leave it out")->type_name("N");
  command->add_option("--today", typed.today, "Take this day as today, as 2026-05-06")->type_name("DATE");
  command->add_flag("--quiet", options.quiet, "Print findings only");
}

void add_asking(CLI::App& command, Typed& typed) {
  Options& options = typed.options;
  add_folder(command, typed, "The toolkit's folder");
  add_reading(command, typed);
  command.add_flag("--allow-private", options.links.allow_private, "Ask addresses in private networks too; =10.0.0.0/8 for one network");
  command.add_flag("--require-external", options.links.require_external, "Fail where other websites cannot be asked");
  command.add_option("--minutes", options.links.minutes, "How long the run may take; 5 where you leave it out")->type_name("N")->check(CLI::Range(1, 1440));
}

void add_links(CLI::App& app, Typed& typed) {
  CLI::App* links = app.add_subcommand("links", "Links to other websites: check, new, fix or confirm");
  links->require_subcommand(1);
  links->get_formatter()->label("SUBCOMMAND", "check|new|fix|confirm");
  const auto action = [&](const char* name, LinksAction which, const char* what) {
    CLI::App* command = links->add_subcommand(name, what);
    command->callback([&typed, which] { typed.options.links.action = which; });
    return command;
  };
  CLI::App* check = action("check", LinksAction::check, "Ask every address that is due, and tell how the links stand");
  CLI::App* only_new = action("new", LinksAction::check_new, "Ask only addresses that were never asked: for a change that is not yet taken in");
  for (CLI::App* command : {check, only_new}) {
    add_asking(*command, typed);
    command->add_option("--format", typed.format, "How to print: text, brief, json, sarif, junit or github")->type_name("FORMAT");
    command->add_option("--findings", typed.options.findings_file, "Write the report to this file")->type_name("FILE");
  }
  CLI::App* fix = action("fix", LinksAction::fix, "Show the new addresses of links that moved for good");
  add_asking(*fix, typed);
  fix->add_flag("--write", typed.options.links.write, "Write them into the files");
  CLI::App* confirm = action("confirm", LinksAction::confirm, "Record that somebody opened an address and found it right");
  confirm->add_option("URL", typed.options.words, "The address, as a page has it")->required()->expected(1);
  confirm->add_option("--by", typed.options.by, "The group or person that opened it")->type_name("GROUP")->required();
  confirm->add_option("-C", typed.start, "Work as if started in this folder")->type_name("DIR");
  confirm->add_option("--today", typed.today, "Take this day as today, as 2026-05-06")->type_name("DATE");
}

void add_explain(CLI::App& app, Typed& typed) {
  CLI::App* command = app.add_subcommand("explain", "Tell why a rule exists, with a wrong and a right example; all rules where you name none");
  command->add_option("RULE", typed.options.words, "The rule, as findings name it: link/missing-page");
}

constexpr std::array<std::pair<const char*, Command>, 11> commands = {{{"build", build_command},
                                                                      {"check", check_command},
                                                                      {"report", report_command},
                                                                      {"diff", diff_command},
                                                                      {"new", new_command},
                                                                      {"match", match_command},
                                                                      {"checked", checked_command},
                                                                      {"review", review_command},
                                                                      {"rebrand", rebrand_command},
                                                                      {"links", links_command},
                                                                      {"explain", explain_command}}};

std::string help_for_unknown(const std::vector<std::string>& arguments) {
  std::vector<std::string> names;
  for (const auto& [name, command] : commands) names.emplace_back(name);
  if (arguments.empty() || arguments.front().starts_with('-')) return "Type alongside --help to see what it can do.";
  const std::string meant = did_you_mean(arguments.front(), names);
  return meant.empty() ? "Type alongside --help to see the commands." : meant;
}

bool is_command(const std::vector<std::string>& arguments) {
  const auto known = [&](const auto& row) { return !arguments.empty() && arguments.front() == row.first; };
  return std::any_of(commands.begin(), commands.end(), known);
}

std::string what_is_wrong(const CLI::ParseError& problem, const std::vector<std::string>& arguments) {
  if (arguments.empty()) return "Say what to do, for example: alongside build my-toolkit";
  const bool names_command = is_command(arguments) || arguments.front().starts_with('-');
  if (!names_command) return "There is no command \"" + arguments.front() + '"';
  // Of all options only --jobs and --minutes are made into something else than text.
  const bool is_no_number = dynamic_cast<const CLI::ConversionError*>(&problem) != nullptr;
  const bool is_minutes = std::string_view(problem.what()).find("minutes") != std::string_view::npos;
  if (is_no_number && !is_minutes) return "After --jobs comes a number, for example: --jobs 2";
  if (is_minutes) return "After --minutes comes a number from 1 to 1440, for example: --minutes 5";
  return problem.what();
}

int tell(const CLI::App& app, const CLI::ParseError& problem, const std::vector<std::string>& arguments, Console& console) {
  std::ostringstream out, err;
  const int code = app.exit(problem, out, err);
  console.out << out.str();
  if (code == 0) return exit_done;
  console.err << "alongside: " << what_is_wrong(problem, arguments) << ". ";
  console.err << (is_command(arguments) ? "Type alongside " + arguments.front() + " --help to see what it takes." : help_for_unknown(arguments))
              << '\n';
  return exit_could_not_run;
}

void describe(CLI::App& app) {
  app.name("alongside");
  app.set_version_flag("--version", "alongside " ALONGSIDE_VERSION);
  app.set_help_flag("-h,--help", "Show this help");
  app.require_subcommand(1);
  app.get_formatter()->label("SUBCOMMAND", "COMMAND");
  app.get_formatter()->label("Positionals", "What it is given");
  app.get_formatter()->label("OPTIONS", "options");
  app.get_formatter()->label("TEXT", "");
  app.footer(
      "To begin:  alongside new toolkit my-toolkit\n"
      "           alongside build my-toolkit\n\n"
      "Exit codes: 0 done, 1 the content has problems, 2 could not run, 3 interrupted.");
}

}  // namespace

int run_command_line(const std::vector<std::string>& arguments, Console& console, bool environment_brief) {
  Typed typed;
  CLI::App app("Publishes Markdown as accessible toolkits for health and care, in plain language, large print and easy read.");
  describe(app);
  add_build(app, typed);
  add_check(app, typed);
  add_report(app, typed);
  add_diff(app, typed);
  add_new(app, typed);
  add_records(app, typed);
  add_rebrand(app, typed);
  add_links(app, typed);
  add_explain(app, typed);
  for (CLI::App* command : app.get_subcommands({})) command->group("Commands");
  try {
    std::vector<std::string> reversed(arguments.rbegin(), arguments.rend());
    app.parse(reversed);
    const Options options = finished(std::move(typed), environment_brief);
    console.quiet = options.quiet;
    console.progress = console.progress && !options.quiet;
    for (const auto& [name, command] : commands) {
      if (app.got_subcommand(name)) return command(options, console);
    }
  } catch (const CLI::ParseError& problem) {
    return tell(app, problem, arguments, console);
  } catch (const WrongOption& problem) {
    console.err << "alongside: " << problem.what() << '\n';
  }
  return exit_could_not_run;
}

}  // namespace alongside
