#include "web/web_links.h"

#include "catch.h"

using namespace alongside;

TEST_CASE("Web addresses are found in a text without the signs of its sentence") {
  CHECK(addresses_in("See https://a.example/x, http://b.example (or <https://c.example/?d=1>).") ==
        std::vector<std::string_view>{"https://a.example/x", "http://b.example", "https://c.example/?d=1"});
  CHECK(addresses_in("http and https: are beginnings").empty());
  CHECK(addresses_in("").empty());
}

TEST_CASE("The fragments of a link are those of its places, each once") {
  WebLink link;
  link.uses = {{{}, "", "b"}, {{}, "", ""}, {{}, "", "a"}, {{}, "", "b"}};
  CHECK(link.fragments() == std::vector<std::string>{"a", "b"});
}
