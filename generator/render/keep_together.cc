#include "render/keep_together.h"

#include <algorithm>
#include <array>

#include "foundation/months.h"

namespace alongside {
namespace {

constexpr std::array<std::string_view, 8> units = {"am", "pm", "million", "billion", "thousand", "%", "per", "noon"};

bool is_number(char c) { return c >= '0' && c <= '9'; }

bool is_month(std::string_view word) { return std::find(month_names.begin(), month_names.end(), word) != month_names.end(); }

bool is_unit(std::string_view word) { return std::find(units.begin(), units.end(), word) != units.end(); }

std::string_view without_mark(std::string_view word) {
  while (!word.empty() && (word.back() == ',' || word.back() == '.' || word.back() == ';' || word.back() == ')')) {
    word.remove_suffix(1);
  }
  return word;
}

bool belong_together(std::string_view left, std::string_view right) {
  const std::string_view bare = without_mark(right);
  if (left.empty() || bare.empty()) return false;
  const bool left_is_number = is_number(left.back());
  if (left_is_number && (is_number(bare.front()) || is_month(bare) || is_unit(bare))) return true;
  return is_month(left) && is_number(bare.front());
}

}  // namespace

bool may_break_apart(std::string_view text) { return std::any_of(text.begin(), text.end(), is_number); }

std::string kept_together(std::string_view text) {
  std::string result;
  result.reserve(text.size() + 8);
  std::size_t word_start = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] != ' ') {
      result += text[at];
      continue;
    }
    const std::string_view left = text.substr(word_start, at - word_start);
    const std::size_t right_end = std::min(text.find(' ', at + 1), text.size());
    const bool together = belong_together(left, text.substr(at + 1, right_end - at - 1));
    result += together ? std::string_view("\u00A0") : std::string_view(" ");
    word_start = at + 1;
  }
  return result;
}

}  // namespace alongside
