#include "web/host_queues.h"

#include <algorithm>

namespace alongside {

HostQueues::Site& HostQueues::site_called(const std::string& name) {
  const auto [found, is_new] = index_.emplace(name, sites_.size());
  if (is_new) sites_.emplace_back();
  return sites_[found->second];
}

void HostQueues::add(const std::string& site, std::size_t job) {
  site_called(site).jobs.push_back(job);
  ++waiting_;
}

void HostQueues::add_again(const std::string& site, std::size_t job, Millis ready) {
  site_called(site).again.emplace(ready, job);
  ++waiting_;
}

/// When a job of `site` may start, as far as the jobs have a say; nothing where there is none.
std::optional<Millis> HostQueues::ready_at(const Site& site) {
  if (!site.jobs.empty()) return site.may_start;
  if (site.again.empty()) return {};
  return std::max(site.again.begin()->first, site.may_start);
}

std::size_t HostQueues::take_first(Site& site, Millis now) {
  const bool goes_on = !site.again.empty() && site.again.begin()->first <= now;
  const std::size_t job = goes_on ? site.again.begin()->second : site.jobs.front();
  if (goes_on) site.again.erase(site.again.begin());
  else site.jobs.pop_front();
  return job;
}

std::optional<std::size_t> HostQueues::next(Millis now) {
  if (under_way_ >= pace_.at_once) return {};
  Site* best = nullptr;
  const auto length = [](const Site& site) { return site.jobs.size() + site.again.size(); };
  for (Site& site : sites_) {
    const std::optional<Millis> ready = ready_at(site);
    const bool may_start = ready && *ready <= now && site.under_way < most_of(site);
    if (may_start && (best == nullptr || length(site) > length(*best))) best = &site;
  }
  if (best == nullptr) return {};
  best->may_start = now + (best->is_slow ? pace_.between_when_turned_away : pace_.between);
  ++best->under_way;
  ++under_way_;
  --waiting_;
  return take_first(*best, now);
}

void HostQueues::finished(const std::string& site) {
  --site_called(site).under_way;
  --under_way_;
}

void HostQueues::turned_away(const std::string& site, Millis until) {
  Site& slow = site_called(site);
  slow.is_slow = true;
  slow.may_start = std::max(slow.may_start, until);
}

std::vector<std::size_t> HostQueues::drop(const std::string& site) {
  Site& from = site_called(site);
  std::vector<std::size_t> jobs(from.jobs.begin(), from.jobs.end());
  waiting_ -= jobs.size();
  from.jobs.clear();
  return jobs;
}

std::optional<Millis> HostQueues::next_start(Millis now) const {
  std::optional<Millis> first;
  if (under_way_ >= pace_.at_once) return first;
  for (const Site& site : sites_) {
    const std::optional<Millis> ready = ready_at(site);
    if (!ready || site.under_way >= most_of(site)) continue;
    const Millis start = std::max(*ready, now);
    if (!first || start < *first) first = start;
  }
  return first;
}

}  // namespace alongside
