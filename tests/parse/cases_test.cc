// Each folder of tests/cases/parse holds one input and what must come of it. A new case needs no code: put a .md or .yaml file
// into a new folder, run the tests with ALONGSIDE_WRITE_EXPECTED=1, and read what was written before you commit it.
#include <cstdlib>
#include <string>
#include <vector>

#include "catch.h"
#include "foundation/files.h"
#include "parse/document_dump.h"
#include "parse/fixed_words.h"
#include "parse/front_matter_dump.h"
#include "parse/glossary.h"
#include "parse/kind.h"
#include "parse/parse_document.h"
#include "parse/pictures.h"
#include "parse/settings.h"
#include "parse/theme.h"
#include "parse/word_list.h"

using namespace alongside;

namespace {

const std::string root = ALONGSIDE_SOURCE_DIR;
const std::string cases = root + "/tests/cases/parse";

std::vector<Kind> builtin_kinds() {
  std::vector<Kind> kinds;
  for (const char* id : {"case-study", "principle", "organisation", "page"}) {
    const std::string file = "templates/" + std::string(id) + ".yaml";
    kinds.push_back(parse_kind(read_whole_file(root + '/' + file), file).kind);
  }
  return kinds;
}

/// A word list, an entry a line.
std::string dumped(const WordList& list) {
  std::string text = "list \"" + list.name + "\" from \"" + list.source + "\"\n";
  for (const WordListEntry& entry : list.entries) {
    constexpr const char* forms[] = {"as written", "noun", "verb"};
    text += "  " + std::string(word_list_kind_name(entry.kind)) + ", " + forms[static_cast<int>(entry.forms)] + ": \"" + entry.word + "\"";
    if (!entry.use.empty()) text += " use \"" + entry.use + "\"";
    if (!entry.why.empty()) text += " because \"" + entry.why + "\"";
    for (const std::string& also : entry.also) text += " also \"" + also + "\"";
    text += '\n';
  }
  return text;
}

struct Outcome {
  std::string findings;
  std::string tree;
};

Outcome outcome_of(const std::string& path) {
  const std::string bytes = read_whole_file(path);
  const std::string file = file_name(path);
  if (file.ends_with(".md")) {
    const std::vector<Kind> kinds = builtin_kinds();
    const Document document = parse_document(file, bytes, {&kinds, nullptr});
    return {dumped(document.findings), dumped(document.front) + dumped(document)};
  }
  if (file == "toolkit.yaml") return {dumped(parse_settings(bytes, file).findings), {}};
  if (file == "glossary.yaml") return {dumped(parse_glossary(bytes, file).findings), {}};
  if (file == "theme.yaml") return {dumped(parse_theme(bytes, "themes/x/theme.yaml").findings), {}};
  if (file == "pictures.yaml") return {dumped(parse_pictures(bytes, file).findings), {}};
  if (file == "own-words.yaml") {
    const WordListResult result = parse_word_list(bytes, file);
    return {dumped(result.findings), dumped(result.list)};
  }
  if (file == "en.yaml") return {dumped(parse_fixed_words(bytes, file).findings), {}};
  return {dumped(parse_kind(bytes, file).findings), {}};
}

void compare(const std::string& path, const std::string& actual) {
  if (std::getenv("ALONGSIDE_WRITE_EXPECTED") != nullptr) write_whole_file(path, actual);
  const std::string expected = is_file(path) ? read_whole_file(path) : "(there is no such file: see cases_test.cc)";
  CHECK(actual == expected);
}

}  // namespace

TEST_CASE("every case of tests/cases/parse comes to what it says") {
  std::size_t count = 0;
  for (const FileEntry& entry : list_tree(cases)) {
    const bool is_input = entry.path.ends_with(".md") || entry.path.ends_with(".yaml");
    if (entry.kind != FileKind::file || !is_input) continue;
    const std::string folder = entry.path.substr(0, entry.path.rfind('/'));
    INFO("tests/cases/parse/" << entry.path);
    const Outcome outcome = outcome_of(cases + '/' + entry.path);
    compare(cases + '/' + folder + "/expected.findings", outcome.findings);
    if (!outcome.tree.empty()) compare(cases + '/' + folder + "/expected.tree", outcome.tree);
    ++count;
  }
  CHECK(count > 40);
}
