#include <algorithm>
#include <map>
#include <utility>

#include "app/exit.h"
#include "app/links.h"
#include "edit/link_address.h"
#include "foundation/files.h"
#include "foundation/source_text.h"
#include "foundation/text.h"
#include "web/archive.h"
#include "web/link_words.h"

namespace alongside {
namespace {

/// An address at one place and the one that it should be.
struct Change {
  Position place;
  std::string from, to;
};

struct Fixes {
  std::map<std::string, std::vector<Change>> by_file;
  std::size_t made = 0;
  std::vector<std::string> left;  // places that only a person can change
};

Fixes fixes_for(const std::vector<LinkStanding>& standings) {
  Fixes fixes;
  for (const LinkStanding& standing : standings) {
    if (standing.verdict != Verdict::moved || !standing.permanent || standing.final_url.empty()) continue;
    for (const LinkUse& use : told_uses(standing.link)) {
      const std::size_t hash = use.written.find('#');
      const std::string fragment = hash == std::string::npos ? std::string() : use.written.substr(hash);
      fixes.by_file[use.where.file].push_back({use.where.from, use.written, standing.final_url + fragment});
    }
  }
  // From the end of a file to its beginning, so that a change moves no other one.
  for (auto& [file, changes] : fixes.by_file) {
    std::sort(changes.begin(), changes.end(), [](const Change& one, const Change& other) { return one.place > other.place; });
  }
  return fixes;
}

std::string shown_change(const std::string& file, const Change& change, std::string_view before, std::string_view after) {
  const LineIndex old_lines(before), new_lines(after);
  return file + ':' + std::to_string(change.place.line) + "\n- " + std::string(old_lines.line(before, change.place.line)) + "\n+ " +
         std::string(new_lines.line(after, change.place.line)) + '\n';
}

/// Makes the changes of one file, and tells each.
void fix_file(const Options& options, Console& console, const std::string& file, const std::vector<Change>& changes, Fixes& fixes) {
  const bool is_own = file.starts_with("content/") || file.starts_with("themes/");
  const std::string path = path_join(options.folder, file);
  std::string bytes = is_own && is_file(path) ? read_whole_file(path) : std::string();
  const std::string before = bytes;
  std::vector<std::string> shown;
  for (const Change& change : changes) {
    std::optional<std::string> changed = with_address(bytes, change.place, change.from, change.to);
    if (!changed) {
      fixes.left.push_back(file + ':' + std::to_string(change.place.line) + ": " + change.from + " is now " + change.to);
      continue;
    }
    shown.push_back(shown_change(file, change, bytes, *changed));
    bytes = std::move(*changed);
    ++fixes.made;
  }
  for (auto text = shown.rbegin(); text != shown.rend(); ++text) console.out << *text;
  if (options.links.write && bytes != before) write_whole_file(path, bytes);
}

void offer_archived(const Options& options, Console& console, const std::vector<LinkStanding>& standings, const LinkTools& tools) {
  std::vector<std::string> broken;
  for (const LinkStanding& standing : standings) {
    if (standing.verdict == Verdict::broken && standing.link.address) broken.push_back(standing.link.url);
  }
  if (broken.empty()) return;
  console.show_progress("Asking the Internet Archive for " + counted(broken.size(), "page", "pages") + "…");
  const std::unique_ptr<Fetcher> fetcher = tools.make_fetcher(fetch_options(options));
  const std::vector<std::string> copies = archived_copies(broken, {*fetcher, tools.now, tools.was_stopped});
  console.clear_progress();
  for (std::size_t i = 0; i < broken.size(); ++i) {
    if (!copies[i].empty()) console.out << broken[i] << " is gone. The Internet Archive has a copy: " << copies[i] << '\n';
  }
}

void say_result(const Options& options, const Console& console, const Fixes& fixes) {
  const std::string number = counted(fixes.made, "link", "links");
  if (fixes.made == 0) console.say("No link is known to have moved for good. To ask, type: alongside links check");
  else if (options.links.write) console.say(number + " now " + (fixes.made == 1 ? "leads" : "lead") + " to the new address.");
  else console.say(number + " would change. To change " + (fixes.made == 1 ? "it" : "them") + ", type: alongside links fix --write");
}

}  // namespace

int fix_links(const Options& options, Console& console, const LinkTools& tools) {
  const LoadedBrands loaded = load_unchecked(options, console);
  console.clear_progress();
  const std::vector<WebLink> links = links_of(loaded, true);
  std::vector<LinkStanding> all =
      standings_by_ledger(links, load_ledger(options.folder, console), link_settings(loaded.first().toolkit), options.today);
  settle_links(all, loaded, false);
  Fixes fixes = fixes_for(all);
  for (const auto& [file, changes] : fixes.by_file) fix_file(options, console, file, changes, fixes);
  for (const std::string& place : fixes.left) console.out << "Change this yourself: " << place << '\n';
  offer_archived(options, console, all, tools);
  console.out << std::flush;
  say_result(options, console, fixes);
  return exit_done;
}

}  // namespace alongside
