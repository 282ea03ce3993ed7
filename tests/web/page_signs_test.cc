#include "web/page_signs.h"

#include "catch.h"

using namespace alongside;

TEST_CASE("The title and the ids of a page are found, whatever state the page is in") {
  const PageSigns signs = read_page_signs(
      "<!doctype html><TITLE> Our\n plan </title><h2 class=x id='one'>a</h2><a name=two>b</a><p ID = \"three\">"
      "<input name=\"no\"><script>document.write('<b id=\"no\">')</script><!-- <p id=\"no\"> --><p id=four");
  CHECK(signs.title == "Our plan");
  CHECK(signs.ids == std::vector<std::string>{"one", "two", "three", "four"});
}

TEST_CASE("Any bytes give a page") {
  for (const std::string& html : {std::string("<"), std::string("<a"), std::string("<a id"), std::string("<a id="), std::string("<a id=\""),
                                  std::string("<title>"), std::string("<!--"), std::string("</"), std::string("<script>"),
                                  std::string(2000, '<'), std::string("\0<a id=x\0>", 11)}) {
    CHECK(read_page_signs(html).title.empty());
  }
}

TEST_CASE("A page that wants to see a person is known by its title or by what it loads") {
  const auto is_challenge = [](std::string_view html) { return is_challenge_page(html, read_page_signs(html)); };
  CHECK(is_challenge("<title>Just a moment...</title>"));
  CHECK(is_challenge("<title>Making sure you&#39;re not a bot!</title>"));
  CHECK(is_challenge("<title>x</title><script src=\"/cdn-cgi/challenge-platform/h/b.js\"></script>"));
  CHECK_FALSE(is_challenge("<title>Our plan</title><p>Just a moment of your time."));
}

TEST_CASE("A title tells that there is nothing") {
  for (const char* title : {"Page not found – Westshire", "404", "404 | Westshire", "Error 404", "This page can’t be found"}) {
    INFO(title);
    CHECK(says_not_found(title));
  }
  for (const char* title : {"Our plan", "Room 404 opens its doors", "What we found"}) {
    INFO(title);
    CHECK_FALSE(says_not_found(title));
  }
}

TEST_CASE("A title tells that the name of a website is for sale") {
  CHECK(says_for_sale("example.org – This domain is for sale"));
  CHECK(says_for_sale("Buy this Domain"));
  CHECK_FALSE(says_for_sale("Public domain pictures for our sale of work"));
}

TEST_CASE("Fragments that viewers and scripts read name no place") {
  for (const char* fragment : {"", "top", "!/route", "/route", "L3", "L3-L9", "page=2", "t=1m"}) {
    INFO(fragment);
    CHECK_FALSE(names_place(fragment));
  }
  for (const char* fragment : {"part", "L", "Lists", "caf%C3%A9", "2"}) {
    INFO(fragment);
    CHECK(names_place(fragment));
  }
}

TEST_CASE("A place is found as written, decoded, and as GitHub writes it; letter case counts") {
  CHECK(has_place({"café"}, "caf%C3%A9"));
  CHECK(has_place({"caf%C3%A9"}, "caf%C3%A9"));
  CHECK(has_place({"user-content-x"}, "x"));
  CHECK_FALSE(has_place({"A"}, "a"));
  CHECK_FALSE(has_place({}, "a"));
}
