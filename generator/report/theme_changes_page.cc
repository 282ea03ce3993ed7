// What a theme changes, as a page.
#include <algorithm>
#include <array>
#include <optional>

#include "colour/colour.h"
#include "foundation/text.h"
#include "report/html_parts.h"
#include "report/html_shell.h"
#include "report/html_table.h"
#include "report/theme_changes.h"

namespace alongside {
namespace {

constexpr std::size_t most_changes = 12;

std::string title_of(const ThemeChanges& changes) { return "What the theme " + changes.theme + " changes"; }

Html word_changes(const ChangedText& text) {
  if (text.changes.empty()) return paragraph("Its words are the same.");
  std::vector<Html> items;
  const std::size_t shown = std::min(text.changes.size(), most_changes);
  for (std::size_t i = 0; i < shown; ++i) items.push_back(change_item(text.changes[i]));
  return list(items) + and_more(text.changes.size() - shown, "changes");
}

Html name_of(const ChangedText& text) {
  return in_language(text.language, text.title) + words(text.form.empty() ? "" : " – " + text.form);
}

Html files_of(const ChangedText& text) {
  Html files = code(text.file);
  if (!text.replaces.empty() && text.replaces != text.file) files += words(", in the place of ") + code(text.replaces);
  return element("p", files) + verbatim("\n");
}

Html replaced_item(const ChangedText& text) {
  Html item = element("h3", name_of(text)) + files_of(text);
  if (!text.sections.empty()) item += paragraph("Parts with other words: " + joined(text.sections, "; ") + ".");
  return element("li", item + word_changes(text));
}

std::vector<Html> texts_of(const ThemeChanges& changes, TextFate fate) {
  std::vector<Html> items;
  for (const ChangedText& text : changes.texts) {
    if (text.fate == fate) items.push_back(name_of(text) + words(" ") + element("span", {{"class", "file"}}, code(text.file)));
  }
  return items;
}

Html plain_list(std::string_view title, const std::vector<Html>& items) {
  return items.empty() ? Html() : element("h3", title) + list(items);
}

Html pages_part(const ThemeChanges& changes) {
  Html replaced;
  for (const ChangedText& text : changes.texts) {
    if (text.fate == TextFate::replaced) replaced += replaced_item(text);
  }
  if (!replaced.empty()) replaced = element("h3", "Changed") + element("ol", {{"class", "pages"}}, replaced);
  return replaced + plain_list("Added", texts_of(changes, TextFate::added)) + plain_list("Left out", texts_of(changes, TextFate::left_out));
}

/// A square of the colour, for eyes only: its name stands beside it.
Html swatch(const std::string& written) {
  const std::optional<Colour> colour = parse_colour(written);
  if (!colour) return {};
  const Html square = element("rect", {{"width", "20"}, {"height", "20"}, {"fill", hex_of(*colour)}}, {});
  return element("svg", {{"class", "swatch"}, {"viewBox", "0 0 20 20"}, {"width", "20"}, {"height", "20"}, {"aria-hidden", "true"}}, square) +
         words(" ");
}

Html value_cell(const std::string& value, bool is_colour) {
  if (value.empty()) return words("nothing");
  return (is_colour ? swatch(value) : Html()) + words(value);
}

Html values_table(const std::string& caption, const std::string& first, const std::vector<ChangedValue>& values, bool are_colours) {
  if (values.empty()) return {};
  Table rows{caption, {{first}, {"Without the theme"}, {"With the theme"}}};
  for (const ChangedValue& value : values) {
    rows.rows.push_back({words(value.name), value_cell(value.before, are_colours), value_cell(value.after, are_colours)});
  }
  return table(rows);
}

Html slots_part(const ThemeChanges& changes) { return values_table("Slots that the theme fills", "Slot", changes.slots, false); }

Html names_part(const ThemeChanges& changes) {
  return values_table("Organisation, contact and words", "Name", changes.names, false);
}

Html looks_part(const ThemeChanges& changes) {
  Html parts;
  for (const ChangedLook& look : changes.looks) {
    parts += values_table("Colours: " + look.name, "Colour", look.colours, true);
    parts += values_table("Sizes, fonts and shapes: " + look.name, "Size", look.sizes, false);
  }
  return parts;
}

Html files_part(const ThemeChanges& changes) {
  if (changes.files.empty()) return {};
  Table rows{"Templates, style sheets and pictures of the theme", {{"File"}, {"What it is"}, {"What it does"}}};
  for (const ChangedFile& file : changes.files) {
    rows.rows.push_back({code(file.file), words(file.what), words(file.replaces ? "takes another's place" : "is added")});
  }
  return table(rows);
}

struct Part {
  std::string_view id;
  std::string_view title;
  Html (*write)(const ThemeChanges& changes);
};

constexpr std::array<Part, 5> parts = {{{"pages", "Pages", pages_part},
                                        {"slots", "Slots", slots_part},
                                        {"names", "Names, words and contact", names_part},
                                        {"look", "Colours and sizes", looks_part},
                                        {"files", "Files", files_part}}};

Html section_of(const Part& part, const ThemeChanges& changes) {
  const std::string id(part.id);
  Html content = part.write(changes);
  if (content.empty()) content = paragraph("The theme changes nothing here.");
  return element("section", {{"aria-labelledby", id}}, element("h2", {{"id", id}}, words(part.title)) + verbatim("\n") + content) +
         verbatim("\n");
}

Html contents() {
  std::vector<Html> links;
  for (const Part& part : parts) links.push_back(element("a", {{"href", '#' + std::string(part.id)}}, words(part.title)));
  return element("nav", {{"aria-labelledby", "contents"}}, element("h2", {{"id", "contents"}}, words("On this page")) + list(links));
}

}  // namespace

std::string theme_changes_page(const ThemeChanges& changes) {
  const Html header = element("h1", title_of(changes)) +
                      paragraph("In “" + changes.toolkit + "”, as of " + date_in_words(changes.today) + ". For the team that looks after these pages.");
  Html sections;
  for (const Part& part : parts) sections += section_of(part, changes);
  const Html foot = element("p", words("Made by Alongside " + changes.version + ". To make it again, type ") +
                                     code("alongside diff --theme " + changes.theme + " -d FILE") + words("."));
  return whole_page(title_of(changes), theme_changes_sign,
                    element("div", {{"class", "top"}}, element("header", header)) + verbatim("\n") + contents() + verbatim("\n") +
                        element("main", sections) + verbatim("\n") + element("footer", foot));
}

}  // namespace alongside
