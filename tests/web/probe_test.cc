#include "web/probe.h"

#include "catch.h"
#include "web/fake_web.h"

using namespace alongside;

namespace {

constexpr Method head = Method::head;

/// "ok", "broken not-found", then how many requests it took.
std::string verdict(const std::string& address, const FakeWeb::Answers& answers) {
  FakeWeb web(answers);
  AskedAll asked = ask(web, {address, "http://well.example/"});
  const LinkResult& result = asked.results.front();
  std::string words(verdict_name(result.verdict));
  if (result.reason != Reason::none) words += ' ' + std::string(reason_name(result.reason));
  return words + ' ' + std::to_string(result.requests);
}

/// Answers to one address; another one is always well, so that the run does not seem to be offline.
FakeWeb::Answers one(const FakeWeb::Answers& answers) {
  return [answers](const Request& request, int nth) {
    return request.url == "http://well.example/" ? page(200) : answers(request, nth);
  };
}

std::string of(const FakeWeb::Answers& answers, const std::string& address = "http://a.example/x") {
  return verdict(address, one(answers));
}

bool leads(const Request& request, std::string_view path) { return request.url.ends_with(path); }

}  // namespace

TEST_CASE("HEAD alone proves a link good") {
  CHECK(of([](const Request&, int) { return page(200); }) == "ok 1");
}

TEST_CASE("Only GET proves a link bad") {
  for (const int status : {404, 405, 403, 500, 501}) {
    CHECK(of([&](const Request& request, int) { return page(request.method == head ? status : 200); }) == "ok 2");
  }
  CHECK(of([](const Request& request, int) { return request.method == head ? failure(Failure::cut_off) : page(200); }) == "ok 2");
  CHECK(of([](const Request& request, int) { return request.method == head ? redirect(302, "/x") : page(200); }) == "ok 2");
  CHECK(of([](const Request&, int) { return page(404); }) == "broken not-found 2");
  CHECK(of([](const Request&, int) { return page(410); }) == "broken gone 2");
}

TEST_CASE("A site that answers HEAD falsely is asked for pages from then on") {
  FakeWeb web([](const Request& request, int) { return page(request.method == head ? 405 : 200); }, 100);
  AskOptions options;
  options.pace.at_once_of_a_site = 1;
  const AskedAll asked = ask(web, {"http://a.example/1", "http://a.example/2"}, options);
  CHECK(asked.results[0].requests == 2);
  CHECK(asked.results[1].requests == 1);
  CHECK(asked.results[1].head_lies);
}

TEST_CASE("An address that leads on for good has moved, and the page there is asked for") {
  const auto moved = [](const Request& request, int) { return leads(request, "/x") ? redirect(301, "/new") : page(200); };
  CHECK(of(moved) == "moved 3");
  FakeWeb web(moved);
  const AskedAll asked = ask(web, {"http://a.example/x"});
  CHECK(asked.results.front().final_url == "http://a.example/new");
  CHECK(asked.results.front().permanent);
}

TEST_CASE("An address that leads on for now is well") {
  CHECK(of([](const Request& request, int) { return leads(request, "/x") ? redirect(302, "/new") : page(200); }) == "ok 2");
  CHECK(of([](const Request& request, int) {
          if (leads(request, "/x")) return redirect(308, "/y");
          return leads(request, "/y") ? redirect(302, "/z") : page(200);
        }) == "ok 3");
}

TEST_CASE("A redirect to a page that is gone is broken") {
  CHECK(of([](const Request& request, int) { return leads(request, "/x") ? redirect(301, "/new") : page(404); }) == "broken not-found 3");
}

TEST_CASE("A redirect that goes round in a circle is broken after 4 requests") {
  CHECK(of([](const Request& request, int) { return redirect(302, leads(request, "/x") ? "/y" : "/x"); }) == "broken redirect-loop 4");
}

TEST_CASE("A redirect to the same address that sets a cookie is no circle") {
  CHECK(of([](const Request& request, int) { return request.cookies.empty() ? redirect(302, "/x", {"seen"}) : page(200); }) == "ok 2");
}

TEST_CASE("More than eight redirects are too many, and more than two are told") {
  const auto chain = [](int length) {
    return [length](const Request& request, int) {
      const int at = leads(request, "/x") ? 0 : std::stoi(request.url.substr(request.url.rfind('/') + 1));
      return at < length ? redirect(302, "/" + std::to_string(at + 1)) : page(200);
    };
  };
  CHECK(of(chain(2)) == "ok 3");
  CHECK(of(chain(3)) == "soft many-redirects 4");
  CHECK(of(chain(8)) == "soft many-redirects 9");
  CHECK(of(chain(9)) == "broken too-many-redirects 18");
}

TEST_CASE("A redirect to nowhere, out of the web or into a private network is told apart") {
  CHECK(of([](const Request&, int) { return redirect(302, ""); }) == "broken redirect-nowhere 2");
  CHECK(of([](const Request&, int) { return redirect(302, "file:///etc/passwd"); }) == "broken redirect-elsewhere 2");
  CHECK(of([](const Request& request, int) {
          return leads(request, "/x") ? redirect(302, "http://10.0.0.1/") : failure(Failure::private_address);
        }) == "private private-address 1");
}

