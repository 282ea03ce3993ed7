#include "web/link_words.h"

#include <algorithm>
#include <utility>

#include "foundation/date.h"
#include "foundation/text.h"

namespace alongside {
namespace {

constexpr const char* find_it = "Find where the content is now and link to that.";
constexpr const char* ask_again = "Open it yourself. Alongside asks again in each run, and calls it broken if it fails in 3 runs over several days.";

std::string open_it(const LinkStanding& standing) {
  return "Open it yourself. If the page is right, type: alongside links confirm " + standing.link.url + " --by \"your group\"";
}

std::string with_status(std::string words, int status) { return std::move(words) + " (" + std::to_string(status) + ')'; }

/// What is wrong with the form of an address, without the address, which stands beside it.
LinkWords words_of_malformed(const LinkStanding& standing) {
  std::string matter = standing.link.problem->message;
  const std::string end = ": " + standing.link.url;
  if (matter.ends_with(end)) matter.resize(matter.size() - end.size());
  return {std::move(matter), standing.link.problem->hint};
}

LinkWords words_of_broken(const LinkStanding& standing) {
  switch (standing.reason) {
    case Reason::malformed: return words_of_malformed(standing);
    case Reason::gone: return {"This page was taken away for good (410)", std::string(find_it) + " If it is nowhere, take the link out."};
    case Reason::no_such_site: return {"No website has this name", "Check its spelling. If the website has closed, link to another one."};
    case Reason::redirect_loop: return {"This address leads round in a circle", find_it};
    case Reason::too_many_redirects: return {"This address leads on from one place to the next and never ends", find_it};
    case Reason::redirect_nowhere: return {"This address leads on, but says nothing of where to", find_it};
    case Reason::redirect_elsewhere: return {"This address leads on to something that is no web page", find_it};
    case Reason::failed_for_long:
      return {"This website has not answered as it should since " + date_in_words(standing.first_failed), find_it};
    default: return {with_status("This page was not found", standing.status), find_it};
  }
}

LinkWords words_of_unconfirmed(const LinkStanding& standing) {
  switch (standing.reason) {
    case Reason::log_in: return {with_status("This page is for people with an account, so we could not look", standing.status), open_it(standing)};
    case Reason::too_many_requests:
    case Reason::come_back_later: return {with_status("This website asked us to come back later", standing.status), open_it(standing)};
    case Reason::challenge: return {"This website wants to see a person and would not let us look", open_it(standing)};
    default: return {with_status("This website would not let us look", standing.status), open_it(standing)};
  }
}

std::string matter_of_unwell(const LinkStanding& standing) {
  switch (standing.reason) {
    case Reason::server_error: return with_status("This website has a fault at the moment", standing.status);
    case Reason::odd_answer: return with_status("This website gave an answer that says nothing of the page", standing.status);
    case Reason::no_answer: return "This website did not answer in time";
    case Reason::cut_off: return "This website broke off its answer";
    case Reason::name_unknown_for_now: return "The name of this website could not be looked up";
    case Reason::too_much: return "This website sends more than a page should";
    default: return "This website did not answer";
  }
}

LinkWords words_of_soft(const LinkStanding& standing) {
  const std::string open = "Open it and see whether it is what you mean. " + std::string(find_it);
  switch (standing.reason) {
    case Reason::says_not_found: return {"The page says that it is missing", find_it};
    case Reason::empty_page: return {"This page is empty", open};
    case Reason::front_page: return {"This address leads to the front page of a website, so the page may be gone", open};
    case Reason::many_redirects: return {"This address leads to its page over more than two others", "Link to " + standing.final_url};
    default: {
      std::vector<std::string> places;
      for (const std::string& fragment : standing.missing) places.push_back('#' + fragment);
      return {"The page is there, but nothing in it is called " + in_words(places, " or "),
              "Open the page and copy the address of the heading, or leave out what follows the #."};
    }
  }
}

const std::vector<std::pair<Verdict, LinkRule>>& table() {
  static const std::vector<std::pair<Verdict, LinkRule>> rules = {
      {Verdict::broken,
       {"website/broken", Severity::error, "A link to a page of another website that is gone, or to an address that cannot be right.",
        "Readers would be sent to an error page.", find_it}},
      {Verdict::moved,
       {"website/moved", Severity::warning, "A link to a page of another website that has moved for good.",
        "Websites keep the way from old addresses for a while only.", "Link to the new address."}},
      {Verdict::unconfirmed,
       {"website/unconfirmed", Severity::advice, "A link to a website that does not let programs look.",
        "Only a person can tell whether the page is there.", "Open it yourself, and record that with alongside links confirm."}},
      {Verdict::unwell,
       {"website/unwell", Severity::warning, "A link to a website that does not answer as it should.",
        "It may be well again tomorrow, or gone for good.", "Open it yourself."}},
      {Verdict::unsafe,
       {"website/unsafe", Severity::warning, "A link to a website whose certificate is not in order.",
        "Browsers show readers a warning in its place.", "Tell those who run the website, or link to another one."}},
      {Verdict::private_,
       {"website/private", Severity::warning, "A link to an address inside a private network.",
        "Readers outside that network cannot reach it.", "Link to a public page."}},
      {Verdict::soft,
       {"website/soft", Severity::warning, "A link to a page of another website that answers, and yet something is amiss.",
        "The page may not be what readers were promised.", "Open it and see whether it is what you mean."}}};
  return rules;
}

const LinkRule* rule_of(Verdict verdict) {
  const auto found = std::find_if(table().begin(), table().end(), [&](const auto& row) { return row.first == verdict; });
  return found == table().end() ? nullptr : &found->second;
}

}  // namespace

LinkWords link_words(const LinkStanding& standing) {
  switch (standing.verdict) {
    case Verdict::broken: return words_of_broken(standing);
    case Verdict::moved:
      return {"This page has moved for good", "Link to " + standing.final_url + ". To change it everywhere, type: alongside links fix --write"};
    case Verdict::unconfirmed: return words_of_unconfirmed(standing);
    case Verdict::unwell: return {matter_of_unwell(standing), ask_again};
    case Verdict::unsafe:
      return {"Browsers warn readers of this website, because its certificate is not in order",
              "Tell those who run the website, or link to another one."};
    case Verdict::private_:
      return {"Readers outside your organisation cannot reach this address",
              "Link to a public page. For pages that only your own people read, run this with --allow-private."};
    case Verdict::soft: return words_of_soft(standing);
    default: return {};
  }
}

bool is_to_be_told(const LinkStanding& standing) {
  const bool is_settled = !standing.confirmed_by.empty() && (standing.verdict == Verdict::unconfirmed || standing.verdict == Verdict::unwell);
  return rule_of(standing.verdict) != nullptr && !is_settled;
}

Severity weight_of(const LinkStanding& standing, bool only_new_count) {
  const Severity severity = rule_of(standing.verdict)->severity;
  const bool is_old = only_new_count && standing.was_known;
  return is_old ? std::min(severity, Severity::warning) : severity;
}

const std::vector<LinkRule>& link_troubles() {
  static const std::vector<LinkRule> all = [] {
    std::vector<LinkRule> rules;
    for (const auto& [verdict, rule] : table()) rules.push_back(rule);
    return rules;
  }();
  return all;
}

Findings link_findings(const std::vector<LinkStanding>& standings, bool only_new_count) {
  Findings findings;
  for (const LinkStanding& standing : standings) {
    if (!is_to_be_told(standing)) continue;
    const LinkWords words = link_words(standing);
    std::string message = words.matter + ": " + standing.link.url;
    if (standing.link.uses.size() > 1) message += " (used in " + std::to_string(standing.link.uses.size()) + " places)";
    Finding finding;
    finding.severity = weight_of(standing, only_new_count);
    finding.where = standing.link.uses.front().where;
    finding.rule = rule_of(standing.verdict)->name;
    finding.message = std::move(message);
    finding.hint = words.next;
    findings.push_back(std::move(finding));
  }
  sort_findings(findings);
  return findings;
}

}  // namespace alongside
