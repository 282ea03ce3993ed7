// YAML as people write it in settings and at the top of pages: every scalar stays the text that was typed (`01632 960000`,
// `1.10`, `No`), mistakes are findings at their place, and what yaml-cpp accepts in silence (a key given twice) is found.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "foundation/finding.h"

namespace alongside {

enum class YamlKind { nothing, text, list, map };

struct YamlValue;

struct YamlEntry;

/// A value with its place in the file.
struct YamlValue {
  YamlKind kind = YamlKind::nothing;
  std::string text;                // of a text
  std::vector<YamlValue> items;    // of a list
  std::vector<YamlEntry> entries;  // of a map, in the order of the file
  Location where;

  /// The value of `key` in a map, or null.
  const YamlValue* find(std::string_view key) const;
};

struct YamlEntry {
  std::string key;
  Location key_where;
  YamlValue value;
};

/// Says whether a text is expected at a key, given as the keys from the top ("history", "what"; an empty last key asks for the
/// texts of a list); there a line that YAML would read otherwise (it begins with `[`, `{{`, `*`…, or holds `: ` or ` #`) is the
/// text to its end.
using ExpectsText = std::function<bool(const std::vector<std::string>& keys)>;

struct YamlResult {
  YamlValue root;
  Findings findings;
};

/// Reads `bytes`, which begin in line `first_line` of `file`. A setting that cannot be read is left out and the findings say
/// why; of a text that is not YAML at all the root is nothing.
YamlResult read_yaml(std::string_view bytes, const std::string& file, int first_line, const ExpectsText& expects_text);

}  // namespace alongside
