#include "check/page_trial.h"

#include <algorithm>
#include <array>
#include <set>

#include "foundation/text.h"
#include "model/language_tag.h"

namespace alongside {
namespace {

/// 2 of "h2"; 0 of anything else.
int heading_level(const HtmlNode& node) {
  const bool is_heading = node.name.size() == 2 && node.name[0] == 'h' && node.name[1] >= '1' && node.name[1] <= '6';
  return is_heading ? node.name[1] - '0' : 0;
}

/// Whether `tag` has the shape of a language tag (BCP 47): two or three letters, then parts of up to eight letters and digits.
bool is_tag(std::string_view tag) {
  const auto is_letter_or_digit = [](char sign) { return (sign >= '0' && sign <= '9') || ((sign | 32) >= 'a' && (sign | 32) <= 'z'); };
  const auto is_part = [&](std::string_view part) {
    return !part.empty() && part.size() <= 8 && std::all_of(part.begin(), part.end(), is_letter_or_digit);
  };
  const std::vector<std::string_view> parts = split(tag, '-');
  return !tag.empty() && parts[0].size() >= 2 && parts[0].size() <= 3 && std::all_of(parts.begin(), parts.end(), is_part);
}

bool takes_focus(const PageTrial& trial, std::uint32_t index) {
  constexpr std::array<std::string_view, 5> elements = {"button", "input", "select", "textarea", "summary"};
  const HtmlNode& node = trial.node(index);
  return (node.name == "a" && attribute_of(node, "href") != nullptr) || std::find(elements.begin(), elements.end(), node.name) != elements.end();
}

}  // namespace

std::string check_language(const PageTrial& trial) {
  if (trial.value(0, "lang") != trial.made.language) return "The page does not say its language: <html> needs lang=\"{{lang}}\".";
  for (std::uint32_t i = 1; i < trial.page.nodes.size(); ++i) {
    const std::string* language = attribute_of(trial.node(i), "lang");
    if (language != nullptr && !is_tag(*language)) return "“" + *language + "” is the code of no language.";
  }
  return {};
}

std::string check_direction(const PageTrial& trial) {
  const std::string direction = trial.value(0, "dir");
  const bool is_right_to_left = text_direction(trial.made.language) == "rtl";
  if (direction == (is_right_to_left ? "rtl" : "ltr") || (direction.empty() && !is_right_to_left)) return {};
  return "The page does not say that its words run from right to left: <html> needs dir=\"{{dir}}\".";
}

std::string check_title(const PageTrial& trial) {
  const std::vector<std::uint32_t> titles = trial.all("title"), headings = trial.all("h1");
  const auto in_head = std::find_if(titles.begin(), titles.end(), [&](std::uint32_t title) { return is_inside(trial.page, title, "head"); });
  if (in_head == titles.end() || words_inside(trial.page, *in_head).empty()) return "The page has no title.";
  if (headings.size() != 1) return {};
  const std::string title = words_inside(trial.page, *in_head), heading = words_inside(trial.page, headings.front());
  return title.find(heading) == std::string::npos ? "The page's title does not hold its main heading." : std::string();
}

std::string check_main_heading(const PageTrial& trial) {
  const std::size_t count = trial.all("h1").size();
  if (count == 1) return {};
  return count == 0 ? "The page has no main heading (h1)." : "The page has " + std::to_string(count) + " main headings (h1).";
}

std::string check_heading_order(const PageTrial& trial) {
  int before = 0;
  for (const HtmlNode& node : trial.page.nodes) {
    const int level = heading_level(node);
    if (level == 0) continue;
    if (level > before + 1 && before != 0) {
      return "A heading h" + std::to_string(level) + " follows a heading h" + std::to_string(before) + ": a level is left out.";
    }
    before = level;
  }
  return {};
}

std::string check_landmarks(const PageTrial& trial) {
  for (const char* name : {"main", "header", "footer"}) {
    std::size_t count = 0;
    for (const std::uint32_t index : trial.all(name)) count += trial.node(trial.node(index).parent).name == "body";
    if (count == 1) continue;
    return "The page has " + std::string(count == 0 ? "no" : "more than 1") + " <" + name + "> straight in its body.";
  }
  return {};
}

std::string check_outside_landmarks(const PageTrial& trial) {
  const std::vector<std::uint32_t> bodies = trial.all("body");
  if (bodies.empty()) return {};
  constexpr std::array<std::string_view, 6> landmarks = {"main", "header", "footer", "nav", "aside", "script"};
  for (std::uint32_t i = bodies.front() + 1; i < trial.node(bodies.front()).end;) {
    const HtmlNode& node = trial.node(i);
    const bool is_skip_link = node.name == "a" && trial.value(i, "href").starts_with('#');
    const bool is_landmark = std::find(landmarks.begin(), landmarks.end(), node.name) != landmarks.end() || !trial.value(i, "role").empty() ||
                             attribute_of(node, "aria-label") != nullptr;
    if (!is_landmark && !is_skip_link && !words_inside(trial.page, i).empty()) {
      return "“" + words_inside(trial.page, i).substr(0, 40) + "” stands in no part of the page that has a name, such as <main> or <nav>.";
    }
    i = node.end;
  }
  return {};
}

std::string check_skip_link(const PageTrial& trial) {
  for (std::uint32_t i = 0; i < trial.page.nodes.size(); ++i) {
    if (!takes_focus(trial, i)) continue;
    const std::string target = trial.value(i, "href");
    const bool leads_to_words = target.size() > 1 && target[0] == '#' && trial.has_id(std::string_view(target).substr(1));
    return leads_to_words ? std::string() : "The first link of the page does not lead past the menu to its main part.";
  }
  return "The page has no link that leads past the menu.";
}

std::string check_ways_to_find(const PageTrial& trial) {
  std::size_t navigation = trial.all("nav").size();
  return navigation > 0 ? std::string() : "The page has no menu: a <nav> with links to the other pages.";
}

std::string check_menu_names(const PageTrial& trial) {
  std::set<std::string> names;
  for (const std::uint32_t menu : trial.all("nav")) {
    std::string name = trial.value(menu, "aria-label");
    if (name.empty()) name = "#" + trial.value(menu, "aria-labelledby");
    if (!names.insert(name).second || name == "#") return "Two menus of the page cannot be told apart by people who listen: each <nav> needs its own aria-label.";
  }
  return {};
}

}  // namespace alongside
