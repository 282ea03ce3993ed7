#include "web/web_address.h"

#include "catch.h"

using namespace alongside;

namespace {

std::string request(std::string_view text) {
  const auto address = read_web_address(text);
  return address ? address->request : "none";
}

std::string led(std::string_view from, std::string_view location) {
  const auto address = redirected(*read_web_address(from), location);
  return address ? address->request : "none";
}

}  // namespace

TEST_CASE("An address that is written in two ways is asked once") {
  CHECK(request("HTTPS://WWW.Example.ORG:443") == "https://www.example.org/");
  CHECK(request(" http://example.org:80/a/./b/../c ") == "http://example.org/a/c");
  CHECK(request("https://example.org/a\n b") == "https://example.org/a%20b");
  CHECK(request("https://example.org/caf\xC3\xA9") == "https://example.org/caf%C3%A9");
  CHECK(request("https://b\xC3\xBC" "cher.example/") == "https://xn--bcher-kva.example/");
}

TEST_CASE("What a server tells apart stays apart") {
  CHECK(request("https://example.org/About") == "https://example.org/About");
  CHECK(request("https://example.org/?B=2&a=1&a=") == "https://example.org/?B=2&a=1&a=");
  CHECK(request("http://example.org:8080/") == "http://example.org:8080/");
  CHECK(request("https://example.org/a/") == "https://example.org/a/");
}

TEST_CASE("A fragment is told apart from what is asked for, and a text fragment is left out") {
  const auto address = read_web_address("https://example.org/a#part:~:text=words");
  REQUIRE(address);
  CHECK(address->request == "https://example.org/a");
  CHECK(address->fragment == "part");
  CHECK(read_web_address("https://example.org/a#:~:text=x")->fragment.empty());
}

TEST_CASE("The parts of an address say who is asked") {
  const auto address = read_web_address("https://Example.org/a/b?c");
  REQUIRE(address);
  CHECK(address->site == "example.org:443");
  CHECK(address->host == "example.org");
  CHECK(address->path == "/a/b");
  CHECK(read_web_address("http://[::1]:8080/")->site == "[::1]:8080");
}

TEST_CASE("Numbers that mean a computer are read as that computer") {
  CHECK(read_web_address("http://2130706433/")->host == "127.0.0.1");
  CHECK(read_web_address("http://0x7f.1/")->host == "127.0.0.1");
}

TEST_CASE("What cannot be a web address is none") {
  for (const char* text : {"", "http:", "http:///x", "http://a b/", "https//x", "ht tp:", "mailto:a@example.org", "file:///etc/passwd",
                           "javascript:alert(1)", "ftp://example.org/", "/path", "http://:80/"}) {
    INFO(text);
    CHECK(request(text) == "none");
  }
}

TEST_CASE("A redirect is followed from where it was given") {
  CHECK(led("https://example.org/a/b", "c") == "https://example.org/a/c");
  CHECK(led("https://example.org/a/b", "/a b?x=\xC3\xA9") == "https://example.org/a%20b?x=%C3%A9");
  CHECK(led("https://example.org/a", "//other.example/x") == "https://other.example/x");
  CHECK(led("http://example.org/a?b", "https://example.org/a?b") == "https://example.org/a?b");
}

TEST_CASE("A redirect that leads out of the web is not followed") {
  for (const char* location : {"file:///etc/passwd", "javascript:alert(1)", "ftp://example.org/", "", "http://", "data:text/html,x"}) {
    INFO(location);
    CHECK(led("http://example.org/", location) == "none");
  }
}
