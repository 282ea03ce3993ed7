#include "web/archive.h"

#include <algorithm>

namespace alongside {
namespace {

constexpr const char* archive = "https://web.archive.org/web/";
constexpr Millis between = 1000;

/// Waits for the one answer that is on its way; an empty one where somebody asked to stop.
Answer wait_for_answer(const AskEnvironment& environment) {
  for (;;) {
    for (FinishedRequest& request : environment.fetcher.wait(std::chrono::milliseconds(250))) return std::move(request.answer);
    if (environment.was_stopped()) return {};
  }
}

void pause_until(Millis time, const AskEnvironment& environment) {
  while (environment.now() < time && !environment.was_stopped()) {
    environment.fetcher.wait(std::chrono::milliseconds(std::min<Millis>(250, time - environment.now())));
  }
}

}  // namespace

std::vector<std::string> archived_copies(const std::vector<std::string>& addresses, const AskEnvironment& environment) {
  std::vector<std::string> copies(addresses.size());
  for (std::size_t i = 0; i < addresses.size() && !environment.was_stopped(); ++i) {
    const Millis begun = environment.now();
    Request request;
    request.url = archive + addresses[i];
    request.method = Method::get;
    environment.fetcher.start(0, request);
    const Answer answer = wait_for_answer(environment);
    const bool has_copy = answer.status == 302 && answer.location.starts_with(archive);
    if (has_copy) copies[i] = answer.location;
    if (answer.failure != Failure::none) break;  // whoever cannot reach it now need not ask for the rest
    if (i + 1 < addresses.size()) pause_until(begun + between, environment);
  }
  return copies;
}

}  // namespace alongside
