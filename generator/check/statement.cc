#include "check/statement.h"

#include <algorithm>
#include <array>
#include <string>

#include "foundation/text.h"
#include "foundation/unicode.h"

namespace alongside {
namespace {

/// The newest of what settings and themes say: a theme is another organisation's and may state its own.
Accessibility stated(const Toolkit& toolkit) {
  Accessibility result = toolkit.settings.accessibility;
  const auto take = [](auto& into, const auto& from, bool is_given) {
    if (is_given) into = from;
  };
  for (const Theme& theme : toolkit.themes) {
    const Accessibility& own = theme.accessibility;
    take(result.scope, own.scope, !own.scope.empty());
    take(result.status, own.status, !own.status.empty());
    take(result.tested, own.tested, static_cast<bool>(own.tested));
    take(result.tested_by, own.tested_by, !own.tested_by.empty());
    take(result.not_accessible, own.not_accessible, !own.not_accessible.empty());
    take(result.prepared, own.prepared, static_cast<bool>(own.prepared));
    take(result.reviewed, own.reviewed, static_cast<bool>(own.reviewed));
  }
  return result;
}

class StatementCheck {
 public:
  StatementCheck(const Toolkit& toolkit, Date today)
      : settings_(toolkit.settings), stated_(stated(toolkit)), today_(today) {}

  Findings check() {
    check_given();
    check_status();
    check_items();
    check_age();
    return std::move(findings_);
  }

 private:
  void missing(const std::string& key, const std::string& what, const std::string& line) {
    findings_.push_back(error_at(place_in_settings(settings_, "accessibility." + key), "statement/missing",
                                 "The accessibility statement does not say " + what + ".",
                                 "Write under accessibility: in " + settings_.file + ": " + line));
  }

  void check_given() {
    if (stated_.scope.empty()) missing("scope", "what it is about", "scope: the website that it applies to");
    if (stated_.status.empty())
      missing("status", "how far the website meets the standard", "status: fully, partially or not");
    if (!stated_.prepared) missing("prepared", "when it was prepared", "prepared: 6 May 2026");
    if (!stated_.reviewed) missing("reviewed", "when it was last reviewed", "reviewed: 6 May 2026");
    if (!stated_.tested)
      missing("tested", "when the website was tested",
              "tested: {date: 6 May 2026, by: who tested it, method: how}");
    if (stated_.tested && stated_.tested_by.empty())
      missing("tested", "who tested the website", "tested: {date: …, by: who tested it}");
  }

  void check_status() {
    const std::size_t open = stated_.not_accessible.size();
    const Location where = place_in_settings(settings_, "accessibility.status");
    if (stated_.status == "fully" && open > 0) {
      findings_.push_back(error_at(
          where, "statement/status",
          "The status is “fully”, but not_accessible lists " + counted(open, "thing", "things") + ".",
          "Write status: partially"));
    }
    if ((stated_.status == "partially" || stated_.status == "not") && open == 0) {
      findings_.push_back(
          error_at(where, "statement/status",
                   "The status is “" + stated_.status + "”, but nothing says what is not accessible.",
                   "List it under not_accessible, each with what and why."));
    }
  }

  void check_items() {
    const Location where = place_in_settings(settings_, "accessibility.not_accessible");
    for (const NotAccessible& item : stated_.not_accessible) {
      if (item.what.empty()) {
        findings_.push_back(error_at(where, "statement/missing",
                                     "An entry of not_accessible does not say what is not accessible.",
                                     "Write what: the part of the website"));
      } else if (item.why.empty()) {
        findings_.push_back(error_at(where, "statement/missing",
                                     "not_accessible does not say why for “" + item.what + "”.",
                                     "Write why: the reason, beside its what"));
      }
    }
  }

  void check_age() {
    constexpr int days_in_year = 365;
    if (!today_ || !stated_.reviewed || day_number(today_) - day_number(stated_.reviewed) <= days_in_year)
      return;
    findings_.push_back(
        warning_at(place_in_settings(settings_, "accessibility.reviewed"), "statement/review-due",
                   "The accessibility statement was last reviewed more than a year ago, on " +
                       date_in_words(stated_.reviewed) + ".",
                   "Read it again, change what is no longer right, and write the new date at reviewed."));
  }

  const Settings& settings_;
  Accessibility stated_;
  Date today_;
  Findings findings_;
};

/// A page of the user's in the statement's place has to hold the parts whose names the model statement of the
/// law fixes (GOV.UK, "Sample accessibility statement"). In other languages their names are not known here.
Findings check_own_page(const Toolkit& toolkit, const Document& document) {
  constexpr std::array<std::string_view, 3> parts = {"non-accessible content", "enforcement procedure",
                                                     "preparation of this accessibility statement"};
  Findings findings;
  if (!toolkit.settings.language.starts_with("en")) return findings;
  for (const std::string_view part : parts) {
    const bool has =
        std::any_of(document.headings.begin(), document.headings.end(), [&](const Heading& heading) {
          return lower_case(one_spaced(document.words(heading.words))) == part;
        });
    if (has) continue;
    std::string heading(part);
    heading[0] = static_cast<char>(heading[0] - 'a' + 'A');
    findings.push_back(
        error_at(place_of(document.front, "title", document.file), "statement/missing-heading",
                 "The accessibility statement lacks the heading “" + heading + "”, which the law fixes.",
                 "Write ## " + heading + " and that part below it."));
  }
  return findings;
}

}  // namespace

bool needs_statement(const Settings& settings) {
  return settings.accessibility.duty == "regulations" && !settings.address.empty();
}

Location place_in_settings(const Settings& settings, std::string key) {
  while (!key.empty()) {
    if (const auto found = settings.places.find(key); found != settings.places.end()) return found->second;
    const std::size_t dot = key.rfind('.');
    key.resize(dot == std::string::npos ? 0 : dot);
  }
  if (settings.file.empty()) return {"content/toolkit.yaml", {}, {}};
  return {settings.file, {1, 1}, {1, 1}};
}

bool has_contact(const Toolkit& toolkit) {
  const auto reaches = [](const Contact& contact) {
    const std::array<const std::string*, 6> ways = {&contact.email, &contact.phone,   &contact.text,
                                                    &contact.relay, &contact.address, &contact.form};
    return std::any_of(ways.begin(), ways.end(),
                       [](const std::string* way) { return !trimmed(*way).empty(); });
  };
  return reaches(toolkit.settings.contact) ||
         std::any_of(toolkit.themes.begin(), toolkit.themes.end(),
                     [&](const Theme& theme) { return reaches(theme.contact); });
}

Findings check_statement(const Toolkit& toolkit, Date today) {
  if (!needs_statement(toolkit.settings)) return {};
  const PageIndex own = page_at(toolkit, "accessibility-statement.html");
  if (own == no_index || toolkit.pages[own].plain == no_index) return StatementCheck(toolkit, today).check();
  return check_own_page(toolkit, *toolkit.texts[toolkit.pages[own].plain].document);
}

}  // namespace alongside