TEST_CASE("An error that passes is waited for, twice at most") {
  CHECK(of([](const Request&, int nth) { return page(nth == 1 ? 500 : 200); }) == "ok 2");
  CHECK(of([](const Request&, int) { return page(500); }) == "unwell server-error 4");
  CHECK(of([](const Request&, int) { return page(503); }) == "unwell server-error 3");
  CHECK(of([](const Request&, int) { return failure(Failure::cannot_connect); }) == "unwell cannot-connect 3");
  CHECK(of([](const Request&, int nth) { return nth == 1 ? failure(Failure::cannot_connect) : page(200); }) == "ok 2");
  CHECK(of([](const Request&, int) { return failure(Failure::no_answer); }) == "unwell no-answer 1");
  CHECK(of([](const Request&, int) { return failure(Failure::too_much); }) == "unwell too-much 1");
}

TEST_CASE("A name that nobody has is asked for twice; one that cannot be looked up is unwell") {
  CHECK(of([](const Request&, int) { return failure(Failure::no_such_name); }) == "broken no-such-site 2");
  CHECK(of([](const Request&, int) { return failure(Failure::name_unknown_for_now); }) == "unwell name-unknown-for-now 3");
}

TEST_CASE("The last retry asks in the plainest way, on a connection of its own") {
  FakeWeb web(one([](const Request&, int) { return failure(Failure::cannot_connect); }));
  ask(web, {"http://a.example/x", "http://well.example/"});
  CHECK_FALSE(web.sent[2].request.plain);
  CHECK(web.sent.back().request.plain);
  CHECK(web.sent.back().request.fresh_connection);
}

TEST_CASE("A refusal proves nothing") {
  for (const int status : {401, 403, 406, 412, 418, 451, 999}) {
    CHECK_THAT(of([&](const Request&, int) { return page(status); }), containing("unconfirmed"));
  }
  Answer challenge = page(403);
  challenge.is_challenge = true;
  CHECK(of([&](const Request&, int) { return challenge; }) == "unconfirmed challenge 2");
}

TEST_CASE("A page that wants to see a person is no proof of what it hides") {
  const auto wall = [](const Request&, int) { return page(200, "<title>Making sure you're not a bot!</title>"); };
  CHECK(of(wall, "http://a.example/x#part") == "unconfirmed challenge 1");
  CHECK(of([](const Request&, int) { return page(503, "<title>Just a moment...</title>"); }) == "unconfirmed challenge 2");
}

TEST_CASE("One request answers for all places in a page, and a missing one is no error") {
  FakeWeb web([](const Request&, int) { return page(200, "<p id=a><p id=b>"); });
  const AskedAll asked = ask_all({{*read_web_address("http://a.example/"), {"a", "b", "missing"}}}, {}, {web, [&] { return web.now; }});
  CHECK(web.sent.size() == 1);
  CHECK(web.sent.front().request.method == Method::get);
  CHECK(asked.results.front().verdict == Verdict::soft);
  CHECK(asked.results.front().missing == std::vector<std::string>{"missing"});
}

TEST_CASE("Places that only scripts and viewers know are not asked for") {
  for (const char* fragment : {"#!/r", "#L3", "#:~:text=x"}) {
    CHECK(of([](const Request&, int) { return page(200); }, std::string("http://a.example/x") + fragment) == "ok 1");
  }
}

TEST_CASE("A page that is there and yet not what was meant is a soft warning") {
  const auto whole = [](const std::string& body) { return [body](const Request&, int) { return page(200, body); }; };
  CHECK(of(whole("<title>Page not found</title>"), "http://a.example/x#y") == "soft says-not-found 1");
  CHECK(of(whole("<title>a.example is a parked domain</title>"), "http://a.example/x#y") == "soft for-sale 1");
  CHECK(of(whole(""), "http://a.example/x#y") == "soft empty-page 1");
  CHECK(of([](const Request& request, int) { return leads(request, "/x") ? redirect(302, "/") : page(200); }) == "soft front-page 2");
  CHECK(of([](const Request& request, int) { return leads(request, "/x") ? redirect(301, "/") : page(200); }) == "soft front-page 3");
}

TEST_CASE("A certificate that is not in order is unsafe, and a page that is gone beneath it broken") {
  const auto beneath = [](int status) {
    return [status](const Request& request, int) { return request.trusts_any_certificate ? page(status) : failure(Failure::certificate); };
  };
  CHECK(of(beneath(200)) == "unsafe certificate 2");
  CHECK(of(beneath(404)) == "broken not-found 2");
  CHECK(of(beneath(403)) == "unsafe certificate 2");
}

TEST_CASE("A site that asks to wait too long is left for another run") {
  CHECK(of([](const Request&, int) { return asks_to_wait(429, 99999999); }) == "unconfirmed come-back-later 1");
  CHECK(of([](const Request&, int) { return asks_to_wait(503, 3600); }) == "unconfirmed come-back-later 1");
}
