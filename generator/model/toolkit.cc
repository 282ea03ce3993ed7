#include "model/toolkit.h"

namespace alongside {

PageIndex page_at(const Toolkit& toolkit, const std::string& address) {
  const auto found = toolkit.page_by_address.find(address);
  return found == toolkit.page_by_address.end() ? no_index : found->second;
}

const Picture* picture_named(const Toolkit& toolkit, const std::string& name) {
  const auto found = toolkit.picture_by_name.find(name);
  return found == toolkit.picture_by_name.end() ? nullptr : &toolkit.pictures[found->second];
}

const LinkTarget* attribute_target(const Toolkit& toolkit, const Document& document, std::uint32_t container,
                                   std::string_view attribute) {
  const auto found = toolkit.attribute_links.find(&document);
  if (found == toolkit.attribute_links.end()) return nullptr;
  for (const AttributeLink& link : found->second) {
    if (link.container == container && link.attribute == attribute) return &link.target;
  }
  return nullptr;
}

std::string_view prefix_of(const Toolkit& toolkit, std::string_view language, Edition edition) {
  const std::vector<std::string>& languages = toolkit.settings.languages;
  for (std::size_t i = 0; i < languages.size(); ++i) {
    if (languages[i] == language)
      return toolkit.prefixes[i * all_editions.size() + static_cast<std::size_t>(edition)];
  }
  return {};
}

}  // namespace alongside
