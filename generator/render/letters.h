// Lists by letter. Only render/ includes it.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "render/template_values.h"

namespace alongside {

/// Entries under their letter, as templates are given them.
struct Letters {
  std::vector<Values> index;    // {letter, href}: A to Z, then the others that there are; href only where the letter is not empty
  std::vector<Values> letters;  // {id, letter, items}
};

/// `entries` (their names and values) sorted as readers expect and put under their first letters; signs and digits under "#".
/// `shape` is that of a letter: "letter" or "term-letter".
Letters by_letter(std::vector<std::pair<std::string, Values>> entries, std::string_view shape);

/// The letter that `name` is listed under, a capital.
std::string letter_of(std::string_view name);

}  // namespace alongside
