// The theme's colours and sizes as a style sheet.
#include <algorithm>

#include "render/made_page_writers.h"

namespace alongside {
namespace {

/// All tokens of one kind, the later themes' in place of the earlier ones'.
template <typename Pick>
Tokens merged(const std::vector<Theme>& themes, const Pick& pick) {
  Tokens result;
  for (const Theme& theme : themes) {
    for (const auto& [name, value] : pick(theme)) result[name] = value;
  }
  return result;
}

bool is_name(std::string_view name) {
  return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
  });
}

/// A value that can neither end its declaration nor load anything. Settings with other ones are findings; this keeps a site
/// that is written all the same (`--keep-going`) safe.
bool is_safe_value(std::string_view value) {
  return value.find_first_of("{};<>\\\n\r") == std::string_view::npos && value.find("url(") == std::string_view::npos;
}

void declare(std::string& css, std::string_view prefix, const Tokens& tokens) {
  for (const auto& [name, value] : tokens) {
    if (!is_name(name) || !is_safe_value(value)) continue;
    css.append("--").append(prefix).append(name).append(":").append(value).append(";");
  }
}

void rule(std::string& css, std::string_view selector, const Tokens& colours, const Tokens& sizes) {
  if (colours.empty() && sizes.empty()) return;
  css.append(selector).append("{");
  declare(css, "colour-", colours);
  declare(css, "", sizes);
  css += "}\n";
}

void dark_rule(std::string& css, std::string_view selector, const Tokens& colours) {
  if (colours.empty()) return;
  css += "@media screen and (prefers-color-scheme:dark){\n";
  rule(css, selector, colours, {});
  css += "}\n";
}

Tokens of_edition(const std::map<std::string, Tokens>& by_edition, const std::string& edition) {
  const auto found = by_edition.find(edition);
  return found == by_edition.end() ? Tokens() : found->second;
}

}  // namespace

std::string theme_style(const Toolkit& toolkit) {
  const std::vector<Theme>& themes = toolkit.themes;
  std::string css;
  rule(css, ":root", merged(themes, [](const Theme& theme) { return theme.light; }),
       merged(themes, [](const Theme& theme) { return theme.sizes; }));
  dark_rule(css, ":root", merged(themes, [](const Theme& theme) { return theme.dark; }));
  for (const Edition edition : all_editions) {
    const std::string name(edition_name(edition));
    const std::string selector = ":root[data-edition=\"" + name + "\"]";
    rule(css, selector, merged(themes, [&](const Theme& theme) { return of_edition(theme.edition_light, name); }),
         merged(themes, [&](const Theme& theme) { return of_edition(theme.edition_sizes, name); }));
    dark_rule(css, selector, merged(themes, [&](const Theme& theme) { return of_edition(theme.edition_dark, name); }));
  }
  return css;
}

}  // namespace alongside
