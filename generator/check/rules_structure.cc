#include <array>

#include "check/rule_families.h"

namespace alongside {
namespace {

constexpr Severity error = Severity::error;
constexpr Severity warning = Severity::warning;
constexpr Severity advice = Severity::advice;

constexpr std::string_view addresses = "Alongside: every page has one address, and every address one page";

constexpr std::string_view local = "Alongside's themes: a local file takes the place of a page, or only of the sections that it holds";

constexpr std::string_view captioned =
    "::: table {caption=\"What we do, and when\"}\n| Step | Date |\n|---|---|\n| Ask people | May |\n:::";

constexpr std::array rules = {
    Rule{"structure/duplicate-address", error, "Two pages with the same address.", "Only one of them could be reached.", addresses,
         "content/guidance/⟦Our Story.md⟧\ncontent/guidance/our-story.md", "content/guidance/our-story.md\ncontent/guidance/their-story.md",
         "Rename one of the files.", ExamplePlace::files},
    Rule{"structure/edition-name", error, "A file name with a part that is nearly the name of an edition.",
         "The text would be published as a page of its own instead of as the easy-read text of its page.",
         "Alongside's file names: name.easy-read.md", "content/guidance/⟦start.easyread.md⟧",
         "content/guidance/start.easy-read.md\n    ![](picture:meeting) We meet every month.",
         "Use exactly easy-read. Plain text has no edition in its name, and large print has no file.", ExamplePlace::files},
    Rule{"structure/file-name", advice, "A file name that is not the address of its page.",
         "People who look for a page by its address find it faster when the file is called the same.",
         "GOV.UK guidance on URLs: small letters and hyphens", "content/guidance/⟦Our Story.md⟧", "content/guidance/our-story.md",
         "Use the name that the finding gives.", ExamplePlace::files},
    Rule{"structure/no-address", error, "A file name that no address can be made from.", "The page could not be published.", addresses,
         "content/guidance/⟦!!!.md⟧", "content/guidance/our-story.md", "Give the file a name of letters and digits.", ExamplePlace::files},
    Rule{"structure/new-section", warning, "A section in a theme's file that the page it changes does not have.",
         "It may be a slip, or the original may have renamed its section: readers would get both.", local,
         "content/a.md\n    ## Rates\n\n    We pay £20.\nthemes/westshire/content/a.md\n    ---\n    order: 1\n    ---\n\n    ⟦## Rats⟧\n\n    We pay £25.",
         "content/a.md\n    ## Rates\n\n    We pay £20.\nthemes/westshire/content/a.md\n    ---\n    order: 1\n    ---\n\n    ## Rates\n\n    We pay £25.",
         "Use the heading of the original. For a section of your own, write above it: <!-- allow new-section: why it is there -->", ExamplePlace::files},
    Rule{"structure/no-original", error, "A theme's file that holds only sections, where there is no page that it could change.",
         "Nobody knows what the rest of the page would be.", local,
         "themes/westshire/content/starts.md\n    ⟦⟧---\n    order: 1\n    ---\n\n    ## Who to ask\n\n    Ask us.",
         "themes/westshire/content/starts.md\n    ---\n    title: Starting\n    summary: How to start.\n    ---\n\n    ## Who to ask\n\n    Ask us.",
         "Call the file as the page is called, or give it a title to make it a page of its own.", ExamplePlace::files},
    Rule{"structure/no-page", error, "An easy-read text or a translation without the page that it belongs to.",
         "Every text belongs to a page, so that readers can change between formats and languages.", "Alongside's file names",
         "content/guidance/⟦money.easy-read.md⟧\n    ![](picture:money) We pay you.",
         "content/guidance/money.md\ncontent/guidance/money.easy-read.md\n    ![](picture:money) We pay you.",
         "Write the page, or rename the file after the page that it belongs to.", ExamplePlace::files},
    Rule{"structure/reserved-folder", error, "A folder with a name that the site needs for itself.",
         "Its pages would take the place of an edition, of a language or of the site's own files.", addresses,
         "⟦content/large-print⟧/how-to-print.md", "content/printing/how-to-print.md", "Rename the folder.", ExamplePlace::files},
    Rule{"structure/section-twice", error, "Two sections of a theme's file for one section of the page that it changes.",
         "Only one of them could take its place.", local,
         "content/a.md\n    ## Rates {#rates}\n\n    We pay £20.\nthemes/westshire/content/a.md\n    ---\n    order: 1\n    ---\n\n    ## Rates\n\n    We pay £25.\n\n    ⟦## Rates⟧\n\n    Ask us.",
         "content/a.md\n    ## Rates {#rates}\n\n    We pay £20.\nthemes/westshire/content/a.md\n    ---\n    order: 1\n    ---\n\n    ## Rates\n\n    We pay £25. Ask us.",
         "Put their words together under one heading.", ExamplePlace::files},
    Rule{"structure/unlisted-language", error, "A file name with a language that the settings do not list.",
         "The text would be published under the wrong language, and a screen reader would speak it wrongly.",
         "WCAG 2.2, 3.1.1 Language of Page, level A", "content/guidance/⟦start.cy.md⟧", "content/guidance/start-cymru.md",
         "Add the language to `languages` in content/toolkit.yaml, or leave the full stop out of the name.", ExamplePlace::files},
    Rule{"structure/alias", error, "An old address in `aliases` that cannot be one of this site.", "Visitors from old links would not be led on.",
         addresses, "aliases: [⟦https://old.example.org/start⟧]", "aliases: [/old-folder/old-name.html]", "Write the way from the top of the site.",
         ExamplePlace::page_settings},
    Rule{"structure/alias-taken", error, "An old address that belongs to a page already.", "An address can lead to one page only.", addresses,
         "aliases: [⟦/guidance/start.html⟧]", "aliases: [/guidance/begin.html]", "Take it out of `aliases`.", ExamplePlace::page_settings},
    Rule{"structure/bold-heading", warning, "A line of bold text that does the work of a heading.",
         "Screen readers jump from heading to heading and would never find it.", "WCAG 2.2, 1.3.1 Info and Relationships, level A; axe p-as-heading",
         "We asked people.\n\n⟦**What we did**⟧\n\nWe met every month.", "We asked people.\n\n## What we did\n\nWe met every month.",
         "Write it as a heading."},
    Rule{"structure/deep-heading", warning, "A heading more than four levels deep.", "Readers lose track of where they are.",
         "NHS digital service manual, formatting: no deeper than h4",
         "## Money\n\nWe pay people.\n\n### Rates\n\nWe pay £20.\n\n#### Travel\n\nWe pay that too.\n\n⟦##### Bus⟧\n\nKeep the ticket.",
         "## Money\n\nWe pay people.\n\n### Rates\n\nWe pay £20.\n\n### Travel\n\nKeep your bus ticket.",
         "Join the part with the one above, or make it a page."},
    Rule{"structure/duplicate-id", error, "Two headings of one page with the same id.", "Links would always lead to the first.",
         "HTML Living Standard, the id attribute", "## Money {#money}\n\nWe pay £20.\n\n## Time ⟦{#money}⟧\n\nWe ask for an hour.",
         "## Money {#money}\n\nWe pay £20.\n\n## Time {#time}\n\nWe ask for an hour.", "Give one of them another id."},
    Rule{"structure/empty-heading", error, "A heading without words.", "Screen readers announce it and then say nothing.",
         "WCAG 2.2, 2.4.6 Headings and Labels, level AA; axe empty-heading", "We asked people.\n\n⟦##⟧\n\nWe met every month.",
         "We asked people.\n\n## What we did\n\nWe met every month.", "Write its words, or take the line out."},
    Rule{"structure/empty-page", warning, "A page without text.", "Readers come for nothing.", "Alongside: every page says something",
         "⟦⟧---\ntitle: Our plan for June\nsummary: What we will do.\n---",
         "---\ntitle: Our plan for June\nsummary: What we will do.\n---\n\nWe will ask people what they need.",
         "Write its text, or take the file out of content/."},
    Rule{"structure/empty-section", warning, "A section in the settings that has no pages.", "The menu leaves it out.",
         "Alongside: sections are folders of content/", "sections: [⟦guidence⟧, principles, case-studies]",
         "sections: [guidance, principles, case-studies]", "Correct the name, or write a page in that folder.", ExamplePlace::settings},
    Rule{"structure/empty-table-header", warning, "A column of a table without a name.",
         "A screen reader reads the name of the column before each cell.", "WCAG 2.2, 1.3.1 Info and Relationships, level A; axe empty-table-header",
         "⟦| Step | |⟧\n|---|---|\n| Ask people | May |", captioned,
         "Write in the first row what the column holds."},
    Rule{"structure/heading-skip", error, "A heading that skips a level.", "Readers of a list of headings think that a part is missing.",
         "WCAG 2.2, 1.3.1 Info and Relationships, level A; axe heading-order", "## Money\n\nWe pay people.\n\n⟦#### Rates⟧\n\nWe pay £20 an hour.",
         "## Money\n\nWe pay people.\n\n### Rates\n\nWe pay £20 an hour.", "Go down one level at a time."},
    Rule{"structure/heading-without-text", warning, "A heading with nothing under it.", "It promises something that does not come.",
         "WCAG 2.2, 2.4.6 Headings and Labels, level AA", "⟦## Money⟧\n\n## Time\n\nWe ask for an hour a week.",
         "## Money\n\nWe pay £20 an hour.\n\n## Time\n\nWe ask for an hour a week.", "Write the text below it, or take it out."},
    Rule{"structure/no-title", error, "A page without a title.", "It could not be named in menus, listings and browser tabs.",
         "WCAG 2.2, 2.4.2 Page Titled, level A", "⟦⟧---\nsummary: What we did in May.\n---\n\nWe met every month.",
         "---\ntitle: Our work in May\nsummary: What we did in May.\n---\n\nWe met every month.", "Write a title between --- lines at the top."},
    Rule{"structure/same-title", warning, "Two pages with the same title.", "Readers cannot tell them apart in lists and search results.",
         "WCAG 2.2, 2.4.2 Page Titled, level A", "title: ⟦Pay people⟧", "title: Pay people in care", "Say in one of the titles what is different.",
         ExamplePlace::page_settings},
    Rule{"structure/second-title", error, "A second heading of level 1.", "A page has one title. Two of them hide what the page is about.",
         "NHS digital service manual: one h1; axe page-has-heading-one", "We met every month.\n\n⟦# What we did⟧\n\nWe asked people.",
         "We met every month.\n\n## What we did\n\nWe asked people.", "Write ## in its place."},
    Rule{"structure/table-without-caption", advice, "A table that no caption names.",
         "A screen reader says the caption before the table, so that people can choose whether to hear it.",
         "WCAG 2.2, 1.3.1 Info and Relationships, level A, technique H39; NHS digital service manual, tables",
         "⟦| Step | Date |⟧\n|---|---|\n| Ask people | May |", captioned,
         "Put the table into a container with its caption."},
    Rule{"structure/table-without-header", error, "A table without names of columns.", "Listeners hear cells and do not know what they mean.",
         "WCAG 2.2, 1.3.1 Info and Relationships, level A; axe td-has-header", "⟦|  |  |⟧\n|---|---|\n| Ask people | May |",
         captioned, "Name the columns in the first row."},
    Rule{"structure/table-without-rows", warning, "A table with names of columns and nothing below them.", "There is nothing to read.",
         "WCAG 2.2, 1.3.1 Info and Relationships, level A", "⟦| Step | Date |⟧\n|---|---|\n\nWe ask people in May.",
         captioned, "Write its rows, or take it out."},
};

}  // namespace

std::span<const Rule> structure_rules() { return rules; }

}  // namespace alongside
