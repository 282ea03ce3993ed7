// Each rule about the words of a page is broken in several pages of the example toolkit, at their end: that gives one finding more, of
// that rule and at its words, besides what stood there before and `review/…` on texts that are made from the page.
#include <algorithm>
#include <array>
#include <filesystem>
#include <set>

#include "app/example_toolkit.h"
#include "catch.h"
#include "foundation/files.h"
#include "foundation/parallel.h"
#include "foundation/text.h"

using namespace alongside;

namespace {

constexpr std::size_t pages_a_rule = 8;

/// A rule that is broken in a text, and what its finding must mark.
struct Broken {
  const Rule* rule = nullptr;
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

/// Rules on the wording of all editions whose example, made for a page, breaks nothing else in easy read.
bool fits_easy_read_too(const Rule& rule) {
  constexpr std::array<std::string_view, 5> in_plain_alone = {
      "language/bold", "language/hidden-verb", "language/long-item", "language/long-paragraph", "language/no-summary-at-top",
  };
  const bool is_shared = family_of(rule.name) == "language" && rule.place == ExamplePlace::by_family;
  return is_shared && std::find(in_plain_alone.begin(), in_plain_alone.end(), rule.name) == in_plain_alone.end();
}

/// Whether the example of a rule is some words that may stand in any page of that edition.
bool fits_any_page(const Rule& rule, bool easy_read) {
  const bool is_whole_page = example_of(rule.wrong).text.starts_with("--");
  if (!shares_a_toolkit(rule) || family_of(rule.name) == "review" || is_whole_page || is_about_the_whole(rule)) return false;
  if (!example_of(rule.wrong).is_marked) return false;
  if (easy_read && fits_easy_read_too(rule)) return true;
  const bool is_easy = rule.place == ExamplePlace::easy_read || (rule.place == ExamplePlace::by_family && family_of(rule.name) == "easy-read");
  const bool is_page = rule.place == ExamplePlace::page || rule.place == ExamplePlace::page_settings || rule.place == ExamplePlace::by_family;
  return (is_easy || is_page) && is_easy == easy_read;
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
  return {&rule, moved_down(file, example, lines_in(before))};
}

/// What stands between a page's own words and an example, so that the example is found for itself alone.
std::string before_example(const std::string& file, const Rule& rule, const Example& example) {
  if (is_easy_read(file) && family_of(rule.name) == "language") return "\n\n![](picture:bus)\n";
  const bool is_list = example.text.starts_with("- ") || example.text.starts_with("1. ");
  return is_list ? "\n\nHere is a list:\n\n" : "\n\n";
}

Broken broken_in(const std::string& content, const std::string& file, const Rule& rule) {
  if (rule.place == ExamplePlace::page_settings) return broken_settings(content, file, rule);
  const Example example = example_of(rule.wrong);
  const std::string before = read_whole_file(content + '/' + file) + before_example(file, rule, example);
  write_whole_file(content + '/' + file, before + example.text + '\n');
  return {&rule, moved_down(file, example, lines_in(before))};
}

/// The finding without its line, which an example above it changes.
std::string wherever_it_stands(const Finding& finding) { return finding.where.file + finding.rule + finding.message; }

/// The findings that were not there before.
Findings new_findings(const Findings& before, const Findings& after) {
  std::multiset<std::string> known;
  for (const Finding& finding : before) known.insert(wherever_it_stands(finding));
  Findings fresh;
  for (const Finding& finding : after) {
    const auto old = known.find(wherever_it_stands(finding));
    if (old == known.end()) {
      fresh.push_back(finding);
    } else {
      known.erase(old);
    }
  }
  return fresh;
}

/// Whether the finding says that a text made from `text` is no longer in step, or, of easy read, that nobody checked it with these words.
bool is_about_derived(const Finding& finding, const std::string& text) {
  const std::string page = text.substr(0, text.find('.'));
  const bool is_made_from_it = finding.where.file.starts_with(page + '.') && (finding.where.file != text || is_easy_read(text));
  return finding.rule.starts_with("review/") && is_made_from_it;
}

bool is_found(const Broken& broken, const Finding& finding) {
  return finding.rule == broken.rule->name && in_one_line(finding.where) == in_one_line(broken.marks);
}

std::string problem_of(const Broken& broken, const Findings& fresh) {
  std::string others;
  int found = 0;
  for (const Finding& finding : fresh) {
    if (finding.where.file != broken.marks.file || finding.rule == besides(*broken.rule) || is_about_derived(finding, broken.marks.file)) continue;
    found += is_found(broken, finding) ? 1 : 0;
    if (!is_found(broken, finding)) others += "    " + in_one_line(finding);
  }
  if (found == 1 && others.empty()) return {};
  return std::string(broken.rule->name) + " at " + in_one_line(broken.marks) + " found " + std::to_string(found) + " times, besides:\n" + others;
}

/// Findings in files that nothing was broken in, but for texts made from those that are. A name that the settings of a page no longer
/// give is made of words in all others.
std::string problems_elsewhere(const std::vector<Broken>& all, const Findings& fresh) {
  std::string problems;
  for (const Finding& finding : fresh) {
    const bool is_expected = std::any_of(all.begin(), all.end(), [&](const Broken& broken) {
      const bool may_be_name = broken.rule->place == ExamplePlace::page_settings && finding.rule == "language/long-sentence";
      return finding.where.file == broken.marks.file || is_about_derived(finding, broken.marks.file) || may_be_name;
    });
    if (!is_expected) problems += "where nothing was broken: " + in_one_line(finding);
  }
  return problems;
}

/// A toolkit with the content of this repository and what examples link to.
void make_toolkit(const std::string& toolkit) {
  std::filesystem::create_directories(toolkit);
  std::filesystem::copy(ALONGSIDE_SOURCE_DIR "/content", toolkit + "/content", std::filesystem::copy_options::recursive);
  add_targets(toolkit + "/content");
}

std::vector<const Rule*> rules_that_fit(bool easy_read, bool among_settings) {
  std::vector<const Rule*> rules;
  for (const Rule& rule : all_rules()) {
    if (fits_any_page(rule, easy_read) && (rule.place == ExamplePlace::page_settings) == among_settings) rules.push_back(&rule);
  }
  return rules;
}

/// A rule and the text to break it in.
struct Plan {
  const Rule* rule = nullptr;
  std::string text;
};

/// Rules that are broken together, each once, and each in a text of its own.
using Round = std::vector<Plan>;

/// Adds rounds in which each rule is broken in as many texts as `pages_a_rule` says.
void plan_rounds(const std::vector<const Rule*>& rules, const std::vector<std::string>& texts, std::vector<Round>& rounds) {
  for (std::size_t time = 0; time < pages_a_rule; ++time) {
    for (std::size_t i = 0; i < rules.size(); ++i) {
      if (i % texts.size() == 0) rounds.emplace_back();
      rounds.back().push_back({rules[i], texts[(i + time * texts.size() / pages_a_rule) % texts.size()]});
    }
  }
}

/// What is wrong with the findings of a toolkit in which all of `round` is broken.
std::string problems_of(const Round& round, const Findings& before) {
  const TemporaryFolder folder;
  make_toolkit(folder.at("toolkit"));
  std::vector<Broken> all;
  for (const Plan& plan : round) all.push_back(broken_in(folder.at("toolkit/content"), plan.text, *plan.rule));
  const Findings fresh = new_findings(before, findings_in(folder.at("toolkit")));
  std::string problems = problems_elsewhere(all, fresh);
  for (const Broken& broken : all) problems += problem_of(broken, fresh);
  return problems;
}

}  // namespace

TEST_CASE("A rule that is broken in a page of the example toolkit is found there once, at its words, and nothing else is") {
  const TemporaryFolder whole;
  make_toolkit(whole.at("toolkit"));
  const Findings before = findings_in(whole.at("toolkit"));
  std::vector<Round> rounds;
  std::set<const Rule*> tried;
  for (const bool easy_read : {false, true}) {
    // Settings have rounds of their own, because they change names in other pages.
    for (const bool among_settings : {false, true}) {
      const std::vector<const Rule*> rules = rules_that_fit(easy_read, among_settings);
      plan_rounds(rules, texts_in(ALONGSIDE_SOURCE_DIR "/content", easy_read), rounds);
      tried.insert(rules.begin(), rules.end());
    }
  }
  std::vector<std::string> problems(rounds.size());
  for_each_index(rounds.size(), default_jobs(), [&](std::size_t i) { problems[i] = problems_of(rounds[i], before); });
  std::string all;
  for (const std::string& some : problems) all += some;
  CHECK(all == "");
  CHECK(tried.size() > 125);  // all whose example is some words of a page
}
