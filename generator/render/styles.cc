#include "render/styles.h"

namespace alongside {
namespace {

std::string address_of(const SourceFiles& sources, const SourceFile& style) {
  const std::string& theme = sources.layers[style.layer].name;
  return theme == "base" || theme.empty() ? "assets/" + style.path : "assets/" + theme + '/' + style.path;
}

}  // namespace

std::string style_address(const SourceFiles& sources, std::size_t index) {
  const SourceFile& style = sources.styles[index];
  if (style.path == "404.css") return {};
  std::string address = address_of(sources, style);
  for (std::size_t higher = index + 1; higher < sources.styles.size(); ++higher) {
    if (address_of(sources, sources.styles[higher]) == address) return {};
  }
  return address;
}

}  // namespace alongside
