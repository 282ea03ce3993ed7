#include "app/theme_changes.h"

#include <algorithm>
#include <map>

#include "app/theme_slot_changes.h"
#include "app/theme_text_changes.h"
#include "foundation/text.h"
#include "model/look.h"
#include "report/html_parts.h"

namespace alongside {
namespace {

using NamedValues = std::map<std::string, std::string>;

/// Values that are there on one side only or that differ, by name.
std::vector<ChangedValue> differences(const NamedValues& before, const NamedValues& after) {
  NamedValues names = before;
  names.insert(after.begin(), after.end());
  std::vector<ChangedValue> changed;
  const auto value_in = [](const NamedValues& values, const std::string& name) {
    const auto found = values.find(name);
    return found == values.end() ? std::string() : found->second;
  };
  for (const auto& [name, unused] : names) {
    ChangedValue value{name, value_in(before, name), value_in(after, name)};
    if (value.before != value.after) changed.push_back(std::move(value));
  }
  return changed;
}

NamedValues names_of(const LoadedToolkit& loaded) {
  const View& view = loaded.views.front();
  NamedValues names(view.names.begin(), view.names.end());
  names["organisation.logo"] = view.organisation.logo;
  names["organisation.logo_description"] = view.organisation.logo_description;
  return names;
}

ChangedLook look_change(const Toolkit& plain, const Toolkit& brand, Edition edition, bool dark) {
  const Look before = look_of(plain.themes, edition, dark), after = look_of(brand.themes, edition, dark);
  ChangedLook changed;
  changed.name = std::string(format_name(edition)) + (dark ? ", dark screens" : ", light screens");
  changed.colours = differences({before.colours.begin(), before.colours.end()}, {after.colours.begin(), after.colours.end()});
  if (!dark) changed.sizes = differences({before.sizes.begin(), before.sizes.end()}, {after.sizes.begin(), after.sizes.end()});
  return changed;
}

void take_out_said(std::vector<ChangedValue>& values, const std::vector<ChangedValue>& said) {
  std::erase_if(values, [&](const ChangedValue& value) {
    return std::any_of(said.begin(), said.end(), [&](const ChangedValue& other) {
      return value.name == other.name && value.before == other.before && value.after == other.after;
    });
  });
}

std::vector<ChangedLook> look_changes(const Toolkit& plain, const Toolkit& brand) {
  std::vector<ChangedLook> looks;
  for (const Edition edition : brand.settings.editions) {
    for (const bool dark : {false, true}) {
      ChangedLook look = look_change(plain, brand, edition, dark);
      if (!looks.empty()) {
        take_out_said(look.colours, looks.front().colours);
        take_out_said(look.sizes, looks.front().sizes);
      }
      looks.push_back(std::move(look));
    }
  }
  std::erase_if(looks, [](const ChangedLook& look) { return look.colours.empty() && look.sizes.empty(); });
  return looks;
}

/// Whether a layer adds to the original: one of the theme chain above base, and the toolkit itself where it adapts another one.
bool is_brand_layer(const SourceFiles& sources, const Layer& layer) {
  if (layer.kind == LayerKind::theme) return layer.name != "base";
  const auto is_upstream = [](const Layer& other) { return other.kind == LayerKind::upstream; };
  return layer.kind == LayerKind::toolkit && std::any_of(sources.layers.begin(), sources.layers.end(), is_upstream);
}

class FileChanges {
 public:
  FileChanges(const SourceFiles& plain, const SourceFiles& brand) : plain_(plain), brand_(brand) {}

  std::vector<ChangedFile> all() {
    const auto same_path = [](const auto& one, const auto& other) { return one.path == other.path; };
    add("Page template or words", brand_.templates, plain_.templates, same_path);
    add("Style sheet", brand_.styles, plain_.styles, [](const auto&, const auto&) { return false; });
    add("Picture or file", brand_.assets, plain_.assets, [](const auto& one, const auto& other) {
      return one.path == other.path || "content/" + one.path == other.path;
    });
    return std::move(files_);
  }

 private:
  template <typename File, typename Same>
  void add(const std::string& what, const std::vector<File>& brands, const std::vector<File>& plains, Same same) {
    for (const File& file : brands) {
      if (!is_brand_layer(brand_, brand_.layers[file.layer])) continue;
      const bool replaces = std::any_of(plains.begin(), plains.end(), [&](const File& other) { return same(file, other); });
      files_.push_back({what, shown_path(brand_, file.layer, file.path), replaces});
    }
  }

  const SourceFiles& plain_;
  const SourceFiles& brand_;
  std::vector<ChangedFile> files_;
};

}  // namespace

ThemeChanges theme_changes(const LoadedToolkit& plain, const LoadedToolkit& brand) {
  ThemeChanges changes;
  changes.theme = brand.toolkit.themes.back().name;
  changes.toolkit = filled(plain.views.front(), plain.toolkit.settings.title);
  changes.texts = text_changes(plain, brand);
  changes.slots = slot_changes(plain, brand);
  changes.names = differences(names_of(plain), names_of(brand));
  changes.looks = look_changes(plain.toolkit, brand.toolkit);
  changes.files = FileChanges(plain.sources, brand.sources).all();
  return changes;
}

}  // namespace alongside
