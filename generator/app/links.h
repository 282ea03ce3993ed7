// What the commands for links to other websites share: the toolkit's links, the ledger, and what they are given by whoever starts them.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "app/console.h"
#include "app/load.h"
#include "app/options.h"
#include "web/curl_fetcher.h"
#include "web/link_report.h"
#include "web/standing.h"

namespace alongside {

/// The web, the time and Ctrl-C: tests hand in their own.
struct LinkTools {
  std::function<std::unique_ptr<Fetcher>(FetchOptions)> make_fetcher = make_curl_fetcher;
  std::function<Millis()> now;
  std::function<bool()> was_stopped;
};

/// The real ones.
LinkTools real_link_tools();

/// Asks other websites, writes what it learnt to the ledger and tells how the links stand.
int check_links(const Options& options, Console& console, const LinkTools& tools);

/// Shows the changes for links that have moved for good, and makes them with --write; offers archived copies of what is broken.
int fix_links(const Options& options, Console& console, const LinkTools& tools);

/// Records that a group opened an address and found it right.
int confirm_link(const Options& options, Console& console);

/// The ledger of the toolkit in `folder`; empty where there is none. Lines that cannot be read are left out and counted.
Ledger ledger_in(const std::string& folder, std::size_t& damaged);

/// The same, with a word on lines that cannot be read.
Ledger load_ledger(const std::string& folder, const Console& console);

/// Writes the ledger of the toolkit in `folder`, in one step and only where that changes it.
void save_ledger(const std::string& folder, const Ledger& ledger);

/// Gives each brand what the ledger knows of files on other websites, so that its pages can say their kind and size.
void add_files_elsewhere(LoadedBrands& loaded, const Options& options);

/// What the settings say of links.
LinkSettings link_settings(const Toolkit& toolkit);

/// How requests are sent, as the options say. Throws std::runtime_error where they name no network.
FetchOptions fetch_options(const Options& options);

/// The links of every brand of a run.
std::vector<WebLink> links_of(const LoadedBrands& loaded, bool drafts);

/// Says how much each of `standings` weighs, and which of its places are told: as the rules, the settings and the allowances of texts have it.
/// Where `only_new_count`, what was known before the run is a warning at most.
void settle_links(std::vector<LinkStanding>& standings, const LoadedBrands& loaded, bool only_new_count);

/// Gives out `report` in the format of the options.
void give_links(const Options& options, Console& console, const LoadedBrands& loaded, const LinkReport& report);

}  // namespace alongside
