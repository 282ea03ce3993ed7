// What a page tells screen readers beside its words: names from Accessible Rich Internet Applications (WAI-ARIA) 1.2, W3C, 2023, and
// its module for digital publishing.
#include <algorithm>
#include <array>

#include "check/page_trial.h"
#include "foundation/text.h"

namespace alongside {
namespace {

constexpr std::array<std::string_view, 53> states = {
    "activedescendant", "atomic",       "autocomplete",  "braillelabel", "brailleroledescription", "busy",     "checked",         "colcount",
    "colindex",         "colindextext", "colspan",       "controls",     "current",                "describedby", "description",  "details",
    "disabled",         "dropeffect",   "errormessage",  "expanded",     "flowto",                 "grabbed",  "haspopup",        "hidden",
    "invalid",          "keyshortcuts", "label",         "labelledby",   "level",                  "live",     "modal",           "multiline",
    "multiselectable",  "orientation",  "owns",          "placeholder",  "posinset",               "pressed",  "readonly",        "relevant",
    "required",         "roledescription", "rowcount",   "rowindex",     "rowindextext",           "rowspan",  "selected",        "setsize",
    "sort",             "valuemax",     "valuemin",      "valuenow",     "valuetext"};

constexpr std::array<std::string_view, 90> roles = {
    "alert",      "alertdialog",  "application", "article",    "banner",     "blockquote",       "button",        "caption",     "cell",
    "checkbox",   "code",         "columnheader", "combobox",  "complementary", "contentinfo",   "definition",    "deletion",    "dialog",
    "directory",  "document",     "emphasis",    "feed",       "figure",     "form",             "generic",       "graphics-document", "graphics-symbol",
    "grid",       "gridcell",     "group",       "heading",    "image",      "img",              "insertion",     "link",        "list",
    "listbox",    "listitem",     "log",         "main",       "mark",       "marquee",          "math",          "menu",        "menubar",
    "menuitem",   "menuitemcheckbox", "menuitemradio", "meter", "navigation", "none",            "note",          "option",      "paragraph",
    "presentation", "progressbar", "radio",      "radiogroup", "region",     "row",              "rowgroup",      "rowheader",   "scrollbar",
    "search",     "searchbox",    "separator",   "slider",     "spinbutton", "status",           "strong",        "subscript",   "suggestion",
    "superscript", "switch",      "tab",         "table",      "tablist",    "tabpanel",         "term",          "textbox",     "time",
    "timer",      "toolbar",      "tooltip",     "tree",       "treegrid",   "treeitem",         "doc-toc",       "doc-footnote", "doc-noteref"};

bool is_role(std::string_view name) { return name.starts_with("doc-") || std::find(roles.begin(), roles.end(), name) != roles.end(); }

/// The first name in `role` that is none; empty where all are.
std::string_view unknown_role(std::string_view role) {
  for (const std::string_view name : split(role, ' ')) {
    if (!name.empty() && !is_role(name)) return name;
  }
  return {};
}

/// A state that takes only some words, parted by spaces.
struct StateValues {
  std::string_view name, values;
};

constexpr std::array state_values = {
    StateValues{"aria-atomic", "true false"},
    StateValues{"aria-busy", "true false"},
    StateValues{"aria-checked", "true false mixed"},
    StateValues{"aria-current", "page step location date time true false"},
    StateValues{"aria-disabled", "true false"},
    StateValues{"aria-expanded", "true false"},
    StateValues{"aria-hidden", "true false"},
    StateValues{"aria-live", "off polite assertive"},
    StateValues{"aria-pressed", "true false mixed"},
    StateValues{"aria-selected", "true false"},
    StateValues{"aria-sort", "ascending descending none other"},
};

/// Whether screen readers know the value of a state; those with free words are always known.
bool is_known_value(std::string_view name, std::string_view value) {
  const auto row = std::find_if(state_values.begin(), state_values.end(), [&](const StateValues& one) { return one.name == name; });
  if (row == state_values.end()) return true;
  const std::vector<std::string_view> known = split(row->values, ' ');
  return std::find(known.begin(), known.end(), value) != known.end();
}

}  // namespace

std::string check_aria(const PageTrial& trial) {
  for (const HtmlNode& node : trial.page.nodes) {
    for (const auto& [name, value] : node.attributes) {
      const bool is_state = name.starts_with("aria-");
      if (is_state && std::find(states.begin(), states.end(), std::string_view(name).substr(5)) == states.end()) {
        return "Screen readers know no “" + name + "”.";
      }
      if (!is_known_value(name, value)) return "Screen readers know no value “" + value + "” of “" + name + "”.";
      const std::string_view unknown = name == "role" ? unknown_role(value) : std::string_view();
      if (!unknown.empty()) return "Screen readers know no role “" + std::string(unknown) + "”.";
    }
  }
  return {};
}

}  // namespace alongside
