#include <algorithm>

#include "app/commands.h"
#include "app/exit.h"
#include "check/rules.h"
#include "check/severity.h"
#include "foundation/suggest.h"
#include "foundation/text.h"
#include "report/excerpt.h"

namespace alongside {
namespace {

constexpr std::string_view indent = "    ";

/// The lines of `example`, the words that the finding marks underlined.
std::string shown(const Example& example) {
  const Location where{{}, example.from, example.to};
  std::string text;
  int number = 0;
  for (const std::string_view line : lines_of(example.text)) {
    text += std::string(indent) + std::string(line) + '\n';
    const bool is_marked = example.is_marked && ++number == example.from.line;
    if (is_marked) text += std::string(indent) + excerpt_of(line, where, widest_excerpt).underline + '\n';
  }
  return text;
}

/// "Wrong, in content/toolkit.yaml:" and the example below it.
std::string example_part(std::string_view word, std::string_view written, const Rule& rule) {
  const std::string_view place = place_in_words(rule.place, rule.name);
  return std::string(word) + (place.empty() ? "" : ", ") + std::string(place) + ":\n" + shown(example_of(written));
}

/// How to live with the finding where it is right as it is; empty for rules that always hold.
std::string allowing(const Rule& rule) {
  Finding finding;
  finding.severity = rule.severity;
  finding.rule = rule.name;
  if (stays_error(finding)) return "This rule always holds.\n";
  const bool is_alone = rule_named(name_in_family(rule.name)) != nullptr;
  const std::string name(is_alone ? name_in_family(rule.name) : rule.name);
  return "Where it is right as it is, write the reason in a line above:\n    <!-- allow " + name + ": your reason -->\n" +
         "To change how strict it is, write in content/toolkit.yaml, with error, warning, advice or off:\n    checks:\n      rules: {" + name +
         ": off}\n";
}

/// Which texts the rule looks at.
std::string_view texts_of(const Rule& rule) {
  const std::string_view family = family_of(rule.name);
  if (family == "easy-read") return "easy-read texts";
  if (family == "plain") return "plain texts, and large print, which has the same words";
  if (family == "large-print") return "large print";
  if (family == "theme") return "themes and templates, for every edition";
  if (family == "statement") return "the accessibility statement";
  if (family == "website") return "links to other websites, whenever you type: alongside links check";
  return "every edition";
}

/// "advice above 20, warning above 25"; empty where nothing is ever too much.
std::string levels_in_words(const LimitLevels& levels) {
  std::vector<std::string> parts;
  if (levels.advice != no_limit) parts.push_back("advice above " + std::to_string(levels.advice));
  if (levels.warning != no_limit) parts.push_back("a warning above " + std::to_string(levels.warning));
  if (levels.error != no_limit) parts.push_back("an error above " + std::to_string(levels.error));
  return joined(parts, ", ");
}

std::string limit_in_words(const Rule& rule) {
  if (!rule.limit) return {};
  const LimitRow& row = all_limits()[static_cast<std::size_t>(*rule.limit)];
  const std::string plain = levels_in_words(row.plain), easy_read = levels_in_words(row.easy_read);
  std::string text = "Limit: " + std::string(row.name) + ", " + std::string(row.counts) + ".\n";
  if (!plain.empty()) text += std::string(indent) + "in plain language and large print: " + plain + '\n';
  if (!easy_read.empty()) text += std::string(indent) + "in easy read: " + easy_read + '\n';
  return text;
}

std::string explained(const Rule& rule) {
  return std::string(rule.name) + " (" + severity_name(rule.severity) + ")\n\n" +              //
         std::string(rule.finds) + "\n\n" +                                                     //
         "Why: " + std::string(rule.why) + "\n" +                                               //
         "From: " + std::string(rule.source) + ".\n" +                                          //
         "Looks at: " + std::string(texts_of(rule)) + ".\n" + limit_in_words(rule) + '\n' +     //
         example_part("Wrong", rule.wrong, rule) + example_part("Right", rule.right, rule) + '\n' +  //
         "What to do: " + std::string(rule.hint) + "\n\n" + allowing(rule);
}

/// One line a rule, for those that `wanted` takes.
template <class Wanted>
std::string listed(Wanted wanted) {
  std::string list;
  for (const Rule& rule : all_rules()) {
    if (wanted(rule)) list += std::string(rule.name) + " (" + severity_name(rule.severity) + "): " + std::string(rule.finds) + '\n';
  }
  return list;
}

/// Every way to write a rule, for "did you mean".
std::vector<std::string> known_names() {
  std::vector<std::string> names;
  for (const Rule& rule : all_rules()) {
    names.emplace_back(rule.name);
    names.emplace_back(name_in_family(rule.name));
  }
  return names;
}

int explain(std::string_view name, Console& console) {
  if (const Rule* rule = rule_named(name)) {
    console.out << explained(*rule);
    return exit_done;
  }
  const std::string several = listed([&](const Rule& rule) { return family_of(rule.name) == name || name_in_family(rule.name) == name; });
  if (!several.empty()) {
    console.out << several;
    return exit_done;
  }
  std::string meant = did_you_mean(name, known_names());
  if (meant.empty()) meant = "Type alongside explain to see all rules.";
  console.err << "alongside: There is no rule “" << name << "”. " << meant << '\n';
  return exit_could_not_run;
}

}  // namespace

int explain_command(const Options& options, Console& console) {
  if (options.words.empty()) {
    console.out << listed([](const Rule&) { return true; }) << "\nTo read more about one of them, type for example: alongside explain "
                << all_rules().front().name << '\n';
    return exit_done;
  }
  int code = exit_done;
  for (const std::string& name : options.words) {
    if (&name != &options.words.front()) console.out << '\n';
    const std::string bare = std::string(trimmed(name));
    const bool in_brackets = bare.size() > 2 && bare.front() == '[' && bare.back() == ']';
    code = std::max(code, explain(in_brackets ? std::string_view(bare).substr(1, bare.size() - 2) : std::string_view(bare), console));
  }
  return code;
}

}  // namespace alongside
