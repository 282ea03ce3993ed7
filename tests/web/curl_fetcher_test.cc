#include "web/curl_fetcher.h"

#include <algorithm>
#include <atomic>
#include <cstdlib>

#include "catch.h"
#include "web/fake_web.h"
#include "web/test_server.h"

using namespace alongside;

namespace {

/// Lets the pauses of a run pass at once, whenever nothing is on its way; requests take the time that they take.
class Timeless : public Fetcher {
 public:
  explicit Timeless(FetchOptions options) : inner_(make_curl_fetcher(std::move(options))) {}

  void start(RequestId id, const Request& request) override {
    ++under_way_;
    inner_->start(id, request);
  }

  std::vector<FinishedRequest> wait(std::chrono::milliseconds most) override {
    if (under_way_ == 0) {
      now += most.count();
      return {};
    }
    std::vector<FinishedRequest> finished = inner_->wait(most);
    under_way_ -= finished.size();
    return finished;
  }

  Millis now = 0;

 private:
  std::unique_ptr<Fetcher> inner_;
  std::size_t under_way_ = 0;
};

struct Asked {
  AskedAll all;
  Millis time = 0;
};

Asked ask(FetchOptions fetching, const std::vector<std::string>& addresses, AskOptions options = {}) {
  Timeless web(std::move(fetching));
  options.pace.between = 0;
  AskedAll all = ask_all(questions(addresses), options, {web, [&] { return web.now; }});
  return {std::move(all), web.now};
}

std::string in_words(const LinkResult& result) {
  std::string words(verdict_name(result.verdict));
  if (result.reason != Reason::none) words += ' ' + std::string(reason_name(result.reason));
  return words + ' ' + std::to_string(result.requests);
}

struct Case {
  std::string address;
  std::string expected;  // verdict, reason, how many requests
};

/// Asks for all at once, each with the well address beside it so that no run seems to be offline, and holds them to the table.
void hold(const FetchOptions& fetching, const std::vector<Case>& cases, const std::string& well) {
  std::vector<std::string> addresses = {well};
  for (const Case& each : cases) addresses.push_back(each.address);
  const Asked asked = ask(fetching, addresses);
  for (std::size_t i = 0; i < cases.size(); ++i) {
    INFO(cases[i].address);
    CHECK(in_words(asked.all.results[i + 1]) == cases[i].expected);
  }
}

}  // namespace

TEST_CASE("Servers that fail in the ways of real ones get the verdict that they deserve, with as few requests as it takes") {
  TestServer server(40, 0, false);
  int host = 2;  // one of its own for each, because a site is remembered for what it did
  const auto at = [&](const std::string& path) { return server.at(path, "http", "127.0.0." + std::to_string(++host)); };
  hold(server.fetching(),
       {{at("/404"), "broken not-found 2"},
        {at("/410"), "broken gone 2"},
        {at("/moved"), "moved 3"},
        {at("/found"), "ok 2"},
        {at("/moved-found"), "ok 3"},
        {at("/moved-404"), "broken not-found 3"},
        {at("/a"), "broken redirect-loop 4"},
        {at("/cookie"), "ok 2"},
        {at("/redirect/9"), "broken too-many-redirects 18"},
        {at("/no-location"), "broken redirect-nowhere 2"},
        {at("/to-file"), "broken redirect-elsewhere 2"},
        {at("/to-space"), "ok 2"},
        {at("/500-once"), "ok 2"},
        {at("/503"), "unwell server-error 3"},
        {at("/status/403"), "unconfirmed refused-us 2"},
        {at("/status/401"), "unconfirmed log-in 2"},
        {at("/status/412"), "unconfirmed refused-us 2"},
        {at("/status/999"), "unconfirmed refused-us 2"},
        {at("/challenge"), "unconfirmed challenge 2"},
        {at("/anubis#x"), "unconfirmed challenge 1"},
        {at("/anchors#a"), "ok 1"},
        {at("/q?id=1"), "ok 1"},
        {at("/q?id=2"), "broken not-found 2"},
        {at("/soft"), "soft says-not-found 2"},
        {at("/empty"), "soft empty-page 2"},
        {at("/deep/link"), "soft front-page 2"},
        {at("/paper.pdf#page=2"), "ok 1"},
        {at("/garbage"), "unwell cut-off 4"}},
       server.at("/ok", "http", "127.0.0.2"));
}

