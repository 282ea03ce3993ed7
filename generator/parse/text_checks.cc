#include "parse/text_checks.h"

#include <algorithm>
#include <array>

#include "foundation/address.h"
#include "foundation/suggest.h"
#include "foundation/text.h"
#include "foundation/url.h"

namespace alongside {
namespace {

constexpr auto none = std::string_view::npos;

bool ends_address(char c) {
  return static_cast<unsigned char>(c) <= ' ' || c == '<' || c == '>' || c == '"';
}

bool is_letter_or_digit(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool is_word_sign(char c) {
  return is_letter_or_digit(c) || std::string_view("._%+-").find(c) != none;
}

/// One past the address that begins at `at`, without the punctuation of the sentence round it.
std::size_t address_end(std::string_view words, std::size_t at) {
  constexpr std::size_t longest = 2048;
  std::size_t end = at;
  while (end < words.size() && end - at < longest && !ends_address(words[end])) ++end;
  for (const std::string_view quote : {"\u201D", "\u2019"}) {
    if (const std::size_t found = words.substr(at, end - at).find(quote); found != none) end = at + found;
  }
  while (end > at && std::string_view(".,;:!?)'*_").find(words[end - 1]) != none) --end;
  return end;
}

TextProblem bare_address(std::size_t at, std::string_view address, const std::string& target) {
  return {at,
          address.size(),
          false,
          "markup/bare-address",
          "This address is not a link: " + std::string(address),
          "Write what it leads to and then the address: [what it is](" + target + ")"};
}

void find_web_addresses(std::string_view words, std::string_view start, std::vector<TextProblem>& problems) {
  for (std::size_t at = words.find(start); at != none; at = words.find(start, at + start.size())) {
    if (at > 0 && (is_word_sign(words[at - 1]) || words[at - 1] == '/')) continue;
    const std::string_view address = words.substr(at, address_end(words, at) - at);
    if (address.size() <= start.size()) continue;
    const bool has_scheme = address.starts_with("http");
    problems.push_back(bare_address(at, address, (has_scheme ? "" : "https://") + std::string(address)));
  }
}

void find_mail_addresses(std::string_view words, std::vector<TextProblem>& problems) {
  for (std::size_t sign = words.find('@'); sign != none; sign = words.find('@', sign + 1)) {
    std::size_t at = sign;
    while (at > 0 && is_word_sign(words[at - 1])) --at;
    std::size_t end = sign + 1;
    while (end < words.size() && is_word_sign(words[end])) ++end;
    while (end > sign && words[end - 1] == '.') --end;
    const bool has_host = words.substr(sign, end - sign).find('.') != none;
    if (at == sign || !has_host) continue;
    const std::string_view address = words.substr(at, end - at);
    problems.push_back(bare_address(at, address, "mailto:" + std::string(address)));
  }
}

/// Whether `target` looks like the address of a page, a file or a website.
bool looks_like_address(std::string_view target) {
  if (target.empty() || target.find_first_of(" \t\n") != none) return false;
  if (target.find("://") != none || target.starts_with("mailto:")) return true;
  const std::string_view path = target.substr(0, target.find('#'));
  const std::size_t dot = path.rfind('.');
  if (dot == none || dot == 0) return false;
  const std::string_view ending = path.substr(dot + 1);
  const bool has_letter = ending.find_first_not_of("0123456789") != none;  // else it counts pages: (p.12)
  return has_letter && ending.size() >= 2 && ending.size() <= 5 && std::all_of(ending.begin(), ending.end(), is_letter_or_digit);
}

/// `[words](page.md` and the words after it, from the bracket at `open`; `middle` is where `](` stands.
void add_unclosed(std::string_view words, std::size_t open, std::size_t middle, std::vector<TextProblem>& problems) {
  const std::string_view target = words.substr(middle + 2, address_end(words, middle + 2) - middle - 2);
  if (!looks_like_address(target)) return;
  const std::size_t end = middle + 2 + target.size();
  problems.push_back({open, end - open, true, "markup/failed-link",
                      "This is not a link, because its round bracket is never closed: " + std::string(words.substr(open, end - open)),
                      "Write " + std::string(words.substr(open, end - open)) + ")"});
}

/// `(words)[page.md]`, with the brackets the wrong way round.
void add_reversed(std::string_view words, std::vector<TextProblem>& problems) {
  for (std::size_t middle = words.find(")["); middle != none; middle = words.find(")[", middle + 2)) {
    const std::size_t open = words.substr(0, middle).rfind('(');
    const std::size_t close = words.find(']', middle);
    if (close == none) return;
    const std::string target(words.substr(middle + 2, close - middle - 2));
    if (open == none || !looks_like_address(target)) continue;
    const std::string label(words.substr(open + 1, middle - open - 1));
    problems.push_back({open, close + 1 - open, true, "markup/failed-link",
                        "This is not a link, because its brackets are the wrong way round: (" + label + ")[" + target + "]",
                        "Write [" + label + "](" + target + ")"});
  }
}

}  // namespace

std::vector<TextProblem> bare_addresses(std::string_view words) {
  std::vector<TextProblem> problems;
  if (words.find("://") != none) {
    for (const std::string_view start : {"https://", "http://"}) find_web_addresses(words, start, problems);
  }
  find_web_addresses(words, "www.", problems);
  find_mail_addresses(words, problems);
  return problems;
}

std::vector<TextProblem> failed_links(std::string_view words) {
  std::vector<TextProblem> problems;
  add_reversed(words, problems);
  std::size_t from = 0;
  for (std::size_t middle = words.find("]("); middle != none; middle = words.find("](", from)) {
    const std::size_t before = words.substr(from, middle - from).rfind('[');
    const std::size_t open = from + before;
    const std::size_t close = words.find(')', middle);
    from = middle + 2;
    if (before != none && close == none) add_unclosed(words, open, middle, problems);
    if (close == none) break;
    if (before == none) continue;
    const std::string_view label = words.substr(open, middle + 1 - open);
    const std::string_view target = words.substr(middle + 2, close - middle - 2);
    const std::string clean(target.substr(0, std::min(target.find(" \""), target.find(" \u201C"))));
    const bool has_curly = target.find("\u201C") != none || target.find("\u201D") != none;
    const bool has_hole = target.find("{{") != none;
    std::string hint = "Write " + std::string(label) + "(<" + clean + ">)";
    if (has_curly)
      hint = "Write the title with straight quotation marks: " + std::string(label) + "(" + clean + " \"…\")";
    if (has_hole) hint = "Write the name without spaces: {{name}}";
    if (!unsafe_scheme(target).empty()) {
      TextProblem own_file = unsafe_address(target);
      own_file.at = middle + 2;
      problems.push_back(std::move(own_file));
      continue;
    }
    problems.push_back({open, close + 1 - open, true, "markup/link-with-space",
                        "This is not a link, because its address holds a space: " + std::string(target),
                        std::move(hint)});
  }
  return problems;
}

std::vector<TextProblem> parted_links(std::string_view words) {
  std::vector<TextProblem> problems;
  for (std::size_t middle = words.find("] ("); middle != none; middle = words.find("] (", middle + 3)) {
    const std::size_t open = words.substr(0, middle).rfind('[');
    const std::size_t close = words.find(')', middle);
    if (close == none) break;
    const std::string target(words.substr(middle + 3, close - middle - 3));
    if (open == none || !looks_like_address(target)) continue;
    const std::string label(words.substr(open, middle + 1 - open));
    problems.push_back(
        {open, close + 1 - open, true, "markup/link-with-space",
         "This is not a link, because a space parts its brackets: " + label + " (" + target + ")",
         "Write " + label + "(" + target + ")"});
  }
  return problems;
}

std::vector<TextProblem> undefined_footnotes(std::string_view words, const std::vector<std::string>& labels) {
  std::vector<TextProblem> problems;
  for (std::size_t open = words.find("[^"); open != none; open = words.find("[^", open + 2)) {
    const std::size_t close = words.find(']', open);
    if (close == none) break;
    const std::string label(words.substr(open + 2, close - open - 2));
    if (label.empty() || label.find_first_of(" \t[") != none) continue;
    std::string hint = did_you_mean(label, labels);
    if (hint.empty())
      hint = "Write its words at the end of the page: [^" + label + "]: the words of the footnote";
    problems.push_back({open, close + 1 - open, true, "markup/undefined-footnote",
                        "There is no footnote “" + label + "” on this page.", std::move(hint)});
  }
  return problems;
}

std::string unsafe_scheme(std::string_view target) {
  constexpr std::array<std::string_view, 8> allowed = {"",    "http", "https", "mailto",
                                                       "tel", "sms",  "lang",  "picture"};
  const std::string scheme = scheme_of(target);
  return std::find(allowed.begin(), allowed.end(), scheme) == allowed.end() ? scheme : std::string();
}

TextProblem unsafe_address(std::string_view target) {
  const std::string scheme = unsafe_scheme(target);
  constexpr std::size_t most = 60;
  const std::string shown = target.size() > most ? scheme + ":…" : std::string(target);
  TextProblem problem{
      0,
      target.size(),
      true,
      "link/unsafe-address",
      "An address that begins with “" + scheme + ":” may not stand in a page: " + shown,
      "Link to a page of this toolkit, or to an address that begins with https://, mailto: or tel:"};
  if (std::optional<AddressProblem> slip = address_problem(target)) problem.hint = std::move(slip->hint);
  if (scheme == "file" || scheme.size() == 1) {
    problem.hint = "Only you have this file. Put it into the content folder and link to it there.";
  }
  return problem;
}

}  // namespace alongside
