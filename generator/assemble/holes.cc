#include "assemble/holes.h"

#include "foundation/parallel.h"
#include "foundation/suggest.h"
#include "foundation/text.h"
#include "model/origin.h"

namespace alongside {
namespace {

std::string hint_for(const Names& names, const std::string& name) {
  std::vector<std::string> known;
  for (const auto& [key, value] : names) known.push_back(key);
  const std::string near = nearest(name, known);
  if (!near.empty()) return "Did you mean {{" + near + "}}?";
  return "Write its meaning under `words:` in content/toolkit.yaml, or \\{{ where you mean the brackets "
         "themselves.";
}

void check_name(const Names& names, std::string_view written, const Location& where, Findings& findings) {
  const std::string name(trimmed(written));
  const auto known = names.find(name);
  if (known == names.end()) {
    findings.push_back(error_at(where, "markup/unknown-name", "No name is known as {{" + name + "}}.",
                                hint_for(names, name)));
  } else if (known->second.empty()) {
    const std::size_t dot = name.find('.');
    findings.push_back(error_at(where, "markup/empty-name", "Nothing is written yet for {{" + name + "}}.",
                                "Write `" + name.substr(dot + 1) + ":` under `" + name.substr(0, dot) +
                                    ":` in content/toolkit.yaml or in the theme."));
  }
}

void check_text(const Names& names, std::string_view text, const Location& where, Findings& findings) {
  for (std::size_t open = text.find("{{"); open != std::string_view::npos; open = text.find("{{", open + 2)) {
    const std::size_t close = text.find("}}", open);
    if (close == std::string_view::npos) return;
    check_name(names, text.substr(open + 2, close - open - 2), where, findings);
  }
}

Findings check_document(const Names& names, const Document& document) {
  Findings findings;
  for (const Node& node : document.nodes) {
    if (node.kind == NodeKind::hole)
      check_name(names, document.words(node), location_of(document, node), findings);
  }
  const FrontMatter& front = document.front;
  check_text(names, front.title, place_of(front, "title", document.file), findings);
  check_text(names, front.summary, place_of(front, "summary", document.file), findings);
  for (const Link& link : document.links) {
    const std::string_view target = document.words(link.target);
    if (target.find("{{") == std::string_view::npos) continue;
    check_text(names, target, location_of(document, link.target_source.at, link.target_source.length),
               findings);
  }
  for (const ContainerUse& container : document.containers) {
    for (const ContainerAttribute& given : container.attributes) {
      check_text(names, document.words(given.value), location_of(document, document.nodes[container.node]),
                 findings);
    }
  }
  return findings;
}

/// "contact" of a message about {{contact.email}}: what is left empty has no place of its own.
std::string group_in(const std::string& message) {
  const std::size_t open = message.find("{{") + 2;
  return message.substr(open, message.find('.', open) - open);
}

/// The chosen theme where it is the toolkit's own; null where that is base or another organisation's.
const Theme* own_theme(const Toolkit& toolkit) {
  const Theme* theme = toolkit.themes.empty() ? nullptr : &toolkit.themes.back();
  const bool is_own = theme != nullptr && theme->name != "base" && upstream_of(toolkit, theme->file) == nullptr;
  return is_own ? theme : nullptr;
}

/// A name that this toolkit does not fill is its own to fill, also where a text of its upstream uses it: in its theme where it has one.
void ask_at_home(const Toolkit& toolkit, Findings& findings) {
  const Theme* theme = own_theme(toolkit);
  for (Finding& finding : findings) {
    const Origin* upstream = upstream_of(toolkit, finding.where.file);
    if (upstream == nullptr || finding.rule != "markup/empty-name") continue;
    finding.where = place_in(toolkit.settings.places, "upstream", toolkit.settings.file);
    if (theme != nullptr) {
      finding.where = place_in(theme->places, group_in(finding.message), theme->file);
      finding.hint = replaced(finding.hint, "content/toolkit.yaml or in the theme", theme->file);
    }
    finding.message.pop_back();
    finding.message += ", which texts of “" + upstream->title + "” use.";
  }
}

void check_all(Assembly& assembly, const std::vector<const Document*>& documents) {
  std::vector<Findings> found(documents.size());
  for_each_index(documents.size(), assembly.options.jobs,
                 [&](std::size_t i) { found[i] = check_document(assembly.names, *documents[i]); });
  for (Findings& findings : found) ask_at_home(assembly.toolkit, findings);
  for (Findings& findings : found) append(assembly.toolkit.findings, std::move(findings));
}

}  // namespace

void check_holes(Assembly& assembly) {
  std::vector<const Document*> documents;
  for (const Text& text : assembly.toolkit.texts) {
    if (!assembly.toolkit.pages[text.page].left_out) documents.push_back(text.document);
  }
  for (const auto& document : assembly.documents.shared) documents.push_back(document.get());
  for (const auto& document : assembly.documents.slots) documents.push_back(document.get());
  check_all(assembly, documents);
  for (const GlossaryTerm& term : assembly.toolkit.glossary) {
    check_text(assembly.names, term.plain, term.where, assembly.toolkit.findings);
    check_text(assembly.names, term.easy, term.where, assembly.toolkit.findings);
  }
}

}  // namespace alongside
