#include "report/priorities.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>

namespace alongside {
namespace {

/// A page is known by its number, all else by its file.
using Place = std::pair<PageIndex, std::string>;

std::unordered_map<std::string, PageIndex> pages_by_file(const Toolkit& toolkit) {
  std::unordered_map<std::string, PageIndex> pages;
  for (const Text& text : toolkit.texts) pages.emplace(text.document->file, text.page);
  return pages;
}

void count(FindingCounts& counts, Severity severity) {
  switch (severity) {
    case Severity::error:
      ++counts.errors;
      break;
    case Severity::warning:
      ++counts.warnings;
      break;
    case Severity::advice:
      ++counts.advice;
      break;
  }
}

/// Whether the team can mend any of it.
bool is_ours(const PageInNeed& page) {
  return std::any_of(page.findings.begin(), page.findings.end(), [](const Finding* finding) { return !finding->not_yours; });
}

bool comes_before(const PageInNeed& one, const PageInNeed& other) {
  const auto weight = [](const PageInNeed& page) {
    return std::tuple(is_ours(page), page.counts.errors, page.counts.warnings, page.counts.advice);
  };
  return weight(one) > weight(other);
}

}  // namespace

std::vector<PageInNeed> pages_in_need(const ReportInput& input) {
  const std::unordered_map<std::string, PageIndex> pages = pages_by_file(input.toolkit);
  std::map<Place, PageInNeed> found;
  for (const Finding& finding : input.findings) {
    const auto page = pages.find(finding.where.file);
    const Place place = page == pages.end() ? Place(no_index, finding.where.file) : Place(page->second, "");
    PageInNeed& need = found[place];
    std::tie(need.page, need.file) = place;
    count(need.counts, finding.severity);
    need.findings.push_back(&finding);
  }
  std::vector<PageInNeed> result;
  for (auto& [place, need] : found) {
    std::stable_sort(
        need.findings.begin(), need.findings.end(),
        [](const Finding* one, const Finding* other) { return one->severity > other->severity; });
    result.push_back(std::move(need));
  }
  std::stable_sort(result.begin(), result.end(), comes_before);
  return result;
}

}  // namespace alongside
