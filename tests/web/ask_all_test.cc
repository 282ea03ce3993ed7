#include "web/ask_all.h"

#include <set>

#include "catch.h"
#include "web/fake_web.h"

using namespace alongside;

namespace {

std::vector<std::string> numbered(std::size_t count, const std::string& before, const std::string& after = "") {
  std::vector<std::string> all;
  for (std::size_t i = 0; i < count; ++i) all.push_back(before + std::to_string(i) + after);
  return all;
}

FakeWeb::Answers always(const Answer& answer) {
  return [answer](const Request&, int) { return answer; };
}

std::vector<Millis> starts(const FakeWeb& web, std::string_view url) {
  std::vector<Millis> times;
  for (const FakeWeb::Sent& sent : web.sent) {
    if (sent.request.url == url) times.push_back(sent.at);
  }
  return times;
}

}  // namespace

TEST_CASE("A site gets two requests at once at most, and a pause between their starts") {
  FakeWeb web(always(page(200)), 1000);
  ask(web, numbered(100, "http://a.example/"));
  CHECK(web.sent.size() == 100);
  CHECK(web.most_of_a_site == 2);
  for (std::size_t i = 1; i < web.sent.size(); ++i) CHECK(web.sent[i].at - web.sent[i - 1].at >= 150);
}

TEST_CASE("As many sites as the window holds are asked at once") {
  FakeWeb web(always(page(200)));
  ask(web, numbered(200, "http://host", ".example/"));
  CHECK(web.most_at_once == 64);
  CHECK(web.now <= 4 * 100);
}

TEST_CASE("A site that answers slowly to many links holds up no other") {
  FakeWeb web([](const Request& request, int) { return request.url.find("slow") == std::string::npos ? page(200) : asks_to_wait(429, 30); });
  std::vector<std::string> addresses = numbered(500, "http://slow.example/");
  for (const std::string& other : numbered(50, "http://other", ".example/")) addresses.push_back(other);
  const AskedAll asked = ask(web, addresses);
  for (std::size_t i = 500; i < addresses.size(); ++i) CHECK(starts(web, addresses[i]).at(0) < 2000);
  CHECK(asked.end == RunEnd::all_asked);
}

TEST_CASE("A site that turns away link after link is left alone, and the rest say so") {
  FakeWeb web([](const Request& request, int) { return request.url.find("busy") == std::string::npos ? page(200) : page(429); });
  std::vector<std::string> addresses = numbered(20, "http://busy.example/");
  addresses.emplace_back("http://well.example/");
  const AskedAll asked = ask(web, addresses);
  std::size_t refused = 0, left = 0;
  for (const LinkResult& result : asked.results) {
    if (result.reason == Reason::too_many_requests) {
      ++refused;
      CHECK(result.verdict == Verdict::unconfirmed);
      CHECK(result.requests == 3);
    }
    left += result.reason == Reason::site_stopped_us;
  }
  CHECK(refused >= 3);
  CHECK(refused + left == 20);
}

TEST_CASE("A pause that the server asks for is kept, and holds for the whole site") {
  FakeWeb web([](const Request& request, int nth) {
    return request.url == "http://a.example/1" && nth == 1 ? asks_to_wait(429, 2) : page(200);
  });
  const AskedAll asked = ask(web, {"http://a.example/1", "http://a.example/2", "http://a.example/3", "http://a.example/4", "http://b.example/"});
  CHECK(asked.results.front().verdict == Verdict::ok);
  const std::vector<Millis> times = starts(web, "http://a.example/1");
  REQUIRE(times.size() == 2);
  CHECK(times[1] - times[0] >= 2000);
  CHECK(starts(web, "http://a.example/4").at(0) >= 2000);
  CHECK(starts(web, "http://b.example/").at(0) < 300);
}

TEST_CASE("Without a pause that the server names, ours grows from about 1 second to about 4") {
  for (const int nonsense : {0, -90}) {
    FakeWeb web([&](const Request& request, int) { return request.url == "http://a.example/" ? asks_to_wait(503, nonsense) : page(200); });
    ask(web, {"http://a.example/", "http://b.example/"});
    const std::vector<Millis> times = starts(web, "http://a.example/");
    REQUIRE(times.size() == 3);
    CHECK(times[1] - times[0] >= 700);
    CHECK(times[1] - times[0] <= 1400 + 250);
    CHECK(times[2] - times[1] >= 2800);
    CHECK(times[2] - times[1] <= 5200 + 350);
  }
}

