// The names that templates may use: the one table behind the strict check of templates, the values that the program hands over
// and templates/README.md, which a test holds to it.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace alongside {

enum class NameType : std::uint8_t { text, html, link, yes_no, list, group };

struct TemplateShape;

/// One name. `shape` is what a list's items or a group hold; null for all other types.
struct TemplateName {
  std::string_view name;
  NameType type = NameType::text;
  const TemplateShape* shape = nullptr;
};

/// The names that can be used together: of a page, a card, a picture.
struct TemplateShape {
  std::string_view name;
  std::vector<TemplateName> names;  // sorted by name
  bool is_open = false;             // words and `extra`: what it holds is not known beforehand
};

/// The entry called `name`, or null.
const TemplateName* name_in(const TemplateShape& shape, std::string_view name);

/// The shape called `name`; throws std::logic_error where there is none, which is a mistake of the program.
const TemplateShape& template_shape(std::string_view name);

/// All shapes, sorted by name.
const std::vector<TemplateShape>& template_shapes();

/// The shape of the names that the template file `name` ("listing") may use; null for partials, which use those of the template
/// that they stand in. Templates of kinds are not in it: they have the shape "page".
const TemplateShape* shape_of_template(std::string_view name);

}  // namespace alongside
