#include "app/brand_findings.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

#include "foundation/text.h"

namespace alongside {
namespace {

constexpr std::string_view between = ", ";

/// Whether `words`, "council, nhs-trust", name the brand.
bool names_brand(std::string_view words, std::string_view name) {
  while (!words.empty()) {
    const std::string_view first = words.substr(0, words.find(between));
    if (first == name) return true;
    words.remove_prefix(std::min(words.size(), first.size() + between.size()));
  }
  return false;
}

bool differ_in_brand_only(const Finding& one, const Finding& other) {
  const auto all_else = [](const Finding& finding) {
    return std::tie(finding.where.file, finding.where.from, finding.rule, finding.message, finding.edition, finding.language);
  };
  return all_else(one) == all_else(other);
}

/// The brands that any of the findings from `first` to before `last` holds for.
std::string united(Findings::const_iterator first, Findings::const_iterator last, const std::vector<std::string>& names) {
  std::vector<std::size_t> places;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (std::any_of(first, last, [&](const Finding& finding) { return holds_for(finding, names[i]); })) places.push_back(i);
  }
  return brands_in_words(names, places);
}

}  // namespace

std::string brands_in_words(const std::vector<std::string>& names, const std::vector<std::size_t>& places) {
  if (places.size() == names.size()) return {};
  std::vector<std::string> named;
  for (const std::size_t place : places) named.push_back(names[place]);
  return joined(named, between);
}

bool holds_for(const Finding& finding, std::string_view name) { return finding.theme.empty() || names_brand(finding.theme, name); }

Findings findings_for(const Findings& findings, std::string_view name) {
  Findings own;
  std::copy_if(findings.begin(), findings.end(), std::back_inserter(own), [&](const Finding& finding) { return holds_for(finding, name); });
  return own;
}

void hold_only_for(Findings& findings, const std::string& words) {
  for (Finding& finding : findings) finding.theme = words;
}

Findings told_once_for_all(Findings findings, const std::vector<std::string>& names) {
  sort_findings(findings);
  Findings told;
  for (auto first = findings.begin(); first != findings.end();) {
    const auto last = std::find_if(first, findings.end(), [&](const Finding& other) { return !differ_in_brand_only(*first, other); });
    if (last - first > 1 || !first->theme.empty()) first->theme = united(first, last, names);
    told.push_back(std::move(*first));
    first = last;
  }
  return told;
}

}  // namespace alongside
