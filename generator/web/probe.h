// One address, asked until something can be said of it: what to ask next, and what the answers come to. HEAD may only prove
// a link good, only a GET may prove it bad, and a refusal proves nothing. Pure: it knows no network and no clock.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "web/exchange.h"
#include "web/verdict.h"
#include "web/web_address.h"

namespace alongside {

using Millis = std::int64_t;

/// How often and how far an address is asked.
struct ProbeLimits {
  int retries = 2;
  std::vector<Millis> pauses = {1000, 4000};  // before each retry; spread by 30 % either way
  Millis longest_pause = 60'000;              // a server that asks for more is asked in another run
  std::size_t redirects = 8;
  std::size_t silent_redirects = 2;           // more than these are told
};

/// An address on its way to a verdict.
struct Probe {
  WebAddress start;
  std::vector<std::string> fragments;  // those that its page is asked for
  WebAddress at;                       // what `request` asks
  Request request;
  std::vector<std::pair<std::string, std::vector<std::string>>> seen;  // addresses of this chain with the cookies they got
  std::size_t hops = 0;
  bool all_permanent = true;           // each hop so far
  int retries = 0;
  bool answered_falsely = false;       // to HEAD
  LinkResult result;                   // once done
};

/// What is to be done with a probe now.
struct NextStep {
  bool is_done = false;
  Millis pause = 0;             // before probe.request is sent
  bool was_turned_away = false; // its site asks for fewer requests, for `pause` at least
};

/// The first question about `address`. Where a site is known to answer HEAD falsely, or a place in the page matters, the page
/// itself is asked for.
Probe begin_probe(const WebAddress& address, std::vector<std::string> fragments, bool head_lies);

/// Takes the answer to probe.request.
NextStep take_answer(Probe& probe, const Answer& answer, const ProbeLimits& limits);

}  // namespace alongside