TEST_CASE("Servers that answer HEAD wrongly are asked for the page") {
  TestServer server(6, 0, false);
  int host = 1;
  for (const char* path : {"/head-405", "/head-404", "/head-reset", "/head-loop", "/head-body"}) {
    const std::string site = "127.0.0." + std::to_string(++host);
    const Asked asked = ask(server.fetching(), {server.at(path, "http", site), server.at("/many/1", "http", site)});
    INFO(path);
    CHECK(in_words(asked.all.results[0]) == "ok 2");
    CHECK(in_words(asked.all.results[1]) == "ok 1");
    CHECK(server.asked().requests.size() == 3);
  }
}

TEST_CASE("HEAD proves a link good with one request, and connections are used again") {
  TestServer server(1, 0, false);
  std::vector<std::string> addresses;
  for (int i = 0; i < 50; ++i) addresses.push_back(server.at("/many/" + std::to_string(i)));
  for (const LinkResult& result : ask(server.fetching(), addresses).all.results) CHECK(in_words(result) == "ok 1");
  const AskedOfServer asked = server.asked();
  CHECK(asked.requests.size() == 50);
  CHECK(asked.requests.front() == "HEAD /many/0");
  CHECK(asked.connections <= 2);
  CHECK(asked.most_at_once <= 2);
}

TEST_CASE("What was agreed with a server over TLS is used again on the next connection") {
  TestServer server(2);
  std::vector<std::string> addresses = {server.at("/ok", "http", "127.0.0.2")};
  for (int i = 0; i < 6; ++i) addresses.push_back(server.at("/close/" + std::to_string(i), "https"));
  AskOptions one_by_one;
  one_by_one.pace.at_once_of_a_site = 1;
  for (const LinkResult& result : ask(server.fetching(), addresses, one_by_one).all.results) CHECK(in_words(result) == "ok 1");
  const AskedOfServer asked = server.asked();
  CHECK(asked.connections == 7);
  CHECK(asked.resumed == 5);
}

TEST_CASE("A name is looked up once, however many links lead to it") {
  TestServer server(3, 0, false);
  FetchOptions fetching = server.fetching();
  std::atomic<int> lookups = 0;
  fetching.look_up = [&, look_up = fetching.look_up](const std::string& host) {
    ++lookups;
    return look_up(host);
  };
  std::vector<std::string> addresses;
  for (int i = 0; i < 20; ++i) addresses.push_back(server.at("/many/" + std::to_string(i), "http", i % 2 == 0 ? "one.test" : "two.test"));
  for (const LinkResult& result : ask(fetching, addresses).all.results) CHECK(in_words(result) == "ok 1");
  CHECK(lookups == 2);
}

TEST_CASE("A server that ends connections after twenty requests answers all in the end") {
  TestServer server(1, 0, false);
  std::vector<std::string> addresses;
  for (int i = 0; i < 60; ++i) addresses.push_back(server.at("/twenty/" + std::to_string(i)));
  for (const LinkResult& result : ask(server.fetching(), addresses).all.results) CHECK(result.verdict == Verdict::ok);
}

TEST_CASE("A pause that a server asks for is kept, whatever it writes") {
  TestServer server(2, 0, false);
  const auto pause = [&](const std::string& path) {
    const Asked asked = ask(server.fetching(), {server.at(path)});
    CHECK(in_words(asked.all.results.front()) == "ok 2");
    return asked.time;
  };
  CHECK(pause("/wait-1") >= 1000);
  CHECK(pause("/wait-date") >= 1000);
  CHECK(pause("/wait-past") >= 700);
  CHECK(pause("/wait-junk") >= 700);
  CHECK(in_words(ask(server.fetching(), {server.at("/wait-long")}).all.results.front()) == "unconfirmed come-back-later 1");
  CHECK(in_words(ask(server.fetching(), {server.at("/429")}).all.results.front()) == "unconfirmed too-many-requests 3");
}

TEST_CASE("A server that says nothing, or too little, costs no more than its time") {
  TestServer server(2, 0, false);
  FetchOptions fetching = server.fetching();
  fetching.limits.whole_ms = 300;
  hold(fetching, {{server.at("/silent"), "unwell no-answer 1"}}, server.at("/ok", "http", "127.0.0.2"));
  fetching = server.fetching();
  fetching.limits.slow_seconds = 1;
  hold(fetching, {{server.at("/slow#x"), "unwell no-answer 1"}}, server.at("/ok", "http", "127.0.0.2"));
}

