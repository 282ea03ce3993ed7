#include "check/public_allowances.h"

#include <set>
#include <utility>

#include "check/rules.h"
#include "foundation/text.h"

namespace alongside {
namespace {

bool touches_guidelines(std::string_view rule) {
  const Rule* known = rule_named(rule);
  return known != nullptr && known->source.find("WCAG") != std::string_view::npos;
}

class Gatherer {
 public:
  void add(PageIndex page, std::string_view rule, std::string_view reason) {
    std::string words(trimmed(reason));
    if (words.empty() || !touches_guidelines(rule) || !seen_.emplace(page, words).second) return;
    all.push_back({page, std::move(words)});
  }

  std::vector<PublicAllowance> all;

 private:
  std::set<std::pair<PageIndex, std::string>> seen_;
};

bool is_published(const Toolkit& toolkit, const Text& text) {
  const Page& page = toolkit.pages[text.page];
  return !text.is_draft && !page.left_out && page.status == PageStatus::published;
}

}  // namespace

std::vector<PublicAllowance> public_allowances(const Toolkit& toolkit) {
  Gatherer gatherer;
  for (const Text& text : toolkit.texts) {
    if (!is_published(toolkit, text)) continue;
    for (const auto& [rule, reason] : text.document->front.allow) gatherer.add(text.page, rule, reason);
    for (const Allowance& allowance : text.document->allowances) {
      for (const std::string& rule : allowance.rules) gatherer.add(text.page, rule, allowance.reason);
    }
  }
  return std::move(gatherer.all);
}

}  // namespace alongside
