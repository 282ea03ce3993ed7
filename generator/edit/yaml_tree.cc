#include "edit/yaml_tree.h"

#include <algorithm>
#include <utility>

#include "edit/problem.h"
#include "edit/yaml_writing.h"

namespace alongside {
namespace {

YamlValue changed(YamlValue old, const FieldEdit& edit) {
  if (edit.action == FieldAction::set) return edit.value;
  if (old.kind != YamlKind::list && old.kind != YamlKind::nothing) {
    throw EditProblem("“" + edit.keys.back() + "” should be a list. Write each entry in a line that begins with a dash and a space.");
  }
  old.kind = YamlKind::list;
  old.items.push_back(edit.value);
  return old;
}

}  // namespace

YamlValue edited(YamlValue tree, std::span<const std::string> keys, const FieldEdit& edit) {
  if (keys.empty()) return changed(std::move(tree), edit);
  if (tree.kind != YamlKind::map && tree.kind != YamlKind::nothing) {
    throw EditProblem("“" + keys.front() + "” cannot be set, because what stands above it is not a group of settings.");
  }
  tree.kind = YamlKind::map;
  const auto named = [&](const YamlEntry& entry) { return entry.key == keys.front(); };
  const auto entry = std::find_if(tree.entries.begin(), tree.entries.end(), named);
  const bool remove = edit.action == FieldAction::remove;
  if (entry == tree.entries.end()) {
    if (!remove) add_entry(tree, keys.front(), edited(YamlValue(), keys.subspan(1), edit));
  } else if (remove && keys.size() == 1) {
    tree.entries.erase(entry);
  } else {
    entry->value = edited(std::move(entry->value), keys.subspan(1), edit);
  }
  return tree;
}

bool same_value(const YamlValue& a, const YamlValue& b) {
  const auto same_entry = [](const YamlEntry& left, const YamlEntry& right) {
    return left.key == right.key && same_value(left.value, right.value);
  };
  return a.kind == b.kind && a.text == b.text && std::equal(a.items.begin(), a.items.end(), b.items.begin(), b.items.end(), same_value) &&
         std::equal(a.entries.begin(), a.entries.end(), b.entries.begin(), b.entries.end(), same_entry);
}

}  // namespace alongside