TEST_CASE("A server that nobody listens on, or that resets once") {
  TestServer server(2, 0, false);
  hold(server.fetching(),
       {{server.at("/", "closed"), "unwell cannot-connect 3"},
        {server.at("/reset-once"), "ok 2"},
        {"http://gone.test/", "broken no-such-site 2"},
        {"http://later.test/", "unwell name-unknown-for-now 3"}},
       server.at("/ok", "http", "127.0.0.2"));
}

TEST_CASE("Answers without end are cut off, and what came is read") {
  TestServer server(2, 0, false);
  hold(server.fetching(),
       {{server.at("/big#here"), "ok 1"}, {server.at("/bomb#here"), "ok 1"}, {server.at("/bomb#missing"), "ok 1"}, {server.at("/headers"), "unwell too-much 1"}},
       server.at("/ok", "http", "127.0.0.2"));
}

TEST_CASE("Private addresses are not asked, in whatever spelling and by whatever way") {
  TestServer server(1, 0, false);
  FetchOptions fetching = server.fetching();
  hold(fetching, {{server.at("/to-private"), "private private-address 1"}, {server.at("/to-number"), "private private-address 1"},
                  {"http://private.test/", "private private-address 0"}},
       server.at("/ok"));
  server.asked();
  fetching.may_ask = [](const IpAddress& address) { return !is_private(address); };
  for (const char* host : {"127.0.0.1", "2130706433", "0x7f.1", "0177.0.0.1", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0", "0", "one.test"}) {
    const Asked asked = ask(fetching, {server.at("/ok", "http", host)});
    INFO(host);
    CHECK(in_words(asked.all.results.front()) == "private private-address 0");
  }
  CHECK(server.asked().connections == 0);
}

TEST_CASE("A name that leads to a private and a public address is asked at the one that may be asked") {
  TestServer server(2, 0, false);
  FetchOptions fetching = server.fetching();
  fetching.look_up = [](const std::string&) {
    return HostLookup{{*read_ip_address("127.9.9.9"), *read_ip_address("127.0.0.2")}, LookupProblem::none};
  };
  CHECK(in_words(ask(fetching, {server.at("/ok", "http", "both.test")}).all.results.front()) == "ok 1");
}

TEST_CASE("Passwords in addresses are not sent, and cookies stay at the website that set them") {
  TestServer server(3, 0, false);
  std::string with_password = server.at("/no-password");
  with_password.insert(std::string("http://").size(), "sam:secret@");
  hold(server.fetching(), {{with_password, "ok 1"}, {server.at("/to-password"), "ok 2"}, {server.at("/cookie-elsewhere"), "ok 2"}},
       server.at("/ok", "http", "127.0.0.3"));
}

TEST_CASE("A proxy that the environment names is not used") {
  TestServer server(1, 0, false);
  setenv("http_proxy", server.at("/", "closed").c_str(), 1);
  const Asked asked = ask(server.fetching(), {server.at("/ok")});
  unsetenv("http_proxy");
  CHECK(in_words(asked.all.results.front()) == "ok 1");
}

TEST_CASE("Certificates that are not in order are unsafe, unless there is nothing beneath them") {
  TestServer server;
  hold(server.fetching(),
       {{server.at("/ok", "https"), "ok 1"},
        {server.at("/ok", "unknown"), "unsafe certificate 2"},
        {server.at("/ok", "wrong"), "unsafe certificate 2"},
        {server.at("/ok", "expired"), "unsafe certificate 2"},
        {server.at("/404", "expired"), "broken not-found 2"}},
       server.at("/ok"));
}

TEST_CASE("A server that stumbles over HTTP/2 is asked in the plain way at last") {
  TestServer server;
  hold(server.fetching(), {{server.at("/well", "http2"), "ok 1"}, {server.at("/reset", "http2"), "ok 4"}}, server.at("/ok"));
}

TEST_CASE("An HTTP/2 server that ends connections after five requests answers all in the end") {
  TestServer server;
  std::vector<std::string> addresses;
  for (int i = 0; i < 30; ++i) addresses.push_back(server.at("/well/" + std::to_string(i), "http2"));
  for (const LinkResult& result : ask(server.fetching(), addresses).all.results) CHECK(result.verdict == Verdict::ok);
}

TEST_CASE("Words of the answer that are kept: kind and size of a file") {
  TestServer server(1, 0, false);
  const LinkResult result = ask(server.fetching(), {server.at("/paper.pdf")}).all.results.front();
  CHECK(result.content_type == "application/pdf");
  CHECK(result.size == 8u);
}
