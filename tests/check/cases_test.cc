// Every folder of tests/cases/check is a case: texts, and in expected.txt what is found in them, one finding
// a line. A text called index.md is a folder's page, one below shared/ a part, one with an edition or
// language in its name derived. kind.yaml is the kind of all pages, toolkit.yaml the settings. Today is 1
// June 2026.
#include <algorithm>
#include <deque>

#include "catch.h"
#include "check/allowances.h"
#include "check/check_document.h"
#include "check/check_toolkit.h"
#include "check/unknown_rules.h"
#include "foundation/files.h"
#include "foundation/text.h"
#include "parse/kind.h"
#include "parse/parse_document.h"
#include "parse/settings.h"

using namespace alongside;

namespace {

constexpr Date day_of_the_cases = {2026, 6, 1};

struct Case {
  Toolkit toolkit;
  std::deque<Document> documents;
  Findings findings;
};

std::string file_in(const std::string& folder, const std::string& name) {
  const std::string path = folder + "/" + name;
  return is_file(path) ? read_whole_file(path) : std::string();
}

TextRole role_of(const std::string& path) {
  if (path.starts_with("shared/")) return TextRole::part;
  const auto dots = std::count(path.begin(), path.end(), '.');
  if (dots > 1) return TextRole::derived;
  return file_name(path) == "index.md" ? TextRole::index : TextRole::page;
}

void add_text(Case& made, const std::string& folder, const std::string& path) {
  const Kind* kind = made.toolkit.kinds.empty() ? nullptr : &made.toolkit.kinds.front();
  CheckContext context;
  context.kind = kind;
  context.edition = path.find(".easy-read.") == std::string::npos ? Edition::plain : Edition::easy_read;
  context.role = role_of(path);
  context.today = day_of_the_cases;
  made.documents.push_back(
      parse_document(path, read_whole_file(folder + "/" + path), {&made.toolkit.kinds, kind}));
  const Document& document = made.documents.back();
  Text text;
  text.document = &document;
  text.edition = context.edition;
  made.toolkit.texts.push_back(text);
  append(made.findings, document.findings);
  append(made.findings, check_document(document, context));
}

/// The findings of the case in `folder`, settled and sorted.
Findings findings_of(const std::string& folder) {
  Case made;
  SettingsResult settings = parse_settings(file_in(folder, "toolkit.yaml"), "toolkit.yaml");
  made.toolkit.settings = settings.settings;
  append(made.findings, std::move(settings.findings));
  append(made.findings, unknown_rules(made.toolkit.settings));
  if (is_file(folder + "/kind.yaml")) {
    KindResult kind = parse_kind(read_whole_file(folder + "/kind.yaml"), "kind.yaml");
    made.toolkit.kinds.push_back(std::move(kind.kind));
    append(made.findings, std::move(kind.findings));
  }
  for (const FileEntry& entry : list_tree(folder)) {
    if (entry.path.ends_with(".md")) add_text(made, folder, entry.path);
  }
  Findings findings = settled(std::move(made.findings), made.toolkit);
  sort_findings(findings);
  return findings;
}

std::string line_of(const Finding& finding) {
  return finding.where.file + ':' + std::to_string(finding.where.from.line) + ':' +
         std::to_string(finding.where.from.column) + ": " + severity_name(finding.severity) + ": " +
         finding.message + " | " + finding.hint + " [" + finding.rule + "]\n";
}

}  // namespace

TEST_CASE("Every case finds what it is expected to find, and nothing else") {
  const std::string cases = std::string(ALONGSIDE_SOURCE_DIR) + "/tests/cases/check";
  int count = 0;
  for (const FileEntry& entry : list_tree(cases)) {
    if (entry.kind != FileKind::folder || !is_file(cases + "/" + entry.path + "/expected.txt")) continue;
    std::string found;
    for (const Finding& finding : findings_of(cases + "/" + entry.path)) found += line_of(finding);
    INFO("case " << entry.path);
    CHECK(found == read_whole_file(cases + "/" + entry.path + "/expected.txt"));
    ++count;
  }
  CHECK(count > 0);
}
