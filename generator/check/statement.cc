#include "check/statement.h"

#include <algorithm>
#include <array>
#include <string>

#include "foundation/text.h"
#include "foundation/unicode.h"
#include "foundation/url.h"

namespace alongside {
namespace {

/// Whether a program is named where people should be: no program can say whether people can use a website.
bool is_program(const std::string& tester) {
  constexpr std::array<std::string_view, 8> programs = {"alongside", "alongside check", "axe",     "axe-core",
                                                        "wave",      "lighthouse",      "pa11y",   "a program"};
  return std::find(programs.begin(), programs.end(), lower_case(trimmed(tester))) != programs.end();
}

bool is_web_address(const std::string& text) {
  const std::string scheme = scheme_of(trimmed(text));
  return scheme == "https" || scheme == "http" || text.find("{{") != std::string::npos;
}

class StatementCheck {
 public:
  StatementCheck(const Toolkit& toolkit, const Statement& statement, Date today)
      : toolkit_(toolkit), statement_(statement), said_(statement.said), today_(today) {}

  Findings check() {
    if (said_.example) return {example()};
    check_given();
    check_tested();
    check_status();
    check_items();
    check_answer_time();
    check_age();
    return std::move(findings_);
  }

 private:
  Location place(const std::string& key) const { return place_in_statement(statement_, "accessibility." + key); }

  Finding example() const {
    return error_at(place("example"), "statement/example", "This accessibility statement calls itself an example, but the law asks for a real one.",
                    "Fill in what it asks for, and take the line with example: away.");
  }

  void missing(const std::string& key, const std::string& what, const std::string& line) {
    const Location where = place(key);
    findings_.push_back(error_at(where, "statement/missing", "The accessibility statement does not say " + what + ".",
                                 "Write under accessibility: in " + where.file + ": " + line));
  }

  void check_given() {
    if (said_.scope.empty()) missing("scope", "what it is about", "scope: the website that it applies to");
    if (said_.status.empty()) missing("status", "how far the website meets the standard", "status: fully, partially or not");
    if (!said_.prepared) missing("prepared", "when it was prepared", "prepared: 6 May 2026");
    if (!said_.reviewed) missing("reviewed", "when it was last reviewed", "reviewed: 6 May 2026");
  }

  void check_tested() {
    const bool by_people = said_.tested && !said_.tested_by.empty() && !is_program(said_.tested_by);
    if (said_.status == "fully" && !by_people) {
      findings_.push_back(error_at(place("status"), "statement/claim",
                                   "The accessibility statement says “fully”, but does not say which people tested the website.",
                                   "Write who tested it and when: tested: {date: 6 May 2026, by: …}, or another status."));
      return;
    }
    if (!said_.tested) {
      missing("tested", "when the website was tested", "tested: {date: 6 May 2026, by: who tested it, method: how}");
    } else if (said_.tested_by.empty()) {
      missing("tested", "who tested the website", "tested: {date: …, by: who tested it}");
    }
  }

  void check_status() {
    const std::size_t open = said_.not_accessible.size();
    if (said_.status == "fully" && open > 0) {
      findings_.push_back(error_at(place("status"), "statement/status",
                                   "The status is “fully”, but not_accessible lists " + counted(open, "thing", "things") + ".",
                                   "Write status: partially"));
    }
    if ((said_.status == "partially" || said_.status == "not") && open == 0) {
      findings_.push_back(error_at(place("status"), "statement/status",
                                   "The status is “" + said_.status + "”, but nothing says what is not accessible.",
                                   "List it under not_accessible, each with what and why."));
    }
  }

  void check_items() {
    const Location where = place("not_accessible");
    for (const NotAccessible& item : said_.not_accessible) {
      if (item.what.empty()) {
        findings_.push_back(error_at(where, "statement/missing",
                                     "An entry of not_accessible does not say what is not accessible.",
                                     "Write what: the part of the website"));
      } else if (item.why.empty()) {
        findings_.push_back(error_at(where, "statement/missing", "not_accessible does not say why for “" + item.what + "”.",
                                     "Write why: the reason, beside its what"));
      }
    }
  }

  void check_answer_time() {
    const auto says = [](const Contact& contact) { return !contact.reply_within.empty(); };
    const bool is_said = says(toolkit_.settings.contact) || std::any_of(toolkit_.themes.begin(), toolkit_.themes.end(),
                                                                       [&](const Theme& theme) { return says(theme.contact); });
    if (is_said) return;
    findings_.push_back(warning_at(place_in_statement(statement_, "contact"), "statement/answer-time",
                                   "The accessibility statement does not say how soon you answer.",
                                   "Write under contact: reply_within: 5 working days"));
  }

