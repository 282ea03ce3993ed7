#include "web/page_verdict.h"

#include <algorithm>
#include <array>

#include "web/page_signs.h"

namespace alongside {
namespace {

bool is_page(const Answer& answer) {
  return answer.content_type.empty() || answer.content_type == "text/html" ||
         answer.content_type == "application/xhtml+xml";
}

/// 999 is what LinkedIn answers to programs.
bool is_refusal(int status) {
  constexpr std::array refusals = {401, 403, 406, 412, 418, 429, 451, 999};
  return std::find(refusals.begin(), refusals.end(), status) != refusals.end();
}

Reason reason_of_refusal(int status) {
  if (status == 401) return Reason::log_in;
  return status == 429 ? Reason::too_many_requests : Reason::refused_us;
}

PageVerdict judge_content(const Answer& answer, const std::vector<std::string>& fragments, const PageSigns& signs) {
  if (answer.body_bytes == 0) return {Verdict::soft, Reason::empty_page, {}};
  if (!is_page(answer)) return {};
  if (says_not_found(signs.title)) return {Verdict::soft, Reason::says_not_found, {}};
  if (says_for_sale(signs.title)) return {Verdict::soft, Reason::for_sale, {}};
  PageVerdict verdict;
  for (const std::string& fragment : fragments) {
    // What was cut off may hold the place.
    if (!answer.was_cut && names_place(fragment) && !has_place(signs.ids, fragment)) verdict.missing.push_back(fragment);
  }
  if (!verdict.missing.empty()) {
    verdict.verdict = Verdict::soft;
    verdict.reason = Reason::missing_place;
  }
  return verdict;
}

}  // namespace

PageVerdict judge_page(const Answer& answer, const std::vector<std::string>& fragments) {
  const int status = answer.status;
  if (status == 404) return {Verdict::broken, Reason::not_found, {}};
  if (status == 410) return {Verdict::broken, Reason::gone, {}};
  if (answer.is_challenge) return {Verdict::unconfirmed, Reason::challenge, {}};
  if (is_refusal(status)) return {Verdict::unconfirmed, reason_of_refusal(status), {}};
  const bool may_be_challenge = status == 503 || (status >= 200 && status < 300);
  const PageSigns signs = may_be_challenge && is_page(answer) ? read_page_signs(answer.body) : PageSigns{};
  if (may_be_challenge && is_page(answer) && is_challenge_page(answer.body, signs)) {
    return {Verdict::unconfirmed, Reason::challenge, {}};
  }
  if (status >= 500 && status < 600) return {Verdict::unwell, Reason::server_error, {}};
  if (status < 200 || status >= 300) return {Verdict::unwell, Reason::odd_answer, {}};
  return judge_content(answer, fragments, signs);
}

PageVerdict judge_failure(Failure failure) {
  switch (failure) {
    case Failure::none: return {};
    case Failure::no_such_name: return {Verdict::broken, Reason::no_such_site, {}};
    case Failure::name_unknown_for_now: return {Verdict::unwell, Reason::name_unknown_for_now, {}};
    case Failure::cannot_connect: return {Verdict::unwell, Reason::cannot_connect, {}};
    case Failure::cut_off: return {Verdict::unwell, Reason::cut_off, {}};
    case Failure::no_answer: return {Verdict::unwell, Reason::no_answer, {}};
    case Failure::certificate: return {Verdict::unsafe, Reason::certificate, {}};
    case Failure::private_address: return {Verdict::private_, Reason::private_address, {}};
    case Failure::too_much: return {Verdict::unwell, Reason::too_much, {}};
  }
  return {};
}

}  // namespace alongside
