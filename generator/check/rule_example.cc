#include "check/rule_example.h"

#include "foundation/unicode.h"

namespace alongside {
namespace {

constexpr std::string_view opening = "⟦";
constexpr std::string_view closing = "⟧";

/// The place behind the last byte of `text`.
Position end_of(std::string_view text) {
  Position position{1, 1};
  for (std::size_t at = 0; at < text.size();) {
    const bool is_line_end = next_code_point(text, at) == U'\n';
    position.line += is_line_end ? 1 : 0;
    position.column = is_line_end ? 1 : position.column + 1;
  }
  return position;
}

}  // namespace

Example example_of(std::string_view written) {
  const std::size_t from = written.find(opening), to = written.find(closing);
  Example example;
  if (from == std::string_view::npos || to == std::string_view::npos) {
    example.text = written;
    return example;
  }
  example.is_marked = true;
  example.text = written.substr(0, from);
  example.from = end_of(example.text);
  example.text += written.substr(from + opening.size(), to - from - opening.size());
  example.to = end_of(example.text);
  example.text += written.substr(to + closing.size());
  return example;
}

std::string_view place_in_words(ExamplePlace place, std::string_view name) {
  switch (place) {
    case ExamplePlace::by_family: return name.starts_with("easy-read/") ? "in an easy-read text" : "";
    case ExamplePlace::page:
    case ExamplePlace::asked: return "";
    case ExamplePlace::page_settings: return "between the --- lines of a page";
    case ExamplePlace::easy_read: return "in an easy-read text";
    case ExamplePlace::easy_read_settings: return "between the --- lines of an easy-read text";
    case ExamplePlace::settings: return "in content/toolkit.yaml";
    case ExamplePlace::glossary: return "in content/glossary.yaml";
    case ExamplePlace::pictures: return "in content/pictures/pictures.yaml";
    case ExamplePlace::kind: return "in templates/visit.yaml, a kind of your own";
    case ExamplePlace::theme: return "in themes/westshire/theme.yaml";
    case ExamplePlace::page_template: return "in a template";
    case ExamplePlace::styles: return "in themes/westshire/styles.css";
    case ExamplePlace::drawing: return "in a drawing (SVG)";
    case ExamplePlace::files: return "in these files";
    case ExamplePlace::described: return "";
  }
  return "";
}

}  // namespace alongside
