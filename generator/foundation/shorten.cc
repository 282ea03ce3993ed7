#include "foundation/shorten.h"

#include <vector>

namespace alongside {
namespace {

bool begins_code_point(char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }

}  // namespace

std::string cut_in_middle(std::string_view text, std::size_t most) {
  if (text.size() <= most) return std::string(text);
  std::vector<std::size_t> starts;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (begins_code_point(text[at])) starts.push_back(at);
  }
  if (starts.size() <= most) return std::string(text);
  const std::size_t behind = (most - 1) / 3, before = most - 1 - behind;
  const std::size_t rest = behind == 0 ? text.size() : starts[starts.size() - behind];
  return std::string(text.substr(0, starts[before])) + "…" + std::string(text.substr(rest));
}

}  // namespace alongside