  void check_age() {
    constexpr int days_in_year = 365;
    if (!today_ || !said_.reviewed || day_number(today_) - day_number(said_.reviewed) <= days_in_year) return;
    findings_.push_back(
        warning_at(place("reviewed"), "statement/review-due",
                   "The accessibility statement was last reviewed more than a year ago, on " + date_in_words(said_.reviewed) + ".",
                   "Read it again, change what is no longer right, and write the new date at reviewed."));
  }

  const Toolkit& toolkit_;
  const Statement& statement_;
  const Accessibility& said_;
  Date today_;
  Findings findings_;
};

/// Another organisation's theme: what the toolkit's own said of itself does not hold for it.
Findings check_whose(const Toolkit& toolkit, const Statement& statement) {
  const std::string& duty = toolkit.settings.accessibility.duty;
  if (!statement.is_unsaid || duty.empty() || toolkit.settings.address.empty()) return {};
  const Location where = place_in_statement(statement, "organisation");
  Finding finding = error_at(where, "statement/other-organisation",
                             "This theme is of another organisation, " + statement.organisation + ", which has no accessibility statement.",
                             "Write in " + where.file + ": accessibility: {duty: regulations, scope: …, status: …}, or {duty: none}");
  if (duty != "regulations") finding.severity = Severity::warning;
  return {finding};
}

Findings check_covered_by(const Statement& statement) {
  if (statement.said.covered_by.empty() || is_web_address(statement.said.covered_by)) return {};
  return {error_at(place_in_statement(statement, "accessibility.covered_by"), "statement/covered-by",
                   "This is not the address of an accessibility statement: " + statement.said.covered_by,
                   "Write its whole address: covered_by: https://www.example.nhs.uk/accessibility")};
}

/// A published toolkit that leaves open whether the law asks it for a statement: then none of its parts can be checked.
Findings check_duty(const Toolkit& toolkit, const Statement& statement) {
  const Accessibility& said = statement.said;
  const bool is_open = said.duty.empty() && said.covered_by.empty() && !statement.is_unsaid;
  if (!is_open || toolkit.settings.address.empty()) return {};
  return {warning_at(place_in_settings(toolkit.settings, "address"), "statement/no-duty",
                     "Nobody has said whether the law asks this website for an accessibility statement.",
                     "Write in " + statement.sources.back().file + ": accessibility: {duty: regulations, …}, as public bodies need, or {duty: none}")};
}

}  // namespace

bool needs_statement(const Statement& statement, const Settings& settings) {
  return statement.said.duty == "regulations" && !settings.address.empty() && statement.said.covered_by.empty();
}

Location place_in_settings(const Settings& settings, std::string key) {
  Statement statement;
  statement.sources = {{settings.file.empty() ? "content/toolkit.yaml" : settings.file, &settings.places}};
  return place_in_statement(statement, std::move(key));
}

Findings check_contact(const Toolkit& toolkit) {
  const Statement statement = statement_of(toolkit);
  const bool by_law = needs_statement(statement, toolkit.settings);
  Statement anybodys;
  anybodys.sources.push_back({{}, &toolkit.settings.places});
  for (const Theme& theme : toolkit.themes) anybodys.sources.push_back({theme.file, &theme.places});
  if (has_own_contact(toolkit, by_law ? statement : anybodys)) return {};
  const Location where = place_in_statement(statement, "contact");
  Finding finding = warning_at(
      where, "statement/no-contact",
      "Readers cannot say that something is wrong, or ask for another format: there is no contact.",
      "Write in " + where.file + ": contact: {name: The involvement team, phone: …, email: …}");
  if (by_law) finding.severity = Severity::error;
  return {finding};
}

Findings check_statement(const Toolkit& toolkit, Date today) {
  const PageIndex own = page_at(toolkit, "accessibility-statement.html");
  const Statement statement = statement_of(toolkit);
  Findings findings = check_covered_by(statement);
  append(findings, check_whose(toolkit, statement));
  append(findings, check_duty(toolkit, statement));
  if (!needs_statement(statement, toolkit.settings)) return findings;
  const bool is_own = own != no_index && toolkit.pages[own].plain != no_index;
  append(findings, is_own ? check_statement_page(toolkit, *toolkit.texts[toolkit.pages[own].plain].document)
                          : StatementCheck(toolkit, statement, today).check());
  return findings;
}

}  // namespace alongside
