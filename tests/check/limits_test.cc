#include "check/limits.h"

#include "catch.h"
#include "parse/settings.h"

using namespace alongside;

namespace {

Settings settings_with(const std::string& checks) { return parse_settings("title: T\nchecks:\n" + checks, "toolkit.yaml").settings; }

std::vector<std::string> messages_of(const std::string& checks) {
  std::vector<std::string> messages;
  for (const Finding& finding : check_limits(settings_with(checks))) messages.push_back(finding.rule + ": " + finding.message + ' ' + finding.hint);
  return messages;
}

}  // namespace

TEST_CASE("A sentence of the plain edition is advice above 20 words and a warning above 25") {
  const Limits limits = limits_of({}, Edition::plain);
  CHECK_FALSE(limits[Limit::sentence_words].severity_of(20));
  CHECK(limits[Limit::sentence_words].severity_of(21) == Severity::advice);
  CHECK(limits[Limit::sentence_words].severity_of(25) == Severity::advice);
  CHECK(limits[Limit::sentence_words].severity_of(26) == Severity::warning);
}

TEST_CASE("Easy read has limits of its own, and large print those of plain") {
  CHECK(limits_of({}, Edition::easy_read)[Limit::sentence_words].severity_of(16) == Severity::warning);
  CHECK_FALSE(limits_of({}, Edition::large_print)[Limit::sentence_words].severity_of(16));
}

TEST_CASE("Settings change a limit for all editions, or for one; one goes before all") {
  const Settings settings = settings_with("  sentence_words: {advice: 18, warning: 30, error: 40}\n  easy-read:\n    sentence_words: {advice: 8, warning: 9}\n");
  CHECK(limits_of(settings, Edition::plain)[Limit::sentence_words].severity_of(41) == Severity::error);
  CHECK(limits_of(settings, Edition::plain)[Limit::sentence_words].limit_of(Severity::warning) == 30);
  CHECK(limits_of(settings, Edition::easy_read)[Limit::sentence_words].severity_of(10) == Severity::warning);
}

TEST_CASE("A limit that nobody knows is told, with what could have been meant") {
  CHECK(messages_of("  plain:\n    sentence_word: {warning: 25}\n") ==
        std::vector<std::string>{"input/unknown-limit: There is no limit called sentence_word. Did you mean sentence_words?"});
}

TEST_CASE("Advice that would come after its warning is told") {
  CHECK(messages_of("  plain:\n    sentence_words: {advice: 30}\n") ==
        std::vector<std::string>{"input/limits-out-of-order: The advice of sentence_words begins above 30, which is after the warning above 25. "
                                 "Give advice a lower number than warning, or change both."});
  CHECK(messages_of("  plain:\n    sentence_words: {advice: 24}\n").empty());
}

TEST_CASE("A limit of all editions is held against each of them") {
  CHECK(messages_of("  sentence_words: {advice: 19}\n").size() == 1);  // easy read warns above 15
}

TEST_CASE("Every limit says what it counts and where it comes from") {
  for (const LimitRow& row : all_limits()) {
    INFO(row.name);
    CHECK(row.counts.size() > 5);
    CHECK(row.source.size() > 5);
    CHECK((row.plain.severity_of(1 << 30) || row.easy_read.severity_of(1 << 30)));
  }
}
