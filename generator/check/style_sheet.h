// A style sheet as rules on it see it: its declarations with what stands around them, and CSS lengths.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/edition.h"

namespace alongside {

/// `property: value` in a style sheet; `offset` and `length` are its place in the bytes.
struct Declaration {
  std::string property, value;  // in small letters
  std::string selector;         // what it is for: "main a, p a", or "@page large-print"
  std::string around;           // all selectors and conditions around it, from the outside in
  std::size_t offset = 0, length = 0;
};

/// The value without "!important".
std::string_view value_of(const Declaration& declaration);

/// The words of a value: "1em" and "0" of "1em 0".
std::vector<std::string_view> value_parts(std::string_view value);

/// All declarations of `css`, in order. Comments hold none; what is not closed ends with the sheet.
std::vector<Declaration> declarations_of(std::string_view css);

/// The selectors of a list: "main a" and ":is(h1, h2)" of "main a, :is(h1, h2)".
std::vector<std::string_view> selectors_of(std::string_view list);

/// The parts of one selector, from the outside in: ".box", "p:first-child" of ".box > p:first-child".
std::vector<std::string_view> parts_of_selector(std::string_view selector);

/// The elements that `selector` is for where it speaks of words wherever they stand: "a" and "p" of "main a, li p:first-child"; none
/// of parts with a class, an id or an attribute of their own, nor of what stands in <nav>, <header> or <footer>.
std::vector<std::string> everyday_elements(std::string_view selector);

/// Whether the selectors and conditions round the declaration let it hold in `edition`: they name it, or do not leave it out.
bool is_for_edition(const Declaration& declaration, Edition edition);

/// A CSS length: 1.5 and "rem".
struct CssLength {
  double number = 0;
  std::string unit;  // in small letters; empty for a bare number
};

/// The length that `value` is; nothing where it is none.
std::optional<CssLength> css_length(std::string_view value);

/// Centimetres on paper; nothing where the unit does not say.
std::optional<double> in_centimetres(const CssLength& length);

/// Rem, of 16 pixels or 12 points each; nothing where the unit is another.
std::optional<double> in_rem(const CssLength& length);

}  // namespace alongside
