#include "app/load.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <utility>

#include "app/baseline.h"
#include "app/brand_findings.h"
#include "app/check_texts.h"
#include "app/destination.h"
#include "app/ingredients.h"
#include "app/reading_options.h"
#include "app/section_texts.h"
#include "app/shared_parts.h"
#include "check/check_theme.h"
#include "check/check_toolkit.h"
#include "foundation/files.h"
#include "foundation/parallel.h"
#include "media/film_survey.h"
#include "media/fonts.h"
#include "media/survey.h"
#include "read/builtin.h"
#include "read/read.h"

namespace alongside {
namespace {

AssembleOptions assemble_options(const Options& options, const std::vector<std::string>& built_themes, unsigned jobs) {
  AssembleOptions assembling;
  assembling.drafts = options.drafts;
  assembling.today = options.today;
  assembling.jobs = jobs;
  assembling.built_themes = built_themes;
  return assembling;
}

std::vector<View> views_of(const Toolkit& toolkit, bool drafts, const std::string& site_prefix) {
  std::vector<View> views;
  for (const std::string& language : toolkit.settings.languages) {
    for (const Edition edition : toolkit.settings.editions) views.push_back(make_view(toolkit, language, edition, drafts, site_prefix));
  }
  return views;
}

/// The name of the chosen theme: the topmost layer that is one.
std::string theme_of(const SourceFiles& sources) {
  for (auto layer = sources.layers.rbegin(); layer != sources.layers.rend(); ++layer) {
    if (layer->kind == LayerKind::theme) return layer->name;
  }
  return {};
}

std::unique_ptr<LoadedToolkit> assembled_brand(const SharedParts& shared, const BrandLayers& layers, const Options& options,
                                               const std::vector<std::string>& built_themes, unsigned jobs) {
  auto brand = std::make_unique<LoadedToolkit>();
  BrandParts parts = parts_of_brand(shared, layers);
  brand->sources = std::move(parts.sources);
  brand->documents = std::move(parts.documents);
  brand->theme = theme_of(brand->sources);
  if (!built_themes.empty()) brand->prefix = brand->theme + '/';
  Ingredients ingredients = ingredients_of(shared.sources, shared.settings, layers, file_name(real_path(options.folder)));
  AssembleOptions assembling = assemble_options(options, built_themes, jobs);
  assembling.known_languages = ingredients.settings.languages;
  apply_options(ingredients.settings, options);
  Findings of_sections = put_sections_in_place(brand->sources, assembling.known_languages, brand->documents);
  brand->toolkit = assemble(brand->sources, brand->documents, std::move(ingredients), assembling);
  append(brand->toolkit.findings, std::move(of_sections));
  brand->views = views_of(brand->toolkit, options.drafts, brand->prefix);
  return brand;
}

/// Brands are put together side by side; each has its share of the threads.
void assemble_brands(const SharedParts& shared, const Options& options, LoadedBrands& loaded, const std::vector<std::string>& built_themes) {
  const unsigned jobs = jobs_of(options);
  const auto count = static_cast<unsigned>(shared.brands.size());
  loaded.brands.resize(count);
  for_each_index(count, jobs, [&](std::size_t i) {
    loaded.brands[i] = assembled_brand(shared, shared.brands[i], options, built_themes, std::max(1U, jobs / count));
  });
}

/// The toolkit's own settings and templates under base, without its texts.
std::unique_ptr<LoadedToolkit> unbranded_toolkit(const SharedParts& shared, const Options& options) {
  SharedParts without_texts;
  without_texts.sources = shared.sources;
  without_texts.settings = shared.settings;
  for (auto* files : {&without_texts.sources.texts, &without_texts.sources.shared, &without_texts.sources.slots}) files->clear();
  BrandLayers layers;
  for (std::size_t i = 0; i < shared.sources.layers.size(); ++i) {
    const Layer& layer = shared.sources.layers[i];
    if (layer.kind != LayerKind::theme || layer.name == "base") layers.push_back(i);
  }
  return assembled_brand(without_texts, layers, options, {}, jobs_of(options));
}

/// Texts are checked once for all brands, with the names of all; a text that says a name of some is then checked for each with its own.
/// Brands with the same word lists share their tools.
void give_wording(const SharedParts& shared, LoadedBrands& loaded) {
  std::vector<const Toolkit*> toolkits;
  for (const auto& brand : loaded.brands) toolkits.push_back(&brand->toolkit);
  if (loaded.are_many) loaded.names_of_some = names_of_some(toolkits);
  std::map<std::vector<std::size_t>, std::shared_ptr<const WordingTools>> made;
  for (std::size_t i = 0; i < loaded.brands.size(); ++i) {
    LoadedToolkit& brand = *loaded.brands[i];
    std::vector<WordList> lists = word_lists_of(shared.sources, shared.settings, shared.brands[i]);
    std::shared_ptr<const WordingTools>& tools = made[word_list_files(shared.sources, shared.settings, shared.brands[i])];
    if (tools == nullptr) tools = std::make_shared<const WordingTools>(wording_tools(toolkits, lists));
    brand.wording = brand.own_wording = tools;
    if (!loaded.names_of_some.empty()) brand.own_wording = std::make_shared<const WordingTools>(wording_tools(brand.toolkit, std::move(lists)));
  }
}

/// What is wrong with one brand as a whole.
Findings check_brand(LoadedToolkit& brand, const Options& options) {
  Findings findings = brand.toolkit.findings;
  append(findings, check_toolkit(brand.toolkit, options.today));
  append(findings, check_theme(brand.sources, brand.toolkit));
  return findings;
}

/// Says which brands have the file that each of `findings` speaks of: those of a theme's file hold for the brands that have the theme.
void say_who_reads(const SharedParts& shared, const std::vector<std::string>& names, Findings& findings) {
  for (std::size_t layer = 0; layer < shared.sources.layers.size(); ++layer) {
    if (shared.sources.layers[layer].kind != LayerKind::theme) continue;
    std::vector<std::size_t> brands;
    for (std::size_t i = 0; i < shared.brands.size(); ++i) {
      if (std::binary_search(shared.brands[i].begin(), shared.brands[i].end(), layer)) brands.push_back(i);
    }
    const std::string words = brands_in_words(names, brands);
    for (Finding& finding : findings) {
      if (finding.where.file.starts_with(shared.sources.layers[layer].shown)) finding.theme = words;
    }
  }
}

void check_brands(SharedParts& shared, const Options& options, LoadedBrands& loaded) {
  const unsigned jobs = jobs_of(options);
  const std::vector<std::string> names = loaded.names();
  if (loaded.are_many) say_who_reads(shared, names, shared.findings);
  append(loaded.findings, std::move(shared.findings));
  PictureSurvey survey;
  FilmSurvey films;
  std::vector<Findings> of_brands;
  for (const auto& brand : loaded.brands) {
    of_brands.push_back(survey.look(brand->sources, brand->toolkit, jobs));
    append(of_brands.back(), survey_fonts(brand->toolkit));
    films.look(brand->toolkit);
  }
  append(loaded.findings, check_texts(loaded, options.today, jobs));
  for_each_index(names.size(), jobs, [&](std::size_t i) { append(of_brands[i], check_brand(*loaded.brands[i], options)); });
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (loaded.are_many) hold_only_for(of_brands[i], names[i]);
    append(loaded.findings, std::move(of_brands[i]));
  }
}

/// The themes that the options ask for; an empty name is the one that toolkit.yaml names.
std::vector<std::string> wanted_themes(const Options& options) {
  if (!options.all_themes) return {options.theme};
  std::vector<std::string> themes = own_themes(options.folder);
  if (themes.empty()) {
    throw FileProblem("--all-themes builds each theme in the toolkit's folder themes/, and there is none. Leave it out to build the toolkit as "
                      "its settings say.");
  }
  return themes;
}

SharedParts read_parts(const Options& options, const Console& console, WordLists wanted) {
  check_findings_file(options);
  check_baseline_options(options);
  console.show_progress("Reading…");
  return parse_parts(read_brands(options.folder, wanted_themes(options), {{}, builtin_files(), jobs_of(options)}), wanted, jobs_of(options));
}

LoadedBrands assembled(const SharedParts& shared, const Options& options) {
  LoadedBrands loaded;
  loaded.are_many = options.all_themes;
  assemble_brands(shared, options, loaded, options.all_themes ? wanted_themes(options) : std::vector<std::string>());
  if (loaded.are_many) loaded.unbranded = unbranded_toolkit(shared, options);
  return loaded;
}

}  // namespace

