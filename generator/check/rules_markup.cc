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
    Rule{"markup/failed-heading", warning, "A heading without the space behind its signs.",
         "Readers would see the signs, and people who listen could not jump to the heading.", commonmark, "##What we did", "## What we did",
         "Write a space behind the signs."},
    Rule{"markup/failed-table", warning, "Rows of a table without the line of dashes below the first.",
         "Readers would see upright strokes between the words.", "GitHub Flavored Markdown, tables", "| Day | Bus |",
         "| Day | Bus | and below it |---|---|", "Write |---|---| below the first row, with as many parts as it has columns."},
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
    Rule{"markup/allow-between-items", error, "A comment between two entries of a list.", "It cuts the list in two, and numbers begin again at 1.", commonmark,
         "- one\n<!-- allow long-sentence: the Act -->\n- two", "- one\n- <!-- allow long-sentence: the Act --> two",
         "Put it at the start of the entry that it speaks of."},
    Rule{"markup/allow-between-rows", error, "A comment between two rows of a table.", "It ends the table there.", commonmark,
         "a comment between two rows", "the comment above the table", "Put it above the table."},
    Rule{"markup/allow-nothing", error, "A comment that allows a finding, with nothing below it.", "It allows nothing, and it looks as if it did.", allowing,
         "<!-- allow long-sentence: the Act --> as the last line", "the comment above the sentence", "Put it on the line above the words that it speaks of."},
    Rule{"markup/duplicate-footnote", error, "Two footnotes with one name.", "Readers would get the wrong note.", commonmark,
         "[^a]: One.\n[^a]: Two.", "[^a]: One.\n[^b]: Two.", "Give one of them another name."},
    Rule{"markup/empty-name", error, "A name in {{…}} that nobody has filled in.", "Readers would find a gap in the middle of a sentence.",
         "Alongside: names are filled in from the settings and the theme", "Phone {{contact.phone}} without a phone in the settings",
         "contact:\n  phone: 01632 960000", "Write it in content/toolkit.yaml or in the theme."},
    Rule{"markup/heading-id", error, "An id of a heading that browsers or people cannot type.", "Links to it would fail.", "HTML Living Standard, the id attribute",
         "## Paying people {#Paying people!}", "## Paying people {#paying-people}", "Use small letters, digits and hyphens."},
    Rule{"markup/unknown-name", error, "A name in {{…}} that stands for nothing.", "Readers would see the brackets.",
         "Alongside: names are filled in from the settings and the theme", "{{organization.name}}", "{{organisation.name}}",
         "Use the name that the finding suggests. To show the signs themselves, write \\{{."},
    Rule{"markup/unused-footnote", warning, "A footnote that nothing refers to.", "It is left out of the page.", commonmark,
         "[^1]: NHS England, 2024.", "Waiting times fell.[^1]\n\n[^1]: NHS England, 2024.", "Put its mark where it belongs, or remove it."},
};

}  // namespace

std::span<const Rule> markup_rules() { return rules; }

}  // namespace alongside
