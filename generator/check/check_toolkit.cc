#include "check/check_toolkit.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "check/allowances.h"
#include "check/fixed_words.h"
#include "check/limits.h"
#include "check/statement.h"
#include "check/toolkit_rules.h"
#include "check/unknown_rules.h"
#include "check/upstream.h"
#include "foundation/text.h"
#include "foundation/unicode.h"

namespace alongside {
namespace {

/// The title that readers of a text see: its own, else the page's.
std::string shown_title(const Toolkit& toolkit, const Text& text) {
  const TextIndex page = toolkit.pages[text.page].plain;
  const bool borrows = text.document->title.empty() && page != no_index;
  return lower_case(one_spaced(borrows ? toolkit.texts[page].document->title : text.document->title));
}

/// Pages of one language and edition with one title cannot be told apart in a menu or a list. Large print
/// shows the plain texts.
Findings check_titles(const Toolkit& toolkit) {
  Findings findings;
  std::unordered_map<std::string, const Text*> first_by_title;
  for (const Page& page : toolkit.pages) {
    if (page.left_out || page.status == PageStatus::withdrawn) continue;
    for (const TextIndex index : page.texts) {
      const Text& text = toolkit.texts[index];
      const std::string title = shown_title(toolkit, text);
      if (title.empty() || text.is_draft) continue;
      const std::string key = text.language + '\n' + std::string(edition_name(text.edition)) + '\n' + title;
      const auto [first, is_new] = first_by_title.emplace(key, &text);
      if (is_new) continue;
      findings.push_back(warning_at(
          place_of(text.document->front, "title", text.document->file), "structure/same-title",
          "This page has the title of another page, " + first->second->document->file + ".",
          "Say in one of the two titles what is different about it, so that readers can tell them apart."));
    }
  }
  return findings;
}

/// A translation that shows the original's title: screen readers would say it in the wrong voice, wherever the page is named.
Findings check_borrowed_titles(const Toolkit& toolkit) {
  Findings findings;
  for (const Text& text : toolkit.texts) {
    const Page& page = toolkit.pages[text.page];
    const bool is_shown = !text.is_draft && !page.left_out && page.status != PageStatus::withdrawn && text.document->nodes.size() > 1;
    const bool is_translation = text.language != toolkit.settings.language && page.plain != no_index;
    if (!is_shown || !is_translation || !text.document->title.empty()) continue;
    Finding finding = warning_at(place_of(text.document->front, "title", text.document->file), "language/borrowed-title",
                                 "This translation has no title of its own, so readers see that of " + toolkit.texts[page.plain].document->file + ".",
                                 "Write it between the --- lines at the top: title: the title in its language");
    finding.language = text.language;
    findings.push_back(std::move(finding));
  }
  return findings;
}

/// Families whose errors are barriers to readers.
bool is_barrier(const Finding& finding) {
  constexpr std::array<std::string_view, 6> families = {"structure/", "link/",     "picture/",
                                                        "theme/",     "language/", "large-print/"};
  if (finding.severity != Severity::error) return false;
  return std::any_of(families.begin(), families.end(),
                     [&](std::string_view family) { return finding.rule.starts_with(family); });
}

std::string are(std::size_t count) { return count == 1 ? "is " : "are "; }

}  // namespace

Findings check_toolkit(const Toolkit& toolkit, Date today) {
  Findings findings = check_titles(toolkit);
  append(findings, check_borrowed_titles(toolkit));
  append(findings, check_fixed_words(toolkit));
  const bool knows_settings = !toolkit.settings.is_damaged;  // else what they lack may stand in what could not be read
  if (knows_settings) append(findings, check_contact(toolkit));
  if (knows_settings) append(findings, check_statement(toolkit, today));
  append(findings, check_upstreams(toolkit));
  append(findings, check_drawings(toolkit));
  append(findings, check_film_lengths(toolkit));
  append(findings, check_easy_pictures(toolkit));
  append(findings, unknown_rules(toolkit.settings));
  append(findings, check_limits(toolkit.settings));
  return findings;
}

Findings check_claim(const Toolkit& toolkit, const Findings& all, const std::vector<AllowanceUse>& allowances) {
  const Statement statement = statement_of(toolkit);
  if (!needs_statement(statement, toolkit.settings) || statement.said.status != "fully") return {};
  const auto barriers = static_cast<std::size_t>(std::count_if(all.begin(), all.end(), is_barrier));
  const Location where = place_in_statement(statement, "accessibility.status");
  constexpr std::string_view says = "The accessibility statement says “fully”, but there ";
  if (barriers > 0) {
    return {error_at(where, "statement/claim",
                     std::string(says) + are(barriers) + counted(barriers, "error", "errors") + " that can keep readers out.",
                     "Put the errors right, or write status: partially and list them under not_accessible.")};
  }
  const std::vector<const AllowanceUse*> allowed = allowed_failures(toolkit, allowances);
  if (allowed.empty()) return {};
  return {error_at(where, "statement/claim",
                   std::string(says) + are(allowed.size()) + counted(allowed.size(), "failure", "failures") +
                       " of its standard that you allow, the first in " + allowed.front()->where.file + " (" + allowed.front()->rule + ").",
                   "Put right what is allowed there, or write status: partially and list it under not_accessible.")};
}

}  // namespace alongside
