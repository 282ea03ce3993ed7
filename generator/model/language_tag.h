// Language tags (BCP 47) as far as pages need them.
#pragma once

#include <string_view>

namespace alongside {

/// "rtl" for languages that are usually written from right to left (Arabic, Farsi, Hebrew, Urdu…), else "ltr".
constexpr std::string_view text_direction(std::string_view tag) {
  constexpr std::string_view right_to_left[] = {"ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "syr", "ug", "ur", "yi"};
  const std::string_view language = tag.substr(0, tag.find('-'));
  for (const std::string_view candidate : right_to_left) {
    if (candidate == language) return "rtl";
  }
  return "ltr";
}

/// What a language calls itself ("Polski"), for those most read in the United Kingdom; empty for others. Names as in the
/// Unicode Common Locale Data Repository, with a capital where one stands alone.
std::string_view own_name_of_language(std::string_view tag);

}  // namespace alongside
