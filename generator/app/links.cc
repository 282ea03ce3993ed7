#include "app/links.h"

#include <algorithm>
#include <chrono>
#include <stdexcept>

#include "app/commands.h"
#include "app/exit.h"
#include "app/findings_output.h"
#include "foundation/interrupt.h"
#include "foundation/text.h"
#include "web/link_words.h"

namespace alongside {
namespace {

constexpr Millis minute = 60'000;

void tell_progress(const Console& console, const AskProgress& progress) {
  std::string words = progress_bar(progress.done, progress.of) + ' ' + std::to_string(progress.done) + " of " + counted(progress.of, "address", "addresses") + " asked";
  if (!progress.waiting_for.empty()) words += ", waiting for " + progress.waiting_for.substr(0, progress.waiting_for.rfind(':'));
  console.show_progress(words + "…");
}

AskedAll ask_plan(const RunPlan& plan, const Ledger& ledger, const LinkSettings& settings, const Options& options, const Console& console,
                  const LinkTools& tools) {
  if (plan.questions.empty()) return {};
  AskOptions asking;
  asking.longest_run = options.links.minutes * minute;
  asking.sites_that_lie_to_head = sites_that_lie(ledger);
  asking.is_excluded = [&](const std::string& address) { return exception_for(settings.excluded, address, options.today) != nullptr; };
  const std::unique_ptr<Fetcher> fetcher = tools.make_fetcher(fetch_options(options));
  const AskEnvironment environment{*fetcher, tools.now, tools.was_stopped,
                                   [&](const AskProgress& progress) { tell_progress(console, progress); }};
  AskedAll asked = ask_all(plan.questions, asking, environment);
  console.clear_progress();
  return asked;
}

/// Why not all was asked, and what comes of that.
void say_end(const Console& console, const AskedAll& asked, const Options& options) {
  if (asked.end == RunEnd::stopped) console.say("Stopped. What was learnt is kept; the next run asks for the rest.");
  if (asked.end == RunEnd::time_over) {
    console.say("The run took its " + counted(static_cast<std::size_t>(options.links.minutes), "minute", "minutes") +
                ". What was learnt is kept; the next run asks for the rest.");
  }
}

int exit_of(const Options& options, const AskedAll& asked, const LinkReport& report) {
  if (asked.end == RunEnd::stopped) return exit_interrupted;
  if (asked.end == RunEnd::time_over && options.links.require_external) return exit_could_not_run;
  return exit_for(options, link_findings(report.standings));
}

int tell_offline(const Options& options, const Console& console) {
  console.say("You seem to be offline. No links to other websites were checked.");
  return options.links.require_external ? exit_could_not_run : exit_done;
}

}  // namespace

LinkTools real_link_tools() {
  LinkTools tools;
  tools.now = [] {
    const auto since = std::chrono::steady_clock::now().time_since_epoch();
    return Millis{std::chrono::duration_cast<std::chrono::milliseconds>(since).count()};
  };
  tools.was_stopped = was_interrupted;
  return tools;
}

LinkSettings link_settings(const Toolkit& toolkit) { return {toolkit.settings.links_excluded, toolkit.settings.links_accepted}; }

FetchOptions fetch_options(const Options& options) {
  FetchOptions fetching;
  fetching.user_agent = "Mozilla/5.0 (compatible; Alongside/" ALONGSIDE_VERSION "; checks links)";
  std::vector<Network> networks;
  bool all = false;
  for (const std::string& name : options.links.allow_private) {
    all = all || name == "true";
    const std::optional<Network> network = read_network(name);
    if (network) networks.push_back(*network);
    else if (name != "true") {
      throw std::runtime_error("\"" + name + "\" is no network. Type it like this: --allow-private=10.0.0.0/8, or without = for all.");
    }
  }
  fetching.may_ask = [networks, all](const IpAddress& address) {
    const auto is_in = [&](const Network& network) { return holds(network, address); };
    return all || !is_private(address) || std::any_of(networks.begin(), networks.end(), is_in);
  };
  return fetching;
}

int check_links(const Options& options, Console& console, const LinkTools& tools) {
  const LoadedBrands loaded = load_unchecked(options, console);
  const std::vector<WebLink> links = links_of(loaded, options.drafts);
  const LinkSettings settings = link_settings(loaded.first().toolkit);
  const Ledger before = load_ledger(options.folder, console);
  const bool only_new = options.links.action == LinksAction::check_new;
  const RunPlan plan = plan_run(links, before, settings, only_new ? LinksWanted::new_ones : LinksWanted::due, options.today);
  const AskedAll asked = ask_plan(plan, before, settings, options, console, tools);
  if (asked.end == RunEnd::offline) return tell_offline(options, console);
  const Ledger after = ledger_after(before, links, plan, asked.results, options.today);
  save_ledger(options.folder, after);
  LinkReport report{standings(links, plan, asked.results, before, after, settings, options.today), ALONGSIDE_VERSION};
  settle_links(report.standings, loaded, only_new);
  give_links(options, console, loaded, report);
  say_end(console, asked, options);
  return exit_of(options, asked, report);
}

int links_command(const Options& options, Console& console) {
  switch (options.links.action) {
    case LinksAction::fix: return fix_links(options, console, real_link_tools());
    case LinksAction::confirm: return confirm_link(options, console);
    default: break;
  }
  notice_interrupts();
  return check_links(options, console, real_link_tools());
}

}  // namespace alongside
