#include "foundation/host_lookup.h"

#include <atomic>
#include <condition_variable>
#include <map>
#include <mutex>

#include "catch.h"

using namespace alongside;

namespace {

/// Lets a test wait until lookups have said that they are done.
class Bell {
 public:
  void ring() {
    const std::lock_guard lock(guard_);
    ++rung_;
    heard_.notify_all();
  }
  void wait_for(int times) {
    std::unique_lock lock(guard_);
    heard_.wait(lock, [&] { return rung_ >= times; });
  }

 private:
  std::mutex guard_;
  std::condition_variable heard_;
  int rung_ = 0;
};

}  // namespace

TEST_CASE("Names are looked up side by side, and each comes back with what was found") {
  Bell bell;
  const LookUpHost look_up = [](const std::string& host) {
    if (host == "none.example") return HostLookup{{}, LookupProblem::no_such_name};
    return HostLookup{{*read_ip_address("127.0.0.1")}, LookupProblem::none};
  };
  HostLookups lookups(look_up, 3, [&] { bell.ring(); });
  for (const char* host : {"a.example", "none.example", "b.example", "c.example", "d.example"}) lookups.start(host);
  bell.wait_for(5);
  std::map<std::string, HostLookup> found;
  for (auto& [host, lookup] : lookups.take()) found[host] = lookup;
  CHECK(found.size() == 5);
  CHECK(found["none.example"].problem == LookupProblem::no_such_name);
  CHECK(found["d.example"].addresses.size() == 1);
  CHECK(lookups.take().empty());
}

TEST_CASE("No more names are looked up at once than was said") {
  Bell bell;
  std::atomic<int> running{0}, most{0};
  const LookUpHost look_up = [&](const std::string&) {
    const int now = ++running;
    int before = most.load();
    while (before < now && !most.compare_exchange_weak(before, now)) {
    }
    --running;
    return HostLookup{};
  };
  HostLookups lookups(look_up, 2, [&] { bell.ring(); });
  for (int i = 0; i < 50; ++i) lookups.start("host" + std::to_string(i) + ".example");
  bell.wait_for(50);
  CHECK(lookups.take().size() == 50);
  CHECK(most.load() <= 2);
}

TEST_CASE("The system knows its own name without asking a name server") {
  const HostLookup lookup = look_up_host("127.0.0.1");
  REQUIRE(lookup.addresses.size() == 1);
  CHECK(ip_text(lookup.addresses.front()) == "127.0.0.1");
}
