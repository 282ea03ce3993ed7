// The theme's colours and sizes as a style sheet.
#include <algorithm>

#include "model/look.h"
#include "render/made_page_writers.h"

namespace alongside {
namespace {

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

/// What of `all` differs from `common`: an edition's own.
Tokens own_of(const Tokens& all, const Tokens& common) {
  Tokens own;
  for (const auto& [name, value] : all) {
    const auto found = common.find(name);
    if (found == common.end() || found->second != value) own[name] = value;
  }
  return own;
}

/// What a dark screen would show where an edition changes colours for all screens.
Tokens laid_over(Tokens tokens, const Tokens& more) {
  for (const auto& [name, value] : more) tokens[name] = value;
  return tokens;
}

}  // namespace

std::string theme_style(const Toolkit& toolkit) {
  const Look light = look_of(toolkit.themes, Edition::plain, false), dark = look_of(toolkit.themes, Edition::plain, true);
  std::string css;
  rule(css, ":root", light.colours, light.sizes);
  dark_rule(css, ":root", own_of(dark.colours, light.colours));
  for (const Edition edition : {Edition::large_print, Edition::easy_read}) {
    const std::string selector = ":root[data-edition=\"" + std::string(edition_name(edition)) + "\"]";
    const Look own = look_of(toolkit.themes, edition, false), own_dark = look_of(toolkit.themes, edition, true);
    const Tokens changed = own_of(own.colours, light.colours);
    rule(css, selector, changed, own_of(own.sizes, light.sizes));
    dark_rule(css, selector, own_of(own_dark.colours, laid_over(dark.colours, changed)));
  }
  return css;
}

}  // namespace alongside