TEST_CASE("A redirect waits in the queue of the site that it leads to") {
  FakeWeb web([](const Request& request, int) {
    return request.url.find("from") == std::string::npos ? page(200) : redirect(302, "http://one.example/" + request.url.substr(12));
  }, 10);
  ask(web, numbered(10, "http://from", ".example/"));
  std::vector<Millis> times;
  for (const FakeWeb::Sent& sent : web.sent) {
    if (sent.site == "one.example:80") times.push_back(sent.at);
  }
  REQUIRE(times.size() == 10);
  for (std::size_t i = 1; i < times.size(); ++i) CHECK(times[i] - times[i - 1] >= 150);
}

TEST_CASE("A redirect to an address that the settings leave out is not followed") {
  FakeWeb web([](const Request&, int) { return redirect(302, "http://log-in.example/"); });
  AskOptions options;
  options.is_excluded = [](const std::string& address) { return address.starts_with("http://log-in."); };
  const AskedAll asked = ask(web, {"http://a.example/"}, options);
  CHECK(asked.results.front().verdict == Verdict::skipped);
  CHECK(web.sent.size() == 1);
}

TEST_CASE("A run ends in its time, and says what it left") {
  FakeWeb web([](const Request&, int) { return page(200); }, 1000);
  AskOptions options;
  options.longest_run = 5000;
  const AskedAll asked = ask(web, numbered(100, "http://a.example/"), options);
  CHECK(asked.end == RunEnd::time_over);
  CHECK(web.now == 5000);
  CHECK(asked.results.front().verdict == Verdict::ok);
  CHECK(asked.results.back().verdict == Verdict::not_checked);
  CHECK(asked.results.back().reason == Reason::time_over);
}

TEST_CASE("A run that is stopped keeps what it learnt") {
  FakeWeb web(always(page(200)));
  const AskedAll asked = ask_all(questions(numbered(10, "http://a.example/")), {},
                                 {web, [&] { return web.now; }, [&] { return web.now > 300; }});
  CHECK(asked.end == RunEnd::stopped);
  CHECK(asked.results.front().verdict == Verdict::ok);
  CHECK(asked.results.back().reason == Reason::interrupted);
}

TEST_CASE("Where the first eight sites cannot be reached, no more are asked") {
  FakeWeb web(always(failure(Failure::name_unknown_for_now)));
  AskOptions options;
  options.pace.at_once = 4;
  const AskedAll asked = ask(web, numbered(100, "http://host", ".example/"), options);
  CHECK(asked.end == RunEnd::offline);
  CHECK(web.sent.size() < 20);
  for (const LinkResult& result : asked.results) CHECK(result.verdict == Verdict::not_checked);
}

TEST_CASE("Where more than four of five sites cannot be reached, the fault is here") {
  const auto web_where = [](std::size_t bad) {
    return FakeWeb([bad](const Request& request, int) {
      return std::stoul(request.url.substr(11)) < bad ? failure(Failure::cannot_connect) : page(200);
    });
  };
  FakeWeb mostly = web_where(5), partly = web_where(4);
  CHECK(ask(mostly, numbered(6, "http://host", ".example/")).end == RunEnd::offline);
  CHECK(ask(partly, numbered(5, "http://host", ".example/")).end == RunEnd::all_asked);
}

TEST_CASE("One name that nobody has is no sign of being offline") {
  FakeWeb web(always(failure(Failure::no_such_name)));
  const AskedAll asked = ask(web, {"http://no-such.invalid/"});
  CHECK(asked.end == RunEnd::all_asked);
  CHECK(asked.results.front().verdict == Verdict::broken);
}

TEST_CASE("Progress names who is being waited for") {
  FakeWeb web(always(page(200)));
  std::set<std::string> waited_for;
  std::size_t done = 0;
  AskEnvironment environment{web, [&] { return web.now; }};
  environment.tell = [&](const AskProgress& progress) {
    waited_for.insert(progress.waiting_for);
    done = progress.done;
    CHECK(progress.of == 3);
  };
  ask_all(questions(numbered(3, "http://host", ".example/")), {}, environment);
  CHECK(waited_for.contains("host0.example:80"));
  CHECK(done <= 3);
}

TEST_CASE("No questions need no time") {
  FakeWeb web(always(page(200)));
  CHECK(ask(web, {}).end == RunEnd::all_asked);
  CHECK(web.now == 0);
}
