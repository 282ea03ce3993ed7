// Values written as YAML in lines of their own, so that every reader of YAML takes them for what they are.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/yaml.h"

namespace alongside {

/// `text` as it may stand after `key: `; in quotation marks where YAML would read it otherwise.
std::string yaml_scalar(std::string_view text);

/// `key` with `value` as whole lines that begin after `indent` spaces and end with `ending`.
std::vector<std::string> yaml_entry(std::string_view key, const YamlValue& value, std::size_t indent, std::string_view ending);

/// `value` as an item of a list, with its dash after `indent` spaces.
std::vector<std::string> yaml_item(const YamlValue& value, std::size_t indent, std::string_view ending);

/// A text as a value.
YamlValue yaml_text(std::string_view text);

/// Adds `key` with `value` to the end of `map`.
void add_entry(YamlValue& map, std::string_view key, YamlValue value);

/// A map of texts as a value.
YamlValue yaml_map(const std::vector<std::pair<std::string, std::string>>& entries);

}  // namespace alongside
