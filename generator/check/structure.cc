#include <algorithm>
#include <string>

#include "check/nodes.h"
#include "check/text_rules.h"
#include "foundation/text.h"
#include "foundation/unicode.h"

namespace alongside {
namespace {

constexpr int deepest_heading =
    4;  // NHS digital service manual, "Formatting and punctuation": deeper is too complex

std::string signs(int level) {
  return std::string(static_cast<std::size_t>(level), '#');
}

/// Whether some of the settings at the top could not be read: the title may be among them.
bool lost_settings(const Document& document) {
  const Position body = document.lines.position(document.text, document.body_offset);
  return std::any_of(document.findings.begin(), document.findings.end(), [&](const Finding& finding) {
    return finding.severity == Severity::error && finding.rule.starts_with("input/") &&
           finding.where.from.line < body.line;
  });
}

Findings check_title(const Document& document, const CheckContext& context) {
  if (context.role != TextRole::page || !trimmed(document.title).empty() || lost_settings(document))
    return {};
  return {error_at({document.file, {1, 1}, {1, 1}}, "structure/no-title", "This page has no title.",
                   "Begin the file with these three lines: ---, title: The name of the page, ---")};
}

/// A text's headings go one level down at a time. Below the title the first is of level 2; a part begins
/// where its page is. A second title is a finding of parsing.
class HeadingOrder {
 public:
  HeadingOrder(const Document& document, const CheckContext& context)
      : document_(document), last_(context.role == TextRole::part ? 0 : 1) {}

  Findings check() {
    for (const Heading& heading : document_.headings) {
      const std::string_view words(trimmed(document_.words(heading.words)));
      if (words.empty() && !holds_picture(document_, heading.node)) {
        findings_.push_back(
            error_at(place_of(heading), "structure/empty-heading", "This heading has no words.",
                     "Write the words after the " + signs(heading.level) + ", or take the line out."));
      } else {
        check_level(heading, words);
      }
      last_ = heading.level;
    }
    return std::move(findings_);
  }

 private:
  Location place_of(const Heading& heading) const { return location_of(document_, document_.nodes[heading.node]); }

  void check_level(const Heading& heading, std::string_view words) {
    const int level = heading.level;
    if (last_ > 0 && level > last_ + 1) {
      const std::string after = last_ == 1 ? "the title" : "a heading of level " + std::to_string(last_);
      findings_.push_back(error_at(place_of(heading), "structure/heading-skip",
                                   "The heading " + quoted(words) + " is of level " + std::to_string(level) +
                                       " but comes after " + after + ".",
                                   "Write " + signs(last_ + 1) + ' ' + std::string(words)));
    } else if (level > deepest_heading) {
      findings_.push_back(
          warning_at(place_of(heading), "structure/deep-heading",
                     "The heading " + quoted(words) + " is " + std::to_string(level) +
                         " levels deep, which is hard to follow.",
                     "Use at most " + std::to_string(deepest_heading) +
                         " levels: join this part with the one above it, or make it a page."));
    }
  }

  const Document& document_;
  int last_;
  Findings findings_;
};

/// Whether a paragraph is one short stretch of bold words with something below it: what a heading looks like.
/// Bold sentences, telephone numbers and dates are none.
bool looks_like_heading(const Document& document, const Node& paragraph, std::uint32_t index) {
  constexpr int longest_heading = 80;
  const std::uint32_t bold = only_child(document, index);
  if (bold == 0 || document.nodes[bold].kind != NodeKind::strong || paragraph.next == 0) return false;
  if (document.nodes[paragraph.next].kind == NodeKind::heading) return false;
  const std::string words = one_spaced(plain_words(document, bold));
  const bool is_sentence = words.ends_with('.') || words.ends_with('!') || words.ends_with(',');
  const bool has_digit = words.find_first_of("0123456789") != std::string::npos;
  const bool has_letter =
      std::any_of(words.begin(), words.end(), [](char c) { return (c | 32) >= 'a' && (c | 32) <= 'z'; });
  return has_letter && !has_digit && !is_sentence && code_points(words) <= longest_heading;
}

/// Bold words that stand for a heading, among the blocks of the text itself. In quotes, lists and boxes they
/// are often wanted.
Findings check_bold_headings(const Document& document) {
  Findings findings;
  int level = 1;
  for_each_child(document, 0, [&](std::uint32_t index, const Node& node) {
    if (node.kind == NodeKind::heading) level = node.level;
    if (node.kind != NodeKind::paragraph || !looks_like_heading(document, node, index)) return;
    std::string words = one_spaced(plain_words(document, index));
    if (words.ends_with(':')) words.pop_back();
    findings.push_back(warning_at(
        location_of(document, node), "structure/bold-heading",
        quoted(words) + " looks like a heading but is bold text, so screen readers cannot find it.",
        "If it is a heading, write " + signs(std::min(level + 1, deepest_heading)) + ' ' + words));
  });
  return findings;
}

/// A heading that another of its level or above follows at once, or the end.
Findings check_empty_parts(const Document& document) {
  Findings findings;
  for_each_child(document, 0, [&](std::uint32_t, const Node& node) {
    if (node.kind != NodeKind::heading || node.level == 1) return;
    const Node* next = node.next == 0 ? nullptr : &document.nodes[node.next];
    const bool is_followed = next != nullptr && (next->kind != NodeKind::heading || next->level > node.level);
    if (is_followed) return;
    const std::string_view words = document.words(document.headings[node.detail].words);
    if (trimmed(words).empty()) return;
    findings.push_back(warning_at(location_of(document, node), "structure/heading-without-text",
                                  "There is nothing under the heading " + quoted(words) + ".",
                                  "Write the text below it, or take the heading out."));
  });
  return findings;
}

Findings check_emptiness(const Document& document, const CheckContext& context) {
  const bool is_asked = context.role == TextRole::page || context.role == TextRole::derived;
  const bool says_something = document.nodes[0].first_child != 0 || !document.front.kind_fields.empty();
  if (!is_asked || says_something || document.front.status == PageStatus::withdrawn) return {};
  return {warning_at({document.file, {1, 1}, {1, 1}}, "structure/empty-page", "This page has no text.",
                     "Write its text below the second --- line, or take the file out of content/.")};
}

}  // namespace

Findings check_structure(const Document& document, const CheckContext& context) {
  Findings findings = check_title(document, context);
  append(findings, HeadingOrder(document, context).check());
  append(findings, check_bold_headings(document));
  append(findings, check_empty_parts(document));
  append(findings, check_emptiness(document, context));
  return findings;
}

}  // namespace alongside
