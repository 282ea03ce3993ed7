#include "web/link_words.h"

#include <algorithm>
#include <iterator>
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

/// The beginning of a sentence about the page that an address leads to in the end.
std::string onward(const LinkStanding& standing) {
  return standing.final_url.empty() ? "This" : "This address leads on to " + standing.final_url + ", and that";
}

LinkWords words_of_broken(const LinkStanding& standing) {
  switch (standing.reason) {
    case Reason::malformed: return words_of_malformed(standing);
    case Reason::gone: return {onward(standing) + " page was taken away for good (410)", std::string(find_it) + " If it is nowhere, take the link out."};
    case Reason::no_such_site: return {"No website has this name", "Check its spelling. If the website has closed, link to another one."};
    case Reason::redirect_loop: return {"This address leads round in a circle", find_it};
    case Reason::too_many_redirects: return {"This address leads on from one place to the next and never ends", find_it};
    case Reason::redirect_nowhere: return {"This address leads on, but says nothing of where to", find_it};
    case Reason::redirect_elsewhere: return {"This address leads on to something that is no web page", find_it};
    case Reason::failed_for_long:
      return {"This website has not answered as it should since " + date_in_words(standing.first_failed), find_it};
    default: return {with_status(onward(standing) + " page was not found", standing.status), find_it};
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
    case Reason::for_sale: return {"This website seems to have closed: its name is for sale", find_it};
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

std::optional<LinkRule> rule_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::broken: return LinkRule{"website/broken", Severity::error};
    case Verdict::moved: return LinkRule{"website/moved", Severity::warning};
    case Verdict::unconfirmed: return LinkRule{"website/unconfirmed", Severity::advice};
    case Verdict::unwell: return LinkRule{"website/unwell", Severity::warning};
    case Verdict::unsafe: return LinkRule{"website/unsafe", Severity::warning};
    case Verdict::private_: return LinkRule{"website/private", Severity::warning};
    case Verdict::soft: return LinkRule{"website/soft", Severity::warning};
    default: return {};
  }
}

std::optional<LinkRule> rule_of(const LinkStanding& standing) {
  const bool is_settled = !standing.confirmed_by.empty() && (standing.verdict == Verdict::unconfirmed || standing.verdict == Verdict::unwell);
  return is_settled ? std::nullopt : rule_of(standing.verdict);
}

std::vector<LinkUse> told_uses(const WebLink& link) {
  std::vector<LinkUse> told;
  std::copy_if(link.uses.begin(), link.uses.end(), std::back_inserter(told), [](const LinkUse& use) { return !use.is_allowed; });
  return told;
}

Findings link_findings(const std::vector<LinkStanding>& standings) {
  Findings findings;
  for (const LinkStanding& standing : standings) {
    if (!standing.told) continue;
    const LinkWords words = link_words(standing);
    const std::vector<LinkUse> uses = told_uses(standing.link);
    std::string message = words.matter + ": " + standing.link.url;
    if (uses.size() > 1) message += " (used in " + std::to_string(uses.size()) + " places)";
    Finding finding;
    finding.severity = *standing.told;
    finding.where = uses.front().where;
    finding.rule = rule_of(standing.verdict)->name;
    finding.message = std::move(message);
    finding.hint = words.next;
    findings.push_back(std::move(finding));
  }
  sort_findings(findings);
  return findings;
}

}  // namespace alongside
