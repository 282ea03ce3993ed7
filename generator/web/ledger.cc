#include "web/ledger.h"

#include <algorithm>

#include "web/spread.h"

namespace alongside {
namespace {

int days_between(Date from, Date to) { return from ? day_number(to) - day_number(from) : 1'000'000; }

int days_that_hold(const LedgerEntry& entry, const Ages& ages) {
  switch (entry.verdict) {
    case Verdict::ok: return ages.ok;
    case Verdict::moved: return ages.moved;
    case Verdict::soft: return ages.soft;
    case Verdict::unconfirmed: return ages.unconfirmed;
    default: return 0;
  }
}

void count_failure(LedgerEntry& entry, Date today, const Ages& ages) {
  if (entry.fails > 0 && days_between(entry.last_failed, today) < ages.between_fails) return;
  if (entry.fails == 0) entry.first_failed = today;
  entry.last_failed = today;
  ++entry.fails;
}

void forget_failures(LedgerEntry& entry) {
  entry.fails = 0;
  entry.first_failed = entry.last_failed = {};
}

bool has_failed(Verdict verdict) {
  return verdict == Verdict::unwell || verdict == Verdict::broken || verdict == Verdict::unsafe;
}

}  // namespace

bool is_due(const std::string& url, const LedgerEntry* entry, const std::vector<std::string>& fragments, Date today,
            const Ages& ages) {
  if (entry == nullptr || !entry->checked) return true;
  const bool has_new = std::any_of(fragments.begin(), fragments.end(),
                                   [&](const std::string& fragment) { return !entry->anchors.contains(fragment); });
  const int age = days_between(entry->checked, today);
  return has_new || age < 0 || age >= spread(days_that_hold(*entry, ages), 20, url);
}

bool is_confirmed(const LedgerEntry& entry, Date today, const Ages& ages) {
  return entry.confirmed && days_between(entry.confirmed, today) <= ages.confirmed;
}

LedgerEntry entry_after(const LedgerEntry& entry, const LinkResult& result, const std::vector<std::string>& fragments,
                        Date today, const Ages& ages) {
  if (result.verdict == Verdict::not_checked || result.verdict == Verdict::skipped) return entry;
  LedgerEntry next = entry;
  next.verdict = result.verdict;
  next.reason = result.reason;
  next.status = result.status;
  next.final_url = result.final_url;
  next.permanent = result.permanent;
  next.checked = today;
  next.head_lies = result.head_lies;
  next.anchors.clear();
  for (const std::string& fragment : fragments) {
    next.anchors[fragment] = std::find(result.missing.begin(), result.missing.end(), fragment) == result.missing.end();
  }
  if (!result.content_type.empty()) next.content_type = result.content_type;
  if (result.size) next.size = result.size;
  if (has_failed(result.verdict)) count_failure(next, today, ages);
  else if (result.verdict != Verdict::unconfirmed) forget_failures(next);
  if (result.verdict == Verdict::unwell && next.fails >= ages.fails_to_break) {
    next.verdict = Verdict::broken;
    next.reason = Reason::failed_for_long;
  }
  return next;
}

void note_seen(Ledger& ledger, const std::set<std::string>& seen, Date today, const Ages& ages) {
  for (auto& [url, entry] : ledger) {
    if (seen.contains(url)) entry.unseen = {};
    else if (!entry.unseen) entry.unseen = today;
  }
  std::erase_if(ledger, [&](const auto& item) {
    return item.second.unseen && days_between(item.second.unseen, today) >= ages.unseen;
  });
}

}  // namespace alongside
