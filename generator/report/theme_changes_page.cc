// What a theme changes, as a page.
#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "colour/colour.h"
#include "foundation/text.h"
#include "language/word_diff.h"
#include "report/html_parts.h"
#include "report/html_shell.h"
#include "report/html_table.h"
#include "report/theme_changes.h"

namespace alongside {
namespace {

std::string title_of(const ThemeChanges& changes) {
  std::string who = who_changes(changes);
  who.front() = who.front() == 'T' ? 't' : 'y';  // "The theme", "Your toolkit"
  return "What " + who + " changes";
}

/// A word of its own that stands between blocks while their words are compared; no text can hold it.
constexpr char block_end = '\x1e';

std::string with_block_ends(const std::string& lines) { return replaced(lines, "\n", std::string(" ") + block_end + ' '); }

/// Paragraphs that runs of words are put into, those of one fate in an element of their own.
class Paragraphs {
 public:
  void add(std::string_view run, std::string_view element_name) {
    for (std::size_t end = run.find(block_end); end != std::string_view::npos; end = run.find(block_end)) {
      put(run.substr(0, end), element_name);
      close();
      run.remove_prefix(end + 1);
    }
    put(run, element_name);
  }

  Html all() {
    close();
    return std::move(all_);
  }

 private:
  void put(std::string_view run, std::string_view element_name) {
    const std::string_view text = trimmed(run);
    if (text.empty()) return;
    if (!open_.empty()) open_ += words(" ");
    open_ += element_name.empty() ? words(text) : element(element_name, words(text));
  }

  void close() {
    if (!open_.empty()) all_ += element("p", std::exchange(open_, {})) + verbatim("\n");
  }

