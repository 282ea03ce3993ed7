// The three editions and the fixed spelling of each in files, folders, commands and findings.
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace alongside {

enum class Edition { plain, large_print, easy_read };

inline constexpr std::array<Edition, 3> all_editions = {Edition::plain, Edition::large_print, Edition::easy_read};

/// "plain", "large-print" or "easy-read".
constexpr std::string_view edition_name(Edition edition) {
  switch (edition) {
    case Edition::plain: return "plain";
    case Edition::large_print: return "large-print";
    case Edition::easy_read: return "easy-read";
  }
  return "plain";
}

/// The edition of that name, or nothing.
constexpr std::optional<Edition> edition_named(std::string_view name) {
  for (const Edition edition : all_editions) {
    if (edition_name(edition) == name) return edition;
  }
  return std::nullopt;
}

/// The edition whose text is shown: large print is the plain text, re-laid.
constexpr Edition text_edition(Edition edition) {
  return edition == Edition::easy_read ? Edition::easy_read : Edition::plain;
}

}  // namespace alongside
