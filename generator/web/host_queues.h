// Who may be asked now: a queue for each site, so that no site is asked too much and none that waits holds up the others. Pure:
// it is told the time.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "web/probe.h"

namespace alongside {

/// How hard sites are asked.
struct Pace {
  std::size_t at_once = 64;           // requests under way in all
  std::size_t at_once_of_a_site = 2;
  Millis between = 150;               // from one start to the next at a site
  Millis between_when_turned_away = 1000;
};

class HostQueues {
 public:
  explicit HostQueues(Pace pace) : pace_(pace) {}

  /// Lets `job` wait for its turn at `site`.
  void add(const std::string& site, std::size_t job);

  /// Lets `job`, which has begun, go on from `ready`: before those that have not, so that what is begun ends.
  void add_again(const std::string& site, std::size_t job, Millis ready);

  /// The job whose turn it is, which is then under way; nothing where all have to wait. Sites with the longest queues first.
  std::optional<std::size_t> next(Millis now);

  /// A job of `site` is no longer under way.
  void finished(const std::string& site);

  /// `site` asks for fewer requests: from now on one at a time, slowly, and none before `until`.
  void turned_away(const std::string& site, Millis until);

  /// Takes away the jobs that wait at `site` and have not begun.
  std::vector<std::size_t> drop(const std::string& site);

  /// When, after `now`, a job could start that time alone holds back; nothing where there is none.
  std::optional<Millis> next_start(Millis now) const;

  std::size_t under_way() const { return under_way_; }
  std::size_t waiting() const { return waiting_; }

 private:
  struct Site {
    std::deque<std::size_t> jobs;              // that have not begun
    std::multimap<Millis, std::size_t> again;  // that go on, by the time from which each may
    std::size_t under_way = 0;
    Millis may_start = 0;
    bool is_slow = false;
  };
  static std::optional<Millis> ready_at(const Site& site);
  static std::size_t take_first(Site& site, Millis now);
  std::size_t most_of(const Site& site) const { return site.is_slow ? 1 : pace_.at_once_of_a_site; }

  Pace pace_;
  std::vector<Site> sites_;
  std::unordered_map<std::string, std::size_t> index_;
  std::size_t under_way_ = 0, waiting_ = 0;

  Site& site_called(const std::string& name);
};

}  // namespace alongside
