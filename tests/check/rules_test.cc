#include "check/rules.h"

#include <algorithm>
#include <map>
#include <regex>
#include <set>

#include "catch.h"
#include "foundation/files.h"

using namespace alongside;

namespace {

/// The code of every file of the generator but the table's own.
std::vector<std::string> code_files() {
  const std::string folder = ALONGSIDE_SOURCE_DIR "/generator";
  std::vector<std::string> files;
  for (const FileEntry& entry : list_tree(folder)) {
    const bool is_code = entry.path.ends_with(".cc") || entry.path.ends_with(".h");
    if (is_code && !entry.path.starts_with("check/rule")) files.push_back(read_whole_file(folder + '/' + entry.path));
  }
  return files;
}

/// The rules that `code` names, each with the severities that stand in the same statement before it.
void add_rules_of(const std::string& code, std::map<std::string, std::set<std::string>>& rules) {
  static const std::regex rule(
      "\"((input|markup|structure|kind|link|theme|picture|language|plain|large-print|easy-read|review|statement|website)/[a-z0-9-]+)\"");
  static const std::regex severity("(error|warning|advice)_at\\(");
  for (auto found = std::sregex_iterator(code.begin(), code.end(), rule); found != std::sregex_iterator(); ++found) {
    std::set<std::string>& severities = rules[(*found)[1]];
    const auto at = static_cast<std::size_t>(found->position());
    const std::size_t start = code.find_last_of(";{}", at) + 1;
    const std::string statement = code.substr(start, at - start);
    for (auto call = std::sregex_iterator(statement.begin(), statement.end(), severity); call != std::sregex_iterator(); ++call) {
      severities.insert((*call)[1]);
    }
  }
}

std::map<std::string, std::set<std::string>> rules_in_code() {
  std::map<std::string, std::set<std::string>> rules;
  for (const std::string& code : code_files()) add_rules_of(code, rules);
  return rules;
}

}  // namespace

TEST_CASE("The table holds every rule that the code names, and no other") {
  const auto in_code = rules_in_code();
  REQUIRE(in_code.size() > 50);
  for (const auto& [name, severities] : in_code) {
    INFO(name);
    CHECK(rule_named(name) != nullptr);
  }
  for (const Rule& rule : all_rules()) {
    INFO(rule.name);
    CHECK(in_code.contains(std::string(rule.name)));
  }
}

TEST_CASE("The severity in the table is one that the code gives") {
  for (const auto& [name, severities] : rules_in_code()) {
    const Rule* rule = rule_named(name);
    if (rule == nullptr || severities.empty()) continue;
    INFO(name);
    CHECK(severities.contains(severity_name(rule->severity)));
  }
}

TEST_CASE("Every rule says all that explain promises, in sentences") {
  const auto is_sentence = [](std::string_view text) { return text.size() > 10 && (text.ends_with('.') || text.ends_with(')') || text.ends_with("--next DATE")); };
  for (const Rule& rule : all_rules()) {
    INFO(rule.name);
    CHECK(is_sentence(rule.finds));
    CHECK(is_sentence(rule.why));
    CHECK(rule.hint.size() > 5);
    CHECK(rule.source.size() > 5);
    CHECK_FALSE(rule.source.ends_with('.'));
    CHECK_FALSE(rule.wrong.empty());
    CHECK_FALSE(rule.right.empty());
    CHECK(rule.wrong != rule.right);
  }
}

TEST_CASE("Rules stand family by family, each by name and once") {
  const std::vector<Rule>& rules = all_rules();
  std::set<std::string_view> families;
  for (std::size_t i = 0; i < rules.size(); ++i) {
    INFO(rules[i].name);
    const bool same_family = i > 0 && family_of(rules[i - 1].name) == family_of(rules[i].name);
    if (same_family) CHECK(rules[i - 1].name < rules[i].name);
    if (!same_family) CHECK(families.insert(family_of(rules[i].name)).second);
  }
}

TEST_CASE("A rule is found with and without its family, unless two families have its name") {
  REQUIRE(rule_named("missing-page") != nullptr);
  CHECK(rule_named("missing-page")->name == "link/missing-page");
  CHECK(rule_named("link/missing-page") == rule_named("missing-page"));
  CHECK(rule_named("unknown") == nullptr);
  CHECK(rule_named("theme/unknown") != nullptr);
  CHECK(rule_named("no-such-rule") == nullptr);
}
