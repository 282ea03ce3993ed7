// The settings that stand between `---` lines at the top of a page, read and checked.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "foundation/date.h"
#include "foundation/finding.h"
#include "foundation/yaml.h"

namespace alongside {

enum class PageStatus { published, draft, withdrawn };

struct HistoryEntry {
  std::string version;
  Date date;
  std::string who;
  std::string what;
};

struct Correction {
  Date date;
  std::string what;
};

/// A document that a page is drawn from; `date` stays as written, because sources give years and months too.
struct Source {
  std::string title;
  std::string organisation;
  std::string date;
  std::string url;
  Location url_where;
};

struct CoProduction {
  std::string who;
  std::string how;
  std::string when;
  std::string changed;
  std::string credits;
};

/// Why a page was withdrawn and where to go instead (a link as in Markdown).
struct Withdrawal {
  Date date;
  std::string reason;
  std::string instead;
  Location instead_where;
};

struct BasedOn {
  std::string fingerprint;
  Date date;
  std::string by;
};

struct EasyReadCheck {
  std::string group;
  Date date;
  std::string fingerprint;
  std::string changes;
  std::vector<Correction> small_changes;
};

/// What a new translation says of its translator until somebody writes a name there.
inline constexpr std::string_view translator_to_fill_in = "Write here who translates this into ";

struct TranslationRecord {
  std::string translator;
  std::string checked_by;
  Date date;
  std::string fingerprint;  // of the words that the speaker read
  std::vector<Correction> small_changes;
};

/// Somebody who translates into a sign language, with their number in the register.
struct SignTranslator {
  std::string name;
  std::string number;
};

/// Who made the page's film in British Sign Language, and when; the film itself is "bsl" among FrontMatter::formats.
struct SignedFilm {
  std::string supplier;
  SignTranslator presented_by;
  SignTranslator checked_by;
  Date date;
};

/// The value of a field that the page's kind adds. `text` is what was written; `items` where the type is list.
struct KindFieldValue {
  std::string name;
  std::string text;
  std::vector<std::string> items;
  Date date;
  Location where;
};

/// A rule that does not hold on the page.
struct PageAllowance {
  std::string rule;
  std::string reason;
  Location where = {};
};

/// Every field is empty where it is not given.
struct FrontMatter {
  std::string title;
  std::string summary;
  std::string kind;
  std::string picture;
  std::string owner;
  std::string identifier;
  std::string version;
  std::string approved_by;
  std::string ratified_by;
  std::string replaces;
  bool fixed_wording = false;
  std::optional<double> order;
  std::vector<std::string> tags;
  std::vector<std::pair<std::string, Location>> aliases;
  PageStatus status = PageStatus::published;
  Date published, updated, reviewed, review_by, approved, ratified;
  Withdrawal withdrawn;
  std::vector<HistoryEntry> history;
  std::vector<Correction> corrections;
  std::vector<Source> sources;
  CoProduction co_production;
  std::vector<std::pair<std::string, std::string>> formats;  // ("bsl", "on-request")
  SignedFilm signed_film;
  BasedOn based_on;
  EasyReadCheck easy_read_check;
  TranslationRecord translation;
  std::vector<PageAllowance> allow;
  std::vector<KindFieldValue> kind_fields;
  YamlValue extra;
  std::vector<std::pair<std::string, Location>> places;      // where each given field's value stands, and each of "formats.…"
};

/// Lets every field that `above` gives take the place of the one in `front`; rules that either allows are allowed.
void take_over(FrontMatter& front, const FrontMatter& above);

/// Where a field's value stands; the file's first line where it is not given.
Location place_of(const FrontMatter& front, std::string_view field, const std::string& file);

}  // namespace alongside
