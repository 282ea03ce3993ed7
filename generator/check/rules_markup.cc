#include <array>

#include "check/rule_families.h"

namespace alongside {
namespace {

constexpr Severity error = Severity::error;
constexpr Severity warning = Severity::warning;

constexpr std::string_view commonmark = "CommonMark 0.31 with tables, task lists and footnotes";
constexpr std::string_view allowing = "Alongside: a finding is allowed only with its reason, for whoever reads the page next";

constexpr std::array rules = {
    Rule{"markup/allow-without-reason", error, "A comment that allows a finding and gives no reason.",
         "Whoever keeps the page next cannot tell whether the reason still holds.", allowing, "<!-- allow long-sentence -->",
         "<!-- allow long-sentence: a quotation from the Act -->", "Write the reason after a colon."},
    Rule{"markup/allow-without-rule", error, "A comment that allows a finding but does not say which.",
         "It could hide problems that nobody has looked at.", allowing, "<!-- allow: it is a quotation -->",
         "<!-- allow long-sentence: it is a quotation -->", "Name the rule. It stands in square brackets at the end of the finding."},
    Rule{"markup/bare-address", warning, "A web address in the text that is no link.",
         "Readers cannot follow it, and screen readers spell it out letter by letter.", "WCAG 2.2, 2.4.4 Link Purpose (In Context), level A",
         "See https://www.example.org/report for more.", "Read [our report](https://www.example.org/report).",
         "Write what the address leads to in square brackets, and the address in round ones."},
    Rule{"markup/link-with-space", error, "A link whose address holds a space, so that it is no link.",
         "Readers would see the brackets and the address as plain words.", commonmark, "[Our form](our form.docx)",
         "[Our form](our%20form.docx)", "Write %20 for each space, or rename the file."},
    Rule{"markup/raw-html", warning, "HTML in the text of a page, which is left out.",
         "Pages come to other organisations' websites: HTML could carry a program or break a page for screen readers.",
         "Alongside publishes no HTML of its writers, for safety", "Call us <b>today</b>.", "Call us **today**.",
         "Write it in Markdown. To show a < itself, write \\<."},
    Rule{"markup/unclosed-comment", error, "A comment that begins and never ends.", "All words after it would be missing from the page.",
         commonmark, "<!-- ask Sam about this", "<!-- ask Sam about this -->", "Put --> where the comment ends."},
    Rule{"markup/undefined-footnote", error, "A footnote mark without its footnote.", "Readers would look for a note that is not there.",
         commonmark, "Waiting times fell.[^1]", "Waiting times fell.[^1]\n\n[^1]: NHS England, 2024.",
         "Write the words of the footnote at the end of the page."},
    Rule{"markup/words-after-comment", error, "Words on the same line after a comment.", "These words would be missing from the page.", commonmark,
         "<!-- checked --> Call us on Mondays.", "<!-- checked -->\n\nCall us on Mondays.", "Begin a new line after -->."},
};

}  // namespace

std::span<const Rule> markup_rules() { return rules; }

}  // namespace alongside
