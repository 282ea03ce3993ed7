#include "app/exit.h"
#include "app/links.h"
#include "app/toolkit_file.h"
#include "foundation/files.h"
#include "foundation/suggest.h"
#include "read/layers.h"

namespace alongside {
namespace {

/// The address that `typed` means among those of the toolkit.
std::string address_of(const std::string& typed, const std::vector<WebLink>& links) {
  const std::optional<WebAddress> address = read_web_address(typed);
  std::vector<std::string> known;
  for (const WebLink& link : links) {
    if (address && link.url == address->request) return link.url;
    if (link.address) known.push_back(link.url);
  }
  const std::string meant = did_you_mean(typed, known);
  throw FileProblem("No page of this toolkit leads to " + typed + ". " + (meant.empty() ? "Copy the address from the page." : meant));
}

}  // namespace

int confirm_link(const Options& options, Console& console) {
  Options whole = options;
  whole.folder = toolkit_of(options.folder);
  whole.all_themes = !own_themes(whole.folder).empty();
  const LoadedBrands loaded = load_unchecked(whole, console);
  console.clear_progress();
  const std::string url = address_of(options.words.front(), links_of(loaded, true));
  Ledger ledger = load_ledger(whole.folder, console);
  LedgerEntry& entry = ledger[url];
  entry.confirmed_by = options.by;
  entry.confirmed = options.today;
  save_ledger(whole.folder, ledger);
  console.say(options.by + " opened " + url + " on " + date_in_words(options.today) + " and found it right. That holds for 180 days.");
  if (entry.verdict == Verdict::broken) console.say("The website itself said that the page is gone, so it is told still.");
  return exit_done;
}

}  // namespace alongside
