#include "foundation/host_lookup.h"

#include <netdb.h>

#include <deque>
#include <mutex>
#include <thread>

#include "foundation/socket.h"

namespace alongside {

struct HostLookups::State {
  std::mutex guard;
  LookUpHost look_up;
  std::function<void()> notify;
  unsigned at_once = 1;
  unsigned running = 0;
  std::deque<std::string> waiting;
  std::vector<std::pair<std::string, HostLookup>> done;
};

namespace {

LookupProblem problem_of(int code) {
  const bool is_certain = code == EAI_NONAME
#ifdef EAI_NODATA
                          || code == EAI_NODATA
#endif
      ;
  return is_certain ? LookupProblem::no_such_name : LookupProblem::for_now;
}

}  // namespace

HostLookup look_up_host(const std::string& host) {
  addrinfo wanted{};
  wanted.ai_socktype = SOCK_STREAM;
  addrinfo* first = nullptr;
  const int code = getaddrinfo(host.c_str(), nullptr, &wanted, &first);
  if (code != 0) return {{}, problem_of(code)};
  HostLookup lookup;
  for (const addrinfo* found = first; found != nullptr; found = found->ai_next) {
    if (const std::optional<IpAddress> address = ip_of_socket_address(found->ai_addr)) lookup.addresses.push_back(*address);
  }
  freeaddrinfo(first);
  if (lookup.addresses.empty()) lookup.problem = LookupProblem::no_such_name;
  return lookup;
}

HostLookups::HostLookups(LookUpHost look_up, unsigned at_once, std::function<void()> when_one_is_done)
    : state_(std::make_shared<State>()) {
  state_->look_up = std::move(look_up);
  state_->notify = std::move(when_one_is_done);
  state_->at_once = at_once;
}

HostLookups::~HostLookups() {
  const std::lock_guard lock(state_->guard);
  state_->waiting.clear();
  state_->notify = [] {};
}

void HostLookups::start(const std::string& host) {
  const std::lock_guard lock(state_->guard);
  state_->waiting.push_back(host);
  if (state_->running == state_->at_once) return;
  // A thread of its own that nobody waits for, because the system's lookup cannot be called off.
  std::thread([state = state_] {
    std::unique_lock inner(state->guard);
    while (!state->waiting.empty()) {
      const std::string name = std::move(state->waiting.front());
      state->waiting.pop_front();
      inner.unlock();
      HostLookup lookup = state->look_up(name);
      inner.lock();
      state->done.emplace_back(name, std::move(lookup));
      state->notify();
    }
    --state->running;
  }).detach();
  ++state_->running;
}

std::vector<std::pair<std::string, HostLookup>> HostLookups::take() {
  const std::lock_guard lock(state_->guard);
  return std::exchange(state_->done, {});
}

}  // namespace alongside
