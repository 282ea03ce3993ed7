// Templates for tests: a few by hand, or the built-in ones.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "read/builtin.h"
#include "render/templates.h"

namespace alongside {

/// Source files that hold only these templates: each a name without .html, and its text.
inline SourceFiles with_templates(const std::vector<std::pair<std::string, std::string>>& templates) {
  SourceFiles sources;
  sources.layers = {{LayerKind::builtin, "", "", ""}, {LayerKind::theme, "westshire", "", "themes/westshire/"}};
  for (const auto& [name, bytes] : templates) sources.templates.push_back({0, "templates/" + name + ".html", bytes});
  return sources;
}

/// Source files with the templates and styles that are compiled in.
inline SourceFiles builtin_sources() {
  SourceFiles sources;
  sources.layers = {{LayerKind::builtin, "", "", ""}, {LayerKind::theme, "base", "", "themes/base/"}};
  constexpr std::string_view base = "themes/base/";
  for (const BuiltinFile& file : builtin_files()) {
    const std::string path(file.path), bytes(file.bytes);
    if (path.starts_with("templates/") && path.ends_with(".html")) sources.templates.push_back({0, path, bytes});
    if (path.starts_with(base) && path.ends_with(".css")) sources.styles.push_back({1, path.substr(base.size()), bytes});
  }
  return sources;
}

/// What the template `page` with this text gives for `values`.
inline std::string rendered(const std::string& page, const Values& values,
                            std::vector<std::pair<std::string, std::string>> partials = {}) {
  partials.emplace_back("page", page);
  const SourceFiles sources = with_templates(partials);
  const Templates templates(sources, {}, {});
  return templates.render("page", Values("common"), values);
}

/// "place rule: message" of every finding of the templates.
inline std::vector<std::string> told(const Findings& findings) {
  std::vector<std::string> lines;
  for (const Finding& finding : findings) {
    lines.push_back(finding.where.file + ':' + std::to_string(finding.where.from.line) + ':' +
                    std::to_string(finding.where.from.column) + ' ' + finding.rule + ": " + finding.message +
                    (finding.hint.empty() ? "" : " " + finding.hint));
  }
  return lines;
}

inline std::vector<std::string> told_of(const std::vector<std::pair<std::string, std::string>>& templates,
                                        const std::vector<std::string>& words = {}) {
  const SourceFiles sources = with_templates(templates);
  return told(Templates(sources, {}, words).findings());
}

}  // namespace alongside
