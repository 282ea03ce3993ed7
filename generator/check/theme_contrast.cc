#include <algorithm>
#include <map>
#include <optional>
#include <vector>

#include "check/theme.h"
#include "colour/contrast.h"
#include "colour/meetings.h"
#include "foundation/text.h"
#include "model/look.h"

namespace alongside {
namespace {

/// Everything that one colour has to stand out from, in all editions.
struct Trial {
  std::vector<Meeting> failing;
  std::vector<Demand> demands;
};

/// By the colour that has to change.
std::map<std::string, Trial> trials_of(const std::vector<Look>& looks) {
  std::map<std::string, Trial> trials;
  for (const Look& look : looks) {
    for (const Meeting& meeting : meetings_of(look)) {
      Trial& trial = trials[to_change(meeting)];
      trial.demands.push_back(demand_of(meeting));
      if (meeting.ratio < meeting.needed) trial.failing.push_back(meeting);
    }
  }
  std::erase_if(trials, [](const auto& entry) { return entry.second.failing.empty(); });
  return trials;
}

/// A meeting with a colour that has to change anyway says nothing yet: it will look different.
void leave_for_later(std::map<std::string, Trial>& trials) {
  const std::map<std::string, Trial> all = trials;
  for (auto& [name, trial] : trials) {
    std::erase_if(trial.failing, [&](const Meeting& meeting) { return all.contains(other_than(meeting)); });
  }
  std::erase_if(trials, [](const auto& entry) { return entry.second.failing.empty(); });
}

const Meeting& worst_of(const std::vector<Meeting>& failing) {
  return *std::min_element(failing.begin(), failing.end(), [](const Meeting& one, const Meeting& other) {
    return one.ratio / one.needed < other.ratio / other.needed;
  });
}

/// "Words need 4.5 to 1." with the editions that ask for more.
std::string needed_in_words(const Trial& trial, const Meeting& worst) {
  if (worst.pair->use == PairUse::sign) return "Signs need at least 3 to 1.";
  const bool in_plain = std::any_of(trial.failing.begin(), trial.failing.end(), [](const Meeting& meeting) {
    return meeting.edition == Edition::plain && meeting.pair->use == PairUse::words;
  });
  return in_plain ? "Words need at least 4.5 to 1, in large print and easy read 7 to 1." : "Words in large print and easy read need at least 7 to 1.";
}

/// How many different pairs fail besides the worst; the same pair in another edition is no other.
std::size_t others_than(const std::vector<Meeting>& failing, const Meeting& worst) {
  std::vector<std::string> pairs;
  for (const Meeting& meeting : failing) pairs.push_back(meeting.front + ' ' + meeting.ground);
  std::sort(pairs.begin(), pairs.end());
  pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
  return pairs.size() - static_cast<std::size_t>(std::count(pairs.begin(), pairs.end(), worst.front + ' ' + worst.ground));
}

std::string message_for(const Trial& trial, const Meeting& worst, bool dark) {
  std::string message = "“" + worst.front + "” " + worst.front_value + " on “" + worst.ground + "” " + worst.ground_value + " (" +
                        std::string(worst.pair->where) + ") has a contrast of " + ratio_in_words(worst.ratio) + " to 1" +
                        (dark ? " on dark screens. " : ". ") + needed_in_words(trial, worst);
  const std::size_t others = others_than(trial.failing, worst);
  if (others > 0) message += " It is too faint in " + counted(others, "more place", "more places") + '.';
  return message;
}

std::string hint_for(const Trial& trial, const Meeting& worst, bool dark) {
  const std::string& name = to_change(worst);
  const Colour& colour = worst.pair->ground_gives_way ? worst.ground_colour : worst.front_colour;
  const std::optional<Colour> better = nearest_passing(colour, trial.demands);
  const std::string look = dark ? "dark" : "light";
  if (!better) {
    return "No colour of this hue can be read in all places where “" + name + "” stands. Make “" +
           (worst.pair->ground_gives_way ? worst.front : worst.ground) + "” lighter or darker too.";
  }
  return "The nearest colour of the same hue that passes everywhere: write " + name + ": \"" + hex_of(*better) + "\" under colours, " + look + ".";
}

/// Where the colour that has to change was written; where that is the base theme, which nobody edits, the colour that it meets.
Location place_of(const Toolkit& toolkit, const Meeting& meeting, bool dark) {
  const Location place = place_of_colour(toolkit.themes, meeting.edition, dark, to_change(meeting));
  const Location others = place_of_colour(toolkit.themes, meeting.edition, dark, other_than(meeting));
  return place.file == toolkit.themes.front().file ? others : place;
}

Findings findings_for(const Toolkit& toolkit, const std::vector<Look>& looks, bool dark) {
  Findings findings;
  std::map<std::string, Trial> trials = trials_of(looks);
  leave_for_later(trials);
  for (const auto& [name, trial] : trials) {
    const Meeting& worst = worst_of(trial.failing);
    findings.push_back(error_at(place_of(toolkit, worst, dark), "theme/contrast", message_for(trial, worst, dark), hint_for(trial, worst, dark)));
  }
  return findings;
}

/// Colours that cannot be proved, because nobody can say what readers will see.
Findings unclear_colours(const Toolkit& toolkit, const std::vector<Look>& looks, bool dark) {
  Findings findings;
  for (const Look& look : looks) {
    for (const auto& [name, value] : look.colours) {
      if (parse_colour(value)) continue;
      Finding finding = error_at(place_of_colour(toolkit.themes, look.edition, dark, name), "theme/unclear-colour",
                                 "“" + value + "” is no colour that can be checked.",
                                 "Write six digits after a #, such as \"#005eb8\", between quotation marks.");
      findings.push_back(std::move(finding));
    }
  }
  return findings;
}

}  // namespace

Findings check_contrast(const Toolkit& toolkit) {
  Findings findings;
  for (const bool dark : {false, true}) {
    std::vector<Look> looks;
    for (const Edition edition : toolkit.settings.editions) looks.push_back(look_of(toolkit.themes, edition, dark));
    append(findings, unclear_colours(toolkit, looks, dark));
    append(findings, findings_for(toolkit, looks, dark));
  }
  sort_findings(findings);
  return findings;
}

}  // namespace alongside
