#include "web/archive.h"

#include "catch.h"
#include "web/fake_web.h"

using namespace alongside;

TEST_CASE("The archive is asked for each page, once a second, and its redirect is not followed") {
  FakeWeb web([](const Request& request, int) {
    if (request.url.ends_with("a.example/")) return redirect(302, "https://web.archive.org/web/20200101000000/http://a.example/");
    return request.url.ends_with("b.example/") ? page(404) : redirect(302, "http://elsewhere.example/");
  });
  CHECK(archived_copies({"http://a.example/", "http://b.example/", "http://c.example/"}, {web, [&] { return web.now; }}) ==
        std::vector<std::string>{"https://web.archive.org/web/20200101000000/http://a.example/", "", ""});
  REQUIRE(web.sent.size() == 3);
  CHECK(web.sent[0].request.url == "https://web.archive.org/web/http://a.example/");
  CHECK(web.sent[1].at - web.sent[0].at >= 1000);
}

TEST_CASE("An archive that cannot be reached is asked once") {
  FakeWeb web([](const Request&, int) { return failure(Failure::cannot_connect); });
  CHECK(archived_copies({"http://a.example/", "http://b.example/"}, {web, [&] { return web.now; }}) == std::vector<std::string>{"", ""});
  CHECK(web.sent.size() == 1);
}
