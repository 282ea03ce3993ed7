#include <algorithm>
#include <unordered_set>

#include "foundation/files.h"
#include "write/address.h"
#include "write/deliver.h"
#include "write/journal.h"
#include "write/site_notes.h"

namespace alongside {
namespace {

using Addresses = std::vector<std::string>;

JournalLine line_for_made(const Delivery& delivery, const std::string& address, const MadeFile& file) {
  if (file.as == MadeAs::replaced) return {address, delivery.old_list.at(address), file.hash};
  const bool is_agreed = delivery.found.may_go.contains(address);  // with --overwrite
  return {address, is_agreed ? mark_of(*delivery.old_site, address) : "-", file.hash};
}

std::vector<JournalLine> lines_for_made(const Delivery& delivery) {
  std::vector<JournalLine> lines;
  for (const auto& [address, file] : delivery.made) {
    if (file.as != MadeAs::unchanged) lines.push_back(line_for_made(delivery, address, file));
  }
  std::sort(lines.begin(), lines.end(), [](const auto& a, const auto& b) { return a.address < b.address; });
  return lines;
}

/// Whether a file has to go before the new ones can come: it stands where they need a folder, or below where
/// they need a file.
bool is_in_the_way(const Delivery& delivery, const std::unordered_set<std::string>& needed,
                   const std::string& path) {
  const Addresses above = folders_of(path);
  return needed.contains(path) || std::any_of(above.begin(), above.end(), [&](const auto& folder) {
           return delivery.made.contains(folder);
         });
}

/// First what is in the way, then the new files, then what goes: so that no page is missing in between if it
/// need not be.
Journal journal_of(const Delivery& delivery) {
  std::unordered_set<std::string> needed;
  for (const auto& [address, file] : delivery.made) {
    for (std::string& folder : folders_of(address)) needed.insert(std::move(folder));
  }
  Journal journal{delivery.staging.is_beside(), {}};
  std::vector<JournalLine> last;
  const auto add_removal = [&](const std::string& path, std::string before) {
    auto& lines = is_in_the_way(delivery, needed, path) ? journal.lines : last;
    lines.push_back({path, std::move(before), "-"});
  };
  for (const std::string& path : delivery.found.stale) add_removal(path, delivery.old_list.at(path));
  for (const std::string& path : delivery.found.overwritten) {
    if (!delivery.made.contains(path)) add_removal(path, mark_of(*delivery.old_site, path));
  }
  for (JournalLine& line : lines_for_made(delivery)) journal.lines.push_back(std::move(line));
  journal.lines.insert(journal.lines.end(), last.begin(), last.end());
  return journal;
}

/// Puts a note into the site in one step, by way of the staging folder.
void put_note(const Folder& staging, const Folder& site, const char* note, const std::string& text) {
  const std::string passing = std::string(note) + ".new";
  staging.remove_file(passing);
  staging.create_file(passing, text);
  staging.move_to(passing, site, note);
}

}  // namespace

void finish_journal(const Journal& journal, const Folder& staging, const Folder& site, WrittenFiles list) {
  apply_journal(journal, staging, site, list);
  put_note(staging, site, written_list, written_text(list));
  site.remove_file(journal_file);
}

void deliver_by_file(const Delivery& delivery) {
  const Journal journal = journal_of(delivery);
  WrittenFiles list = delivery.old_list;
  for (const auto& [address, file] : delivery.made) {
    if (file.as == MadeAs::unchanged) list[address] = file.hash;
  }
  for (auto file = list.begin(); file != list.end();) {
    const bool is_gone = !delivery.made.contains(file->first) && !delivery.found.may_go.contains(file->first);
    file = is_gone ? list.erase(file) : std::next(file);
  }
  put_note(delivery.staging.folder(), *delivery.old_site, journal_file, journal_text(journal));
  finish_journal(journal, delivery.staging.folder(), *delivery.old_site, std::move(list));
}

}  // namespace alongside