  Html open_, all_;
};

/// Whether marks help: where most words are others, they would strike out everything.
bool are_alike(const std::vector<WordRun>& runs) {
  std::size_t kept = 0, all = 0;
  for (const WordRun& run : runs) {
    all += run.words;
    if (run.change == Change::kept) kept += run.words;
  }
  return kept * 2 >= all;
}

/// One side of a comparison: its words, those that the other side lacks marked as `mark` says, unless that is empty.
Html side(std::string_view title, const std::vector<WordRun>& runs, Change own, std::string_view mark) {
  Paragraphs paragraphs;
  for (const WordRun& run : runs) {
    if (run.change == Change::kept || run.change == own) paragraphs.add(run.text, run.change == own ? mark : std::string_view());
  }
  Html content = paragraphs.all();
  if (content.empty()) content = paragraph("Nothing stands there.");
  return element("div", element("p", {{"class", "side"}}, words(title)) + content) + verbatim("\n");
}

Html both_sides(const std::string& before, const std::string& after) {
  const std::string older = with_block_ends(before), newer = with_block_ends(after);
  const std::vector<WordRun> runs = word_diff(older, newer);
  const bool with_marks = are_alike(runs);
  return element("div", {{"class", "pair"}}, side("In the original", runs, Change::removed, with_marks ? "del" : "") +
                                                 side("In this brand", runs, Change::added, with_marks ? "ins" : ""));
}

Html sections_of(const ChangedText& text) {
  if (text.sections.empty()) return paragraph("Its words are the same.");
  Html sections;
  for (const ChangedSection& section : text.sections) {
    const std::string heading = section.heading.empty() ? "Title, summary and first words" : section.heading;
    sections += element("h5", heading) + both_sides(section.before, section.after);
  }
  return sections;
}

Html name_of(const ChangedText& text) {
  return in_language(text.language, text.title) + words(text.form.empty() ? "" : " – " + text.form);
}

Html files_of(const ChangedText& text) {
  Html files = code(text.file);
  const std::string_view what = text.is_sections ? ", for sections of " : ", in the place of ";
  if (!text.replaces.empty() && text.replaces != text.file) files += words(what) + code(text.replaces);
  return element("p", files) + verbatim("\n");
}

Html replaced_item(const ChangedText& text) { return element("li", element("h4", name_of(text)) + files_of(text) + sections_of(text)); }

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
  return plain_list("Added", texts_of(changes, TextFate::added)) + plain_list("Left out", texts_of(changes, TextFate::left_out)) + replaced;
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
  Table rows{caption, {{first}, {"In the original"}, {"In this brand"}}};
  for (const ChangedValue& value : values) {
    rows.rows.push_back({words(value.name), value_cell(value.before, are_colours), value_cell(value.after, are_colours)});
  }
  return table(rows);
}

Html slots_part(const ThemeChanges& changes) {
  Html items;
  for (const ChangedSlot& slot : changes.slots) {
    const Html pages = paragraph("On " + counted(slot.pages.size(), "page", "pages") + ": " + joined(slot.pages, "; ") + ".");
    items += element("li", element("h3", slot.name) + pages + both_sides(slot.before, slot.after));
  }
  return items.empty() ? Html() : element("ol", {{"class", "pages"}}, items);
}

/// "Contact: reply within" for contact.reply_within.
std::string name_in_words(const std::string& name) {
  std::string in_words = replaced(replaced(name, "_", " "), ".", ": ");
  if (!in_words.empty() && in_words[0] >= 'a' && in_words[0] <= 'z') in_words[0] = static_cast<char>(in_words[0] - 'a' + 'A');
  return in_words;
}

Html names_part(const ThemeChanges& changes) {
  std::vector<ChangedValue> names = changes.names;
  for (ChangedValue& value : names) value.name = name_in_words(value.name);
  return values_table("Organisation, contact and words", "What", names, false);
}

/// A table behind a line that says how much it holds: nobody reads 200 colours in a meeting.
Html folded(const std::string& what, const std::string& look, const std::string& first, const std::vector<ChangedValue>& values, bool are_colours) {
  if (values.empty()) return {};
  return details(what + ", " + look + " (" + std::to_string(values.size()) + ')', values_table(what + ": " + look, first, values, are_colours));
}

Html looks_part(const ThemeChanges& changes) {
  Html parts;
  for (const ChangedLook& look : changes.looks) {
    parts += folded("Colours", look.name, "Colour", look.colours, true);
    parts += folded("Sizes, fonts and shapes", look.name, "Size", look.sizes, false);
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
  if (content.empty()) content = paragraph("Nothing changes here.");
  return element("section", {{"aria-labelledby", id}}, element("h2", {{"id", id}}, words(part.title)) + verbatim("\n") + content) +
         verbatim("\n");
}

Html contents() {
  std::vector<Html> links;
  for (const Part& part : parts) links.push_back(element("a", {{"href", '#' + std::string(part.id)}}, words(part.title)));
  return element("nav", {{"aria-labelledby", "contents"}}, element("h2", {{"id", "contents"}}, words("On this page")) + list(links));
}

/// "It changes 2 texts, adds 1, leaves out none and fills 4 slots."
std::string in_figures(const ThemeChanges& changes) {
  const auto number = [&](TextFate fate) {
    return std::count_if(changes.texts.begin(), changes.texts.end(), [&](const ChangedText& text) { return text.fate == fate; });
  };
  const auto count = [](auto how_many) { return how_many == 0 ? std::string("none") : std::to_string(how_many); };
  const auto changed = static_cast<std::size_t>(number(TextFate::replaced));
  return "It changes " + (changed == 0 ? std::string("no text") : counted(changed, "text", "texts")) + ", adds " + count(number(TextFate::added)) +
         ", leaves out " + count(number(TextFate::left_out)) + " and fills " +
         (changes.slots.empty() ? std::string("no slot") : counted(changes.slots.size(), "slot", "slots")) + '.';
}

}  // namespace

std::string theme_changes_page(const ThemeChanges& changes) {
  const Html header = element("h1", title_of(changes)) +
                      paragraph("In “" + changes.toolkit + "”, as of " + date_in_words(changes.today) + ". " + in_figures(changes));
  Html sections;
  for (const Part& part : parts) sections += section_of(part, changes);
  const Html foot = element("p", words("Made by Alongside " + changes.version + ". To make it again, type ") +
                                     code("alongside diff --theme " + changes.theme + " -d FILE") + words("."));
  return whole_page(title_of(changes), theme_changes_sign,
                    element("div", {{"class", "top"}}, element("header", header)) + verbatim("\n") + contents() + verbatim("\n") +
                        element("main", sections) + verbatim("\n") + element("footer", foot));
}

}  // namespace alongside
