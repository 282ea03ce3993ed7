#include "foundation/windows_name.h"

#include <algorithm>
#include <array>
#include <string>

#include "foundation/unicode.h"

namespace alongside {

bool is_device_on_windows(std::string_view name) {
  constexpr std::array<std::string_view, 4> devices = {"con", "prn", "aux", "nul"};
  constexpr std::array<std::string_view, 12> numbers = {"1", "2", "3", "4", "5", "6", "7", "8", "9", "¹", "²", "³"};
  const std::string stem = lower_case(name.substr(0, name.find('.')));
  if (std::find(devices.begin(), devices.end(), stem) != devices.end()) return true;
  if (!stem.starts_with("com") && !stem.starts_with("lpt")) return false;
  return std::find(numbers.begin(), numbers.end(), std::string_view(stem).substr(3)) != numbers.end();
}

bool is_impossible_on_windows(std::string_view name) {
  return is_device_on_windows(name) || name.ends_with('.') || name.find_first_of("<>:\"|?*\\") != std::string_view::npos;
}

std::string name_for_all_computers(const std::string& name, std::string_view kind) {
  return is_device_on_windows(name) ? name + '-' + std::string(kind) : name;
}

}  // namespace alongside