unsigned jobs_of(const Options& options) { return options.jobs == 0 ? default_jobs() : options.jobs; }

std::vector<std::string> LoadedBrands::names() const {
  std::vector<std::string> names;
  for (const auto& brand : brands) names.push_back(brand->theme);
  return names;
}

LoadedBrands load_brands(const Options& options, const Console& console) {
  SharedParts shared = read_parts(options, console, WordLists::parsed);
  console.show_progress("Checking…");
  LoadedBrands loaded = assembled(shared, options);
  give_wording(shared, loaded);
  check_brands(shared, options, loaded);
  return loaded;
}

LoadedBrands load_unchecked(const Options& options, const Console& console) {
  return assembled(read_parts(options, console, WordLists::left_out), options);
}

std::unique_ptr<LoadedToolkit> load_toolkit(const Options& options, const Console& console) {
  return std::move(load_brands(options, console).brands.front());
}

std::unique_ptr<LoadedToolkit> put_together(SourceFiles sources, const Options& options) {
  BrandLayers all(sources.layers.size());
  std::iota(all.begin(), all.end(), 0);
  const SharedParts shared = parse_parts({std::move(sources), {all}}, WordLists::left_out, jobs_of(options));
  auto brand = assembled_brand(shared, all, options, {}, jobs_of(options));
  PictureSurvey().look(brand->sources, brand->toolkit, jobs_of(options));
  return brand;
}

}  // namespace alongside
