#include <algorithm>

#include "foundation/files.h"
#include "foundation/folder_exchange.h"
#include "foundation/parallel.h"
#include "write/deliver.h"
#include "write/retire.h"
#include "write/site_notes.h"

namespace alongside {
namespace {

/// Gives the new site a file of the old one: the same file, or a copy where the disk has no hard links.
void carry_over(const Delivery& delivery, const std::string& address) {
  if (delivery.old_site->link_to(address, delivery.staging.folder())) return;
  if (delivery.old_site->copy_to(address, delivery.staging.folder())) return;
  throw FileProblem(path_join(delivery.site, address) +
                    " went away while the site was built. Run the same command again.");
}

void carry_over_unchanged(const Delivery& delivery) {
  std::vector<const std::string*> unchanged;
  for (const auto& [address, file] : delivery.made) {
    if (file.as == MadeAs::unchanged) unchanged.push_back(&address);
  }
  std::sort(unchanged.begin(), unchanged.end(), [](const auto* a, const auto* b) { return *a < *b; });
  for_each_index(unchanged.size(), delivery.jobs,
                 [&](std::size_t i) { carry_over(delivery, *unchanged[i]); });
}

/// What cannot be linked is moved when the old site goes.
void link_foreign(const Delivery& delivery) {
  for (const std::string& path : delivery.found.foreign)
    delivery.old_site->link_to(path, delivery.staging.folder());
  for (const std::string& path : delivery.found.empty_folders) delivery.staging.folder().make_folder(path);
}

void take_over_modes(const Delivery& delivery) {
  delivery.staging.folder().take_mode_from("", *delivery.old_site);
  for (const std::string& path : delivery.found.folders)
    delivery.staging.folder().take_mode_from(path, *delivery.old_site);
}

/// The new site is in its place: it is not unfinished any more, and the old one goes.
std::vector<std::string> settle(const Delivery& delivery) {
  delivery.staging.release();
  Folder(delivery.site).remove_file(unfinished_mark);
  if (delivery.old_site == nullptr) return {};
  try {
    return retire({delivery.staging.path(), delivery.site, &delivery.found.may_go, delivery.jobs});
  } catch (const FileProblem& problem) {
    return {"The new site is in its place, but the old one could not be cleared away: " +
            std::string(problem.what())};
  }
}

}  // namespace

Delivered deliver_whole(const Delivery& delivery) {
  if (!delivery.staging.is_beside()) {
    const bool is_mount = delivery.old_site->is_mount();
    return {is_mount ? "another disk or folder is mounted there"
                     : "this account may not change the folder around it",
            {}};
  }
  if (delivery.found.has_mount) return {"another disk or folder is mounted inside it", {}};
  if (delivery.old_site != nullptr) {
    carry_over_unchanged(delivery);
    link_foreign(delivery);
    take_over_modes(delivery);
  }
  delivery.staging.folder().create_file(written_list, written_text(written_of(delivery.made)));
  if (delivery.old_site == nullptr) {
    rename_folder(delivery.staging.path(), delivery.site);
  } else if (std::string why_not = delivery.exchange(delivery.staging.path(), delivery.site);
             !why_not.empty()) {
    return {std::move(why_not), {}};
  }
  return {"", settle(delivery)};
}

}  // namespace alongside
