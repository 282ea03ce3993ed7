#include "check/running_text.h"

#include <algorithm>
#include <array>

#include "check/style_sheet.h"

namespace alongside {
namespace {

constexpr std::array<std::string_view, 56> classes = {
    "words",      "page",         "page-grid",   "page-end",      "end-part",       "home",           "home-grid",    "summary",
    "idea",       "idea-words",   "idea-plain",  "lines",         "easy-page",      "easy-home",      "easy-help",    "easy-way",
    "full-version", "check-line", "word-list",   "box",           "note",           "important",      "takeaways",    "definition",
    "quote",      "steps",        "said-did",    "said",          "did",            "did-not",        "row-blocks",   "row-block",
    "ladder",     "ladder-rungs", "figure",      "table-caption", "footnotes",      "sources",        "terms",        "term-also",
    "cards",      "card",         "card-words",  "card-summary",  "list-item",      "help",           "help-part",    "contact-reply",
    "dates-note", "history",      "corrections", "co-production", "statement-list", "statement-what", "adapted",      "licence",
};

constexpr std::array<std::string_view, 9> elements = {"html", "body", "main", "p", "li", "dd", "td", "blockquote", ":root"};
constexpr std::array<std::string_view, 4> paragraphs = {"p", "dd", "blockquote", "figcaption"};
constexpr std::array<std::string_view, 6> heads = {"nav", "header", "footer", ".site-header", ".site-bar", ".site-name"};

template <std::size_t N>
bool is_among(const std::array<std::string_view, N>& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

/// A sign or word put before or after, or only the first line or letter.
bool is_for_a_part_of_words(std::string_view part) {
  constexpr std::array<std::string_view, 4> old_spellings = {":before", ":after", ":first-line", ":first-letter"};
  return part.find("::") != std::string_view::npos ||
         std::any_of(old_spellings.begin(), old_spellings.end(), [&](std::string_view spelling) { return part.ends_with(spelling); });
}

/// The first class of ".summary:first-child" or "p.summary", without its dot; empty where there is none.
std::string_view class_of(std::string_view part) {
  const std::size_t dot = part.find('.');
  if (dot == std::string_view::npos || part.substr(0, dot).find_first_of(":[") != std::string_view::npos) return {};
  const std::string_view rest = part.substr(dot + 1);
  return rest.substr(0, std::min(rest.find_first_of(".#[:"), rest.size()));
}

RunningText running_text_of_one(std::string_view selector) {
  const std::vector<std::string_view> parts = parts_of_selector(selector);
  if (parts.empty() || is_for_a_part_of_words(parts.back())) return RunningText::no;
  const std::vector<std::string> everyday = everyday_elements(selector);
  if (!everyday.empty() && is_among(elements, everyday.front())) return RunningText::surely;
  if (is_among(classes, class_of(parts.back()))) return RunningText::surely;
  const bool is_at_head = std::any_of(parts.begin(), parts.end(), [](std::string_view part) { return is_among(heads, part); });
  return is_among(paragraphs, parts.back()) && !is_at_head ? RunningText::perhaps : RunningText::no;
}

}  // namespace

RunningText running_text_of(std::string_view selectors) {
  RunningText surest = RunningText::no;
  for (const std::string_view selector : selectors_of(selectors)) surest = std::max(surest, running_text_of_one(selector));
  return surest;
}

std::span<const std::string_view> text_classes() { return classes; }

}  // namespace alongside
