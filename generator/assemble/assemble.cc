#include "assemble/assemble.h"

#include <algorithm>
#include <set>
#include <utility>

#include "assemble/document_links.h"
#include "assemble/field_links.h"
#include "assemble/holes.h"
#include "assemble/includes.h"
#include "assemble/leave_out.h"
#include "assemble/link_index.h"
#include "assemble/names.h"
#include "assemble/pages.h"
#include "assemble/pictures.h"
#include "assemble/published_files.h"
#include "assemble/redirects.h"
#include "assemble/section_files.h"
#include "assemble/sections.h"
#include "assemble/slots.h"
#include "foundation/unicode.h"

namespace alongside {
namespace {

/// Ids of glossary entries are made as those of headings are.
void give_ids(Glossary& glossary) {
  std::set<std::string> taken;
  for (GlossaryTerm& term : glossary) {
    const std::string id = heading_id(term.term);
    term.id = id;
    for (int i = 1; !taken.insert(term.id).second; ++i) term.id = id + '-' + std::to_string(i);
  }
}

std::vector<std::string> all_prefixes(const Settings& settings) {
  std::vector<std::string> prefixes;
  for (const std::string& language : settings.languages) {
    const std::string before = language == settings.language ? std::string() : language + '/';
    for (const Edition edition : all_editions) {
      prefixes.push_back(edition == Edition::plain ? before
                                                   : before + std::string(edition_name(edition)) + '/');
    }
  }
  return prefixes;
}

Toolkit with_ingredients(Ingredients ingredients) {
  Toolkit toolkit;
  toolkit.settings = std::move(ingredients.settings);
  toolkit.upstreams = std::move(ingredients.upstreams);
  toolkit.kinds = std::move(ingredients.kinds);
  toolkit.themes = std::move(ingredients.themes);
  toolkit.glossary = std::move(ingredients.glossary);
  toolkit.fixed_words = std::move(ingredients.fixed_words);
  if (toolkit.settings.languages.empty()) toolkit.settings.languages.push_back(toolkit.settings.language);
  toolkit.prefixes = all_prefixes(toolkit.settings);
  give_ids(toolkit.glossary);
  return toolkit;
}

/// What a page that nobody gets would take the place of is made by the program all the same.
void forget_unpublished(Assembly& assembly) {
  std::erase_if(assembly.toolkit.page_by_address, [&](const auto& entry) {
    return !is_published(assembly, assembly.toolkit.pages[entry.second]);
  });
}

void resolve_links(Assembly& assembly) {
  LinkTroubles troubles;
  resolve_documents(assembly, troubles);
  resolve_fields(assembly, troubles);
  tell_troubles(assembly, troubles);
  check_includes(assembly);
  check_slots(assembly);
  check_holes(assembly);
}

}  // namespace

bool is_published(const Assembly& assembly, const Page& page) {
  return !page.left_out && (page.status != PageStatus::draft || assembly.options.drafts);
}

Location place_in(const std::map<std::string, Location>& places, const std::string& key,
                  const std::string& file) {
  const auto found = places.find(key);
  return found == places.end() ? Location{file, {1, 1}, {1, 1}} : found->second;
}

Toolkit assemble(const SourceFiles& sources, const Documents& documents, Ingredients ingredients,
                 const AssembleOptions& options) {
  const std::vector<Picture> described = std::move(ingredients.pictures);
  Toolkit toolkit = with_ingredients(std::move(ingredients));
  Assembly assembly{sources, documents, options, toolkit, options.known_languages, {}, {}, {}};
  if (assembly.languages.empty()) assembly.languages = toolkit.settings.languages;
  assembly.names = all_names(toolkit.settings, toolkit.themes);
  make_pages(assembly);
  check_section_files(assembly);
  leave_out(assembly);
  collect_files(assembly, described);
  make_link_index(assembly);
  make_sections(assembly);
  resolve_links(assembly);
  make_redirects(assembly);
  forget_unpublished(assembly);
  publish_files(assembly);
  return toolkit;
}

}  // namespace alongside
