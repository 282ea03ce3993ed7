// The examples of a rule: where one would type them, and the words that its finding marks. They are the rule's tests too.
#pragma once

#include <string>
#include <string_view>

#include "foundation/finding.h"

namespace alongside {

enum class ExamplePlace {
  by_family,           // an easy-read text for rules of the family easy-read, else a page
  page,                // the text of a page; the whole file where it begins with ---
  page_settings,       // between the --- lines of a page
  easy_read,           // the easy-read text of a page; the whole file where it begins with ---
  easy_read_settings,  // between its --- lines
  settings,            // content/toolkit.yaml
  glossary,            // content/glossary.yaml
  pictures,            // content/pictures/pictures.yaml
  kind,                // templates/visit.yaml, a kind of the toolkit's own
  theme,               // themes/westshire/theme.yaml
  page_template,       // templates/page.html, in the place of its words
  styles,              // themes/westshire/styles.css
  drawing,             // content/pictures/plan.svg
  files,               // several files: a line at the margin names one below the toolkit's folder, indented ones are what it holds
  asked,               // the text of a page; what the other website answers decides whether it is found
  described,           // what nobody can type in a few lines: words about it
};

/// An example as one would type it, and the stretch of it that the finding marks.
struct Example {
  std::string text;
  bool is_marked = false;  // the finding speaks of words in it, not of a whole file
  Position from;           // where they begin in `text`
  Position to;             // one past their last code point
};

/// `written` without the signs ⟦ and ⟧ round the words that the finding marks. Of an example of several files the place counts
/// lines of the whole.
Example example_of(std::string_view written);

/// Where an example of the rule `name` that is said to stand at `place` is typed, in words that follow "Wrong, "; empty for the
/// text of a page, which needs no words, and for what is only described.
std::string_view place_in_words(ExamplePlace place, std::string_view name);

}  // namespace alongside
