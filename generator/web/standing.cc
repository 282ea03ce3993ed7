#include "web/standing.h"

#include <algorithm>

namespace alongside {
namespace {

const LedgerEntry* entry_of(const Ledger& ledger, const std::string& url) {
  const auto found = ledger.find(url);
  return found == ledger.end() ? nullptr : &found->second;
}

void take_entry(LinkStanding& standing, const LedgerEntry& entry, Date today) {
  if (is_confirmed(entry, today)) {
    standing.confirmed_by = entry.confirmed_by;
    standing.confirmed = entry.confirmed;
  }
  if (!entry.checked) return;
  standing.verdict = entry.verdict;
  standing.reason = entry.reason;
  standing.status = entry.status;
  standing.final_url = entry.final_url;
  standing.permanent = entry.permanent;
  standing.checked = entry.checked;
  standing.first_failed = entry.first_failed;
  for (const auto& [fragment, is_there] : entry.anchors) {
    if (!is_there) standing.missing.push_back(fragment);
  }
}

/// What the settings say goes before what a run learnt.
void apply(LinkStanding& standing, const LinkSettings& settings, Date today) {
  if (const LinkException* excluded = exception_for(settings.excluded, standing.link.url, today)) {
    standing.verdict = Verdict::skipped;
    standing.reason = Reason::excluded;
    standing.because = excluded->reason;
    return;
  }
  if (standing.verdict == Verdict::ok || standing.verdict == Verdict::not_checked) return;
  const LinkException* accepted =
      acceptance_of(settings.accepted, {standing.link.url, standing.verdict, standing.status, standing.final_url}, today);
  if (accepted == nullptr) return;
  standing.verdict = Verdict::ok;
  standing.reason = Reason::accepted;
  standing.because = accepted->reason;
}

LinkStanding first_standing(const WebLink& link) {
  LinkStanding standing;
  standing.link = link;
  standing.reason = Reason::left_for_later;
  if (link.problem) {
    standing.verdict = Verdict::broken;
    standing.reason = Reason::malformed;
  } else if (!link.address) {
    standing.verdict = Verdict::ok;
    standing.reason = Reason::contact;
  }
  return standing;
}

}  // namespace

RunPlan plan_run(const std::vector<WebLink>& links, const Ledger& ledger, const LinkSettings& settings, LinksWanted wanted,
                 Date today) {
  RunPlan plan;
  for (std::size_t i = 0; i < links.size(); ++i) {
    const WebLink& link = links[i];
    if (!link.address || exception_for(settings.excluded, link.url, today) != nullptr) continue;
    const LedgerEntry* entry = entry_of(ledger, link.url);
    const bool is_known = entry != nullptr && entry->checked;
    std::vector<std::string> fragments = link.fragments();
    const bool is_wanted = wanted == LinksWanted::new_ones ? !is_known : is_due(link.url, entry, fragments, today);
    if (!is_wanted) continue;
    plan.questions.push_back({*link.address, std::move(fragments)});
    plan.links.push_back(i);
  }
  return plan;
}

std::set<std::string> sites_that_lie(const Ledger& ledger) {
  std::set<std::string> sites;
  for (const auto& [url, entry] : ledger) {
    const std::optional<WebAddress> address = entry.head_lies ? read_web_address(url) : std::nullopt;
    if (address) sites.insert(address->site);
  }
  return sites;
}

Ledger ledger_after(Ledger ledger, const std::vector<WebLink>& links, const RunPlan& plan, const std::vector<LinkResult>& results,
                    Date today) {
  for (std::size_t i = 0; i < plan.questions.size(); ++i) {
    const Verdict verdict = results[i].verdict;
    // What a network of one's own hides depends on where one asks from.
    if (verdict == Verdict::not_checked || verdict == Verdict::skipped || verdict == Verdict::private_) continue;
    LedgerEntry& entry = ledger[links[plan.links[i]].url];
    entry = entry_after(entry, results[i], plan.questions[i].fragments, today);
  }
  std::set<std::string> seen;
  for (const WebLink& link : links) seen.insert(link.url);
  note_seen(ledger, seen, today);
  return ledger;
}

std::vector<LinkStanding> standings(const std::vector<WebLink>& links, const RunPlan& plan, const std::vector<LinkResult>& results,
                                    const Ledger& before, const Ledger& after, const LinkSettings& settings, Date today) {
  std::vector<LinkStanding> all = standings_by_ledger(links, after, {}, today);
  for (LinkStanding& standing : all) {
    const LedgerEntry* entry = entry_of(before, standing.link.url);
    standing.was_known = entry != nullptr && entry->checked;
  }
  for (std::size_t i = 0; i < plan.links.size(); ++i) {
    LinkStanding& standing = all[plan.links[i]];
    const LinkResult& result = results[i];
    standing.requests = result.requests;
    standing.was_asked = result.verdict != Verdict::not_checked;
    const bool is_only_here = result.verdict == Verdict::private_ || result.verdict == Verdict::skipped || !standing.checked;
    if (!is_only_here) continue;
    standing.verdict = result.verdict;
    standing.reason = result.reason;
    standing.status = result.status;
    standing.final_url = result.final_url;
  }
  for (LinkStanding& standing : all) apply(standing, settings, today);
  return all;
}

std::vector<LinkStanding> standings_by_ledger(const std::vector<WebLink>& links, const Ledger& ledger, const LinkSettings& settings,
                                              Date today) {
  std::vector<LinkStanding> all;
  for (const WebLink& link : links) {
    LinkStanding standing = first_standing(link);
    const LedgerEntry* entry = entry_of(ledger, link.url);
    if (entry != nullptr && link.address) take_entry(standing, *entry, today);
    apply(standing, settings, today);
    all.push_back(std::move(standing));
  }
  return all;
}

}  // namespace alongside
