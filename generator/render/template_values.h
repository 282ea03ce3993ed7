// What one rendering hands to a template: names with their values, as plain data. Whether words are escaped is decided here, by
// the kind of the value, never by the template: a text stays text however many braces a template writes.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "render/template_names.h"

namespace alongside {

class Values;

enum class ValueKind : std::uint8_t { yes, text, html, hole, group, list, borrowed };

/// Nothing is never stored: a name without a value is *no*.
struct Value {
  ValueKind kind = ValueKind::yes;
  std::string words;          // text, html and borrowed; hole: its name
  std::vector<Values> items;  // list; of a group the one thing that it is; of what is borrowed its `markup`
};

/// A group of names with their values. A name that its shape knows but that has no value is *no*; it is not looked for outside.
class Values {
 public:
  Values() = default;
  explicit Values(const TemplateShape& shape) : shape_(&shape) {}
  explicit Values(std::string_view shape) : shape_(&template_shape(shape)) {}

  /// Each of these takes nothing where there is nothing: an empty text, list or group leaves the name *no*. A name must live as
  /// long as the values; one that the shape does not know throws std::logic_error, a mistake of the program.
  void text(std::string_view name, std::string words);
  void html(std::string_view name, std::string markup);
  /// Words of another language than the page's. Where a template puts them into its text they stand as `markup`, which says their language;
  /// in an attribute or a <title> nothing can, and they stand alone.
  void borrowed(std::string_view name, std::string words, std::string markup);

  void yes(std::string_view name, bool is_so);
  void hole(std::string_view name);
  void group(std::string_view name, Values values);
  void list(std::string_view name, std::vector<Values> items);

  /// A group `{items}` of the shape that the table gives to `name`; *no* where there are none.
  void items(std::string_view name, std::vector<Values> items);

  /// A new group of the shape that the table gives to the items or the group of `name`.
  Values inner(std::string_view name) const;

  const Value* find(std::string_view name) const;
  bool knows(std::string_view name) const { return shape_ != nullptr && name_in(*shape_, name) != nullptr; }
  bool empty() const { return entries_.empty(); }

 private:
  Value& add(std::string_view name, ValueKind kind);

  const TemplateShape* shape_ = nullptr;
  std::vector<std::pair<std::string_view, Value>> entries_;
};

}  // namespace alongside
