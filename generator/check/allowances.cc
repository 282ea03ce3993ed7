#include "check/allowances.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "check/built_editions.h"
#include "check/rules.h"
#include "check/severity.h"
#include "foundation/text.h"

namespace alongside {
namespace {

constexpr std::string_view needless_rule = "review/needless-allowance";

/// An allowance and the lines of its text that it speaks of: all of them, or those of one block.
struct Stretch {
  std::size_t use = 0;  // in the list of all
  int first = 0;
  int last = 0;
};

/// What one text allows, by rule as it was written there. Without a reason nothing is allowed.
using Stretches = std::map<std::string, std::vector<Stretch>, std::less<>>;

struct SettledText {
  Edition edition = Edition::plain;
  Stretches stretches;
};

std::string full_name(const std::string& written) {
  const Rule* rule = rule_named_in_text(written);
  return rule == nullptr ? written : std::string(rule->name);
}

/// Everything that texts allow, and what came of it.
class AllAllowances {
 public:
  explicit AllAllowances(std::span<const Toolkit* const> brands) : settings_(brands.front()->settings) {
    for (const Toolkit* toolkit : brands) {
      for (const Text& text : toolkit->texts) add(*text.document, &text);
      for (const auto* parts : {&toolkit->shared, &toolkit->slots}) {
        for (const auto& [name, document] : *parts) add(*document, nullptr);
      }
    }
  }

  /// Gives one finding its severity and counts it where it is allowed; false where nobody wants it.
  bool settle(Finding& finding) {
    const auto text = texts_.find(finding.where.file);
    if (!weigh(finding, text == texts_.end() ? Edition::plain : text->second.edition, settings_)) return false;
    return stays_error(finding) || text == texts_.end() || !is_allowed(text->second, finding);
  }

  /// Warnings for allowances that let nothing pass, but for those in `unread` files.
  Findings needless(const std::unordered_set<std::string>& unread) const {
    Findings findings;
    for (std::size_t i = 0; i < uses_.size(); ++i) {
      const AllowanceUse& use = uses_[i];
      if (use.findings == 0 && !unread.contains(use.where.file) && can_be_judged(use, texts_of_uses_[i])) findings.push_back(warning_for(use));
    }
    return findings;
  }

  std::vector<AllowanceUse> taken() && {
    std::sort(uses_.begin(), uses_.end(), [](const AllowanceUse& a, const AllowanceUse& b) {
      return std::tie(a.where.file, a.where.from, a.rule) < std::tie(b.where.file, b.where.from, b.rule);
    });
    return std::move(uses_);
  }

 private:
  /// `text` is null for shared text and slots. What another brand has too is there already.
  void add(const Document& document, const Text* text) {
    const bool is_new = seen_.insert(document.file).second;
    if (!is_new) return;
    const std::vector<std::string_view> files = files_of(document);
    const Document* own = text == nullptr ? nullptr : &document;
    for (const std::string_view file : files) texts_[file].edition = text == nullptr ? Edition::plain : text->edition;
    for (const PageAllowance& allowance : document.front.allow) {
      constexpr int last_of_all = std::numeric_limits<int>::max();
      allow(files, {allowance.rule, allowance.reason, allowance.where, true, 0, own}, text, 0, last_of_all);
    }
    for (const Allowance& allowance : document.allowances) {
      for (const std::string& rule : std::set<std::string>(allowance.rules.begin(), allowance.rules.end())) {
        allow({allowance.where.file}, {rule, allowance.reason, allowance.where, false, 0, own}, text, allowance.first_line, allowance.last_line);
      }
    }
  }

  void allow(const std::vector<std::string_view>& files, AllowanceUse use, const Text* text, int first, int last) {
    if (trimmed(use.reason).empty()) return;
    for (const std::string_view file : files) texts_[file].stretches[use.rule].push_back({uses_.size(), first, last});
    use.rule = full_name(use.rule);
    uses_.push_back(std::move(use));
    texts_of_uses_.push_back(text);
  }

  bool is_allowed(const SettledText& text, const Finding& finding) {
    const int line = finding.where.from.line;
    bool allowed = false;
    for (const std::string_view name : {std::string_view(finding.rule), name_in_family(finding.rule)}) {
      const auto found = text.stretches.find(name);
      if (found == text.stretches.end()) continue;
      for (const Stretch& stretch : found->second) {
        if (line < stretch.first || line > stretch.last) continue;
        ++uses_[stretch.use].findings;
        allowed = true;
      }
    }
    return allowed;
  }

  bool can_be_judged(const AllowanceUse& use, const Text* text) const {
    // What other websites answer is known to those who ask them only.
    if (use.rule == needless_rule || rule_named(use.rule) == nullptr || family_of(use.rule) == "website") return false;
    const bool is_draft = text != nullptr && text->is_draft;
    const std::string_view edition = edition_name(text == nullptr ? Edition::plain : text->edition);
    return !is_draft && is_built(use.rule) && level_of(settings_, use.rule, edition) != RuleLevel::off;
  }

