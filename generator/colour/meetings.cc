#include "colour/meetings.h"

#include <optional>
#include <utility>

#include "colour/contrast.h"

namespace alongside {
namespace {

constexpr double for_words = 4.5;         // WCAG 2.2, 1.4.3, level AA
constexpr double for_words_enhanced = 7;  // WCAG 2.2, 1.4.6, level AAA
constexpr double for_signs = 3;           // WCAG 2.2, 1.4.11, level AA
constexpr int sections = 7;

bool has_star(std::string_view name) { return name.ends_with('*'); }

std::string numbered(std::string_view name, int section) {
  std::string result(name);
  if (has_star(result)) result.replace(result.size() - 1, 1, std::to_string(section));
  return result;
}

std::optional<Meeting> meeting_of(const ColourPair& pair, int section, const Look& look) {
  Meeting meeting;
  meeting.pair = &pair;
  meeting.edition = look.edition;
  meeting.front = numbered(pair.front, section);
  meeting.ground = numbered(pair.ground, section);
  const auto front = look.colours.find(meeting.front), ground = look.colours.find(meeting.ground);
  if (front == look.colours.end() || ground == look.colours.end()) return std::nullopt;
  const auto front_colour = parse_colour(front->second), ground_colour = parse_colour(ground->second);
  if (!front_colour || !ground_colour) return std::nullopt;  // check/ says that they cannot be proved
  meeting.front_value = front->second;
  meeting.ground_value = ground->second;
  meeting.front_colour = *front_colour;
  meeting.ground_colour = *ground_colour;
  meeting.ratio = contrast_ratio(*front_colour, *ground_colour);
  meeting.needed = needed_ratio(pair.use, look.edition);
  return meeting;
}

void add_meeting(const ColourPair& pair, int section, const Look& look, std::vector<Meeting>& meetings) {
  if (auto meeting = meeting_of(pair, section, look)) meetings.push_back(std::move(*meeting));
}

/// Whether `name` is `pattern`, or one of the colours that its star stands for.
bool is_called(std::string_view name, std::string_view pattern) {
  if (!has_star(pattern)) return name == pattern;
  pattern.remove_suffix(1);
  return name.size() == pattern.size() + 1 && name.starts_with(pattern);
}

/// Those of each section where the pair is one for sections.
void add_meetings(const ColourPair& pair, const Look& look, std::vector<Meeting>& meetings) {
  const bool for_each_section = has_star(pair.front) || has_star(pair.ground);
  for (int section = 0; section < (for_each_section ? sections : 1); ++section) add_meeting(pair, section, look, meetings);
}

}  // namespace

double needed_ratio(PairUse use, Edition edition) {
  if (use == PairUse::sign) return for_signs;
  return edition == Edition::plain ? for_words : for_words_enhanced;
}

std::vector<Meeting> meetings_of(const Look& look) {
  std::vector<Meeting> meetings;
  for (const ColourPair& pair : colour_pairs()) add_meetings(pair, look, meetings);
  return meetings;
}

std::vector<Meeting> meetings_for(const Look& look, std::string_view name) {
  std::vector<Meeting> meetings;
  for (const ColourPair& pair : colour_pairs()) {
    const std::string_view yields = pair.ground_gives_way ? pair.ground : pair.front;
    if (!is_called(name, yields)) continue;
    if (has_star(yields)) {
      add_meeting(pair, name.back() - '0', look, meetings);
    } else {
      add_meetings(pair, look, meetings);
    }
  }
  return meetings;
}

const std::string& to_change(const Meeting& meeting) { return meeting.pair->ground_gives_way ? meeting.ground : meeting.front; }

const std::string& other_than(const Meeting& meeting) { return meeting.pair->ground_gives_way ? meeting.front : meeting.ground; }

Demand demand_of(const Meeting& meeting) {
  return {meeting.pair->ground_gives_way ? meeting.front_colour : meeting.ground_colour, meeting.needed};
}

}  // namespace alongside
