#include <algorithm>
#include <chrono>
#include <memory>

#include "app/commands.h"
#include "app/destination.h"
#include "app/exit.h"
#include "app/findings_output.h"
#include "app/left_out.h"
#include "app/load.h"
#include "app/probe.h"
#include "app/publish.h"
#include "app/settle.h"
#include "foundation/files.h"
#include "foundation/interrupt.h"
#include "foundation/text.h"
#include "write/staged_site.h"

namespace alongside {
namespace {

using Clock = std::chrono::steady_clock;

std::string seconds_since(Clock::time_point start) {
  const auto tenths = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - start).count() / 100;
  if (tenths == 0) return "less than 0.1 seconds";
  return std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10) + " seconds";
}

std::size_t pages_in(const std::vector<View>& views) {
  std::size_t pages = 0;
  for (const View& view : views) {
    for (const PageInView& page : view.pages) pages += page.standing == Standing::here;
  }
  return pages;
}

std::string what_was_built(const LoadedToolkit& loaded, const std::string& destination, Clock::time_point start) {
  const std::size_t languages = loaded.toolkit.settings.languages.size();
  std::string words = "Built " + counted(pages_in(loaded.views), "page", "pages") + " in ";
  words += counted(loaded.toolkit.settings.editions.size(), "edition", "editions");
  if (languages > 1) words += " and " + counted(languages, "language", "languages");
  return words + " in " + seconds_since(start) + ". Open " + path_join(real_path(destination), "index.html");
}

std::string why_nothing_was_written(const Findings& findings) {
  std::size_t blocking = 0;
  for (const Finding& finding : findings) blocking += blocks_writing(finding);
  return "Nothing was written, because " + counted(blocking, "error", "errors") +
         " would leave the site broken. Put them right and build again, or use --keep-going to write the other pages.";
}

/// Writes the site, and gives the sentences that the way of writing it calls for.
std::vector<std::string> write_site(const LoadedToolkit& loaded, const Site& site, const std::unordered_set<std::string>& kept,
                                    const std::string& destination, const Options& options, const Console& console) {
  StagedSiteOptions how;
  how.overwrite = options.overwrite;
  how.jobs = jobs_of(options);
  StagedSite staged(destination, std::move(how));
  for (const std::string& address : kept) staged.keep(address);
  publish(loaded, site, kept, options, console, staged);
  console.show_progress("Putting the new site in place…");
  return staged.finish().notes;
}

/// What --keep-going did with the pages that have errors.
void say_what_was_left(const Console& console, std::size_t kept, std::size_t left_out) {
  if (kept > 0) console.say(counted(kept, "page with errors keeps its old version.", "pages with errors keep their old versions."));
  if (left_out == 0) return;
  console.say(counted(left_out, "page with errors had no old version, so it was left out, and no page leads to it.",
                      "pages with errors had no old version, so they were left out, and no page leads to them."));
}

}  // namespace

int build_command(const Options& options, Console& console) {
  const Clock::time_point start = Clock::now();
  notice_interrupts();
  try {
    const std::string destination = destination_of(options);
    const auto loaded = load_toolkit(options, console);
    auto site = std::make_unique<const Site>(loaded->sources, loaded->toolkit, loaded->views);
    const RunFindings run = run_findings(options, *loaded, *site, probe_findings(*loaded, *site, options, console), Blocking::stands);
    const Findings& findings = run.findings;
    const bool blocked = std::any_of(findings.begin(), findings.end(), blocks_writing);
    if (blocked && !options.keep_going) {
      give_findings(options, console, *loaded, run);
      console.say(why_nothing_was_written(findings));
      return exit_for(options, findings);
    }
    const std::unordered_set<std::string> left_out = blocked_addresses(*loaded, findings);
    const std::unordered_set<std::string> kept = leave_out_new_pages(loaded->views, left_out, destination);
    if (kept.size() != left_out.size()) site = std::make_unique<const Site>(loaded->sources, loaded->toolkit, loaded->views);
    const std::vector<std::string> notes = write_site(*loaded, *site, kept, destination, options, console);
    give_findings(options, console, *loaded, run);
    for (const std::string& note : notes) console.say(note);
    say_what_was_left(console, kept.size(), left_out.size() - kept.size());
    console.say(what_was_built(*loaded, destination, start));
    return exit_for(options, findings);
  } catch (const Interrupted& stop) {
    console.say(stop.what());
    return exit_interrupted;
  }
}

}  // namespace alongside
