// What readers look for on pages: the other formats, whom to ask, and in easy read how to read it and where the hard words are.
#include <algorithm>

#include "check/page_trial.h"
#include "foundation/text.h"

namespace alongside {
namespace {

bool has_way(const PageTrial& trial, const std::string& way) {
  const std::vector<std::uint32_t> links = trial.all("a");
  return std::any_of(links.begin(), links.end(), [&](std::uint32_t link) { return trial.value(link, "href") == way; });
}

bool holds(const PageTrial& trial, std::string_view page_words, const NeededPart& part) {
  const auto is_said = [&](const std::string& words) { return page_words.find(one_spaced(words)) != std::string_view::npos; };
  const auto is_linked = [&](const std::string& way) { return has_way(trial, way); };
  return std::any_of(part.words.begin(), part.words.end(), is_said) || std::any_of(part.ways.begin(), part.ways.end(), is_linked);
}

}  // namespace

std::string check_needed_parts(const PageTrial& trial) {
  if (trial.made.needed.empty()) return {};
  const std::string page_words = words_inside(trial.page, 0);
  std::vector<std::string> missing;
  for (const NeededPart& part : trial.made.needed) {
    if (!holds(trial, page_words, part)) missing.push_back(part.what + " (" + part.template_part + ")");
  }
  return missing.empty() ? std::string() : "Readers miss on this page: " + joined(missing, "; ") + '.';
}

}  // namespace alongside
