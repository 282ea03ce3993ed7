#include "write/staged_site.h"

#include <stdexcept>
#include <utility>

#include "foundation/hash.h"
#include "write/address.h"
#include "write/leftovers.h"

namespace alongside {
namespace {

std::string in_the_way_text(const std::string& site, const std::vector<std::string>& names) {
  if (names.size() == 1) {
    return path_join(site, names.front()) +
           " is in the way: Alongside did not write it, or it was changed since. Move it "
           "elsewhere, or add --overwrite to replace it. Nothing was written.";
  }
  std::string text = "These are in the way in " + site +
                     ", because Alongside did not write them or they were changed since:\n";
  for (const std::string& name : names) text += "  " + name + '\n';
  return text + "Move them elsewhere, or add --overwrite to replace them. Nothing was written.";
}

std::string by_file_text(const std::string& site, const std::string& why_not) {
  return site + " was brought up to date file by file, not all at once, because " + why_not +
         ". If such a build is stopped half-way, the next one finishes it.";
}

/// The folder of the site, locked; nothing where there is none yet.
std::unique_ptr<Folder> open_old_site(const std::string& site) {
  if (!is_anything(site)) return nullptr;
  if (!is_folder(site))
    throw FileProblem(
        site + " is a file, and the site needs a folder. Choose another folder, or move the file away.");
  auto folder = std::make_unique<Folder>(open_locked(site, site));
  if (!folder->is_writable()) {
    throw FileProblem(
        site +
        " may only be read. Ask whoever looks after this computer for permission to change it, or choose "
        "another folder.");
  }
  const auto notes = folder->state(std::string(notes_folder));
  if (notes && notes->kind != EntryKind::folder) {
    throw FileProblem(path_join(site, notes_folder) +
                      " is in the way: Alongside keeps a folder of that name. Move it away.");
  }
  return folder;
}

}  // namespace

InTheWay::InTheWay(const std::string& site, std::vector<std::string> addresses)
    : FileProblem(in_the_way_text(site, addresses)), names(std::move(addresses)) {}

StagedSite::StagedSite(const std::string& destination, StagedSiteOptions options)
    : options_(std::move(options)), site_(real_path(destination)), old_site_(open_old_site(site_)) {
  notes_ = clear_leftovers(site_, old_site_.get(), options_.jobs);
  if (!old_site_) old_site_ = open_old_site(site_);  // what was left may have become one
  if (old_site_) old_list_ = read_written(*old_site_);
  staging_ = std::make_unique<StagingFolder>(site_, old_site_.get());
}

StagedSite::~StagedSite() = default;

MadeFile& StagedSite::claim(const std::string& address) {
  check_address(address);
  const std::lock_guard guard(lock_);
  const auto [place, is_new] = made_.try_emplace(address);
  if (!is_new) throw std::logic_error("Two files were made for one address: " + address);
  return place->second;
}

void StagedSite::put(const std::string& address, std::string_view bytes) {
  MadeFile& made = claim(address);
  made.hash = sha256_hex(bytes);
  compare_with_old(address, bytes, made);
  if (made.as == MadeAs::unchanged) return;
  staging_->folder().create_file(address, bytes);
}

void StagedSite::compare_with_old(const std::string& address, std::string_view bytes, MadeFile& made) const {
  const auto listed = old_list_.find(address);
  if (listed == old_list_.end()) return;
  const std::optional<FileContent> old = old_site_->read(address);
  if (!old) return;
  made.old = old->state;
  const bool is_file = old->state.kind == EntryKind::file;
  if (is_file && old->bytes == bytes)
    made.as = MadeAs::unchanged;
  else
    made.as =
        is_file && sha256_hex(old->bytes) == listed->second ? MadeAs::replaced : MadeAs::changed_by_hand;
}

void StagedSite::put_file(const std::string& address, const std::string& path) {
  MadeFile& made = claim(address);
  const Folder source(folder_name(real_path(path)));
  const std::string name = file_name(real_path(path));
  if (old_list_.contains(address)) {
    Sha256 hash;
    source.read_in_parts(name, [&](std::string_view part) { hash.add(part); });
    made.hash = hash.hex();
    compare_file_with_old(address, made);
    if (made.as == MadeAs::unchanged) return;
  }
  Sha256 hash;
  bool is_file = false;
  staging_->folder().create_file_in_parts(address, [&](const auto& add) {
    is_file = source.read_in_parts(name, [&](std::string_view part) {
      hash.add(part);
      add(part);
    });
  });
  if (!is_file) throw FileProblem(path + " could not be read: it is not a file. Check the path.");
  made.hash = hash.hex();
}

/// As compare_with_old(), by the hash alone, so that a film need not be held in memory.
void StagedSite::compare_file_with_old(const std::string& address, MadeFile& made) const {
  const auto state = old_site_->state(address);
  if (!state) return;
  made.old = *state;
  const std::string now = mark_of(*old_site_, address);
  if (now == made.hash)
    made.as = MadeAs::unchanged;
  else
    made.as = now == old_list_.at(address) ? MadeAs::replaced : MadeAs::changed_by_hand;
}

bool StagedSite::keep(const std::string& address) {
  check_address(address);
  if (!old_site_ || !old_site_->state(address)) return false;
  const auto listed = old_list_.find(address);
  if (listed == old_list_.end() || mark_of(*old_site_, address) != listed->second)
    return true;  // the user's: it stays anyway
  MadeFile& made = claim(address);
  made.hash = listed->second;
  made.as = MadeAs::unchanged;
  return true;
}

bool StagedSite::is_old_site_again(const OldSite& found) const {
  if (!old_site_ || !found.in_the_way.empty() || !found.stale.empty()) return false;
  for (const auto& [address, file] : made_) {
    if (file.as != MadeAs::unchanged) return false;
  }
  return written_of(made_) == old_list_ && old_site_->state(written_list).has_value();
}

SiteSummary StagedSite::summary_of(const OldSite& found) const {
  SiteSummary summary;
  for (const auto& [address, file] : made_)
    ++(file.as == MadeAs::unchanged ? summary.unchanged : summary.written);
  summary.removed = found.stale.size();
  summary.notes = notes_;
  return summary;
}

SiteSummary StagedSite::finish() {
  const OldSite found = old_site_ ? survey(*old_site_, old_list_, made_) : OldSite();
  if (!options_.overwrite && !found.in_the_way.empty()) throw InTheWay(site_, found.in_the_way);
  SiteSummary summary = summary_of(found);
  if (!is_old_site_again(found)) deliver(found, summary.notes);
  staging_.reset();  // another build may begin
  old_site_.reset();
  return summary;
}

void StagedSite::deliver(const OldSite& found, std::vector<std::string>& notes) {
  const Delivery delivery{site_, old_site_.get(), old_list_,         made_,
                          found, *staging_,       options_.exchange, options_.jobs};
  const Delivered delivered = deliver_whole(delivery);
  notes.insert(notes.end(), delivered.notes.begin(), delivered.notes.end());
  if (delivered.why_not.empty()) return;
  deliver_by_file(delivery);
  notes.push_back(by_file_text(site_, delivered.why_not));
}

}  // namespace alongside
