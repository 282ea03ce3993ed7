// What earlier runs learnt of the links to other websites: content/records/links.jsonl, one address a line. Pure: app/ reads and writes
// the file.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/date.h"
#include "web/verdict.h"

namespace alongside {

struct LedgerEntry {
  Verdict verdict = Verdict::not_checked;
  Reason reason = Reason::none;
  int status = 0;
  std::string final_url;
  bool permanent = false;
  Date checked;                          // when it was asked last
  std::map<std::string, bool> anchors;   // by fragment: whether the page had it
  int fails = 0;                         // how many runs found it failing, at least 3 days apart
  Date first_failed, last_failed;        // of those
  std::string confirmed_by;              // the group that opened it, and when
  Date confirmed;
  bool head_lies = false;
  std::string content_type;
  std::optional<std::uint64_t> size;
  Date unseen;                           // since when no page leads to it
};

using Ledger = std::map<std::string, LedgerEntry>;  // by address without fragment

/// How long what is known holds, in days.
struct Ages {
  int ok = 14, moved = 7, soft = 7, unconfirmed = 3;  // spread by 20 % either way, so that not all are due on one day
  int confirmed = 180;
  int between_fails = 3;
  int fails_to_break = 3;
  int unseen = 90;
};

/// The ledger that `text` holds. Lines that are none are passed over, and counted in `damaged`; of two with one address the one
/// that was asked last is taken, so that two versions of the file may be joined line by line.
Ledger read_ledger(std::string_view text, std::size_t& damaged);

/// The bytes of the file: sorted, the same for the same ledger.
std::string ledger_text(const Ledger& ledger);

/// Whether the address is to be asked again: it never was, what is known has grown old or was bad, or a fragment is new.
bool is_due(const std::string& url, const LedgerEntry* entry, const std::vector<std::string>& fragments, Date today, const Ages& ages = {});

/// Whether a group has opened the address lately and found it right.
bool is_confirmed(const LedgerEntry& entry, Date today, const Ages& ages = {});

/// `entry` after a run that learnt `result`; what a run did not check stays as it was. An address that fails in several runs over
/// several days is broken.
LedgerEntry entry_after(const LedgerEntry& entry, const LinkResult& result, const std::vector<std::string>& fragments, Date today,
                        const Ages& ages = {});

/// Notes which addresses no page leads to any more, and drops those for which that has been so for long.
void note_seen(Ledger& ledger, const std::set<std::string>& seen, Date today, const Ages& ages = {});

}  // namespace alongside
