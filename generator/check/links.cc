#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>

#include "check/nodes.h"
#include "check/text_rules.h"
#include "foundation/bytes.h"
#include "foundation/text.h"
#include "foundation/unicode.h"
#include "foundation/url.h"

namespace alongside {
namespace {

/// Words that say nothing when a screen reader lists the links of a page (WCAG 2.4.4; NHS digital service
/// manual, "Links").
constexpr std::array<std::string_view, 24> vague_words = {
    "click",    "click here",   "click this link", "continue",
    "details",  "download",     "find out more",   "follow this link",
    "go",       "here",         "learn more",      "link",
    "more",     "more details", "more info",       "more information",
    "page",     "read more",    "read this",       "see here",
    "see more", "this",         "this link",       "this page"};

/// The words of a link as they are compared: small letters, without arrows and signs round them.
std::string compared(std::string_view words) {
  std::string small = lower_case(one_spaced(words));
  if (bytes::holds(small, bytes::is_high)) {
    for (const std::string_view sign : {"…", "»", "›", "→", "“", "”", "‘", "’"}) small = replaced(small, sign, "");
  }
  const std::string_view punctuation = ".,:;!?>\"' ";
  const std::size_t first = small.find_first_not_of(punctuation);
  if (first == std::string::npos) return {};
  return small.substr(first, small.find_last_not_of(punctuation) + 1 - first);
}

bool is_vague(const std::string& compared_words) {
  return std::find(vague_words.begin(), vague_words.end(), compared_words) != vague_words.end();
}

bool is_address(std::string_view words) {
  const bool may_be_one = !words.empty() && ((words.front() | 32) == 'h' || (words.front() | 32) == 'w');
  if (!may_be_one || words.find(' ') != std::string_view::npos) return false;
  const std::string small = lower_case(words);
  return small.starts_with("http://") || small.starts_with("https://") || small.starts_with("www.");
}

/// Whether words end with the full stop of a sentence, not with that of "etc." or "p.m.".
bool ends_sentence(std::string_view words) {
  constexpr std::array<std::string_view, 8> abbreviations = {"etc", "ltd", "inc", "co",
                                                             "no",  "dr",  "st",  "plc"};
  if (!words.ends_with('.') || words.ends_with("..")) return false;
  words.remove_suffix(1);
  const std::size_t gap = words.find_last_of(" ([");
  const std::string last = lower_case(gap == std::string_view::npos ? words : words.substr(gap + 1));
  const bool is_short = std::find(abbreviations.begin(), abbreviations.end(), last) != abbreviations.end();
  return !is_short && last.find('.') == std::string::npos && code_points(last) > 1;
}

std::string in_brackets(std::string_view words, std::string_view target) {
  return "[" + std::string(words) + "](" + std::string(target) + ")";
}

class LinkCheck {
 public:
  LinkCheck(const Document& document, const CheckContext& context)
      : document_(document), is_english_(context.language.empty() || context.language.starts_with("en")) {}

  Findings check() {
    for (std::uint32_t index = 0; index < document_.nodes.size(); ++index) {
      if (document_.nodes[index].kind == NodeKind::link) check_words(document_.nodes[index], index);
    }
    return std::move(findings_);
  }

 private:
  void check_words(const Node& node, std::uint32_t index) {
    const std::string_view target = document_.words(document_.links[node.detail].target);
    if (scheme_of(target) == "lang") return;
    const std::string words = one_spaced(plain_words(document_, index));
    const std::string same = compared(words);
    const auto where = [&] { return location_of(document_, node); };
    if (words.empty()) {
      findings_.push_back(
          error_at(where(), "link/no-words",
                   "This link has no words, so nobody can see where it leads: " + std::string(target),
                   "Write them in the square brackets: " + in_brackets("what is there", target)));
    } else if (is_english_ && is_vague(same)) {
      findings_.push_back(warning_at(where(), "link/vague-words",
                                     "The words of this link do not say where it leads: " + quoted(words),
                                     "Name what is there: " + in_brackets("how we pay people", target)));
    } else if (is_address(words)) {
      findings_.push_back(warning_at(where(), "link/bare-address",
                                     "This link is an address, which is hard to listen to: " + words,
                                     "Name what is there: " + in_brackets("the name of the page", target)));
    } else if (ends_sentence(words)) {
      findings_.push_back(
          warning_at(where(), "link/full-stop", "The full stop stands inside this link: " + quoted(words),
                     "Put it behind: " + in_brackets(words.substr(0, words.size() - 1), target) + "."));
    } else {
      check_same_words(words, same, target, node);
    }
  }

  /// Links that a list of links would show twice, leading to two places.
  void check_same_words(const std::string& words, const std::string& same, std::string_view target, const Node& node) {
    const auto [first, is_new] = target_of_words_.emplace(same, target);
    if (is_new || first->second == target) return;
    findings_.push_back(warning_at(location_of(document_, node), "link/same-words", quoted(words) + " is also the name of a link to another place on this page.",
                                   "Say in one of the two what is different: this one leads to " + std::string(target)));
  }

  const Document& document_;
  bool is_english_;
  std::unordered_map<std::string, std::string_view> target_of_words_;
  Findings findings_;
};

}  // namespace

Findings check_links(const Document& document, const CheckContext& context) {
  return LinkCheck(document, context).check();
}

}  // namespace alongside
