// Settings that need no library: `name: words` in one line, `name: [some, words]`. Most of what stands at the top of pages is
// such, and the library takes longer for it than everything else that is done to a page; so it is given the rest only. Only
// yaml.cc uses it.
#pragma once

#include <string>
#include <vector>

namespace alongside {

/// A setting in one line. Lines count from 0, columns are bytes of that line.
struct PlainSetting {
  struct Words {
    int column = 0;
    std::string text;
  };
  int line = 0;
  std::string key;
  bool is_list = false;
  int column = 0;             // of the value
  std::vector<Words> values;  // one, or those of a list
};

/// Takes all plain settings out of `lines` (their lines are left empty). Takes none where the lines do not look like settings
/// throughout, so that it never changes what the library makes of the rest.
std::vector<PlainSetting> take_plain_settings(std::vector<std::string>& lines);

/// The beginning of `rest` that says `text`: as it stands, or between quotation marks; all of it where it was typed otherwise.
std::string_view typed_part(std::string_view rest, std::string_view text);

}  // namespace alongside
