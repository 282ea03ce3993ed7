// Each rule about the words of a page is broken in pages of the example toolkit, at their end: that gives one finding more, of that
// rule and at its words, besides what stood there before and `review/…` on texts that are made from the page.
#include <algorithm>
#include <array>
#include <filesystem>
#include <set>

#include "app/example_toolkit.h"
#include "catch.h"
#include "foundation/files.h"
#include "foundation/text.h"

using namespace alongside;

namespace {

struct Broken {
  const Rule* rule = nullptr;
  std::string file;
  Location marks;
};

bool is_easy_read(const std::string& file) { return file.ends_with(".easy-read.md"); }

/// Texts one folder below content/, where the links of examples lead somewhere.
std::vector<std::string> texts_in(const std::string& content, bool easy_read) {
  std::vector<std::string> texts;
  for (const FileEntry& entry : list_tree(content)) {
    const bool is_text = entry.path.ends_with(".md") && std::count(entry.path.begin(), entry.path.end(), '/') == 1;
    const bool is_fixed = is_text && read_whole_file(content + '/' + entry.path).find("wording: fixed") != std::string::npos;
    if (is_text && !is_fixed && is_easy_read(entry.path) == easy_read && file_name(entry.path) != "index.md") texts.push_back(entry.path);
  }
  return texts;
}

/// What examples link to, where the example toolkit has nothing of that name.
void add_targets(const std::string& content) {
  namespace fs = std::filesystem;
  for (const std::string file : {"guidance/start.md", "guidance/paying.md", "guidance/files.md", "guidance/plan.pdf", "guidance/forms/our-form.docx",
                                 "pictures/team.jpg", "pictures/plan.svg"}) {
    fs::create_directories(fs::path(content + '/' + file).parent_path());
    fs::copy_file(base_toolkit() + "/content/" + file, content + '/' + file);
  }
}

/// Rules whose example says something about the whole of a page, so that it is right in pages that say more.
bool is_about_the_whole(const Rule& rule) {
  constexpr std::array<std::string_view, 4> rules = {
      "easy-read/no-you-or-we",  // these pages say “you” elsewhere
      "easy-read/no-picture",    // behind an idea, words without a picture belong to it
      "language/abbreviation",   // the page explains it further up
      "structure/same-title",    // of two pages with one title the second is told
  };
  return std::find(rules.begin(), rules.end(), rule.name) != rules.end();
}

/// Whether the example of a rule is some words that may stand in any page of that edition.
bool fits_any_page(const Rule& rule, bool easy_read) {
  const bool is_whole_page = example_of(rule.wrong).text.starts_with("--");
  if (!shares_a_toolkit(rule) || family_of(rule.name) == "review" || is_whole_page || is_about_the_whole(rule)) return false;
  const bool is_easy = rule.place == ExamplePlace::easy_read || (rule.place == ExamplePlace::by_family && family_of(rule.name) == "easy-read");
  const bool is_page = rule.place == ExamplePlace::page || rule.place == ExamplePlace::page_settings || rule.place == ExamplePlace::by_family;
  return (is_easy || is_page) && is_easy == easy_read && example_of(rule.wrong).is_marked;
}

Location moved_down(const std::string& file, const Example& example, int lines) {
  return {"content/" + file, {example.from.line + lines, example.from.column}, {example.to.line + lines, example.to.column}};
}

int lines_in(std::string_view text) { return static_cast<int>(std::count(text.begin(), text.end(), '\n')); }

/// The rule's example among the settings at the top of the page, in the place of those that it gives too.
Broken broken_settings(const std::string& content, const std::string& file, const Rule& rule) {
  const Example example = example_of(rule.wrong);
  const std::string text = read_whole_file(content + '/' + file), opening = "---\n";
  const std::size_t end = text.find("\n---", opening.size()) + 1;
  const std::string before = opening + without_settings_of(std::string_view(text).substr(opening.size(), end - opening.size()), example.text);
  write_whole_file(content + '/' + file, before + example.text + '\n' + text.substr(end));
  const Location marks = moved_down(file, example, lines_in(before));
  return {&rule, marks.file, marks};
}

Broken broken_in(const std::string& content, const std::string& file, const Rule& rule) {
  if (rule.place == ExamplePlace::page_settings) return broken_settings(content, file, rule);
  const Example example = example_of(rule.wrong);
  const bool is_list = example.text.starts_with("- ") || example.text.starts_with("1. ");
  const std::string before = read_whole_file(content + '/' + file) + (is_list ? "\n\nHere is a list:\n\n" : "\n\n");
  write_whole_file(content + '/' + file, before + example.text + '\n');
  const Location marks = moved_down(file, example, lines_in(before));
  return {&rule, marks.file, marks};
}

/// The findings in `file` that were not there before, without those of the rule `other` and of texts made from it.
Findings new_findings(const Findings& before, const Findings& after, const std::string& file, std::string_view other) {
  std::multiset<std::string> known;
  for (const Finding& finding : before) known.insert(in_one_line(finding));
  Findings fresh;
  for (const Finding& finding : after) {
    if (finding.where.file != file || finding.rule.starts_with("review/") || finding.rule == other) continue;
    const auto old = known.find(in_one_line(finding));
    if (old == known.end()) {
      fresh.push_back(finding);
    } else {
      known.erase(old);
    }
  }
  return fresh;
}

std::string problem_of(const Broken& broken, const Findings& fresh) {
  const bool fits = fresh.size() == 1 && fresh.front().rule == broken.rule->name && in_one_line(fresh.front().where) == in_one_line(broken.marks);
  if (fits) return {};
  std::string problem = std::string(broken.rule->name) + " at " + in_one_line(broken.marks) + ", found:\n";
  for (const Finding& finding : fresh) problem += "    " + in_one_line(finding);
  return problem;
}

/// A toolkit with the content of this repository and what examples link to.
void make_toolkit(const std::string& toolkit) {
  std::filesystem::create_directories(toolkit);
  std::filesystem::copy(ALONGSIDE_SOURCE_DIR "/content", toolkit + "/content", std::filesystem::copy_options::recursive);
  add_targets(toolkit + "/content");
}

/// Breaks the rules of the `round`, one in each text that there is.
std::vector<Broken> break_rules(const std::string& content, std::size_t round) {
  std::vector<Broken> all;
  for (const bool easy_read : {false, true}) {
    const std::vector<std::string> texts = texts_in(content, easy_read);
    std::size_t index = 0;
    for (const Rule& rule : all_rules()) {
      if (!fits_any_page(rule, easy_read)) continue;
      if (index / texts.size() == round) all.push_back(broken_in(content, texts[index % texts.size()], rule));
      ++index;
    }
  }
  return all;
}

}  // namespace

TEST_CASE("A rule that is broken in a page of the example toolkit is found there once, at its words") {
  const TemporaryFolder whole;
  make_toolkit(whole.at("toolkit"));
  const Findings before = findings_in(whole.at("toolkit"));
  std::string problems;
  std::set<std::string_view> tried;
  for (std::size_t round = 0;; ++round) {
    const TemporaryFolder folder;
    make_toolkit(folder.at("toolkit"));
    const std::vector<Broken> all = break_rules(folder.at("toolkit/content"), round);
    if (all.empty()) break;
    const Findings after = findings_in(folder.at("toolkit"));
    for (const Broken& broken : all) {
      problems += problem_of(broken, new_findings(before, after, broken.file, besides(*broken.rule)));
      tried.insert(broken.rule->name);
    }
  }
  CHECK(problems == "");
  CHECK(tried.size() > 125);  // all whose example is some words of a page
}
