// Films of the toolkit's own that are too long to follow at one go.
#include <cmath>
#include <string>
#include <unordered_set>
#include <vector>

#include "check/limits.h"
#include "check/toolkit_rules.h"
#include "foundation/files.h"
#include "foundation/text.h"
#include "model/edition.h"

namespace alongside {
namespace {

constexpr int seconds_a_minute = 60, minutes_an_hour = 60;

/// "9 minutes 20 seconds", "1 hour 5 minutes".
std::string time_in_words(int seconds) {
  const auto part = [](int number, std::string_view one, std::string_view many) { return counted(static_cast<std::size_t>(number), one, many); };
  const int minutes = seconds / seconds_a_minute, hours = minutes / minutes_an_hour;
  std::vector<std::string> parts;
  if (hours > 0) parts.push_back(part(hours, "hour", "hours"));
  if (minutes % minutes_an_hour > 0) parts.push_back(part(minutes % minutes_an_hour, "minute", "minutes"));
  const bool tells_seconds = hours == 0 && seconds % seconds_a_minute > 0;
  if (tells_seconds) parts.push_back(part(seconds % seconds_a_minute, "second", "seconds"));
  return joined(parts, " ");
}

/// Looks at the films of one text after the other; a film that several pages show is told at the first.
class FilmLengths {
 public:
  explicit FilmLengths(const Toolkit& toolkit) : toolkit_(toolkit) {}

  void check(const Document& document, Edition edition) {
    const auto links = toolkit_.attribute_links.find(&document);
    if (links == toolkit_.attribute_links.end()) return;
    for (const AttributeLink& link : links->second) {
      const auto film = toolkit_.film_seconds.find(link.target.address);
      if (link.attribute == "file" && film != toolkit_.film_seconds.end()) check_film(document, link, film->second, edition);
    }
  }

  Findings findings;

 private:
  void check_film(const Document& document, const AttributeLink& link, double length, Edition edition) {
    const LimitLevels limit = limits_of(toolkit_.settings, edition)[Limit::film_minutes];
    const int seconds = static_cast<int>(std::lround(length));
    const std::optional<Severity> severity = limit.severity_of((seconds + seconds_a_minute - 1) / seconds_a_minute);
    if (!severity || !told_.insert(link.target.address).second) return;
    const std::string most = counted(static_cast<std::size_t>(limit.limit_of(*severity)), "minute", "minutes");
    Finding finding = advice_at(location_of_attribute(document, document.containers[link.container], "file"), "picture/film-length",
                                "This film is " + time_in_words(seconds) + " long; more than " + most +
                                    " at one go are hard to follow: " + std::string(file_name(link.target.address)),
                                "Cut it where its subject changes, into parts of " + most +
                                    " at most. Give each part a title that says what it is about, captions and a transcript.");
    finding.severity = *severity;
    if (edition == Edition::easy_read) finding.edition = edition_name(edition);
    findings.push_back(std::move(finding));
  }

  const Toolkit& toolkit_;
  std::unordered_set<std::string> told_;  // addresses of films
};

}  // namespace

Findings check_film_lengths(const Toolkit& toolkit) {
  if (toolkit.film_seconds.empty()) return {};
  FilmLengths films(toolkit);
  for (const Page& page : toolkit.pages) {
    if (page.left_out) continue;
    for (const TextIndex text : page.texts) films.check(*toolkit.texts[text].document, toolkit.texts[text].edition);
  }
  for (const auto* parts : {&toolkit.shared, &toolkit.slots}) {
    for (const auto& [name, document] : *parts) films.check(*document, Edition::plain);
  }
  return std::move(films.findings);
}

}  // namespace alongside
