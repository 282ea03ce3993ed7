#include "write/address.h"

#include <stdexcept>

#include "foundation/text.h"

namespace alongside {

void check_address(std::string_view address) {
  const std::vector<std::string_view> parts = split(address, '/');
  bool inside = parts.front() != notes_folder && address.find('\0') == std::string_view::npos;
  for (const std::string_view part : parts) inside = inside && !part.empty() && part != "." && part != "..";
  if (!inside) throw std::logic_error("Not an address inside the site: \"" + std::string(address) + "\"");
}

std::vector<std::string> folders_of(std::string_view address) {
  std::vector<std::string> folders;
  for (std::size_t slash = address.find('/'); slash != std::string_view::npos;
       slash = address.find('/', slash + 1)) {
    folders.emplace_back(address.substr(0, slash));
  }
  return folders;
}

}  // namespace alongside
