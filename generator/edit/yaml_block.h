// Settings in lines: where each of them begins and ends, as far as block style (`key: value`, one a line) goes.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace alongside {

/// A stretch of lines that hold the settings of one level, each after `indent` spaces.
struct Block {
  std::size_t first = 0;
  std::size_t last = 0;    // one past the end
  std::size_t indent = 0;
};

/// One setting with all its lines; comments and empty lines after it belong to the next one.
struct BlockEntry {
  std::size_t first = 0;
  std::size_t last = 0;      // one past the end
  std::size_t value_at = 0;  // in the first line, just after the colon
};

/// All of `lines` as one block.
Block whole_block(const std::vector<std::string>& lines);

/// The setting `key` of `block`, or nothing.
std::optional<BlockEntry> find_entry(const std::vector<std::string>& lines, const Block& block, std::string_view key);

/// The settings below `entry`, or nothing where it holds a value in its own line, a list, or none.
std::optional<Block> map_below(const std::vector<std::string>& lines, const BlockEntry& entry);

/// How far in the dashes of the list below `entry` stand, or nothing where there is no such list.
std::optional<std::size_t> list_below(const std::vector<std::string>& lines, const BlockEntry& entry);

/// `line` with `value` in the place of what stands after the colon at `value_at`. A comment stays where it is sure to be one: after
/// a date, when the new value is a date too.
std::string line_with_value(std::string_view line, std::size_t value_at, std::string_view value);

}  // namespace alongside
