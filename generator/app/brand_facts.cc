#include "app/brand_facts.h"

#include <algorithm>
#include <set>
#include <string_view>

#include "app/brand_findings.h"
#include "colour/meetings.h"
#include "model/look.h"
#include "model/statement.h"

namespace alongside {
namespace {

/// The theme that is part of the program; what it holds is no brand's own.
bool is_brands_own(const Layer& layer) { return layer.kind == LayerKind::theme && layer.name != "base"; }

/// Counts the texts that themes add and those that take the place of one below.
void count_texts(const SourceFiles& sources, BrandFacts& facts) {
  std::set<std::string_view> below;
  for (const SourceFile& file : sources.texts) {
    const bool is_new = below.insert(file.path).second;
    if (is_brands_own(sources.layers[file.layer])) ++(is_new ? facts.added : facts.replaced);
  }
}

bool says_anything(const Contact& contact) {
  return !contact.email.empty() || !contact.phone.empty() || !contact.text.empty() || !contact.form.empty() || !contact.address.empty();
}

/// The pair of words and ground that is hardest to read in `edition`, by how far it is above what it needs.
LowestContrast lowest_contrast(const std::vector<Theme>& themes, Edition edition) {
  LowestContrast lowest{edition, 21, needed_ratio(PairUse::words, edition)};
  for (const bool dark : {false, true}) {
    for (const Meeting& meeting : meetings_of(look_of(themes, edition, dark))) {
      if (meeting.pair->use == PairUse::words) lowest.ratio = std::min(lowest.ratio, meeting.ratio);
    }
  }
  return lowest;
}

std::size_t count_of(const Findings& findings, const std::string& theme, Severity severity) {
  return static_cast<std::size_t>(std::count_if(findings.begin(), findings.end(), [&](const Finding& finding) {
    return finding.severity == severity && holds_for(finding, theme);
  }));
}

BrandFacts facts_of(const LoadedToolkit& brand, const Findings& findings) {
  const Toolkit& toolkit = brand.toolkit;
  const View& view = brand.views.front();
  BrandFacts facts;
  facts.theme = brand.theme;
  facts.organisation = view.organisation.name;
  for (const PageInView& page : view.pages) facts.pages += page.standing == Standing::here;
  for (const Page& page : toolkit.pages) facts.withdrawn += page.left_out;
  count_texts(brand.sources, facts);
  for (const TextStep& step : brand.steps) facts.behind += step.step == Step::behind && !toolkit.pages[toolkit.texts[step.text].page].left_out;
  facts.errors = count_of(findings, brand.theme, Severity::error);
  facts.warnings = count_of(findings, brand.theme, Severity::warning);
  facts.has_contact = says_anything(view.contact);
  facts.statement = statement_of(toolkit).said.status;
  for (const Edition edition : toolkit.settings.editions) facts.contrast.push_back(lowest_contrast(toolkit.themes, edition));
  return facts;
}

}  // namespace

std::vector<BrandFacts> brand_facts(const LoadedBrands& loaded, const Findings& findings) {
  std::vector<BrandFacts> facts;
  for (const auto& brand : loaded.brands) facts.push_back(facts_of(*brand, findings));
  return facts;
}

const LoadedToolkit& main_brand(const LoadedBrands& loaded) {
  const std::string& named = loaded.first().toolkit.settings.theme;
  for (const std::string& wanted : {named, std::string("base")}) {
    for (const auto& brand : loaded.brands) {
      if (brand->theme == wanted) return *brand;
    }
  }
  return loaded.first();
}

}  // namespace alongside
