#include "check/upstream.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <string_view>

#include "check/statement.h"
#include "foundation/text.h"
#include "foundation/unicode.h"
#include "model/origin.h"

namespace alongside {
namespace {

enum class Terms { may_be_changed, no_changes, not_said };

/// "cc by nd 4 0": small letters and digits, parted by single spaces, with one at each end.
std::string plain_form(std::string_view licence) {
  std::string form = " ";
  for (const char c : lower_case(licence)) {
    const bool is_kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (is_kept) form += c;
    if (!is_kept && form.back() != ' ') form += ' ';
  }
  return form + ' ';
}

/// What a licence says of changes, as far as its name tells: Creative Commons' ND and the words that people write for the same.
Terms terms_of(const std::string& licence) {
  constexpr std::array<std::string_view, 6> none = {"", "none", "no licence", "no license", "unlicensed", "unknown"};
  constexpr std::array<std::string_view, 5> forbidding = {" nd ", "no derivative", "noderiv", "all rights reserved", "no changes"};
  const std::string form = plain_form(licence);
  if (std::find(none.begin(), none.end(), trimmed(form)) != none.end()) return Terms::not_said;
  const auto says = [&](std::string_view words) { return form.find(words) != std::string::npos; };
  return std::any_of(forbidding.begin(), forbidding.end(), says) ? Terms::no_changes : Terms::may_be_changed;
}

std::string makers_of(const Origin& origin) {
  return origin.organisation.empty() ? "the makers of “" + origin.title + "”" : origin.organisation;
}

Finding forbidden(const Toolkit& toolkit, const Origin& upstream, Terms terms) {
  const std::string title = "“" + upstream.title + "”";
  const std::string message = terms == Terms::not_said
                                  ? title + " names no licence, so nobody may change it or publish it again without being asked."
                                  : "The licence of " + title + " allows no changes: " + upstream.licence;
  return warning_at(place_in_settings(toolkit.settings, "upstream"), "review/upstream-licence", message,
                    "Ask " + makers_of(upstream) + " for leave in writing before you publish. Once you have it, write under checks: rules: upstream-licence: off");
}

bool says_any(const std::string& licence, std::span<const std::string_view> words) {
  const std::string form = plain_form(licence);
  return std::any_of(words.begin(), words.end(), [&](std::string_view each) { return form.find(each) != std::string::npos; });
}

/// What `upstream` asks of everybody who passes its words on and `licence` does not ask, in words; empty where nothing.
std::string lost_condition(const std::string& upstream, const std::string& licence) {
  constexpr std::array<std::string_view, 3> same_terms = {" sa ", "sharealike", "share alike"};
  constexpr std::array<std::string_view, 3> no_trade = {" nc ", "noncommercial", "non commercial"};
  const auto loses = [&](std::span<const std::string_view> words) { return says_any(upstream, words) && !says_any(licence, words); };
  if (loses(same_terms)) return "asks that changed versions keep the same licence";
  return loses(no_trade) ? "lets nobody earn money with its words" : std::string();
}

Finding other_terms(const Toolkit& toolkit, const Origin& upstream, const std::string& condition) {
  return warning_at(place_in_settings(toolkit.settings, "licence"), "review/other-licence",
                    "The licence of “" + upstream.title + "”, " + upstream.licence + ", " + condition + "; yours, " + toolkit.settings.licence +
                        ", does not.",
                    "Write  licence: " + upstream.licence + "  in content/toolkit.yaml, or ask " + makers_of(upstream) +
                        " for leave in writing. Once you have it, write under checks: rules: other-licence: off");
}

Finding nobody_adapts(const Toolkit& toolkit) {
  return warning_at(place_in_settings(toolkit.settings, "upstream"), "review/who-adapts",
                    "Nobody says which organisation adapts “" + toolkit.upstreams.front().title + "” here.",
                    "Write in content/toolkit.yaml: organisation: {name: Westshire NHS Trust}, or write it in your theme.");
}

/// The file of the team's own that would take the place of `path`, which lies below the upstream's folder; empty where none can.
std::string own_version(std::string_view path) {
  const bool can_be_replaced = path.starts_with("content/") || path.starts_with("templates/");
  return can_be_replaced && path != "content/toolkit.yaml" ? std::string(path) : std::string();
}

void hand_over(Finding& finding, const Origin& upstream) {
  const std::string own = own_version(std::string_view(finding.where.file).substr(upstream.folder.size()));
  finding.not_yours = true;
  finding.severity = std::min(finding.severity, Severity::warning);
  finding.hint = "Tell " + makers_of(upstream) + (own.empty() ? "." : ", or put your own version at " + own);
}

}  // namespace

Findings handed_over(Findings findings, const Toolkit& toolkit) {
  for (Finding& finding : findings) {
    if (const Origin* upstream = upstream_of(toolkit, finding.where.file)) hand_over(finding, *upstream);
  }
  return findings;
}

Findings check_upstreams(const Toolkit& toolkit) {
  Findings findings;
  for (const Origin& upstream : toolkit.upstreams) {
    const Terms terms = terms_of(upstream.licence);
    if (terms != Terms::may_be_changed) findings.push_back(forbidden(toolkit, upstream, terms));
    const std::string condition = lost_condition(upstream.licence, toolkit.settings.licence);
    if (!condition.empty()) findings.push_back(other_terms(toolkit, upstream, condition));
  }
  if (!toolkit.upstreams.empty() && brand_of(toolkit).empty()) findings.push_back(nobody_adapts(toolkit));
  return findings;
}

}  // namespace alongside
