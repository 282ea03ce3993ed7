// What can be said of an address on the web, and why.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace alongside {

enum class Verdict : std::uint8_t {
  ok,
  moved,        // leads on for good to another address, which is there
  broken,       // the page is gone, or the address cannot be right
  unconfirmed,  // the website would not let a program look: only a person can tell
  unwell,       // the website did not answer as it should; it may be well again tomorrow
  unsafe,       // browsers warn of it: its certificate is not in order
  private_,     // readers outside cannot reach it
  soft,         // answers, and yet something is amiss
  skipped,      // the settings leave it out
  not_checked,  // nobody asked it in this run
};

/// "ok", "moved" and so on, as files have it: "private", "not-checked".
std::string_view verdict_name(Verdict verdict);

/// The verdict called `name`; nothing where there is none.
std::optional<Verdict> verdict_named(std::string_view name);

/// Why a verdict is what it is.
enum class Reason : std::uint8_t {
  none,
  not_found,             // 404
  gone,                  // 410
  malformed,             // no address can look like this
  no_such_site,          // nobody has that name
  redirect_loop,
  too_many_redirects,
  redirect_nowhere,      // a redirect that names no address
  redirect_elsewhere,    // a redirect to something that is no web page
  log_in,                // 401
  refused_us,            // 403 and its kin
  too_many_requests,     // 429
  come_back_later,       // asked us to wait longer than a run may take
  challenge,             // a page that wants to see a person
  server_error,          // 5xx
  odd_answer,            // another status that says nothing of the page
  no_answer,             // time over
  cannot_connect,
  cut_off,               // the connection ended in the middle
  name_unknown_for_now,  // the name server did not know either
  too_much,              // an answer without end
  certificate,
  private_address,
  empty_page,
  says_not_found,        // answers 200, and its title says that there is nothing
  for_sale,              // the name of the website is for sale
  front_page,            // an address deep in a site leads on to its front page
  many_redirects,
  missing_place,         // the page is there, the place named after # is not
  excluded,
  accepted,              // the settings say that it is right as it is
  failed_for_long,       // unwell in several runs over several days
  time_over,             // the run's own limit
  site_stopped_us,       // the site had turned away so much that we left it alone
  interrupted,
  offline,
  left_for_later,        // not due, or not asked for in this run
  contact,               // mail and telephone: judged by its form alone
};

/// "not-found" and so on, as files have it.
std::string_view reason_name(Reason reason);

/// The reason called `name`; `none` where there is none.
Reason reason_named(std::string_view name);

/// What a run learnt of one address.
struct LinkResult {
  Verdict verdict = Verdict::not_checked;
  Reason reason = Reason::none;
  int status = 0;                       // of the last answer; 0 where there was none
  std::string final_url;                // where it leads on to, without fragment; empty where it does not
  bool permanent = false;               // it leads there for good, and a page was there
  int requests = 0;
  std::vector<std::string> missing;     // fragments that the page does not have
  std::string content_type;             // "application/pdf"; empty where not known
  std::optional<std::uint64_t> size;    // of a file in bytes, where known
  bool head_lies = false;               // only a whole request was answered rightly
};

}  // namespace alongside
