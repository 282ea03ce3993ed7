// Changes to the front matter of a user's own file: the named fields, and no other byte.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "foundation/yaml.h"

namespace alongside {

enum class FieldAction { set, add_item, remove };

/// One change. `keys` leads to the field from the top: {"based_on", "date"}.
struct FieldEdit {
  FieldAction action = FieldAction::set;
  std::vector<std::string> keys;
  YamlValue value;  // set: the new value; add_item: what goes to the end of the list
};

/// The change that gives the field the value `text`, on one line.
FieldEdit set_field(std::vector<std::string> keys, std::string_view text);
/// The change that adds `item` to the end of the list at `keys`, which is begun where there is none.
FieldEdit add_item(std::vector<std::string> keys, YamlValue item);
/// The change that takes the field out, if it is there.
FieldEdit remove_field(std::vector<std::string> keys);

/// `bytes` of a Markdown file with `edits` made in its front matter, which is added where there is none. Line endings, byte order
/// mark, comments and order stay. The result is read again and compared; throws EditProblem where the front matter cannot be
/// read, or where the change cannot be made without touching something else. `expects_text` is how pages are read.
std::string with_fields(std::string_view bytes, const std::vector<FieldEdit>& edits, const ExpectsText& expects_text);

/// Makes `edits` in the file at `path`, in one step. The text of EditProblem begins with `shown`, the file as people know it. Throws FileProblem
/// too.
void edit_fields(const std::string& path, const std::string& shown, const std::vector<FieldEdit>& edits,
                 const ExpectsText& expects_text);

/// As `with_fields`, for a file that is nothing but settings: toolkit.yaml.
std::string with_settings(std::string_view bytes, const std::vector<FieldEdit>& edits, const ExpectsText& expects_text);

/// As `edit_fields`, for a file that is nothing but settings.
void edit_settings(const std::string& path, const std::string& shown, const std::vector<FieldEdit>& edits, const ExpectsText& expects_text);

}  // namespace alongside
