// What a template does with words, tables and links, and what it hides from people who listen.
#include <algorithm>
#include <array>

#include "check/page_trial.h"
#include "foundation/text.h"

namespace alongside {
namespace {

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) { return std::find(words.begin(), words.end(), word) != words.end(); }

bool takes_focus(const PageTrial& trial, std::uint32_t index) {
  const HtmlNode& node = trial.node(index);
  const bool is_link = node.name == "a" && attribute_of(node, "href") != nullptr;
  const std::string order = trial.value(index, "tabindex");
  const bool is_in_order = !order.empty() && order.front() != '-';
  const bool is_control = is_one_of(node.name, {"button", "input", "select", "textarea", "summary"}) && attribute_of(node, "disabled") == nullptr;
  return is_in_order || ((is_link || is_control) && order.empty());
}

bool has_name(const PageTrial& trial, std::uint32_t index) {
  return !trimmed(trial.value(index, "aria-label")).empty() || !trial.value(index, "aria-labelledby").empty() || !trimmed(trial.value(index, "title")).empty();
}

/// Words, a name, or a picture or other part with one.
bool says_something(const PageTrial& trial, std::uint32_t index) {
  if (has_name(trial, index) || !trimmed(words_inside(trial.page, index)).empty()) return true;
  for (std::uint32_t i = index + 1; i < trial.node(index).end; ++i) {
    if (has_name(trial, i) || !trimmed(trial.value(i, "alt")).empty()) return true;
  }
  return false;
}

/// The box with a name that the keyboard can reach and move, round the table at `index`.
bool stands_in_box(const PageTrial& trial, std::uint32_t table) {
  for (std::uint32_t at = trial.node(table).parent; at != 0; at = trial.node(at).parent) {
    if (trial.value(at, "tabindex") == "0" && has_name(trial, at)) return true;
  }
  return false;
}

}  // namespace

std::string check_words(const PageTrial& trial) {
  const std::vector<std::uint32_t> mains = trial.all("main");
  if (mains.empty()) return {};
  const std::string words = words_inside(trial.page, mains.front());
  std::size_t from = 0;
  for (const std::string_view expected : trial.made.words) {
    const std::size_t at = words.find(expected, from);
    if (at != std::string::npos) {
      from = at + expected.size();
    } else if (words.find(expected) == std::string::npos) {
      return "The template leaves out words that a writer gave the page.";
    } else {
      return "The template puts the words of a page in another order: notes stand at the end of what they belong to.";
    }
  }
  return {};
}

std::string check_table_boxes(const PageTrial& trial) {
  for (const std::uint32_t table : trial.all("table")) {
    if (!stands_in_box(trial, table)) return "A table of the template cannot be moved where it is wider than the screen.";
  }
  return {};
}

std::string check_link_words(const PageTrial& trial) {
  for (const char* name : {"a", "button"}) {
    for (const std::uint32_t index : trial.all(name)) {
      if (takes_focus(trial, index) && !says_something(trial, index)) return "A link or button of the template has no words: " + trial.value(index, "href");
    }
  }
  return {};
}

std::string check_hidden_focus(const PageTrial& trial) {
  for (std::uint32_t i = 0; i < trial.page.nodes.size(); ++i) {
    if (trial.value(i, "aria-hidden") != "true") continue;
    for (std::uint32_t inside = i; inside < std::max(trial.node(i).end, i + 1); ++inside) {
      if (takes_focus(trial, inside)) return "Something that the Tab key reaches is hidden from people who listen: <" + trial.node(inside).name + "> in aria-hidden=\"true\".";
    }
  }
  return {};
}

std::string check_old_elements(const PageTrial& trial) {
  for (const HtmlNode& node : trial.page.nodes) {
    if (is_one_of(node.name, {"font", "center", "marquee", "blink", "big", "basefont"})) {
      return "The element <" + node.name + "> gives words a look that no edition and no check can change or see.";
    }
    for (const char* name : {"bgcolor", "align", "background"}) {
      if (attribute_of(node, name) != nullptr) return "“" + std::string(name) + "” gives words a look that no edition and no check can change or see.";
    }
  }
  return {};
}

std::string check_whole_title(const PageTrial& trial) {
  const std::vector<std::uint32_t> titles = trial.all("title");
  if (titles.empty() || trial.made.site.empty()) return {};
  const std::string title = words_inside(trial.page, titles.front());
  return title.empty() || title.find(trial.made.site) != std::string::npos ? std::string() : "The page's title does not say of which website it is.";
}

}  // namespace alongside
