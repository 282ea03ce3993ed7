// Asks many addresses, politely and at once, until all have a verdict or there is a reason to stop. It knows no network and no
// clock: both are handed in.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <set>
#include <string>
#include <vector>

#include "web/exchange.h"
#include "web/host_queues.h"
#include "web/probe.h"

namespace alongside {

/// An address to ask, and the fragments that its page is asked for.
struct Question {
  WebAddress address;
  std::vector<std::string> fragments;
};

struct AskOptions {
  Pace pace;
  ProbeLimits limits;
  Millis longest_run = 300'000;
  std::size_t most_refusals = 3;               // addresses of a site that it turns away before the rest are left alone
  std::set<std::string> sites_that_lie_to_head;
  std::function<bool(const std::string& address)> is_excluded = [](const std::string&) { return false; };
};

/// How far a run has come.
struct AskProgress {
  std::size_t done = 0, of = 0;
  std::string waiting_for;  // a site that has not answered yet; empty where none is being asked
};

/// What tests and commands hand in.
struct AskEnvironment {
  Fetcher& fetcher;
  std::function<Millis()> now;
  std::function<bool()> was_stopped = [] { return false; };
  std::function<void(const AskProgress&)> tell = [](const AskProgress&) {};
};

enum class RunEnd : std::uint8_t {
  all_asked,
  stopped,      // somebody asked to stop
  time_over,
  offline,      // nearly nothing answered: the results say nothing
};

struct AskedAll {
  RunEnd end = RunEnd::all_asked;
  std::vector<LinkResult> results;  // as the questions
};

/// Asks all `questions`. Those that are left unasked are not-checked, with the reason.
AskedAll ask_all(const std::vector<Question>& questions, const AskOptions& options, const AskEnvironment& environment);

}  // namespace alongside
