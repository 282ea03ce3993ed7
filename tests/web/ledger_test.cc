#include "web/ledger.h"

#include <set>

#include "catch.h"

using namespace alongside;

namespace {

constexpr Date first_of_may{2026, 5, 1};

Date may(int day) { return {2026, 5, day}; }

LinkResult result(Verdict verdict, Reason reason = Reason::none) {
  LinkResult learnt;
  learnt.verdict = verdict;
  learnt.reason = reason;
  return learnt;
}

Ledger read(const std::string& text) {
  std::size_t damaged = 0;
  return read_ledger(text, damaged);
}

int days_held(Verdict verdict, const std::string& url) {
  LedgerEntry entry = entry_after({}, result(verdict), {}, first_of_may);
  int days = 0;
  while (!is_due(url, &entry, {}, {2026, 5 + (days / 30), 1 + days % 30})) ++days;
  return days;
}

}  // namespace

TEST_CASE("What is written is read again, byte for byte") {
  const std::string text =
      "{\"url\":\"https://a.example/\",\"verdict\":\"ok\",\"status\":200,\"checked\":\"2026-05-01\",\"anchors\":{\"b\":true,\"c\":false},"
      "\"head_ok\":false,\"type\":\"application/pdf\",\"size\":12345}\n"
      "{\"url\":\"https://b.example/\",\"verdict\":\"unwell\",\"reason\":\"no-answer\",\"checked\":\"2026-05-01\",\"fails\":2,"
      "\"first_failed\":\"2026-04-20\",\"last_failed\":\"2026-04-25\",\"confirmed_by\":\"Carers Together\",\"confirmed_at\":\"2026-05-01\","
      "\"unseen\":\"2026-05-02\"}\n"
      "{\"url\":\"https://c.example/\",\"verdict\":\"moved\",\"status\":200,\"final_url\":\"https://d.example/\",\"permanent\":true,"
      "\"checked\":\"2026-05-01\"}\n";
  CHECK(ledger_text(read(text)) == text);
}

TEST_CASE("The ledger is sorted by address") {
  const Ledger ledger = read("{\"url\":\"https://b/\",\"verdict\":\"ok\"}\n{\"url\":\"https://a/\",\"verdict\":\"ok\"}\n");
  CHECK(ledger_text(ledger) == "{\"url\":\"https://a/\",\"verdict\":\"ok\"}\n{\"url\":\"https://b/\",\"verdict\":\"ok\"}\n");
}

TEST_CASE("Lines that are none are passed over and counted, and of two versions the newer counts") {
  std::size_t damaged = 0;
  const Ledger ledger = read_ledger(
      "<<<<<<< ours\n{\"url\":\"https://a/\",\"verdict\":\"broken\",\"checked\":\"2026-05-02\"}\n=======\n"
      "{\"url\":\"https://a/\",\"verdict\":\"ok\",\"checked\":\"2026-05-01\"}\n>>>>>>> theirs\n\n{\"url\":\"https://b/\",\"verdict\":\"fine\"}\n[1]\n",
      damaged);
  CHECK(damaged == 5);
  REQUIRE(ledger.size() == 1);
  CHECK(ledger.at("https://a/").verdict == Verdict::broken);
}

TEST_CASE("What is known holds for a while, longest for what is well") {
  for (const char* url : {"https://a.example/", "https://b.example/", "https://c.example/page"}) {
    CHECK(days_held(Verdict::ok, url) >= 11);
    CHECK(days_held(Verdict::ok, url) <= 17);
    CHECK(days_held(Verdict::moved, url) >= 5);
    CHECK(days_held(Verdict::moved, url) <= 9);
    CHECK(days_held(Verdict::unconfirmed, url) >= 2);
    CHECK(days_held(Verdict::unconfirmed, url) <= 4);
    CHECK(days_held(Verdict::unwell, url) == 0);
    CHECK(days_held(Verdict::broken, url) == 0);
    CHECK(days_held(Verdict::unsafe, url) == 0);
  }
}

TEST_CASE("Not all addresses are due on one day") {
  std::set<int> days;
  for (int i = 0; i < 40; ++i) days.insert(days_held(Verdict::ok, "https://a.example/" + std::to_string(i)));
  CHECK(days.size() >= 4);
}

TEST_CASE("An address is due where it is new, a fragment of it is new, or its date lies ahead") {
  CHECK(is_due("https://a/", nullptr, {}, first_of_may));
  const LedgerEntry entry = entry_after({}, result(Verdict::ok), {"a"}, first_of_may);
  CHECK_FALSE(is_due("https://a/", &entry, {"a"}, first_of_may));
  CHECK(is_due("https://a/", &entry, {"a", "b"}, first_of_may));
  CHECK(is_due("https://a/", &entry, {}, {2026, 4, 30}));
}

TEST_CASE("Unwell in three runs at least three days apart is broken") {
  LedgerEntry entry;
  const auto fail_on = [&](int day) { entry = entry_after(entry, result(Verdict::unwell, Reason::no_answer), {}, may(day)); };
  fail_on(1);
  fail_on(2);
  fail_on(4);
  CHECK(entry.verdict == Verdict::unwell);
  CHECK(entry.fails == 2);
  fail_on(6);
  CHECK(entry.verdict == Verdict::unwell);
  fail_on(7);
  CHECK(entry.verdict == Verdict::broken);
  CHECK(entry.reason == Reason::failed_for_long);
  CHECK(entry.first_failed == may(1));
  fail_on(8);
  CHECK(entry.verdict == Verdict::broken);
}

TEST_CASE("One good answer forgets the failures; a refusal forgets nothing") {
  LedgerEntry entry = entry_after({}, result(Verdict::unwell), {}, may(1));
  entry = entry_after(entry, result(Verdict::unconfirmed), {}, may(4));
  CHECK(entry.fails == 1);
  entry = entry_after(entry, result(Verdict::ok), {}, may(7));
  CHECK(entry.fails == 0);
  CHECK_FALSE(entry.first_failed);
}

TEST_CASE("What a run did not check stays as it was") {
  const LedgerEntry entry = entry_after({}, result(Verdict::ok), {}, may(1));
  CHECK(entry_after(entry, result(Verdict::not_checked, Reason::offline), {}, may(9)).checked == may(1));
  CHECK(entry_after(entry, result(Verdict::skipped), {}, may(9)).verdict == Verdict::ok);
}

TEST_CASE("That a group opened a page holds for 180 days") {
  LedgerEntry entry;
  CHECK_FALSE(is_confirmed(entry, first_of_may));
  entry.confirmed = first_of_may;
  CHECK(is_confirmed(entry, {2026, 10, 28}));
  CHECK_FALSE(is_confirmed(entry, {2026, 10, 29}));
}

TEST_CASE("An address that no page leads to any more is dropped after 90 days") {
  Ledger ledger{{"https://a/", {}}, {"https://b/", {}}};
  note_seen(ledger, {"https://b/"}, first_of_may);
  CHECK(ledger.at("https://a/").unseen == first_of_may);
  note_seen(ledger, {"https://b/"}, may(20));
  CHECK(ledger.at("https://a/").unseen == first_of_may);
  note_seen(ledger, {"https://a/", "https://b/"}, may(21));
  CHECK_FALSE(ledger.at("https://a/").unseen);
  note_seen(ledger, {"https://b/"}, may(22));
  note_seen(ledger, {"https://b/"}, {2026, 8, 20});
  CHECK(ledger.size() == 1);
}
