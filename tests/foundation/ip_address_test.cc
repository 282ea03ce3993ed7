#include "foundation/ip_address.h"

#include "catch.h"

using namespace alongside;

namespace {

std::string read(std::string_view text) {
  const auto address = read_ip_address(text);
  return address ? ip_text(*address) : "none";
}

bool only_some_reach(std::string_view text) {
  const auto address = read_ip_address(text);
  REQUIRE(address);
  return is_private(*address);
}

}  // namespace

TEST_CASE("An address of a computer is read in every spelling that the system understands") {
  for (const char* text : {"127.0.0.1", "127.1", "2130706433", "0x7f.1", "0x7f000001", "0177.0.0.1", "[::ffff:127.0.0.1]", "::ffff:7f00:1",
                           "64:ff9b::127.0.0.1"}) {
    INFO(text);
    CHECK(read(text) == "127.0.0.1");
  }
  CHECK(read("0") == "0.0.0.0");
  CHECK(read("[2001:67C:20::1]") == "2001:67c:20::1");
  CHECK(read("fe80::1%eth0") == "fe80::1");
}

TEST_CASE("A name is no address of a computer") {
  for (const char* text : {"", "www.nhs.uk", "127.0.0.1 x", "256.256.256.256", "1.2.3.4.5", "[", "::g", "localhost"}) {
    INFO(text);
    CHECK(read(text) == "none");
  }
}

TEST_CASE("What only some can reach is private") {
  for (const char* text : {"127.0.0.1", "0.0.0.0", "10.20.30.40", "100.64.0.1", "169.254.169.254", "172.16.0.1", "172.31.255.255",
                           "192.168.1.1", "224.0.0.1", "255.255.255.255", "::", "::1", "fe80::1", "fc00::1", "fdff::1", "ff02::1",
                           "::ffff:10.0.0.1", "64:ff9b::a00:1", "2001:db8::1"}) {
    INFO(text);
    CHECK(only_some_reach(text));
  }
}

TEST_CASE("What everybody can reach is not private") {
  for (const char* text : {"1.1.1.1", "100.63.255.255", "100.128.0.1", "172.15.0.1", "172.32.0.1", "192.167.1.1", "193.0.0.1", "2606:4700::1",
                           "::ffff:8.8.8.8", "64:ff9b::808:808"}) {
    INFO(text);
    CHECK_FALSE(only_some_reach(text));
  }
}

TEST_CASE("A network holds the addresses that begin as it does") {
  const auto network = read_network("10.1.0.0/15");
  REQUIRE(network);
  CHECK(holds(*network, *read_ip_address("10.1.2.3")));
  CHECK(holds(*network, *read_ip_address("10.0.255.255")));
  CHECK_FALSE(holds(*network, *read_ip_address("10.2.0.0")));
  CHECK_FALSE(holds(*network, *read_ip_address("fd00::1")));
  CHECK(holds(*read_network("0.0.0.0/0"), *read_ip_address("8.8.8.8")));
  CHECK(holds(*read_network("127.0.0.1"), *read_ip_address("127.0.0.1")));
  CHECK_FALSE(holds(*read_network("127.0.0.1"), *read_ip_address("127.0.0.2")));
  CHECK(holds(*read_network("fd00::/8"), *read_ip_address("fd12::1")));
}

TEST_CASE("What names no network is told") {
  for (const char* text : {"", "/8", "10.0.0.0/", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/8x", "office", "fd00::/129"}) {
    INFO(text);
    CHECK_FALSE(read_network(text));
  }
}
