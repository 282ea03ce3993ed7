#include <algorithm>
#include <chrono>
#include <memory>

#include "app/commands.h"
#include "app/destination.h"
#include "app/exit.h"
#include "app/findings_output.h"
#include "app/left_out.h"
#include "app/links.h"
#include "app/load.h"
#include "app/publish.h"
#include "app/settle.h"
#include "app/sites.h"
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

std::string what_was_built(const LoadedBrands& loaded, const std::string& destination, Clock::time_point start) {
  const Settings& settings = loaded.first().toolkit.settings;
  const std::size_t languages = settings.languages.size();
  std::size_t pages = 0;
  for (const auto& brand : loaded.brands) pages += pages_in(brand->views);
  std::string words = "Built " + counted(pages, "page", "pages") + " in ";
  if (loaded.are_many) words += counted(loaded.brands.size(), "theme", "themes") + ", ";
  words += counted(settings.editions.size(), "edition", "editions");
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
std::vector<std::string> write_site(const LoadedBrands& loaded, const BrandSites& sites, const std::unordered_set<std::string>& kept,
                                    const std::string& destination, const Options& options, const Console& console) {
  StagedSiteOptions how;
  how.overwrite = options.overwrite;
  how.jobs = jobs_of(options);
  StagedSite staged(destination, std::move(how));
  for (const std::string& address : kept) staged.keep(address);
  publish(loaded, sites, kept, options, console, staged);
  console.show_progress("Putting the new site in place…");
  return staged.finish().notes;
}

/// The pages that have errors.
struct LeftOut {
  std::unordered_set<std::string> kept;  // addresses below the site's root whose old files stay as they are
  std::size_t gone = 0;                  // pages without an old version: nothing leads to them
};

LeftOut leave_out(LoadedBrands& loaded, const Findings& findings, const std::string& destination) {
  LeftOut result;
  for (const auto& brand : loaded.brands) {
    const std::unordered_set<std::string> blocked = blocked_addresses(*brand, findings);
    const std::unordered_set<std::string> kept = leave_out_new_pages(brand->views, blocked, destination);
    result.gone += blocked.size() - kept.size();
    result.kept.insert(kept.begin(), kept.end());
  }
  return result;
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
    LoadedBrands loaded = load_brands(options, console);
    add_files_elsewhere(loaded, options);
    BrandSites sites = make_sites(loaded, jobs_of(options));
    const RunFindings run = run_findings(options, loaded, page_findings(loaded, sites, options), Blocking::stands);
    const Findings& findings = run.findings;
    const bool blocked = std::any_of(findings.begin(), findings.end(), blocks_writing);
    if (blocked && !options.keep_going) {
      give_findings(options, console, loaded, run);
      console.say(why_nothing_was_written(findings));
      return exit_for(options, findings);
    }
    const LeftOut left_out = leave_out(loaded, findings, destination);
    if (left_out.gone > 0) sites = make_sites(loaded, jobs_of(options));
    const std::vector<std::string> notes = write_site(loaded, sites, left_out.kept, destination, options, console);
    give_findings(options, console, loaded, run);
    for (const std::string& note : notes) console.say(note);
    say_what_was_left(console, left_out.kept.size(), left_out.gone);
    console.say(what_was_built(loaded, destination, start));
    return exit_for(options, findings);
  } catch (const Interrupted& stop) {
    console.say(stop.what());
    return exit_interrupted;
  }
}

}  // namespace alongside
