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
         "Whoever keeps the page next cannot tell whether the reason still holds.", allowing,
         "⟦<!-- allow vague-words -->⟧\nOur old page was called “Here”.",
         "<!-- allow vague-words: it is the name of that page -->\nOur old page was called [here](../guidance/start.md).",
         "Write the reason after a colon."},
    Rule{"markup/allow-without-rule", error, "A comment that allows a finding but does not say which.",
         "It could hide problems that nobody has looked at.", allowing,
         "⟦<!-- allow: it is the name of that page -->⟧\nOur old page was called “Here”.",
         "<!-- allow vague-words: it is the name of that page -->\nOur old page was called [here](../guidance/start.md).",
         "Name the rule. It stands in square brackets at the end of the finding."},
    Rule{"markup/bare-address", warning, "A web address in the text that is no link.",
         "Readers cannot follow it, and screen readers spell it out letter by letter.", "WCAG 2.2, 2.4.4 Link Purpose (In Context), level A",
         "See ⟦https://www.example.org/report⟧ for more.", "Read [our report](https://www.example.org/report).",
         "Write what the address leads to in square brackets, and the address in round ones."},
    Rule{"markup/failed-bold", warning, "Asterisks that were meant to make words bold and do not.",
         "Readers would see the asterisks, and screen readers say “star” for each.", commonmark, "Please bring ⟦**⟧your diary ** with you.",
         "Please bring your diary with you.", "Write ** straight before the first word and straight after the last."},
    Rule{"markup/failed-heading", warning, "A heading without the space behind its signs.",
         "Readers would see the signs, and people who listen could not jump to the heading.", commonmark, "⟦##What we did⟧\n\nWe met every month.",
         "## What we did\n\nWe met every month.", "Write a space behind the signs."},
    Rule{"markup/failed-link", error, "Brackets that were meant as a link and are none.",
         "Readers would see the brackets and the address as plain words.", commonmark, "Read ⟦[our plan](../guidance/plan.pdf⟧ first.",
         "Read [our plan](../guidance/plan.pdf) first.", "Write the words in square brackets, and straight after them the address in round ones."},
    Rule{"markup/failed-list", warning, "Bullets that were typed, which make no list.",
         "Screen readers would not say that it is a list, nor how long it is, and the lines would run together.", commonmark,
         "⟦• Bring a friend⟧\n• Bring your diary", "- Bring a friend\n- Bring your diary", "Begin each line with a hyphen and a space."},
    Rule{"markup/failed-table", warning, "Rows of a table without the line of dashes below the first.",
         "Readers would see upright strokes between the words.", "GitHub Flavored Markdown, tables", "⟦| Day | Bus |⟧\n| Monday | 8 |",
         "::: table {caption=\"The bus\"}\n| Day | Bus |\n|---|---|\n| Monday | 8 |\n:::", "Write |---|---| below the first row, with as many parts as it has columns."},
    Rule{"markup/indented-words", warning, "Words that stand four spaces from the margin.",
         "Markdown shows them as a program's code: in one long line, in letters of a typewriter, without links.", commonmark,
         "We meet:\n\n    ⟦every month at 2pm⟧", "We meet every month at 2pm.", "Take the spaces away; to show code, put ``` in a line above and below it."},
    Rule{"markup/link-with-space", error, "A link whose address holds a space, so that it is no link.",
         "Readers would see the brackets and the address as plain words.", commonmark, "Fill in ⟦[our form](our form.docx)⟧.",
         "Fill in [our form](../guidance/forms/our-form.docx).", "Write %20 for each space, or rename the file."},
    Rule{"markup/raw-html", warning, "HTML in the text of a page, which is left out.",
         "Pages come to other organisations' websites: HTML could carry a program or break a page for screen readers.",
         "Alongside publishes no HTML of its writers, for safety", "Call us ⟦<b>⟧today.", "Call us today.",
         "Write it in Markdown. To show a < itself, write \\<."},
    Rule{"markup/unclosed-comment", error, "A comment that begins and never ends.", "All words after it would be missing from the page.", commonmark,
         "We meet every month.\n\n⟦<!--⟧ ask Sam about this", "We meet every month.\n\n<!-- ask Sam about this -->",
         "Put --> where the comment ends."},
    Rule{"markup/undefined-footnote", error, "A footnote mark without its footnote.", "Readers would look for a note that is not there.", commonmark,
         "Waiting times fell.⟦[^1]⟧", "Waiting times fell.[^1]\n\n[^1]: NHS England, 2024.",
         "Write the words of the footnote at the end of the page."},
    Rule{"markup/words-after-comment", error, "Words on the same line after a comment.", "These words would be missing from the page.", commonmark,
         "<!-- Sam read this\nin May --> ⟦Call us on Mondays.⟧\n\nWe meet every month.", "<!-- Sam read this\nin May -->\n\nCall us on Mondays.",
         "Begin a new line after -->."},
    Rule{"markup/allow-between-items", error, "A comment between two entries of a list.", "It cuts the list in two, and numbers begin again at 1.",
         commonmark, "- our new page\n⟦<!-- allow vague-words: it is the name of that page -->⟧\n- our old page",
         "- our new page\n- <!-- allow vague-words: it is the name of that page --> our old page, [here](../guidance/start.md)",
         "Put it at the start of the entry that it speaks of."},
    Rule{"markup/allow-between-rows", error, "A comment between two rows of a table.", "It ends the table there.", commonmark,
         "| Page | For |\n|---|---|\n| Start | all |\n⟦<!-- allow vague-words: it is the name of that page -->⟧\n| Here | staff |",
         "<!-- allow vague-words: it is the name of that page -->\n\n::: table {caption=\"Our pages\"}\n| Page | For |\n|---|---|\n| [Here](../guidance/start.md) | staff |\n:::",
         "Put it above the table."},
    Rule{"markup/allow-nothing", error, "A comment that allows a finding, with nothing below it.", "It allows nothing, and it looks as if it did.",
         allowing, "We meet every month.\n\n⟦<!-- allow vague-words: it is the name of that page -->⟧",
         "<!-- allow vague-words: it is the name of that page -->\nOur old page was called [here](../guidance/start.md).",
         "Put it on the line above the words that it speaks of."},
    Rule{"markup/duplicate-footnote", error, "Two footnotes with one name.", "Readers would get the wrong note.", commonmark,
         "Waiting times fell.[^a]\n\n[^a]: NHS England, 2024.\n[^⟦a⟧]: NHS England, 2025.",
         "Waiting times fell.[^a] They fell again.[^b]\n\n[^a]: NHS England, 2024.\n\n[^b]: NHS England, 2025.", "Give one of them another name."},
    Rule{"markup/empty-name", error, "A name in {{…}} that nobody has filled in.", "Readers would find a gap in the middle of a sentence.",
         "Alongside: names are filled in from the settings and the theme", "Write to us through Relay UK: ⟦{{contact.relay}}⟧.",
         "Phone us: {{contact.phone}}.", "Write it in content/toolkit.yaml or in the theme."},
    Rule{"markup/heading-id", error, "An id of a heading that browsers or people cannot type.", "Links to it would fail.",
         "HTML Living Standard, the id attribute", "## Paying people ⟦{#Paying people!}⟧\n\nWe pay £20 an hour.",
         "## Paying people {#paying-people}\n\nWe pay £20 an hour.", "Use small letters, digits and hyphens."},
    Rule{"markup/unknown-name", error, "A name in {{…}} that stands for nothing.", "Readers would see the brackets.",
         "Alongside: names are filled in from the settings and the theme", "We are ⟦{{organization.name}}⟧.", "We are {{organisation.name}}.",
         "Use the name that the finding suggests. To show the signs themselves, write \\{{."},
    Rule{"markup/unused-footnote", warning, "A footnote that nothing refers to.", "It is left out of the page.", commonmark,
         "Waiting times fell.\n\n[^⟦1⟧]: NHS England, 2024.", "Waiting times fell.[^1]\n\n[^1]: NHS England, 2024.",
         "Put its mark where it belongs, or remove it."},
};

}  // namespace

std::span<const Rule> markup_rules() { return rules; }

}  // namespace alongside
