// Names of computers on the internet, looked up without holding up whoever asks.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "foundation/ip_address.h"

namespace alongside {

enum class LookupProblem {
  none,
  no_such_name,  // whoever keeps the names says that there is none
  for_now,       // nobody could say
};

struct HostLookup {
  std::vector<IpAddress> addresses;  // in the order in which they should be tried; empty where there is a problem
  LookupProblem problem = LookupProblem::none;
};

/// What finds the addresses of a name. Any thread.
using LookUpHost = std::function<HostLookup(const std::string& host)>;

/// Asks the system (getaddrinfo), which asks its name server. May take many seconds.
HostLookup look_up_host(const std::string& host);

/// Looks up several names at once on threads of its own. To be used from one thread.
class HostLookups {
 public:
  /// `look_up` is called on up to `at_once` threads; `when_one_is_done` on one of those, each time that take() has something new.
  HostLookups(LookUpHost look_up, unsigned at_once, std::function<void()> when_one_is_done);

  /// Waits for nothing: a lookup that still runs ends by itself, unheard.
  ~HostLookups();
  HostLookups(const HostLookups&) = delete;
  HostLookups& operator=(const HostLookups&) = delete;

  /// Begins to look up `host`, or lets it wait for its turn.
  void start(const std::string& host);

  /// What has been found since the last call.
  std::vector<std::pair<std::string, HostLookup>> take();

 private:
  struct State;
  std::shared_ptr<State> state_;
};

}  // namespace alongside
