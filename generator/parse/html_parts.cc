#include "parse/html_parts.h"

#include <algorithm>
#include <array>

#include "foundation/text.h"
#include "foundation/unicode.h"

namespace alongside {
namespace {

struct TagHint {
  std::string_view tags;  // parted by spaces, with one at each end
  std::string_view hint;
};

/// What to write instead of the tags that people really use.
constexpr std::array tag_hints = {
    TagHint{" br ", "End the line with a backslash \\ to begin a new line, or leave an empty line for a new paragraph."},
    TagHint{" b strong ", "Write **bold words** between two stars."},
    TagHint{" i em ", "Write *words* between single stars."},
    TagHint{" a ", "Write a link as [words](address)."},
    TagHint{" img ", "Write a picture as ![what it shows](file)."},
    TagHint{" iframe video audio embed object ", "Show a film with ::: video {title=\"…\" address=\"…\"}"},
    TagHint{" table tr td th tbody thead ", "Write a table with | between its cells, and --- below its first row."},
    TagHint{" h1 h2 h3 h4 h5 h6 ", "Begin a heading with ## and a space."},
    TagHint{" p div span section font center ", "Write the words alone, with an empty line between paragraphs."},
    TagHint{" ul ol li ", "Begin each entry of a list with - or 1. and a space."},
    TagHint{" script style link meta ", "A page holds no script and no styles of its own; a theme holds the styles."},
    TagHint{" details summary ", "Write ::: details {summary=\"…\"}, the words, and ::: at the end."},
    TagHint{" blockquote ", "Begin the line with > and a space, or use ::: quote {by=\"…\"}."},
    TagHint{" sup ", "Write a footnote as [^1], and [^1]: with its words below."},
    TagHint{" !doctype html head body ", "Write only the words of the page; the program makes the rest."},
};

std::string tag_name(std::string_view html) {
  std::size_t at = html.starts_with("</") ? 2 : 1;
  std::string name;
  while (at < html.size() && std::string_view(" \t\r\n/>").find(html[at]) == std::string_view::npos) name += html[at++];
  return lower_case(name);
}

std::string hint_for(const std::string& tag) {
  for (const TagHint& known : tag_hints) {
    if (known.tags.find(" " + tag + " ") != std::string_view::npos) return std::string(known.hint);
  }
  return "Write it in Markdown. If the words are meant to be seen as they are, put a backslash \\ before the <.";
}

/// The first line of `html`, cut so that a finding stays readable.
std::string shortened(std::string_view html) {
  constexpr std::size_t most = 60;
  std::string_view line = trimmed(html.substr(0, html.find('\n')));
  if (line.size() <= most) return std::string(line);
  std::size_t end = most;
  while (end > 0 && (static_cast<unsigned char>(line[end]) & 0xC0) == 0x80) --end;
  return std::string(line.substr(0, end)) + "…";
}

void read_raw(std::string_view html, std::size_t at, HtmlParts& parts) {
  const std::string_view words = trimmed(html);
  if (words.empty()) return;
  const auto start = at + static_cast<std::size_t>(words.data() - html.data());
  if (!words.starts_with('<')) {
    parts.problems.push_back({start, words.size(), Severity::error, "markup/words-after-comment",
                              "These words stand on the line of a comment and are left out: " + shortened(words),
                              "Begin a new line after -->."});
    return;
  }
  const std::size_t length = std::min(words.find('\n'), words.size());
  parts.problems.push_back({start, length, Severity::warning, "markup/raw-html",
                            "This is HTML, which is left out of the page: " + shortened(words), hint_for(tag_name(words))});
}

std::vector<std::string> rule_names(std::string_view list) {
  std::vector<std::string> rules;
  for (const std::string_view part : split(list, ',')) {
    if (const std::string_view rule = trimmed(part); !rule.empty()) rules.emplace_back(rule);
  }
  return rules;
}

/// `words` are what stands between `<!--` and `-->`.
void read_comment(std::string_view words, std::size_t at, std::size_t length, HtmlParts& parts) {
  words = trimmed(words);
  constexpr std::string_view allow = "allow";
  if (!words.starts_with(allow)) return;
  words.remove_prefix(allow.size());
  const bool ends_here = words.empty() || words.front() == ' ' || words.front() == ':' || words.front() == '\n';
  if (!ends_here) return;
  const std::size_t colon = words.find(':');
  const std::string_view reason = colon == std::string_view::npos ? std::string_view() : trimmed(words.substr(colon + 1));
  const std::vector<std::string> rules = rule_names(words.substr(0, colon));
  if (rules.empty() || reason.empty()) {
    const std::string rule = rules.empty() ? "long-sentence" : joined(rules, ", ");
    parts.problems.push_back({at, length, Severity::error,
                              rules.empty() ? "markup/allow-without-rule" : "markup/allow-without-reason",
                              rules.empty() ? "This comment allows a finding but does not say which one."
                                            : "This comment allows “" + rule + "” but gives no reason.",
                              "Write <!-- allow " + rule + ": why it is right here -->"});
    return;
  }
  parts.allows.push_back({at, length, rules, one_spaced(reason)});
}

}  // namespace

HtmlParts html_parts(std::string_view html) {
  HtmlParts parts;
  std::size_t at = 0;
  while (at < html.size()) {
    const std::size_t open = html.find("<!--", at);
    read_raw(html.substr(at, open == std::string_view::npos ? open : open - at), at, parts);
    if (open == std::string_view::npos) break;
    const std::size_t close = html.find("-->", open);
    if (close == std::string_view::npos) {
      parts.problems.push_back({open, 4, Severity::error, "markup/unclosed-comment",
                                "A comment begins here and never ends, so all words after it are left out.",
                                "Put --> where the comment ends."});
      break;
    }
    read_comment(html.substr(open + 4, std::max(close, open + 4) - open - 4), open, close + 3 - open, parts);
    at = close + 3;
  }
  return parts;
}

}  // namespace alongside
