#include "web/ask_all.h"

#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>
#include <utility>

#include "web/reachability.h"

namespace alongside {
namespace {

constexpr Millis longest_wait = 250;  // so that Ctrl-C is noticed

class Run {
 public:
  Run(const std::vector<Question>& questions, const AskOptions& options, const AskEnvironment& environment)
      : options_(options), environment_(environment), queues_(options.pace), liars_(options.sites_that_lie_to_head),
        begun_(environment.now()) {
    asked_.results.resize(questions.size());
    probes_.resize(questions.size());
    for (std::size_t i = 0; i < questions.size(); ++i) queues_.add(questions[i].address.site, i);
    for (const Question& question : questions) questions_.push_back(&question);
  }

  AskedAll take() {
    while (!is_over()) {
      start_what_may();
      tell();
      for (FinishedRequest& request : environment_.fetcher.wait(std::chrono::milliseconds(time_to_wait()))) {
        take(request.id, request.answer);
      }
    }
    if (asked_.end == RunEnd::all_asked && reachability_.seems_offline()) asked_.end = RunEnd::offline;
    name_what_is_left();
    return std::move(asked_);
  }

 private:
  bool is_over() {
    if (queues_.waiting() == 0 && queues_.under_way() == 0) return true;
    if (environment_.was_stopped()) asked_.end = RunEnd::stopped;
    else if (environment_.now() - begun_ >= options_.longest_run) asked_.end = RunEnd::time_over;
    else if (reachability_.seems_offline_early()) asked_.end = RunEnd::offline;
    return asked_.end != RunEnd::all_asked;
  }

  Millis time_to_wait() const {
    const Millis now = environment_.now();
    const std::optional<Millis> next = queues_.next_start(now);
    const Millis end = begun_ + options_.longest_run - now;
    return std::max<Millis>(0, std::min({longest_wait, end, next ? *next - now : longest_wait}));
  }

  void start_what_may() {
    while (const std::optional<std::size_t> job = queues_.next(environment_.now())) {
      Probe& probe = probe_of(*job);
      sites_[*job] = probe.at.site;
      environment_.fetcher.start(*job, probe.request);
    }
  }

  Probe& probe_of(std::size_t job) {
    std::optional<Probe>& probe = probes_[job];
    const Question& question = *questions_[job];
    if (!probe) probe = begin_probe(question.address, question.fragments, liars_.contains(question.address.site));
    return *probe;
  }

  void take(std::size_t job, const Answer& answer) {
    const std::string site = sites_[job];
    sites_.erase(job);
    queues_.finished(site);
    reachability_.note(site, answer.failure);
    Probe& probe = *probes_[job];
    const NextStep step = take_answer(probe, answer, options_.limits);
    const Millis now = environment_.now();
    if (step.was_turned_away) queues_.turned_away(site, now + step.pause);
    if (step.is_done) {
      finish(job, site);
    } else if (probe.hops > 0 && options_.is_excluded(probe.request.url)) {
      probe.result.verdict = Verdict::skipped;
      probe.result.reason = Reason::excluded;
      finish(job, site);
    } else {
      queues_.add_again(probe.at.site, job, now + step.pause);
    }
  }

  void finish(std::size_t job, const std::string& site) {
    const LinkResult& result = asked_.results[job] = std::move(probes_[job]->result);
    if (result.head_lies) liars_.insert(site);
    probes_[job].reset();
    is_done_.insert(job);
    if (result.reason != Reason::too_many_requests || ++refusals_[site] < options_.most_refusals) return;
    for (const std::size_t left : queues_.drop(site)) {
      asked_.results[left].reason = Reason::site_stopped_us;
      is_done_.insert(left);
    }
  }

  void name_what_is_left() {
    constexpr std::array reasons = {Reason::none, Reason::interrupted, Reason::time_over, Reason::offline};
    for (std::size_t i = 0; i < asked_.results.size(); ++i) {
      if (asked_.end == RunEnd::offline) asked_.results[i] = LinkResult{};
      if (asked_.end == RunEnd::offline || !is_done_.contains(i)) {
        asked_.results[i].reason = reasons[static_cast<std::size_t>(asked_.end)];
      }
    }
  }

  void tell() const {
    environment_.tell({is_done_.size(), asked_.results.size(), sites_.empty() ? std::string() : sites_.begin()->second});
  }

  const AskOptions& options_;
  const AskEnvironment& environment_;
  HostQueues queues_;
  std::set<std::string> liars_;
  Millis begun_;
  AskedAll asked_;
  std::vector<const Question*> questions_;
  std::vector<std::optional<Probe>> probes_;  // of those that have begun
  std::map<std::size_t, std::string> sites_;  // of what is under way: who is being asked
  std::set<std::size_t> is_done_;
  std::map<std::string, std::size_t> refusals_;
  Reachability reachability_;
};

}  // namespace

AskedAll ask_all(const std::vector<Question>& questions, const AskOptions& options, const AskEnvironment& environment) {
  return Run(questions, options, environment).take();
}

}  // namespace alongside
