// Each folder of tests/cases/links/ is a case: toolkit/, a whole toolkit, and expected.txt, what reading,
// parsing and assembling it finds, one finding a line. A new case needs no code. With ALONGSIDE_WRITE_CASES=1
// set, expected.txt is written anew.
#include <cstdlib>

#include "assemble/assemble.h"
#include "catch.h"
#include "foundation/files.h"
#include "parse/glossary.h"
#include "parse/kind.h"
#include "parse/parse_document.h"
#include "parse/pictures.h"
#include "parse/settings.h"
#include "parse/theme.h"
#include "read/read.h"

using namespace alongside;

namespace {

void take_settings(const SourceFiles& sources, const SourceFile& file, Ingredients& ingredients,
                   Findings& findings) {
  const std::string shown = shown_path(sources, file.layer, file.path);
  const std::string name = file_name(file.path);
  if (name == "toolkit.yaml") {
    SettingsResult result = parse_settings(file.bytes, shown);
    ingredients.settings = std::move(result.settings);
    append(findings, std::move(result.findings));
  } else if (name == "glossary.yaml") {
    ingredients.glossary = parse_glossary(file.bytes, shown).glossary;
  } else if (name == "pictures.yaml") {
    for (Picture& picture : parse_pictures(file.bytes, shown).pictures)
      ingredients.pictures.push_back(std::move(picture));
  } else if (name == "theme.yaml") {
    ThemeResult result = parse_theme(file.bytes, shown);
    result.theme.name = sources.layers[file.layer].name;
    ingredients.themes.push_back(std::move(result.theme));
    append(findings, std::move(result.findings));
  }
}

DocumentList parse_all(const SourceFiles& sources, const std::vector<SourceFile>& files, const std::vector<Kind>& kinds) {
  DocumentList documents;
  for (const SourceFile& file : files) {
    const ParseContext context{&kinds, kind_named(kinds, "page")};
    documents.push_back(std::make_shared<const Document>(
        parse_document(shown_path(sources, file.layer, file.path), file.bytes, context)));
  }
  return documents;
}

Findings findings_of(const std::string& folder) {
  SourceFiles sources = read_sources(folder, {"", builtin_files(), 2});
  Ingredients ingredients;
  Findings findings = std::move(sources.findings);
  for (const SourceFile& file : sources.settings) take_settings(sources, file, ingredients, findings);
  for (const SourceFile& file : sources.templates) {
    const bool is_kind = file.path.ends_with(".yaml") && file.path.find("/words/") == std::string::npos;
    if (is_kind)
      ingredients.kinds.push_back(parse_kind(file.bytes, shown_path(sources, file.layer, file.path)).kind);
  }
  Documents documents;
  documents.texts = parse_all(sources, sources.texts, ingredients.kinds);
  documents.shared = parse_all(sources, sources.shared, ingredients.kinds);
  documents.slots = parse_all(sources, sources.slots, ingredients.kinds);
  for (auto* parsed : {&documents.texts, &documents.shared, &documents.slots}) {
    for (const auto& document : *parsed) append(findings, document->findings);
  }
  Toolkit toolkit = assemble(sources, documents, std::move(ingredients), {});
  append(findings, std::move(toolkit.findings));
  sort_findings(findings);
  return findings;
}

std::string line_of(const Finding& finding) {
  return finding.where.file + ':' + std::to_string(finding.where.from.line) + ':' +
         std::to_string(finding.where.from.column) + ": " + severity_name(finding.severity) + ": " +
         finding.message + (finding.hint.empty() ? "" : " | " + finding.hint) + " [" + finding.rule + "]\n";
}

}  // namespace

TEST_CASE("Every case of links finds what it is expected to find, and nothing else") {
  const std::string cases = std::string(ALONGSIDE_SOURCE_DIR) + "/tests/cases/links";
  int count = 0;
  for (const FileEntry& entry : list_tree(cases)) {
    const std::string folder = cases + '/' + entry.path;
    if (entry.kind != FileKind::folder || !is_folder(folder + "/toolkit")) continue;
    std::string found;
    for (const Finding& finding : findings_of(folder + "/toolkit")) found += line_of(finding);
    if (std::getenv("ALONGSIDE_WRITE_CASES") != nullptr) write_whole_file(folder + "/expected.txt", found);
    INFO("case " << entry.path);
    CHECK(found == read_whole_file(folder + "/expected.txt"));
    ++count;
  }
  CHECK(count > 0);
}
