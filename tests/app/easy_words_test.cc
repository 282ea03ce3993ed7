// The English words that easy-read pages are made with keep to the rules of easy read: they are written into the easy-read texts of a
// toolkit, and the program checks it.
#include <map>
#include <regex>
#include <set>

#include "app/program.h"
#include "catch.h"
#include "foundation/files.h"
#include "foundation/text.h"
#include "parse/fixed_words.h"
#include "temporary_folder.h"

using namespace alongside;

namespace {

const std::string templates = ALONGSIDE_SOURCE_DIR "/templates/";

/// The keys of the words that a template shows, and those that it includes.
void add_keys(const std::string& name, std::set<std::string>& keys, std::set<std::string>& seen) {
  if (!seen.insert(name).second) return;
  const std::string html = read_whole_file(templates + name + ".html");
  static const std::regex sign("\\{\\{[#^/]?words\\.([a-z_]+)\\}\\}|\\{\\{>([a-z-]+)\\}\\}");
  for (auto found = std::sregex_iterator(html.begin(), html.end(), sign); found != std::sregex_iterator(); ++found) {
    if ((*found)[1].matched) keys.insert((*found)[1]);
    if ((*found)[2].matched) add_keys((*found)[2], keys, seen);
  }
}

/// All keys of words that easy-read pages show: those of their templates, and sentences that the program fills in.
std::set<std::string> keys_in_easy_read(const FixedWords& english) {
  std::set<std::string> keys = {"link_to_plain", "link_to_language", "link_to_site", "easy_checked", "easy_changed", "easy_not_checked",
                                "reply_within", "part_of"};
  std::set<std::string> seen;
  for (const char* root : {"easy-layout", "easy-page", "easy-home", "easy-listing", "easy-glossary", "not-in-easy-read", "format-row"}) {
    add_keys(root, keys, seen);
  }
  for (const auto& [key, text] : english.easy_read) keys.insert(key);
  keys.erase("missing_easy_read");  // easy read shows it nowhere
  return keys;
}

std::string filled(std::string text) {
  const std::map<std::string, std::string> values = {{"{group}", "Westshire Voices"}, {"{month}", "May 2026"}, {"{language}", "Welsh"},
                                                     {"{site}", "YouTube"}, {"{number}", "2"}, {"{total}", "3"},
                                                     {"{time}", "5 working days"}};
  for (const auto& [sign, value] : values) text = replaced(text, sign, value);
  return text;
}

/// Each sentence is an idea with its picture; labels and questions are headings, which is how templates show them.
std::string as_markdown(const std::string& text) {
  const bool is_label = text.find('\n') == std::string::npos && !text.ends_with('.');
  if (is_label) return "\n## " + text + "\n\n![](picture:easy-read) We say it.\n";
  return "\n![](picture:easy-read) " + replaced(text, "\n", "\n\n![](picture:easy-read) ") + "\n";
}

/// A toolkit with a page for each word, so that none is judged by its neighbours.
void write_toolkit(const TemporaryFolder& folder) {
  const FixedWords english = parse_fixed_words(read_whole_file(templates + "words/en.yaml"), "en.yaml").words;
  // How a page says that nobody checked it is the same everywhere.
  folder.write("content/toolkit.yaml", "title: Words\nchecks: {words: {allow: [disability]}, rules: {not-checked: off, not-matched: off}}\n");
  for (const std::string& key : keys_in_easy_read(english)) {
    const std::string* text = word_in(english, Edition::easy_read, key);
    INFO(key);
    REQUIRE(text != nullptr);
    folder.write("content/" + key + ".md", "---\ntitle: " + key + "\nsummary: One word.\n---\n\nWe say it.\n");
    folder.write("content/" + key + ".easy-read.md", "---\ntitle: We tell you " + key + "\n---\n" + as_markdown(filled(*text)));
  }
}

}  // namespace

TEST_CASE("The English words of easy-read pages keep to the rules of easy read") {
  TemporaryFolder folder;
  write_toolkit(folder);
  const ProgramRun run = run_program(folder.path(), "check --format brief");
  std::string in_easy_read;
  for (const std::string_view line : lines_of(run.out)) {
    if (line.find(".easy-read.md") != std::string_view::npos) in_easy_read.append(line) += '\n';
  }
  INFO(in_easy_read);
  CHECK(in_easy_read.empty());
}
