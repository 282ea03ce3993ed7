// Which private networks --allow-private lets a run ask.
#include "app/links.h"
#include "catch.h"

using namespace alongside;

TEST_CASE("Networks that may be asked are named in full") {
  Options options;
  options.links.allow_private = {"10.0.0.0/8"};
  const FetchOptions some = fetch_options(options);
  CHECK(some.may_ask(*read_ip_address("10.1.1.1")));
  CHECK_FALSE(some.may_ask(*read_ip_address("192.168.1.1")));
  CHECK(some.may_ask(*read_ip_address("8.8.8.8")));
  options.links.allow_private = {"true"};
  CHECK(fetch_options(options).may_ask(*read_ip_address("192.168.1.1")));
  options.links.allow_private = {"office"};
  CHECK_THROWS_WITH(fetch_options(options), containing("--allow-private=10.0.0.0/8"));
}
