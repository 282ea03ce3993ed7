#include "web/host_queues.h"

#include "catch.h"

using namespace alongside;

TEST_CASE("Sites take turns, those with the longest queues first") {
  HostQueues queues({3, 1, 150, 1000});
  queues.add("a", 1);
  for (const std::size_t job : {2u, 3u, 4u}) queues.add("b", job);
  CHECK(queues.next(0) == 2u);
  CHECK(queues.next(0) == 1u);
  CHECK_FALSE(queues.next(0));
  queues.finished("b");
  CHECK_FALSE(queues.next(100));
  CHECK(queues.next_start(100) == 150);
  CHECK(queues.next(150) == 3u);
}

TEST_CASE("No more are under way than the window holds") {
  HostQueues queues({2, 2, 0, 0});
  for (const char* site : {"a", "b", "c"}) queues.add(site, 1);
  CHECK(queues.next(0));
  CHECK(queues.next(0));
  CHECK_FALSE(queues.next(0));
  CHECK_FALSE(queues.next_start(0));
  CHECK(queues.under_way() == 2);
  CHECK(queues.waiting() == 1);
}

TEST_CASE("What has begun goes on before what has not, once it may") {
  HostQueues queues({64, 2, 0, 0});
  queues.add("a", 1);
  queues.add_again("a", 2, 100);
  CHECK(queues.next(0) == 1u);
  CHECK(queues.next_start(0) == 100);
  queues.add("a", 3);
  CHECK(queues.next(100) == 2u);
  queues.finished("a");
  CHECK(queues.next(100) == 3u);
}

TEST_CASE("A site that turned us away is asked one at a time and slowly") {
  HostQueues queues({64, 2, 150, 1000});
  for (const std::size_t job : {1u, 2u, 3u}) queues.add("a", job);
  CHECK(queues.next(0));
  queues.finished("a");
  queues.turned_away("a", 5000);
  CHECK(queues.next_start(10) == 5000);
  CHECK(queues.next(5000));
  CHECK_FALSE(queues.next(7000));
  queues.finished("a");
  CHECK(queues.next(7000));
  CHECK(queues.waiting() == 0);
}

TEST_CASE("What has not begun can be taken away again") {
  HostQueues queues({64, 1, 0, 0});
  queues.add("a", 1);
  queues.add("a", 2);
  queues.add_again("a", 3, 0);
  CHECK(queues.next(0) == 3u);
  CHECK(queues.drop("a") == std::vector<std::size_t>{1, 2});
  CHECK(queues.waiting() == 0);
  CHECK_FALSE(queues.next_start(0));
}
