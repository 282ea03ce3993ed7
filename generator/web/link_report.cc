#include "web/link_report.h"

#include <algorithm>
#include <array>

#include "foundation/json.h"
#include "foundation/text.h"
#include "web/link_words.h"

namespace alongside {
namespace {

constexpr std::size_t most_places = 5;

std::string place(const Location& where) {
  std::string text = where.file;
  if (where.from.line > 0) text += ':' + std::to_string(where.from.line) + ':' + std::to_string(where.from.column);
  return text;
}

std::string block(const LinkStanding& standing, bool colour) {
  const LinkWords words = link_words(standing);
  const Severity severity = *standing.told;
  const char* paint = severity == Severity::error ? "\x1b[1;31m" : severity == Severity::warning ? "\x1b[1;33m" : "\x1b[1m";
  const std::string label = severity_name(severity);
  std::string text = standing.link.url + "\n  " + (colour ? paint + label + "\x1b[0m" : label) + ": " + words.matter;
  const std::vector<LinkUse> uses = told_uses(standing.link);
  text += uses.size() == 1 ? ".\n" : ". It is used in " + std::to_string(uses.size()) + " places.\n";
  for (std::size_t i = 0; i < std::min(uses.size(), most_places); ++i) text += "  " + place(uses[i].where) + '\n';
  if (uses.size() > most_places) text += "  and " + counted(uses.size() - most_places, "more place", "more places") + '\n';
  return text + "  " + words.next + "\n\n";
}

JsonValue known(const std::string& text) { return text.empty() ? JsonValue() : JsonValue(text); }
JsonValue known(int number) { return number == 0 ? JsonValue() : JsonValue(number); }
JsonValue known(Date date) { return date ? JsonValue(iso_date(date)) : JsonValue(); }

JsonValue object_of(const LinkStanding& standing) {
  JsonList places;
  for (const LinkUse& use : standing.link.uses) {
    places.push_back(JsonObject{{"file", use.where.file},
                                {"line", known(use.where.from.line)},
                                {"column", known(use.where.from.column)},
                                {"fragment", known(use.fragment)},
                                {"allowed", use.is_allowed}});
  }
  const LinkWords words = link_words(standing);
  return JsonObject{{"url", standing.link.url},
                    {"verdict", verdict_name(standing.verdict)},
                    {"reason", standing.reason == Reason::none ? JsonValue() : JsonValue(reason_name(standing.reason))},
                    {"status", known(standing.status)},
                    {"final_url", known(standing.final_url)},
                    {"permanent", standing.permanent},
                    {"requests", standing.requests},
                    {"checked", known(standing.checked)},
                    {"confirmed_by", known(standing.confirmed_by)},
                    {"confirmed_at", known(standing.confirmed)},
                    {"severity", standing.told ? JsonValue(severity_name(*standing.told)) : JsonValue()},
                    {"because", known(standing.because)},
                    {"message", known(words.matter)},
                    {"hint", known(words.next)},
                    {"places", std::move(places)}};
}

struct Group {
  Verdict verdict;
  std::string_view one, many;
};

constexpr std::array<Group, 10> groups = {{{Verdict::ok, "is right", "are right"},
                                           {Verdict::broken, "is broken", "are broken"},
                                           {Verdict::moved, "has moved", "have moved"},
                                           {Verdict::unwell, "did not answer as it should", "did not answer as they should"},
                                           {Verdict::unsafe, "is unsafe", "are unsafe"},
                                           {Verdict::private_, "is private", "are private"},
                                           {Verdict::soft, "may not be what is meant", "may not be what is meant"},
                                           {Verdict::unconfirmed, "would not let us look", "would not let us look"},
                                           {Verdict::skipped, "is left out by the settings", "are left out by the settings"},
                                           {Verdict::not_checked, "was not asked", "were not asked"}}};

}  // namespace

std::string link_summary(const std::vector<LinkStanding>& standings) {
  if (standings.empty()) return "There are no links to other websites.";
  std::size_t places = 0;
  for (const LinkStanding& standing : standings) places += standing.link.uses.size();
  std::vector<std::string> parts;
  for (const Group& group : groups) {
    const auto is_in = [&](const LinkStanding& standing) { return standing.verdict == group.verdict; };
    const auto number = static_cast<std::size_t>(std::count_if(standings.begin(), standings.end(), is_in));
    if (number > 0) parts.push_back(counted(number, group.one, group.many));
  }
  return counted(standings.size(), "address", "addresses") + " in " + counted(places, "place", "places") + ": " + in_words(parts) + '.';
}

std::string link_report_text(const LinkReport& report, bool colour) {
  std::vector<const LinkStanding*> told;
  for (const LinkStanding& standing : report.standings) {
    if (standing.told) told.push_back(&standing);
  }
  const auto is_worse = [](const LinkStanding* one, const LinkStanding* other) { return *one->told > *other->told; };
  std::stable_sort(told.begin(), told.end(), is_worse);
  std::string text;
  for (const LinkStanding* standing : told) text += block(*standing, colour);
  return text + link_summary(report.standings) + '\n';
}

std::string link_report_json(const LinkReport& report) {
  JsonObject counts;
  for (const Group& group : groups) {
    const auto is_in = [&](const LinkStanding& standing) { return standing.verdict == group.verdict; };
    counts.push_back({std::string(verdict_name(group.verdict)),
                      static_cast<std::size_t>(std::count_if(report.standings.begin(), report.standings.end(), is_in))});
  }
  return json_text(JsonObject{{"report", "links"},
                              {"version", 1},
                              {"tool", JsonObject{{"name", "alongside"}, {"version", report.version}}},
                              {"links", json_items(report.standings, object_of)},
                              {"summary", std::move(counts)}}) +
         '\n';
}

}  // namespace alongside
