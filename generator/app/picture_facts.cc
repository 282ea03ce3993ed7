#include "app/picture_facts.h"

#include <unordered_map>

#include "foundation/files.h"
#include "foundation/parallel.h"
#include "media/picture_size.h"
#include "media/svg.h"

namespace alongside {
namespace {

/// `given` relative to `folder`, as findings name files.
std::string shown_name(const std::string& given, const std::string& folder) {
  const std::string path = real_path(given);
  return path.starts_with(folder + '/') ? path.substr(folder.size() + 1) : path;
}

struct Look {
  PictureSize size;
  Findings findings;
};

Look look_into(const PublishedFile& file, const std::string& folder, bool is_picture) {
  if (!is_picture && !file.clean_svg) return {};
  std::string own_bytes;
  if (file.bytes.data() == nullptr) own_bytes = read_whole_file(file.path);
  const std::string_view bytes = file.bytes.data() == nullptr ? std::string_view(own_bytes) : file.bytes;
  Look look;
  if (const auto size = picture_size(bytes)) look.size = *size;
  if (file.clean_svg) look.findings = clean_svg(bytes, shown_name(file.path, folder)).findings;
  return look;
}

}  // namespace

Findings look_into_pictures(Toolkit& toolkit, const std::string& folder, unsigned jobs) {
  std::unordered_map<std::string_view, Picture*> by_address;
  for (Picture& picture : toolkit.pictures) by_address.emplace(picture.address, &picture);
  const std::string real_folder = real_path(folder);
  std::vector<Findings> findings(toolkit.files.size());
  for_each_index(toolkit.files.size(), jobs, [&](std::size_t i) {
    const auto picture = by_address.find(toolkit.files[i].address);
    Look look = look_into(toolkit.files[i], real_folder, picture != by_address.end());
    findings[i] = std::move(look.findings);
    if (picture == by_address.end()) return;
    picture->second->width = look.size.width;
    picture->second->height = look.size.height;
  });
  Findings all;
  for (Findings& more : findings) append(all, std::move(more));
  return all;
}

}  // namespace alongside
