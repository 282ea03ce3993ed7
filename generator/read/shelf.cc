#include "read/shelf.h"

namespace alongside {
namespace {

bool takes_prefix(std::string_view& path, std::string_view prefix) {
  if (!path.starts_with(prefix)) return false;
  path.remove_prefix(prefix.size());
  return true;
}

std::optional<Shelf> shelf_in_content(std::string_view path) {
  const bool is_markdown = path.ends_with(".md");
  if (path.starts_with("records/")) return {};
  if (path.starts_with("static/")) return Shelf::static_files;
  if (path == "toolkit.yaml" || path == "glossary.yaml" || path == "pictures/pictures.yaml")
    return Shelf::settings;
  if (path.starts_with("pictures/")) return is_markdown ? std::nullopt : std::optional(Shelf::assets);
  if (is_markdown) return path.starts_with("shared/") ? Shelf::shared : Shelf::texts;
  return Shelf::assets;
}

std::optional<Shelf> shelf_in_templates(std::string_view path) {
  const bool is_read = path.ends_with(".html") || path.ends_with(".yaml") || path.ends_with(".txt");
  return is_read ? std::optional(Shelf::templates) : std::nullopt;
}

std::optional<Shelf> shelf_in_theme(std::string_view path) {
  if (path == "theme.yaml" || path == "pictures/pictures.yaml") return Shelf::settings;
  if (path.ends_with(".css")) return Shelf::styles;
  if (path.ends_with(".md")) return path.starts_with("slots/") ? std::optional(Shelf::slots) : std::nullopt;
  return Shelf::assets;
}

}  // namespace

std::optional<Shelf> shelf_of(LayerKind kind, std::string_view path) {
  if (kind == LayerKind::theme && path == settings_of_toolkit) return {};
  if (takes_prefix(path, "content/")) return shelf_in_content(path);
  if (takes_prefix(path, "templates/")) return shelf_in_templates(path);
  return kind == LayerKind::theme ? shelf_in_theme(path) : std::nullopt;
}

std::vector<SourceFile>& list_of(SourceFiles& sources, Shelf shelf) {
  switch (shelf) {
    case Shelf::shared:
      return sources.shared;
    case Shelf::slots:
      return sources.slots;
    case Shelf::settings:
      return sources.settings;
    case Shelf::templates:
      return sources.templates;
    case Shelf::styles:
      return sources.styles;
    case Shelf::texts:
    case Shelf::assets:
    case Shelf::static_files:
      break;
  }
  return sources.texts;
}

}  // namespace alongside
