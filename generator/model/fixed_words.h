// The fixed words of templates in one language and edition ("Next", "Contents", "Hard words"), from templates/words/*.yaml.
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace alongside {

/// All keys of `plain` are known; `easy_read` holds those that easy read says otherwise.
struct FixedWords {
  std::string language;  // "en"
  std::map<std::string, std::string, std::less<>> plain;
  std::map<std::string, std::string, std::less<>> easy_read;
};

}  // namespace alongside
