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

/// The words of the page below its head, and what its pictures say to people who do not see them.
std::string words_of(const PageTrial& trial) {
  const std::vector<std::uint32_t> bodies = trial.all("body");
  std::string words = words_inside(trial.page, bodies.empty() ? 0 : bodies.front());
  for (const std::uint32_t picture : trial.all("img")) words += '\n' + trial.value(picture, "alt");
  return words;
}

/// What the page lacks of the parts that `counts` says yes to, parted by semicolons.
template <class Counts>
std::string missing_parts(const PageTrial& trial, Counts counts) {
  if (trial.made.needed.empty()) return {};
  const std::string page_words = words_of(trial);
  std::vector<std::string> missing;
  for (const NeededPart& part : trial.made.needed) {
    if (counts(part) && !holds(trial, page_words, part)) missing.push_back(part.what + " (" + part.template_part + ")");
  }
  return joined(missing, "; ");
}

}  // namespace

std::string check_needed_parts(const PageTrial& trial) {
  const std::string missing = missing_parts(trial, [](const NeededPart& part) { return !part.by_law && !part.in_frame; });
  return missing.empty() ? missing : "Readers miss on this page: " + missing + '.';
}

std::string check_frame_parts(const PageTrial& trial) {
  const std::string missing = missing_parts(trial, [](const NeededPart& part) { return !part.by_law && part.in_frame; });
  return missing.empty() ? missing : "Readers miss on pages: " + missing + '.';
}

std::string check_parts_by_law(const PageTrial& trial) {
  const std::string missing = missing_parts(trial, [](const NeededPart& part) { return part.by_law; });
  return missing.empty() ? missing : "The accessibility statement lacks what the law fixes: " + missing + '.';
}

}  // namespace alongside
