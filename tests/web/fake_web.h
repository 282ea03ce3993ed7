// A web that a test makes up: answers from a function, on a clock that moves only while somebody waits.
#pragma once

#include <algorithm>
#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "web/ask_all.h"

namespace alongside {

/// An answer with a page.
inline Answer page(int status, std::string body = "<title>A page</title>") {
  Answer answer;
  answer.status = status;
  answer.content_type = "text/html";
  answer.body = std::move(body);
  answer.body_bytes = answer.body.size();
  return answer;
}

inline Answer redirect(int status, std::string location, std::vector<std::string> cookies = {}) {
  Answer answer;
  answer.status = status;
  answer.location = std::move(location);
  answer.cookies = std::move(cookies);
  return answer;
}

inline Answer failure(Failure failure) {
  Answer answer;
  answer.failure = failure;
  return answer;
}

inline Answer asks_to_wait(int status, int seconds) {
  Answer answer = page(status);
  answer.retry_after = seconds;
  return answer;
}

class FakeWeb : public Fetcher {
 public:
  struct Sent {
    Request request;
    std::string site;
    Millis at = 0;
  };

  /// What the web answers to the request that is the `nth`, from 1, to its address.
  using Answers = std::function<Answer(const Request& request, int nth)>;

  explicit FakeWeb(Answers answers, Millis latency = 100) : answers_(std::move(answers)), latency_(latency) {}

  void start(RequestId id, const Request& request) override {
    const std::string site = read_web_address(request.url)->site;
    sent.push_back({request, site, now});
    most_at_once = std::max(most_at_once, pending_.size() + 1);
    std::size_t& of_site = under_way_[site];
    most_of_a_site = std::max(most_of_a_site, ++of_site);
    pending_.emplace(now + latency_, Pending{id, site, answers_(request, ++times_[request.url])});
  }

  std::vector<FinishedRequest> wait(std::chrono::milliseconds most) override {
    const Millis end = now + most.count();
    now = pending_.empty() ? end : std::min(end, pending_.begin()->first);
    std::vector<FinishedRequest> finished;
    while (!pending_.empty() && pending_.begin()->first <= now) {
      Pending& done = pending_.begin()->second;
      --under_way_[done.site];
      finished.push_back({done.id, std::move(done.answer)});
      pending_.erase(pending_.begin());
    }
    return finished;
  }

  std::vector<Sent> sent;
  Millis now = 0;
  std::size_t most_at_once = 0, most_of_a_site = 0;

 private:
  struct Pending {
    RequestId id;
    std::string site;
    Answer answer;
  };
  Answers answers_;
  Millis latency_;
  std::multimap<Millis, Pending> pending_;
  std::map<std::string, int> times_;
  std::map<std::string, std::size_t> under_way_;
};

/// Asks for the pages at `addresses`, each with its fragment.
inline std::vector<Question> questions(const std::vector<std::string>& addresses) {
  std::vector<Question> all;
  for (const std::string& text : addresses) {
    WebAddress address = *read_web_address(text);
    std::vector<std::string> fragments;
    if (!address.fragment.empty()) fragments.push_back(address.fragment);
    all.push_back({std::move(address), std::move(fragments)});
  }
  return all;
}

inline AskedAll ask(FakeWeb& web, const std::vector<std::string>& addresses, const AskOptions& options = {}) {
  return ask_all(questions(addresses), options, {web, [&] { return web.now; }});
}

}  // namespace alongside
