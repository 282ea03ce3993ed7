// Every folder of tests/cases/easy-read is a case for the rules on wording: texts, and in expected.txt what is found in them, one
// finding a line. glossary.yaml is the toolkit's glossary. Today is 1 June 2026. ALONGSIDE_WRITE_CASES=1 writes expected.txt again.
#include <algorithm>
#include <cstdlib>

#include "catch.h"
#include "check/allowances.h"
#include "check/check_document.h"
#include "check/wording_tools.h"
#include "foundation/files.h"
#include "foundation/text.h"
#include "parse/glossary.h"
#include "parse/parse_document.h"
#include "parse/word_list.h"

using namespace alongside;

namespace {

const std::string source = ALONGSIDE_SOURCE_DIR;

std::vector<WordList> builtin_lists() {
  std::vector<WordList> lists;
  const std::string folder = source + "/templates/word-lists";
  for (const FileEntry& entry : list_tree(folder)) {
    if (entry.path.ends_with(".yaml")) lists.push_back(parse_word_list(read_whole_file(folder + '/' + entry.path), entry.path).list);
  }
  return lists;
}

/// "cy" of "page.cy.easy-read.md"; empty where the name says none.
std::string language_in(const std::string& name) {
  const std::vector<std::string_view> parts = split(name, '.');
  return parts.size() > 3 ? std::string(parts[1]) : std::string();
}

Findings findings_in(const std::string& folder, const std::string& path, WordingDesk& desk, const std::vector<Kind>& kinds) {
  const Document document = parse_document(path, read_whole_file(folder + '/' + path), {&kinds, nullptr});
  const std::string language = language_in(path);
  CheckContext context;
  context.edition = path.find(".easy-read.") == std::string::npos ? Edition::plain : Edition::easy_read;
  context.role = TextRole::derived;
  context.language = language;
  context.today = {2026, 6, 1};
  context.desk = &desk;
  Findings findings = document.findings;
  append(findings, check_document(document, context));
  return findings;
}

std::string lines_in(const std::string& folder) {
  Toolkit toolkit;
  const std::string glossary = folder + "/glossary.yaml";
  if (is_file(glossary)) toolkit.glossary = parse_glossary(read_whole_file(glossary), "glossary.yaml").glossary;
  const WordingTools tools = wording_tools(toolkit, builtin_lists());
  WordingDesk desk(tools);
  Findings findings;
  for (const FileEntry& entry : list_tree(folder)) {
    if (entry.path.ends_with(".md")) append(findings, findings_in(folder, entry.path, desk, toolkit.kinds));
  }
  findings = settled(std::move(findings), toolkit);
  sort_findings(findings);
  std::string lines;
  for (const Finding& finding : findings) {
    const Location& where = finding.where;
    lines += where.file + ':' + std::to_string(where.from.line) + ':' + std::to_string(where.from.column) + '-' + std::to_string(where.to.line) + ':' +
             std::to_string(where.to.column) + ": " + severity_name(finding.severity) + ": " + finding.message + " | " + finding.hint + " [" +
             finding.rule + "]\n";
  }
  return lines;
}

}  // namespace

TEST_CASE("Every case of easy read finds what it is expected to find, and nothing else") {
  const std::string cases = source + "/tests/cases/easy-read";
  int count = 0;
  for (const FileEntry& entry : list_tree(cases)) {
    if (entry.kind != FileKind::folder) continue;
    const std::string folder = cases + '/' + entry.path;
    const std::string found = lines_in(folder);
    if (std::getenv("ALONGSIDE_WRITE_CASES") != nullptr) write_whole_file(folder + "/expected.txt", found);
    INFO("case " << entry.path);
    CHECK(found == read_whole_file(folder + "/expected.txt"));
    ++count;
  }
  CHECK(count > 4);
}
