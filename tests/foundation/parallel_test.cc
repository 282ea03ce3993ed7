#include "foundation/parallel.h"

#include <atomic>
#include <stdexcept>
#include <vector>

#include "catch.h"

using namespace alongside;

TEST_CASE("Each thing is worked on once, whatever the number of threads") {
  for (const unsigned jobs : {1U, 2U, 7U}) {
    std::vector<int> times(1000);
    for_each_index(times.size(), jobs, [&](std::size_t i) { ++times[i]; });
    CHECK(times == std::vector<int>(1000, 1));
  }
}

TEST_CASE("What goes wrong on a thread is thrown where the work was asked for") {
  const auto fail = [](std::size_t i) {
    if (i == 5) throw std::runtime_error("five");
  };
  CHECK_THROWS_WITH(for_each_index(10, 2, fail), "five");
}

TEST_CASE("No work is no work") {
  bool called = false;
  for_each_index(0, 4, [&](std::size_t) { called = true; });
  CHECK_FALSE(called);
}

TEST_CASE("No two calls have the same worker at the same time, and workers are counted from 0") {
  std::vector<std::atomic<int>> busy(3);
  std::atomic<bool> is_shared = false;
  for_each_index_by_worker(2000, 3, [&](std::size_t worker, std::size_t) {
    if (++busy.at(worker) > 1) is_shared = true;
    --busy.at(worker);
  });
  CHECK_FALSE(is_shared);
}
