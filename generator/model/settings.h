// content/toolkit.yaml, read and checked; every value has its default here.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "foundation/date.h"
#include "foundation/finding.h"
#include "model/edition.h"

namespace alongside {

struct Organisation {
  std::string name;
  std::string short_name;
  std::string logo;              // a picture file of the theme or toolkit
  std::string logo_dark;         // the same for dark grounds
  std::string logo_description;
};

struct Contact {
  std::string name, email, phone, text, relay, address, hours, form, reply_within;
};

struct NotAccessible {
  std::string what, whom, criterion, why, until, instead;
  bool operator==(const NotAccessible&) const = default;
};

/// What the accessibility statement is made from (SI 2018/952 regulation 8).
struct Accessibility {
  std::string duty;    // "regulations" where the law asks for a statement, "none" where it does not
  std::string scope;
  std::string status;  // "fully", "partially" or "not"
  Date tested;
  std::string tested_by, tested_method, tested_sample;
  std::string covered_by;
  std::vector<NotAccessible> not_accessible;
  std::string nation;
  Date prepared, reviewed;
  bool example = false;  // it shows how a statement looks, and states nothing
  bool operator==(const Accessibility&) const = default;
};

struct PictureSettings {
  std::string owner, licence;
  std::vector<std::string> sets;
};

enum class RuleLevel { off, advice, warning, error };

/// How strictly rules are taken: `levels` by rule ("family/name" or "name"), `limits` by limit ("sentence_words") and level.
struct CheckSettings {
  std::map<std::string, RuleLevel> levels;
  std::map<std::string, std::map<std::string, int>> limits;
};

/// Addresses of other websites that the link checker leaves out, or takes as they are; * stands for anything.
struct LinkException {
  std::string address;
  std::string reason;    // why, in the team's words
  std::string leads_to;  // only where they lead on to such an address; empty: wherever they lead
  int status = 0;        // only where they answer with this; 0: with anything
  Date until;            // the last day on which it holds; none: always
};

struct Settings {
  std::string file;      // "content/toolkit.yaml", for findings
  bool is_damaged = false;  // some of it could not be read, so what it lacks is not known
  std::string title;     // the folder's name where not given
  std::string summary;
  std::string language = "en-GB";
  std::vector<std::string> languages;  // always holds `language`, first
  std::vector<Edition> editions = {Edition::plain, Edition::large_print, Edition::easy_read};
  std::string theme = "base";
  std::string address;   // "https://example.nhs.uk/together/" with its last slash; empty where not given
  std::vector<std::string> sections;
  Organisation organisation;
  Contact contact;
  std::map<std::string, std::string> words;
  Accessibility accessibility;
  PictureSettings pictures;
  std::string licence;
  std::string upstream;
  int checks_version = 0;                           // the rule set that it was written for; 0: the newest
  CheckSettings checks;                             // of all editions
  std::map<std::string, CheckSettings> edition_checks;  // by edition name
  std::vector<std::string> words_allowed;
  std::map<std::string, std::string> words_avoided;  // ("utilise", "use")
  std::vector<LinkException> links_excluded, links_accepted;
  std::map<std::string, Location> places;           // where each given value stands, by its keys: "contact.email"
};

}  // namespace alongside
