#include "edit/fields.h"

#include <algorithm>
#include <functional>
#include <span>
#include <utility>

#include "edit/front_matter_file.h"
#include "edit/problem.h"
#include "edit/yaml_block.h"
#include "edit/yaml_tree.h"
#include "edit/yaml_writing.h"
#include "foundation/files.h"
#include "foundation/text.h"

namespace alongside {
namespace {

using Keys = std::span<const std::string>;
using Lines = std::vector<std::string>;

YamlResult read(const FrontMatterFile& file, const ExpectsText& expects_text) {
  YamlResult result = read_yaml(front_matter_of(file), {}, file.first_line, expects_text);
  if (result.root.kind == YamlKind::nothing) result.root.kind = YamlKind::map;
  return result;
}

const Finding* first_error(const Findings& findings) {
  const auto is_error = [](const Finding& finding) { return finding.severity == Severity::error; };
  const auto found = std::find_if(findings.begin(), findings.end(), is_error);
  return found == findings.end() ? nullptr : &*found;
}

/// What the front matter says before anything is changed.
YamlValue read_tree(const FrontMatterFile& file, const ExpectsText& expects_text, const std::string& part) {
  YamlResult result = read(file, expects_text);
  if (const Finding* error = first_error(result.findings)) {
    throw EditProblem(part + " cannot be read, line " + std::to_string(error->where.from.line) + ": " +
                      error->message + ' ' + error->hint + " Put that right first, then try again.");
  }
  return std::move(result.root);
}

/// Whether the changed front matter says what was wanted, and nothing else.
bool says(const FrontMatterFile& file, const YamlValue& wanted, const ExpectsText& expects_text) {
  const YamlResult result = read(file, expects_text);
  return first_error(result.findings) == nullptr && same_value(result.root, wanted);
}

void replace_lines(Lines& lines, std::size_t first, std::size_t last, const Lines& with) {
  const auto at = lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(first), lines.begin() + static_cast<std::ptrdiff_t>(last));
  lines.insert(at, with.begin(), with.end());
}

/// Changes the field that `entry` is; `old` is its value.
void change_entry(Lines& lines, const Block& block, const BlockEntry& entry, const YamlValue& old, const FieldEdit& edit,
                  const std::string& ending) {
  const std::string& key = edit.keys.back();
  if (edit.action == FieldAction::remove) {
    replace_lines(lines, entry.first, entry.last, {});
  } else if (edit.action == FieldAction::set && edit.value.kind == YamlKind::text) {
    const std::string line = line_with_value(lines[entry.first], entry.value_at, yaml_scalar(edit.value.text));
    replace_lines(lines, entry.first, entry.last, {line});
  } else if (const auto dashes = list_below(lines, entry); dashes && edit.action == FieldAction::add_item) {
    replace_lines(lines, entry.last, entry.last, yaml_item(edit.value, *dashes, ending));
  } else {
    replace_lines(lines, entry.first, entry.last, yaml_entry(key, edited(old, {}, edit), block.indent, ending));
  }
}

/// Where a new setting of `block` goes: below its last setting, and below the comments at the end of the file's own block.
std::size_t place_for_new(const Lines& lines, const Block& block) {
  std::size_t at = block.last;
  while (at > block.first && trimmed(lines[at - 1]).empty()) --at;
  return at;
}

void make_edit(Lines& lines, const YamlValue& tree, const FieldEdit& edit, const std::string& ending) {
  Block block = whole_block(lines);
  const YamlValue* group = &tree;
  for (std::size_t depth = 0; depth < edit.keys.size(); ++depth) {
    const std::string& key = edit.keys[depth];
    const Keys rest = Keys(edit.keys).subspan(depth + 1);
    const std::optional<BlockEntry> entry = find_entry(lines, block, key);
    const YamlValue* value = group->find(key);
    if (!entry || value == nullptr) {
      if (edit.action == FieldAction::remove) return;
      const std::size_t at = place_for_new(lines, block);
      return replace_lines(lines, at, at, yaml_entry(key, edited({}, rest, edit), block.indent, ending));
    }
    if (rest.empty()) return change_entry(lines, block, *entry, *value, edit, ending);
    const std::optional<Block> below = map_below(lines, *entry);
    if (!below) {  // a group in braces, or nothing yet: this one setting is written anew
      return replace_lines(lines, entry->first, entry->last, yaml_entry(key, edited(*value, rest, edit), block.indent, ending));
    }
    block = *below;
    group = value;
  }
}

/// What to type where the change could not be made.
std::string by_hand(const FieldEdit& edit) {
  const std::string field = joined(edit.keys, " → ");
  if (edit.action == FieldAction::remove) return "take out “" + field + "”";
  if (edit.value.kind == YamlKind::text) return "set “" + field + "” to “" + edit.value.text + "”";
  return "change “" + field + "”";
}

/// The file with `edits` made in its settings, which people know as `part`.
std::string with_edits(FrontMatterFile file, const std::vector<FieldEdit>& edits, const ExpectsText& expects_text, const std::string& part) {
  YamlValue wanted = read_tree(file, expects_text, part);
  for (const FieldEdit& edit : edits) {
    make_edit(file.lines, wanted, edit, file.ending);
    wanted = edited(std::move(wanted), edit.keys, edit);
    if (says(file, wanted, expects_text)) continue;
    throw EditProblem(part + " are laid out in a way that this program cannot change without risk. Please do it by hand: " + by_hand(edit) + ".");
  }
  return joined_file(file);
}

void edit_file(const std::string& path, const std::string& shown, const std::function<std::string(std::string_view)>& changed_by) {
  try {
    const std::string old = read_whole_file(path);
    const std::string changed = changed_by(old);
    if (changed != old) write_whole_file(path, changed);
  } catch (const EditProblem& problem) {
    throw EditProblem(shown + " was not changed: " + problem.what());
  }
}

}  // namespace

FieldEdit set_field(std::vector<std::string> keys, std::string_view text) {
  return {FieldAction::set, std::move(keys), yaml_text(one_spaced(text))};
}

FieldEdit add_item(std::vector<std::string> keys, YamlValue item) {
  return {FieldAction::add_item, std::move(keys), std::move(item)};
}

FieldEdit remove_field(std::vector<std::string> keys) { return {FieldAction::remove, std::move(keys), {}}; }

std::string with_fields(std::string_view bytes, const std::vector<FieldEdit>& edits, const ExpectsText& expects_text) {
  return with_edits(split_file(bytes), edits, expects_text, "the settings at its top (the “front matter”)");
}

std::string with_settings(std::string_view bytes, const std::vector<FieldEdit>& edits, const ExpectsText& expects_text) {
  return with_edits(split_settings(bytes), edits, expects_text, "its settings");
}

void edit_fields(const std::string& path, const std::string& shown, const std::vector<FieldEdit>& edits, const ExpectsText& expects_text) {
  edit_file(path, shown, [&](std::string_view bytes) { return with_fields(bytes, edits, expects_text); });
}

void edit_settings(const std::string& path, const std::string& shown, const std::vector<FieldEdit>& edits, const ExpectsText& expects_text) {
  edit_file(path, shown, [&](std::string_view bytes) { return with_settings(bytes, edits, expects_text); });
}

}  // namespace alongside
