#include "render/template_check.h"

#include <algorithm>

#include "foundation/suggest.h"
#include "foundation/text.h"

namespace alongside {
namespace {

/// Sections that are open at a place. A section of a text or a yes/no adds no names: its shape is null.
struct Scope {
  const TemplateShape* shape = nullptr;
  const TemplateToken* opened = nullptr;
};

struct NameCheck {
  const std::vector<std::string>& words;
  std::vector<Scope> scopes;
  Findings findings = {};

  void check(const TemplateTokens& tokens) {
    for (const TemplateToken& token : tokens) {
      switch (token.kind) {
        case TagKind::variable: resolve(token); break;
        case TagKind::open: scopes.push_back({resolve(token), &token}); break;
        case TagKind::inverted:
          resolve(token);
          scopes.push_back({nullptr, &token});
          break;
        case TagKind::close: close(token); break;
        default: break;
      }
    }
    for (std::size_t i = scopes.size(); i-- > 1;) not_closed(*scopes[i].opened);
  }

  void close(const TemplateToken& token) {
    if (scopes.size() > 1 && scopes.back().opened->words == token.words) {
      scopes.pop_back();
      return;
    }
    findings.push_back(error_at(location_of(token), "theme/template-syntax",
                                "{{/" + std::string(token.words) + "}} closes nothing that is open here.",
                                scopes.size() > 1 ? "Close {{#" + std::string(scopes.back().opened->words) + "}} first."
                                                  : "Take it out."));
  }

  void not_closed(const TemplateToken& token) {
    const std::string name(token.words);
    findings.push_back(error_at(location_of(token), "theme/template-syntax", "{{#" + name + "}} is never closed.",
                                "Write {{/" + name + "}} where it ends."));
  }

  void unknown(const TemplateToken& token, std::string_view part, const std::vector<std::string>& known) {
    std::string hint = did_you_mean(part, known);
    if (hint.empty()) hint = "The names that templates can use are in templates/README.md.";
    findings.push_back(error_at(location_of(token), "theme/unknown-name",
                                "This template cannot use the name " + std::string(token.words) + ".", std::move(hint)));
  }

  std::vector<std::string> names_here() const {
    std::vector<std::string> names;
    for (const Scope& scope : scopes) {
      if (scope.shape == nullptr) continue;
      for (const TemplateName& name : scope.shape->names) names.emplace_back(name.name);
    }
    return names;
  }

  const TemplateName* found_in_scopes(std::string_view name, bool& is_open) const {
    for (std::size_t i = scopes.size(); i-- > 0;) {
      if (scopes[i].shape == nullptr) continue;
      if (const TemplateName* found = name_in(*scopes[i].shape, name); found != nullptr) return found;
      is_open = is_open || scopes[i].shape->is_open;
    }
    return nullptr;
  }

  /// The shape that a section of this name opens; null where it opens none or is not known, which is then a finding.
  const TemplateShape* resolve(const TemplateToken& token) {
    if (token.words == ".") return nullptr;
    const auto parts = split(token.words, '.');
    bool is_open = false;
    const TemplateName* entry = found_in_scopes(parts[0], is_open);
    if (entry == nullptr) {
      if (!is_open) unknown(token, parts[0], names_here());
      return nullptr;
    }
    for (std::size_t i = 1; i < parts.size(); ++i) {
      if (entry->shape != nullptr && entry->shape->is_open) {
        check_open(token, *entry->shape, parts[i]);
        return nullptr;
      }
      const TemplateName* inner = entry->shape == nullptr ? nullptr : name_in(*entry->shape, parts[i]);
      if (inner == nullptr) {
        unknown(token, parts[i], names_of(entry->shape));
        return nullptr;
      }
      entry = inner;
    }
    return entry->shape;
  }

  static std::vector<std::string> names_of(const TemplateShape* shape) {
    std::vector<std::string> names;
    if (shape == nullptr) return names;
    for (const TemplateName& name : shape->names) names.emplace_back(name.name);
    return names;
  }

  void check_open(const TemplateToken& token, const TemplateShape& shape, std::string_view key) {
    if (shape.name != "words" || words.empty()) return;
    if (std::find(words.begin(), words.end(), key) == words.end()) unknown(token, key, words);
  }
};

}  // namespace

Findings check_template_names(const TemplateTokens& tokens, const TemplateShape& shape, const std::vector<std::string>& words) {
  NameCheck check{words, {{&shape, nullptr}}};
  check.check(tokens);
  return std::move(check.findings);
}

}  // namespace alongside
