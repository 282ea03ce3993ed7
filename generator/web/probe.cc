#include "web/probe.h"

#include <algorithm>
#include <utility>

#include "web/page_signs.h"
#include "web/page_verdict.h"
#include "web/spread.h"

namespace alongside {
namespace {

NextStep done(Probe& probe, Verdict verdict, Reason reason) {
  probe.result.verdict = verdict;
  probe.result.reason = reason;
  if (probe.hops > 0) probe.result.final_url = probe.at.request;
  return {true, 0, false};
}

NextStep ask(Probe& probe, Method method) {
  probe.request.method = method;
  probe.request.wants_whole_page = !probe.fragments.empty();
  return {};
}

/// The page itself, on a connection that the answer to HEAD cannot have spoilt.
NextStep ask_for_page(Probe& probe) {
  probe.request.fresh_connection = true;
  return ask(probe, Method::get);
}

/// The same, where the answer to HEAD may have been wrong.
NextStep ask_page_after_lie(Probe& probe) {
  probe.answered_falsely = true;
  return ask_for_page(probe);
}

/// The whole way again from its start, with GET.
NextStep start_again(Probe& probe) {
  probe.at = probe.start;
  probe.request.url = probe.start.request;
  probe.request.cookies.clear();
  probe.seen.clear();
  probe.hops = 0;
  probe.all_permanent = true;
  return ask_page_after_lie(probe);
}

bool may_retry(const Probe& probe, const ProbeLimits& limits) { return probe.retries < limits.retries; }

/// The same question once more, after the pause that the server asks for, or one that grows.
NextStep retry(Probe& probe, const Answer& answer, const ProbeLimits& limits) {
  const auto number = static_cast<std::size_t>(probe.retries++);
  NextStep step;
  step.pause = answer.retry_after > 0 ? Millis{1000} * answer.retry_after
                                      : spread(limits.pauses[std::min(number, limits.pauses.size() - 1)], 30, probe.start.request);
  const bool is_last = probe.retries == limits.retries;
  probe.request.plain = is_last;
  probe.request.fresh_connection = is_last || probe.request.fresh_connection;
  return step;
}

bool asks_to_wait(int status) { return status == 429 || status == 503; }

bool waits_too_long(const Answer& answer, const ProbeLimits& limits) {
  return Millis{1000} * answer.retry_after > limits.longest_pause;
}

bool is_passing(int status) {
  return status == 408 || status == 425 || status == 429 || (status >= 500 && status < 600 && status != 501 && status != 505);
}

NextStep take_failure(Probe& probe, const Answer& answer, const ProbeLimits& limits) {
  const Failure failure = answer.failure;
  if (failure == Failure::certificate && !probe.request.trusts_any_certificate) {
    probe.request.trusts_any_certificate = true;
    probe.request.cookies.clear();
    return ask(probe, Method::get);
  }
  if (failure == Failure::cut_off && probe.request.method == Method::head) return ask_page_after_lie(probe);
  const bool is_certain = failure == Failure::private_address || failure == Failure::no_answer ||
                          failure == Failure::certificate || failure == Failure::too_much ||
                          (failure == Failure::no_such_name && probe.retries > 0);
  if (!is_certain && may_retry(probe, limits)) return retry(probe, answer, limits);
  const PageVerdict judged = judge_failure(failure);
  return done(probe, judged.verdict, judged.reason);
}

/// Only a GET may prove a redirect bad.
NextStep bad_redirect(Probe& probe, Reason reason) {
  return probe.request.method == Method::head ? start_again(probe) : done(probe, Verdict::broken, reason);
}

NextStep follow(Probe& probe, const Answer& answer, const ProbeLimits& limits) {
  if (answer.location.empty()) return bad_redirect(probe, Reason::redirect_nowhere);
  const std::optional<WebAddress> next = redirected(probe.at, answer.location);
  if (!next) return bad_redirect(probe, Reason::redirect_elsewhere);
  if (probe.seen.empty()) probe.seen.emplace_back(probe.at.request, std::vector<std::string>{});
  std::pair<std::string, std::vector<std::string>> here{next->request, answer.cookies};
  if (std::find(probe.seen.begin(), probe.seen.end(), here) != probe.seen.end()) return bad_redirect(probe, Reason::redirect_loop);
  if (probe.hops == limits.redirects) return bad_redirect(probe, Reason::too_many_redirects);
  probe.seen.push_back(std::move(here));
  ++probe.hops;
  probe.all_permanent = probe.all_permanent && (answer.status == 301 || answer.status == 308);
  probe.at = *next;
  probe.request.url = next->request;
  probe.request.cookies = answer.cookies;
  probe.request.fresh_connection = false;
  return {};
}

bool is_redirect(int status) {
  return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

/// Whether an address deep in a site led on to the front page of one, which is what sites do with pages that they lost.
bool fell_to_front(const Probe& probe) { return probe.hops > 0 && probe.at.path == "/" && probe.start.path.size() > 1; }

NextStep good(Probe& probe, const Answer& answer, const ProbeLimits& limits) {
  LinkResult& result = probe.result;
  result.content_type = answer.content_type;
  result.size = answer.content_length;
  result.head_lies = probe.answered_falsely;
  if (probe.request.trusts_any_certificate) return done(probe, Verdict::unsafe, Reason::certificate);
  if (fell_to_front(probe)) return done(probe, Verdict::soft, Reason::front_page);
  result.permanent = probe.hops > 0 && probe.all_permanent;
  if (result.permanent) return done(probe, Verdict::moved, Reason::none);
  if (probe.hops > limits.silent_redirects) return done(probe, Verdict::soft, Reason::many_redirects);
  return done(probe, Verdict::ok, Reason::none);
}

NextStep take_head(Probe& probe, const Answer& answer, const ProbeLimits& limits) {
  const int status = answer.status;
  if (status >= 200 && status < 300 && !answer.is_challenge && status != 204) {
    // An address that is to be written into somebody's page has to have one.
    const bool needs_page = probe.hops > 0 && probe.all_permanent;
    return needs_page ? ask(probe, Method::get) : good(probe, answer, limits);
  }
  if (answer.is_challenge || !is_passing(status)) return ask_page_after_lie(probe);
  if (!asks_to_wait(status)) return ask_for_page(probe);
  if (waits_too_long(answer, limits)) return done(probe, Verdict::unconfirmed, Reason::come_back_later);
  if (!may_retry(probe, limits)) return ask_for_page(probe);
  NextStep step = retry(probe, answer, limits);
  step.was_turned_away = status == 429;
  ask_for_page(probe);
  return step;
}

/// What is to be done where an answer may be another one in a moment; nothing where it stands.
std::optional<NextStep> wait_for_better(Probe& probe, const Answer& answer, const PageVerdict& judged,
                                        const ProbeLimits& limits) {
  if (judged.reason == Reason::challenge || !is_passing(answer.status)) return {};
  if (waits_too_long(answer, limits)) {
    return done(probe, asks_to_wait(answer.status) ? Verdict::unconfirmed : judged.verdict, Reason::come_back_later);
  }
  if (!may_retry(probe, limits)) return {};
  NextStep step = retry(probe, answer, limits);
  step.was_turned_away = answer.status == 429;
  return step;
}

NextStep take_page(Probe& probe, const Answer& answer, const ProbeLimits& limits) {
  PageVerdict judged = judge_page(answer, probe.fragments);
  if (const std::optional<NextStep> step = wait_for_better(probe, answer, judged, limits)) return *step;
  probe.result.missing = std::move(judged.missing);
  const bool is_there = judged.verdict == Verdict::ok || judged.reason == Reason::missing_place;
  if (is_there) {
    const NextStep step = good(probe, answer, limits);
    if (probe.result.verdict != Verdict::ok) return step;
  }
  const bool is_unsafe = probe.request.trusts_any_certificate && judged.verdict != Verdict::broken;
  return is_unsafe ? done(probe, Verdict::unsafe, Reason::certificate) : done(probe, judged.verdict, judged.reason);
}

}  // namespace

Probe begin_probe(const WebAddress& address, std::vector<std::string> fragments, bool head_lies) {
  Probe probe;
  probe.start = address;
  probe.at = address;
  std::erase_if(fragments, [](const std::string& fragment) { return !names_place(fragment); });
  probe.fragments = std::move(fragments);
  probe.request.url = address.request;
  probe.answered_falsely = head_lies;
  ask(probe, head_lies || !probe.fragments.empty() ? Method::get : Method::head);
  return probe;
}

NextStep take_answer(Probe& probe, const Answer& answer, const ProbeLimits& limits) {
  if (answer.failure != Failure::private_address) ++probe.result.requests;
  if (answer.failure != Failure::none) return take_failure(probe, answer, limits);
  probe.result.status = answer.status;
  if (is_redirect(answer.status)) return follow(probe, answer, limits);
  return probe.request.method == Method::head ? take_head(probe, answer, limits) : take_page(probe, answer, limits);
}

}  // namespace alongside
