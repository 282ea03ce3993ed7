// How each address of a toolkit stands after a run: what the run learnt, what the ledger knew, and what the settings say. Pure.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "web/ask_all.h"
#include "web/ledger.h"
#include "web/link_exceptions.h"
#include "web/web_links.h"

namespace alongside {

struct LinkStanding {
  WebLink link;
  Verdict verdict = Verdict::not_checked;
  Reason reason = Reason::none;
  int status = 0;
  std::string final_url;
  bool permanent = false;
  int requests = 0;                  // in this run
  Date checked;                      // when it was asked last
  std::vector<std::string> missing;  // fragments that its page does not have
  Date first_failed;
  std::string confirmed_by;          // empty where nobody has, or it is too long ago
  Date confirmed;
  bool was_asked = false;            // in this run
  bool was_known = false;            // before this run
  std::string because;               // the reason that settings give for leaving it out or taking it as it is
  std::optional<Severity> told;      // how much it weighs by rules, settings and allowances; nothing where it is not told
};

/// What settings say of addresses.
struct LinkSettings {
  std::vector<LinkException> excluded;  // not asked
  std::vector<LinkException> accepted;  // right although they answer with an error or lead elsewhere
};

enum class LinksWanted { due, new_ones };

/// What is to be asked of `links` in this run, and which of them each question is about.
struct RunPlan {
  std::vector<Question> questions;
  std::vector<std::size_t> links;  // by question: index in the links
};

/// Asks for what is due, or for what the ledger does not know.
RunPlan plan_run(const std::vector<WebLink>& links, const Ledger& ledger, const LinkSettings& settings, LinksWanted wanted, Date today);

/// The sites of the ledger that answer HEAD falsely.
std::set<std::string> sites_that_lie(const Ledger& ledger);

/// `ledger` after a run of `plan` on `today`.
Ledger ledger_after(Ledger ledger, const std::vector<WebLink>& links, const RunPlan& plan, const std::vector<LinkResult>& results, Date today);

/// How each link stands, in their order. `before` is the ledger before the run, `after` the one after it.
std::vector<LinkStanding> standings(const std::vector<WebLink>& links, const RunPlan& plan, const std::vector<LinkResult>& results,
                                    const Ledger& before, const Ledger& after, const LinkSettings& settings, Date today);

/// How each link stands by the ledger alone.
std::vector<LinkStanding> standings_by_ledger(const std::vector<WebLink>& links, const Ledger& ledger, const LinkSettings& settings, Date today);

}  // namespace alongside
