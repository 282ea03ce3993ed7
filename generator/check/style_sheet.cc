#include "check/style_sheet.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "foundation/text.h"
#include "foundation/unicode.h"

namespace alongside {
namespace {

/// `css` with spaces in the place of comments, so that places stay what they are.
std::string without_comments(std::string_view css) {
  std::string plain(css);
  for (std::size_t at = plain.find("/*"); at != std::string::npos; at = plain.find("/*", at)) {
    const std::size_t close = plain.find("*/", at + 2);
    const std::size_t end = close == std::string::npos ? plain.size() : close + 2;
    std::fill(plain.begin() + static_cast<std::ptrdiff_t>(at), plain.begin() + static_cast<std::ptrdiff_t>(end), ' ');
    at = end;
  }
  return plain;
}

std::string in_words_of(const std::vector<std::string>& around) {
  std::string words;
  for (const std::string& part : around) words += part + ' ';
  return words;
}

std::optional<Declaration> declaration_of(const std::string& css, std::size_t from, std::size_t to, const std::vector<std::string>& around) {
  const std::size_t start = css.find_first_not_of(" \t\r\n", from);
  const std::size_t colon = css.find(':', from);
  if (start >= to || colon >= to || around.empty()) return std::nullopt;
  const std::size_t end = css.find_last_not_of(" \t\r\n", to - 1) + 1;
  return Declaration{lower_case(trimmed(std::string_view(css).substr(start, colon - start))),
                     lower_case(trimmed(std::string_view(css).substr(colon + 1, to - colon - 1))), around.back(), in_words_of(around), start,
                     end - start};
}

/// The parts of `text` between the signs that stand outside of brackets.
std::vector<std::string_view> parts_outside_brackets(std::string_view text, std::string_view signs) {
  std::vector<std::string_view> parts;
  int depth = 0;
  std::size_t from = 0;
  for (std::size_t at = 0; at <= text.size(); ++at) {
    const bool is_end = at == text.size();
    if (!is_end && (text[at] == '(' || text[at] == '[')) ++depth;
    if (!is_end && (text[at] == ')' || text[at] == ']')) --depth;
    if (!is_end && (depth > 0 || signs.find(text[at]) == std::string_view::npos)) continue;
    if (const std::string_view part = trimmed(text.substr(from, at - from)); !part.empty()) parts.push_back(part);
    from = at + 1;
  }
  return parts;
}

/// The element that a part of a selector is for, without states such as :first-child; empty where it is for some of them only.
std::string_view element_of(std::string_view part) {
  const std::size_t end = std::min(part.find_first_of(".#[:"), part.size());
  const bool is_for_some = part.find_first_of(".#[") != std::string_view::npos;
  return is_for_some ? std::string_view() : part.substr(0, end);
}

/// Whether words of a page stand in what this part of a selector is for, as far as it says.
bool holds_words(std::string_view part) {
  constexpr std::array<std::string_view, 3> frames = {"nav", "header", "footer"};
  constexpr std::array<std::string_view, 8> boxes = {".words", ".idea-words", ".box", ".note", ".important", ".definition", ".quote", ".end-part"};
  if (part.starts_with(":root") || std::find(boxes.begin(), boxes.end(), part) != boxes.end()) return true;
  const std::string_view element = element_of(part);
  return !element.empty() && std::find(frames.begin(), frames.end(), element) == frames.end();
}

/// The last part's element, where it speaks of words at rest: no hover, no sign put before them.
std::string_view everyday_element(std::string_view selector) {
  const std::vector<std::string_view> parts = parts_of_selector(selector);
  if (parts.empty() || !std::all_of(parts.begin(), parts.end() - 1, holds_words)) return {};
  const std::string_view last = parts.back();
  const std::string_view state = last.substr(std::min(last.find(':'), last.size()));
  constexpr std::array<std::string_view, 5> at_rest = {"", ":link", ":visited", ":any-link", ":first-child"};
  if (last == ":root") return last;
  return std::find(at_rest.begin(), at_rest.end(), state) == at_rest.end() ? std::string_view() : element_of(last);
}

/// The edition that "@page large-print" is for; sheets without a name are the standard format's where others have their own.
bool is_page_of(std::string_view around, Edition edition) {
  const std::string_view name = trimmed(around.substr(std::string_view("@page").size()));
  const bool is_unnamed = name.empty() || name.front() == '@' || name.front() == ':';
  return is_unnamed ? edition == Edition::plain : name.starts_with(edition_name(edition));
}

}  // namespace

std::vector<Declaration> declarations_of(std::string_view written) {
  const std::string css = without_comments(written);
  std::vector<Declaration> declarations;
  std::vector<std::string> around;
  std::size_t from = 0;
  for (std::size_t at = css.find_first_of("{};"); at != std::string::npos; at = css.find_first_of("{};", at + 1)) {
    if (css[at] == '{') {
      around.emplace_back(trimmed(std::string_view(css).substr(from, at - from)));
    } else {
      if (auto declaration = declaration_of(css, from, at, around)) declarations.push_back(std::move(*declaration));
      if (css[at] == '}' && !around.empty()) around.pop_back();
    }
    from = at + 1;
  }
  return declarations;
}

std::string_view value_of(const Declaration& declaration) {
  const std::string_view value = declaration.value;
  return trimmed(value.substr(0, value.find('!')));
}

std::vector<std::string_view> value_parts(std::string_view value) {
  std::vector<std::string_view> parts = split(value, ' ');
  std::erase_if(parts, [](std::string_view part) { return part.empty(); });
  return parts;
}

std::vector<std::string_view> selectors_of(std::string_view list) { return parts_outside_brackets(list, ","); }

std::vector<std::string_view> parts_of_selector(std::string_view selector) { return parts_outside_brackets(selector, " \t\n>+~"); }

std::vector<std::string> everyday_elements(std::string_view selector) {
  std::vector<std::string> elements;
  for (const std::string_view one : selectors_of(selector)) {
    if (const std::string_view element = everyday_element(one); !element.empty()) elements.push_back(lower_case(element));
  }
  return elements;
}

std::optional<CssLength> css_length(std::string_view written) {
  const std::string_view value = trimmed(written);
  CssLength length;
  const auto [end, problem] = std::from_chars(value.data(), value.data() + value.size(), length.number);
  if (problem != std::errc()) return std::nullopt;
  length.unit = lower_case(value.substr(static_cast<std::size_t>(end - value.data())));
  return length;
}

std::optional<double> in_centimetres(const CssLength& length) {
  if (length.unit == "cm") return length.number;
  if (length.unit == "mm") return length.number / 10;
  if (length.unit == "in") return length.number * 2.54;
  if (length.unit == "pt") return length.number * 2.54 / 72;
  if (length.unit == "px") return length.number * 2.54 / 96;
  return std::nullopt;
}

std::optional<double> in_rem(const CssLength& length) {
  if (length.unit == "rem") return length.number;
  if (length.unit == "px") return length.number / 16;
  if (length.unit == "pt") return length.number / 12;
  return std::nullopt;
}

bool is_for_edition(const Declaration& declaration, Edition edition) {
  const std::size_t page = declaration.around.find("@page");
  if (page != std::string::npos && declaration.property != "size") return is_page_of(std::string_view(declaration.around).substr(page), edition);
  const std::string attribute = "data-edition";
  const std::size_t at = declaration.around.find(attribute);
  if (at == std::string::npos) return true;
  const bool is_named = declaration.around.find(edition_name(edition), at) != std::string::npos;
  const bool is_left_out = at >= 6 && declaration.around.compare(at - 6, 5, ":not(") == 0;
  return is_named != is_left_out;
}

}  // namespace alongside
