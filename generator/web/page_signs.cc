#include "web/page_signs.h"

#include <algorithm>
#include <array>

#include "foundation/text.h"
#include "foundation/unicode.h"
#include "foundation/url.h"

namespace alongside {
namespace {

constexpr auto none = std::string_view::npos;
constexpr std::string_view spaces = " \t\r\n\f";

bool is_letter_of_tag(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

struct Reader {
  std::string_view html;
  std::size_t at = 0;
  PageSigns signs;

  bool over() const { return at >= html.size(); }
  bool sees(std::string_view words) const { return html.substr(at).starts_with(words); }
  void skip_past(std::string_view words) {
    const std::size_t found = html.find(words, at);
    at = found == none ? html.size() : found + words.size();
  }
  void skip(std::string_view signs_to_skip) { at = std::min(html.find_first_not_of(signs_to_skip, at), html.size()); }
};

std::string small_ascii(std::string_view text) {
  std::string result(text);
  for (char& c : result) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return result;
}

std::string_view read_value(Reader& reader) {
  reader.skip(spaces);
  if (reader.over() || reader.html[reader.at] != '=') return {};
  ++reader.at;
  reader.skip(spaces);
  if (reader.over()) return {};
  const char quote = reader.html[reader.at];
  const bool is_quoted = quote == '"' || quote == '\'';
  const std::size_t begin = reader.at + is_quoted;
  const std::size_t found = is_quoted ? reader.html.find(quote, begin) : reader.html.find_first_of(" \t\r\n\f>", begin);
  const std::size_t end = std::min(found, reader.html.size());
  reader.at = std::min(end + is_quoted, reader.html.size());
  return reader.html.substr(begin, end - begin);
}

/// Reads the attributes of a tag called `tag` and the `>` behind them.
void read_attributes(Reader& reader, std::string_view tag) {
  while (!reader.over()) {
    reader.skip(" \t\r\n\f/");
    if (reader.over() || reader.html[reader.at] == '>') break;
    const std::size_t begin = reader.at;
    reader.at = std::min(reader.html.find_first_of(" \t\r\n\f=/>", begin + 1), reader.html.size());
    const std::string name = small_ascii(reader.html.substr(begin, reader.at - begin));
    const std::string_view value = read_value(reader);
    const bool is_place = name == "id" || (name == "name" && tag == "a");
    if (is_place && !value.empty()) reader.signs.ids.emplace_back(value);
  }
  if (!reader.over()) ++reader.at;
}

/// Where the end tag of an element that holds no other begins.
std::size_t end_tag_of(const Reader& reader, std::string_view tag) {
  const std::string end = "</" + std::string(tag);
  const auto alike = [](char a, char b) { return (a | 0x20) == (b | 0x20) || a == b; };
  const auto found = std::search(reader.html.begin() + static_cast<std::ptrdiff_t>(reader.at), reader.html.end(), end.begin(),
                                 end.end(), alike);
  return static_cast<std::size_t>(found - reader.html.begin());
}

void read_tag(Reader& reader) {
  const std::size_t begin = ++reader.at;
  reader.at = std::min(reader.html.find_first_of(" \t\r\n\f/>", begin), reader.html.size());
  const std::string tag = small_ascii(reader.html.substr(begin, reader.at - begin));
  read_attributes(reader, tag);
  const bool holds_words_only = tag == "script" || tag == "style" || tag == "title" || tag == "textarea";
  if (!holds_words_only) return;
  const std::size_t end = end_tag_of(reader, tag);
  if (tag == "title" && reader.signs.title.empty()) reader.signs.title = one_spaced(reader.html.substr(reader.at, end - reader.at));
  reader.at = end;
}

bool holds(std::string_view text, std::string_view part) { return text.find(part) != none; }

template <std::size_t count>
bool holds_one(std::string_view text, const std::array<std::string_view, count>& parts) {
  return std::any_of(parts.begin(), parts.end(), [&](std::string_view part) { return holds(text, part); });
}

constexpr std::array<std::string_view, 8> challenge_titles = {
    "just a moment", "attention required", "making sure you", "checking your browser",
    "access denied", "security check",     "are you a robot", "ddos protection"};

// Files that such pages load, by the products that bring them.
constexpr std::array<std::string_view, 9> challenge_marks = {
    "/cdn-cgi/challenge-platform", "cf-browser-verification", "anubis_challenge",  "/.within.website/x/cmd/anubis",
    "_incapsula_resource",         "px-captcha",              "captcha-delivery.com", "awswaf.com/",
    "ddos-guard/js-challenge"};

constexpr std::array<std::string_view, 10> not_found_titles = {
    "page not found", "not found",       "error 404",        "404 error",     "404 -",
    "404 |",          "page no longer", "can't be found", "cannot be found", "page doesn't exist"};

constexpr std::array<std::string_view, 8> for_sale_titles = {
    "domain for sale", "domain is for sale", "domain name is for sale", "buy this domain", "domain is parked", "parked domain",
    "domain has expired", "domain expired"};

}  // namespace

PageSigns read_page_signs(std::string_view html) {
  Reader reader{html, 0, {}};
  while (!reader.over()) {
    reader.at = std::min(html.find('<', reader.at), html.size());
    if (reader.sees("<!--")) {
      reader.skip_past("-->");
    } else if (reader.at + 1 < html.size() && is_letter_of_tag(html[reader.at + 1])) {
      read_tag(reader);
    } else {
      ++reader.at;
    }
  }
  return std::move(reader.signs);
}

bool is_challenge_page(std::string_view html, const PageSigns& signs) {
  const std::string title = small_ascii(signs.title);
  return holds_one(title, challenge_titles) || holds_one(small_ascii(html.substr(0, 65536)), challenge_marks);
}

bool says_not_found(std::string_view title) {
  const std::string plain = replaced(replaced(lower_case(title), "’", "'"), "&#39;", "'");
  return plain == "404" || plain.starts_with("404 ") || holds_one(plain, not_found_titles);
}

bool says_for_sale(std::string_view title) { return holds_one(lower_case(title), for_sale_titles); }

bool names_place(std::string_view fragment) {
  if (fragment.empty() || fragment == "top" || fragment.starts_with('!') || fragment.starts_with('/')) return false;
  const bool is_line = fragment.size() > 1 && fragment.front() == 'L' && fragment.find_first_not_of("0123456789-L", 1) == none;
  return !is_line && fragment.find('=') == none;
}

bool has_place(const std::vector<std::string>& ids, std::string_view fragment) {
  const std::string decoded = percent_decoded(fragment);
  return std::any_of(ids.begin(), ids.end(), [&](const std::string& id) {
    return id == fragment || id == decoded || id == "user-content-" + decoded;
  });
}

}  // namespace alongside
