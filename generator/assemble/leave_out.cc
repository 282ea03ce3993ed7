#include "assemble/leave_out.h"

#include <algorithm>
#include <set>
#include <utility>

#include "assemble/document_links.h"
#include "foundation/suggest.h"
#include "foundation/unicode.h"

namespace alongside {
namespace {

/// A name under `withdraw` of the theme in a layer.
struct Name {
  std::string path;  // below content/
  std::uint32_t layer = 0;
};

bool is_meant(std::string_view path, const Name& name) {
  return path == name.path || path == name.path + ".md" || (name.path.ends_with('/') && path.starts_with(name.path));
}

/// Takes the texts in `gone` out of the toolkit; pages know the others by their new numbers.
void remove_texts(Assembly& assembly, const std::set<TextIndex>& gone) {
  if (gone.empty()) return;
  Toolkit& toolkit = assembly.toolkit;
  std::vector<std::size_t> sources;
  std::vector<TextIndex> renumbered(toolkit.texts.size(), no_index);
  std::vector<Text> kept;
  for (TextIndex i = 0; i < toolkit.texts.size(); ++i) {
    if (gone.contains(i)) continue;
    renumbered[i] = static_cast<TextIndex>(kept.size());
    kept.push_back(std::move(toolkit.texts[i]));
    sources.push_back(assembly.text_sources[i]);
  }
  toolkit.texts = std::move(kept);
  assembly.text_sources = std::move(sources);
  for (Page& page : toolkit.pages) {
    page.plain = renumbered[page.plain];
    std::erase_if(page.texts, [&](TextIndex text) { return gone.contains(text); });
    for (TextIndex& text : page.texts) text = renumbered[text];
  }
}

class LeavingOut {
 public:
  explicit LeavingOut(Assembly& assembly) : assembly_(assembly), toolkit_(assembly.toolkit) {}

  void run() {
    for (const Theme& theme : toolkit_.themes) {
      for (const std::string& written : theme.withdraw) take(theme, written);
    }
    remove_texts(assembly_, gone_);
  }

 private:
  void take(const Theme& theme, const std::string& written) {
    const std::string_view below_root = std::string_view(written).substr(written.starts_with('/') ? 1 : 0);
    const Name name{composed(below_content(below_root)), layer_of(theme)};
    const bool has_page = take_pages(name);
    if (has_page || take_text(name)) return;
    toolkit_.findings.push_back(error_at(place_in(theme.places, "withdraw." + written, theme.file), "theme/unknown-page",
                                         "There is no page or text to leave out called " + written + '.', did_you_mean(written, paths())));
  }

  std::uint32_t layer_of(const Theme& theme) const {
    const std::vector<Layer>& layers = assembly_.sources.layers;
    const auto same = [&](const Layer& layer) { return layer.kind == LayerKind::theme && layer.name == theme.name; };
    const auto found = std::find_if(layers.rbegin(), layers.rend(), same);
    const auto above = found == layers.rend() ? layers.size() : static_cast<std::size_t>(layers.rend() - found);
    return static_cast<std::uint32_t>(above - 1);
  }

  bool take_pages(const Name& name) {
    bool is_known = false;
    for (Page& page : toolkit_.pages) {
      if (!is_meant(page.source, name) && page.address != name.path) continue;
      is_known = true;
      if (page.left_out || toolkit_.texts[page.plain].layer > name.layer) continue;
      page.left_out = assembly_.index.has_left_out = true;
      page.left_out_by = name.layer;
    }
    return is_known;
  }

  bool take_text(const Name& name) {
    bool is_known = false;
    for (TextIndex i = 0; i < toolkit_.texts.size(); ++i) {
      const Text& text = toolkit_.texts[i];
      const std::string path = composed(path_of_text(assembly_, text));
      if (!is_meant(path, name)) continue;
      is_known = true;
      if (text.layer > name.layer) continue;
      gone_.insert(i);
      assembly_.index.left_out_texts.emplace(path, name.layer);
    }
    return is_known;
  }

  std::vector<std::string> paths() const {
    std::vector<std::string> paths;
    for (const Text& text : toolkit_.texts) paths.emplace_back(path_of_text(assembly_, text));
    return paths;
  }

  Assembly& assembly_;
  Toolkit& toolkit_;
  std::set<TextIndex> gone_;
};

}  // namespace

void leave_out(Assembly& assembly) { LeavingOut(assembly).run(); }

}  // namespace alongside
