#include "media/survey.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "foundation/file_ending.h"
#include "foundation/files.h"
#include "foundation/parallel.h"
#include "media/picture_size.h"
#include "media/svg.h"
#include "media/svg_text.h"

namespace alongside {
namespace {

/// The file at `path` on disk as findings name it.
std::string shown(const SourceFiles& sources, std::string_view path) {
  for (std::size_t layer = 0; layer < sources.layers.size(); ++layer) {
    std::string root = sources.layers[layer].root;
    if (root.empty()) continue;
    if (!root.ends_with('/')) root += '/';
    if (path.starts_with(root)) return shown_path(sources, layer, path.substr(root.size()));
  }
  return std::string(path);
}

/// Whether the name says that it is a picture made of dots, of a kind whose size we know how to read.
bool is_photograph(std::string_view address) {
  const std::string ending = file_ending(address);
  return ending == ".png" || ending == ".jpg" || ending == ".jpeg" || ending == ".gif" || ending == ".webp";
}

Finding broken(const std::string& file) {
  return error_at({file, {}, {}}, "picture/broken",
                  "This picture cannot be shown: it is damaged, or it is not what the end of its name says.",
                  "Open it in a picture program and save it again as PNG or JPEG.");
}

PictureLook look_at(const SourceFiles& sources, const PublishedFile& file, bool is_picture) {
  if (!is_picture && !file.clean_svg) return {};
  std::string storage;
  std::string_view bytes = file.bytes;
  if (bytes.data() == nullptr) bytes = storage = read_whole_file(file.path);
  PictureLook look;
  if (is_picture) look.size = picture_size(bytes);
  if (is_picture && !look.size && is_photograph(file.address))
    look.findings = {broken(shown(sources, file.path))};
  if (is_picture && file.clean_svg) look.smallest_text = smallest_svg_text(bytes);
  if (file.clean_svg) look.findings = clean_svg(bytes, shown(sources, file.path)).findings;
  return look;
}

}  // namespace

Findings PictureSurvey::look(const SourceFiles& sources, Toolkit& toolkit, unsigned jobs) {
  std::unordered_map<std::string_view, Picture*> by_address;
  for (Picture& picture : toolkit.pictures) by_address.emplace(picture.address, &picture);
  std::vector<std::pair<const PublishedFile*, PictureLook*>> unseen;
  std::vector<const PictureLook*> looks;
  for (const PublishedFile& file : toolkit.files) {
    const Key key(file.path, file.bytes.data(), by_address.contains(file.address));
    const auto [place, is_new] = looks_.try_emplace(key);
    if (is_new) unseen.emplace_back(&file, &place->second);
    looks.push_back(&place->second);
  }
  for_each_index(unseen.size(), jobs, [&](std::size_t i) {
    const auto [file, look] = unseen[i];
    *look = look_at(sources, *file, by_address.contains(file->address));
  });
  Findings findings;
  for (std::size_t i = 0; i < looks.size(); ++i) {
    append(findings, looks[i]->findings);
    const auto picture = by_address.find(toolkit.files[i].address);
    if (picture == by_address.end() || !looks[i]->size) continue;
    picture->second->smallest_text = looks[i]->smallest_text.value_or(0);
    picture->second->width = looks[i]->size->width;
    picture->second->height = looks[i]->size->height;
  }
  return findings;
}

Findings survey_pictures(const SourceFiles& sources, Toolkit& toolkit, unsigned jobs) { return PictureSurvey().look(sources, toolkit, jobs); }

}  // namespace alongside
