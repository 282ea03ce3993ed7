// What a theme changes, for a terminal.
#include <algorithm>

#include "foundation/text.h"
#include "foundation/unicode.h"
#include "report/excerpt.h"
#include "report/theme_changes.h"

namespace alongside {
namespace {

constexpr std::size_t most_changes = 5;

std::string row(std::size_t indent, std::string_view words) { return std::string(indent, ' ') + safe_for_terminal(words) + '\n'; }

std::string part(std::string_view title, const std::string& rows) { return rows.empty() ? "" : '\n' + std::string(title) + '\n' + rows; }

std::string named(const ChangedText& text) { return text.title + (text.form.empty() ? "" : " (" + text.form + ")"); }

std::string change_words(const WordChange& change) {
  const std::string lead = change.before.empty() ? "" : "… " + change.before + ' ';
  if (change.removed.empty()) return lead + "+ " + change.added;
  if (change.added.empty()) return lead + "- " + change.removed;
  return lead + "- " + change.removed + " + " + change.added;
}

std::string replaced_rows(const ChangedText& text) {
  const std::string what = text.is_sections ? ", for sections of " : ", in the place of ";
  std::string rows = row(4, text.replaces == text.file ? text.file : text.file + what + text.replaces);
  std::vector<std::string> headings;
  for (const ChangedSection& section : text.sections) {
    if (!section.heading.empty()) headings.push_back(section.heading);
  }
  if (!headings.empty()) rows += row(4, "Parts with other words: " + joined(headings, "; "));
  for (std::size_t i = 0; i < std::min(text.changes.size(), most_changes); ++i) rows += row(6, change_words(text.changes[i]));
  const std::size_t more = text.changes.size() - std::min(text.changes.size(), most_changes);
  if (more > 0) rows += row(6, "and " + counted(more, "more change", "more changes"));
  return rows;
}

std::string text_rows(const ChangedText& text) {
  switch (text.fate) {
    case TextFate::added: return row(2, "Added: " + named(text)) + row(4, text.file);
    case TextFate::left_out: return row(2, "Left out: " + named(text)) + row(4, text.file);
    case TextFate::replaced: break;
  }
  return row(2, "Changed: " + named(text)) + replaced_rows(text);
}

std::string value_rows(const std::vector<ChangedValue>& values) {
  std::string rows;
  for (const ChangedValue& value : values) {
    const std::string before = value.before.empty() ? "(nothing)" : value.before, after = value.after.empty() ? "(nothing)" : value.after;
    rows += row(2, value.name + ": " + before + " → " + after);
  }
  return rows;
}

std::string slot_rows(const std::vector<ChangedSlot>& slots) {
  std::string rows;
  for (const ChangedSlot& slot : slots) {
    rows += row(2, slot.name + ", on: " + joined(slot.pages, "; "));
    rows += row(4, "- " + (slot.before.empty() ? "(nothing)" : slot.before)) + row(4, "+ " + slot.after);
  }
  return rows;
}

std::string file_rows(const std::vector<ChangedFile>& files) {
  std::string rows;
  for (const ChangedFile& file : files) rows += row(2, file.what + (file.replaces ? ", replaced: " : ": ") + file.file);
  return rows;
}

}  // namespace

std::string who_changes(const ThemeChanges& changes) {
  if (!changes.with_own_pages) return "The theme " + changes.theme;
  return changes.theme == "base" ? std::string("Your toolkit") : "Your toolkit with the theme " + changes.theme;
}

std::string theme_changes_text(const ThemeChanges& changes) {
  std::string texts, looks;
  for (const ChangedText& text : changes.texts) texts += text_rows(text);
  for (const ChangedLook& look : changes.looks) looks += part(look.name, value_rows(look.colours) + value_rows(look.sizes));
  const std::string all = part("Pages", texts) + part("Slots", slot_rows(changes.slots)) +
                          part("Names, words and contact", value_rows(changes.names)) + looks + part("Files of the theme", file_rows(changes.files));
  const std::string who = safe_for_terminal(who_changes(changes));
  if (all.empty()) return who + " changes nothing.\n";
  return who + " changes this in “" + safe_for_terminal(changes.toolkit) + "”:\n" + all;
}

}  // namespace alongside
