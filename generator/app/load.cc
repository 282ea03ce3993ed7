#include "app/load.h"

#include <algorithm>

#include "app/baseline.h"
#include "app/destination.h"
#include "app/ingredients.h"
#include "app/record_files.h"
#include "check/check_document.h"
#include "check/check_theme.h"
#include "check/check_toolkit.h"
#include "check/readers.h"
#include "check/wording_tools.h"
#include "foundation/address.h"
#include "foundation/files.h"
#include "foundation/parallel.h"
#include "foundation/text.h"
#include "foundation/url.h"
#include "media/survey.h"
#include "parse/parse_document.h"
#include "read/builtin.h"
#include "read/read.h"

namespace alongside {
namespace {

/// The kind that the folder of a text says: "content/case-studies/bus.md" is a case study.
const Kind* kind_of_path(const std::vector<Kind>& kinds, std::string_view path) {
  constexpr std::string_view content = "content/";
  if (path.starts_with(content)) path.remove_prefix(content.size());
  const std::size_t slash = path.find('/');
  const Kind* kind = slash == std::string_view::npos ? nullptr : kind_of_folder(kinds, path.substr(0, slash));
  return kind == nullptr ? kind_named(kinds, "page") : kind;
}

DocumentList parse_all(const SourceFiles& sources, std::vector<SourceFile>& files, const std::vector<Kind>& kinds, unsigned jobs) {
  DocumentList documents(files.size());
  for_each_index(files.size(), jobs, [&](std::size_t i) {
    const ParseContext context{&kinds, kind_of_path(kinds, files[i].path)};
    const std::string shown = shown_path(sources, files[i].layer, files[i].path);
    documents[i] = std::make_shared<const Document>(parse_document(shown, std::move(files[i].bytes), context));
  });
  return documents;
}

TextRole role_of(const Toolkit& toolkit, TextIndex index) {
  const Page& page = toolkit.pages[toolkit.texts[index].page];
  if (page.plain != index) return TextRole::derived;
  return page.is_index ? TextRole::index : TextRole::page;
}

Findings check_text(const Toolkit& toolkit, TextIndex index, Date today, WordingDesk& desk) {
  const Text& text = toolkit.texts[index];
  CheckContext context;
  context.kind = toolkit.pages[text.page].kind;
  context.edition = text.edition;
  context.language = text.language;
  context.role = role_of(toolkit, index);
  context.today = today;
  context.desk = &desk;
  return check_document(*text.document, context);
}

/// The language that the name of shared text or of a slot says: "welcome.cy.md"; the toolkit's where it says none.
std::string_view language_of_part(const Settings& settings, const Document& part) {
  const std::string name = file_name(part.file);
  for (const std::string& language : settings.languages) {
    if (name.find('.' + language + '.') != std::string::npos) return language;
  }
  return settings.language;
}

Findings check_parts(const Toolkit& toolkit, const DocumentList& parts, Date today, WordingDesk& desk) {
  Findings findings;
  CheckContext context;
  context.role = TextRole::part;
  context.today = today;
  context.desk = &desk;
  for (const auto& part : parts) {
    context.language = language_of_part(toolkit.settings, *part);
    append(findings, check_document(*part, context));
  }
  return findings;
}

/// The view that shows `text` to its readers; null where its edition is not built.
const View* view_of(const LoadedToolkit& loaded, const Text& text) {
  const auto shows = [&](const View& view) { return view.language == text.language && view.edition == text.edition; };
  const auto found = std::find_if(loaded.views.begin(), loaded.views.end(), shows);
  return found == loaded.views.end() ? nullptr : &*found;
}

/// How texts stand to the ones that they are made from, and what their readers said.
Findings check_derived(LoadedToolkit& loaded, unsigned jobs) {
  const Toolkit& toolkit = loaded.toolkit;
  const RecordFiles records(loaded.sources);
  const RecordedWords recorded = [&](const std::string& fingerprint) { return records.words(fingerprint); };
  loaded.steps.resize(toolkit.texts.size());
  std::vector<Findings> of_texts(toolkit.texts.size());
  for_each_index(of_texts.size(), jobs, [&](std::size_t i) {
    const auto text = static_cast<TextIndex>(i);
    loaded.steps[i] = look_at_step(toolkit, text, recorded);
    of_texts[i] = check_step(toolkit, loaded.steps[i]);
    const View* view = view_of(loaded, toolkit.texts[i]);
    if (view != nullptr) append(of_texts[i], check_readers(*view, text));
  });
  Findings findings = records.check(jobs);
  for (Findings& more : of_texts) append(findings, std::move(more));
  return findings;
}

void take_findings(const DocumentList& documents, Findings& findings) {
  for (const auto& document : documents) append(findings, document->findings);
}

/// The findings of parsing, assembling and checking, in the order of the stages.
Findings all_findings(LoadedToolkit& loaded, const Options& options) {
  const Toolkit& toolkit = loaded.toolkit;
  std::vector<Findings> of_texts(toolkit.texts.size());
  std::vector<WordingDesk> desks(jobs_of(options), WordingDesk(*loaded.wording));
  for_each_index_by_worker(of_texts.size(), jobs_of(options), [&](std::size_t worker, std::size_t i) {
    of_texts[i] = check_text(toolkit, static_cast<TextIndex>(i), options.today, desks[worker]);
  });
  Findings findings;
  append(findings, loaded.sources.findings);
  take_findings(loaded.documents.texts, findings);
  take_findings(loaded.documents.shared, findings);
  take_findings(loaded.documents.slots, findings);
  append(findings, toolkit.findings);
  for (Findings& more : of_texts) append(findings, std::move(more));
  append(findings, check_parts(toolkit, loaded.documents.shared, options.today, desks.front()));
  append(findings, check_parts(toolkit, loaded.documents.slots, options.today, desks.front()));
  append(findings, check_toolkit(toolkit, options.today));
  append(findings, check_theme(loaded.sources, toolkit));
  append(findings, check_derived(loaded, jobs_of(options)));
  return findings;
}

void keep_only(std::vector<std::string>& known, const std::vector<std::string>& wanted, const std::string& always) {
  for (const std::string& name : wanted) {
    if (std::find(known.begin(), known.end(), name) != known.end()) continue;
    throw std::runtime_error("The settings list no language \"" + name + "\". They list: " + in_words(known) + '.');
  }
  std::erase_if(known, [&](const std::string& name) {
    return name != always && std::find(wanted.begin(), wanted.end(), name) == wanted.end();
  });
}

std::vector<Edition> wanted_editions(const std::vector<std::string>& names) {
  std::vector<Edition> editions = {Edition::plain};
  for (const std::string& name : names) {
    const std::optional<Edition> edition = edition_named(name);
    if (!edition) throw std::runtime_error("There is no edition \"" + name + "\". Type plain, large-print or easy-read.");
    if (*edition != Edition::plain) editions.push_back(*edition);
  }
  std::sort(editions.begin(), editions.end());
  editions.erase(std::unique(editions.begin(), editions.end()), editions.end());
  return editions;
}

/// The web address that --address names, with its last slash.
std::string site_address(const std::string& typed) {
  const std::string scheme = scheme_of(typed);
  if (const auto problem = address_problem(typed)) throw std::runtime_error(problem->message + ' ' + problem->hint);
  if (scheme != "https" && scheme != "http") {
    throw std::runtime_error("--address takes a whole web address, for example: --address https://example.nhs.uk/together/");
  }
  return typed.ends_with('/') ? typed : typed + '/';
}

/// What the command line says goes before what toolkit.yaml says.
void apply_options(Settings& settings, const Options& options) {
  if (!options.editions.empty()) settings.editions = wanted_editions(options.editions);
  if (!options.languages.empty()) keep_only(settings.languages, options.languages, settings.language);
  if (!options.address.empty()) settings.address = site_address(options.address);
  if (!options.theme.empty()) settings.theme = options.theme;
}

std::vector<View> views_of(const Toolkit& toolkit, bool drafts) {
  std::vector<View> views;
  for (const std::string& language : toolkit.settings.languages) {
    for (const Edition edition : toolkit.settings.editions) views.push_back(make_view(toolkit, language, edition, drafts));
  }
  return views;
}

}  // namespace

unsigned jobs_of(const Options& options) { return options.jobs == 0 ? default_jobs() : options.jobs; }

std::unique_ptr<LoadedToolkit> load_toolkit(const Options& options, const Console& console) {
  check_findings_file(options);
  check_baseline_options(options);
  console.show_progress("Reading…");
  return load_sources(read_sources(options.folder, {options.theme, builtin_files(), jobs_of(options)}), options, console);
}

std::unique_ptr<LoadedToolkit> load_sources(SourceFiles sources, const Options& options, const Console& console) {
  auto loaded = std::make_unique<LoadedToolkit>();
  const unsigned jobs = jobs_of(options);
  loaded->sources = std::move(sources);
  Findings settings_findings;
  Ingredients ingredients = read_ingredients(loaded->sources, file_name(real_path(options.folder)), settings_findings);
  AssembleOptions assembling;
  assembling.drafts = options.drafts;
  assembling.today = options.today;
  assembling.jobs = jobs;
  assembling.known_languages = ingredients.settings.languages;
  apply_options(ingredients.settings, options);
  const std::vector<Kind>& kinds = ingredients.kinds;
  loaded->documents.texts = parse_all(loaded->sources, loaded->sources.texts, kinds, jobs);
  loaded->documents.shared = parse_all(loaded->sources, loaded->sources.shared, kinds, jobs);
  loaded->documents.slots = parse_all(loaded->sources, loaded->sources.slots, kinds, jobs);
  console.show_progress("Checking…");
  std::vector<WordList> word_lists = std::move(ingredients.word_lists);
  loaded->toolkit = assemble(loaded->sources, loaded->documents, std::move(ingredients), assembling);
  loaded->wording = std::make_unique<WordingTools>(wording_tools(loaded->toolkit, std::move(word_lists)));
  loaded->views = views_of(loaded->toolkit, options.drafts);
  loaded->findings = survey_pictures(loaded->sources, loaded->toolkit, jobs);
  append(loaded->findings, all_findings(*loaded, options));
  append(loaded->findings, std::move(settings_findings));
  return loaded;
}

}  // namespace alongside
