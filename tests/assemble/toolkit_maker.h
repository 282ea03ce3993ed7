// Small toolkits made by hand: documents with a title, headings and links, without the parser.
#pragma once

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "assemble/assemble.h"

namespace alongside {

/// Adds words to a document's text and says where they are.
inline Span add_words(Document& document, std::string_view words) {
  const Span span{static_cast<std::uint32_t>(document.text.size()), static_cast<std::uint32_t>(words.size())};
  document.text += words;
  return span;
}

struct ToolkitMaker {
  SourceFiles sources;
  Documents documents;
  Ingredients ingredients;
  AssembleOptions options;

  ToolkitMaker() {
    sources.layers = {{LayerKind::builtin, "", "", "built-in/"}, {LayerKind::toolkit, "", "/nowhere", ""}};
    ingredients.settings.file = "content/toolkit.yaml";
    ingredients.settings.languages = {"en-GB"};
    Kind page;
    page.id = "page";
    ingredients.kinds = {page};
  }

  /// A text at `path` below content/; its title is the path, its links and heading ids as given.
  Document& page(const std::string& path, const std::vector<std::string>& links = {},
                 const std::vector<std::string>& ids = {}) {
    sources.texts.push_back({1, "content/" + path, {}});
    Document document;
    document.file = "content/" + path;
    document.title = path;
    document.nodes.resize(1);
    for (const std::string& target : links) {
      const Span written = add_words(document, target);
      document.links.push_back({0, false, written, {}, written});
    }
    for (const std::string& id : ids) document.headings.push_back({0, 2, add_words(document, id), {}});
    document.source_length = static_cast<std::uint32_t>(document.text.size());
    document.lines = LineIndex(document.text);
    auto kept = std::make_shared<Document>(std::move(document));
    documents.texts.push_back(kept);
    return *kept;
  }

  ToolkitMaker& asset(const std::string& path, std::uint64_t size = 10) {
    auto& list = path.starts_with("content/static/") ? sources.static_files : sources.assets;
    list.push_back({1, path, size, {}});
    return *this;
  }

  Toolkit make() const { return assemble(sources, documents, ingredients, options); }
};

/// "rule: message" of every finding.
inline std::vector<std::string> told(const Toolkit& toolkit) {
  std::vector<std::string> lines;
  for (const Finding& finding : toolkit.findings) lines.push_back(finding.rule + ": " + finding.message);
  std::sort(lines.begin(), lines.end());
  return lines;
}

}  // namespace alongside
