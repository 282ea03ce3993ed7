#include "web/verdict.h"

#include <algorithm>
#include <array>

namespace alongside {
namespace {

constexpr std::array<std::string_view, 10> verdict_names = {
    "ok", "moved", "broken", "unconfirmed", "unwell", "unsafe", "private", "soft", "skipped", "not-checked"};

constexpr std::array<std::string_view, 38> reason_names = {
    "none",           "not-found",         "gone",
    "malformed",      "no-such-site",      "redirect-loop",
    "too-many-redirects", "redirect-nowhere", "redirect-elsewhere",
    "log-in",         "refused-us",        "too-many-requests",
    "come-back-later", "challenge",        "server-error",
    "odd-answer",     "no-answer",         "cannot-connect",
    "cut-off",        "name-unknown-for-now", "too-much",
    "certificate",    "private-address",   "empty-page",
    "says-not-found", "for-sale",          "front-page",
    "many-redirects", "missing-place",     "excluded",
    "accepted",       "failed-for-long",   "time-over",
    "site-stopped-us", "interrupted",      "offline",
    "left-for-later", "contact"};
static_assert(reason_names.size() == static_cast<std::size_t>(Reason::contact) + 1);

}  // namespace

std::string_view verdict_name(Verdict verdict) { return verdict_names[static_cast<std::size_t>(verdict)]; }

std::optional<Verdict> verdict_named(std::string_view name) {
  const auto found = std::find(verdict_names.begin(), verdict_names.end(), name);
  if (found == verdict_names.end()) return {};
  return static_cast<Verdict>(found - verdict_names.begin());
}

std::string_view reason_name(Reason reason) { return reason_names[static_cast<std::size_t>(reason)]; }

Reason reason_named(std::string_view name) {
  const auto found = std::find(reason_names.begin(), reason_names.end(), name);
  return found == reason_names.end() ? Reason::none : static_cast<Reason>(found - reason_names.begin());
}

}  // namespace alongside