  /// Whether the edition that a rule is about is built; rules of other families are about all.
  bool is_built(std::string_view rule) const {
    const std::optional<Edition> edition = edition_named(family_of(rule));
    return !edition || alongside::is_built(settings_, *edition);
  }

  static Finding warning_for(const AllowanceUse& use) {
    const std::string place = use.is_whole_page ? "on this page" : "in the part below this comment";
    return warning_at(use.where, std::string(needless_rule), "Nothing of " + use.rule + " is found " + place + ", so it need not be allowed.",
                      "Take it out, so that a new mistake of this sort is not overlooked.");
  }

  const Settings& settings_;
  std::vector<AllowanceUse> uses_;
  std::vector<const Text*> texts_of_uses_;  // as uses_; null for those of shared text and slots
  std::unordered_map<std::string_view, SettledText> texts_;
  std::unordered_set<std::string_view> seen_;  // files of documents that were taken in
};

/// Files of which a part could not be read, so that what they hold was not looked at.
std::unordered_set<std::string> unread_files(const Findings& findings) {
  std::unordered_set<std::string> files;
  for (const Finding& finding : findings) {
    if (stays_error(finding)) files.insert(finding.where.file);
  }
  return files;
}

/// An allowance that let something pass on a page that the public sees.
struct ShownUse {
  const AllowanceUse* use = nullptr;
  PageIndex page = no_index;
};

std::vector<ShownUse> shown_uses(const Toolkit& toolkit, const std::vector<AllowanceUse>& allowances) {
  std::vector<ShownUse> shown;
  std::unordered_map<const Document*, const Text*> texts;
  if (!allowances.empty()) {
    for (const Text& text : toolkit.texts) texts.emplace(text.document, &text);
  }
  for (const AllowanceUse& use : allowances) {
    const auto text = use.document == nullptr ? texts.end() : texts.find(use.document);
    if (use.findings == 0 || text == texts.end() || text->second->is_draft) continue;
    const Page& page = toolkit.pages[text->second->page];
    if (!page.left_out && page.status == PageStatus::published) shown.push_back({&use, text->second->page});
  }
  return shown;
}

std::string_view source_of_rule(const AllowanceUse& use) {
  const Rule* rule = rule_named(use.rule);
  return rule == nullptr ? std::string_view() : rule->source;
}

/// Whether a rule comes from a level of the Guidelines that the law asks for: A or AA, not AAA.
bool is_of_law(std::string_view source) {
  for (const std::string_view level : {"level A", "level AA"}) {
    for (std::size_t at = source.find(level); at != std::string_view::npos; at = source.find(level, at + 1)) {
      const std::string_view rest = source.substr(at + level.size());
      if (!rest.starts_with('A')) return true;
    }
  }
  return false;
}

}  // namespace

Settled settle_run(Findings findings, const Toolkit& toolkit, bool is_full_run) {
  const Toolkit* const alone = &toolkit;
  return settle_run(std::move(findings), std::span(&alone, 1), is_full_run);
}

Settled settle_run(Findings findings, std::span<const Toolkit* const> brands, bool is_full_run) {
  AllAllowances allowances(brands);
  const auto is_unwanted = [&](Finding& finding) { return !allowances.settle(finding); };
  std::erase_if(findings, is_unwanted);
  const std::unordered_set<std::string> unread = unread_files(findings);
  if (is_full_run && !unread.contains(brands.front()->settings.file)) {
    Findings needless = allowances.needless(unread);
    std::erase_if(needless, is_unwanted);
    append(findings, std::move(needless));
  }
  return {std::move(findings), std::move(allowances).taken()};
}

Findings settled(Findings findings, const Toolkit& toolkit) { return settle_run(std::move(findings), toolkit, false).findings; }

std::vector<PublicAllowance> public_allowances(const Toolkit& toolkit, const std::vector<AllowanceUse>& allowances) {
  std::vector<PublicAllowance> result;
  std::set<std::pair<PageIndex, std::string>> told;
  for (const auto& [use, page] : shown_uses(toolkit, allowances)) {
    if (source_of_rule(*use).find("WCAG") == std::string_view::npos) continue;
    if (told.emplace(page, use->reason).second) result.push_back({page, use->reason});
  }
  return result;
}

std::vector<const AllowanceUse*> allowed_failures(const Toolkit& toolkit, const std::vector<AllowanceUse>& allowances) {
  std::vector<const AllowanceUse*> result;
  for (const ShownUse& shown : shown_uses(toolkit, allowances)) {
    if (is_of_law(source_of_rule(*shown.use))) result.push_back(shown.use);
  }
  return result;
}

}  // namespace alongside
