// What a theme changes against the toolkit without it, as text for a terminal and as one page to open and pass on.
#pragma once

#include <string>
#include <vector>

#include "foundation/date.h"
#include "model/in_step.h"

namespace alongside {

enum class TextFate { added, replaced, left_out };

/// A part below a level-2 heading with other words, a line for each block; `before` is empty where the part is new, `after` where it is gone.
struct ChangedSection {
  std::string heading;  // empty for what stands before the first: title, summary, first words
  std::string before, after;
};

/// One text that readers of the brand get otherwise.
struct ChangedText {
  TextFate fate = TextFate::replaced;
  std::string title;
  std::string language;
  std::string form;      // "Easy read, cy"; empty for the page itself
  std::string file;      // as findings name it; of one that is left out, the toolkit's
  std::string replaces;  // the file whose place it takes, or whose sections it changes
  bool is_sections = false;               // it holds only sections
  std::vector<ChangedSection> sections;   // where it replaces another one
  std::vector<WordChange> changes;    // where it replaces another one
};

/// A slot that the theme fills.
struct ChangedSlot {
  std::string name;                // "local-groups (Easy read)"
  std::vector<std::string> pages;  // titles of the pages that open it
  std::string before, after;       // its words, names filled in
};

/// A name, a contact, a colour or a size: what it is without the theme and with it; either may be empty.
struct ChangedValue {
  std::string name;
  std::string before;
  std::string after;
};

/// What changes on light or dark screens of one edition; of looks after the first only what the first does not say.
struct ChangedLook {
  std::string name;  // "Large print, dark screens"
  std::vector<ChangedValue> colours, sizes;
};

/// A template, a style sheet or a picture of the theme.
struct ChangedFile {
  std::string what;  // "Page template"
  std::string file;
  bool replaces = false;  // there is one of that name without the theme
};

struct ThemeChanges {
  std::string theme;    // its name
  bool with_own_pages = false;  // the toolkit adapts another one: its own pages are changes too, and `toolkit` is that one
  std::string toolkit;  // the title
  std::vector<ChangedText> texts;
  std::vector<ChangedSlot> slots;
  std::vector<ChangedValue> names;
  std::vector<ChangedLook> looks;
  std::vector<ChangedFile> files;
  Date today = {};
  std::string version = {};  // of this program
};

/// "The theme westshire", or "Your toolkit with the theme westshire": whose changes they are.
std::string who_changes(const ThemeChanges& changes);

/// The changes for a terminal: a heading for each part that has any, and a line or two for each change.
std::string theme_changes_text(const ThemeChanges& changes);

/// What every such page holds near its beginning, so that one can be told from other files.
inline constexpr std::string_view theme_changes_sign = "<meta name=\"generator\" content=\"Alongside diff\">";

/// The changes as a whole HTML page, which looks as the report does: no script, nothing from elsewhere.
std::string theme_changes_page(const ThemeChanges& changes);

}  // namespace alongside
