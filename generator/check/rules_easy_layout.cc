// Rules of the easy-read edition: its pictures and how its words stand on the page.
#include <array>

#include "check/rule_families.h"

namespace alongside {
namespace {

constexpr Severity advice = Severity::advice;
constexpr Severity warning = Severity::warning;
constexpr Severity error = Severity::error;

constexpr std::string_view department = "Department of Health, Making written information easier to understand for people with learning disabilities (2010)";
constexpr std::string_view checklist = "Inclusion Europe, Information for all: European standards for making information easy to read and understand (2009)";
constexpr std::string_view same_picture =
    "Inclusion Europe, Information for all (2009); W3C, Making Content Usable for People with Cognitive and Learning Disabilities (2021)";
constexpr std::string_view long_text = "a page of 700 words";

constexpr std::array rules = {
    Rule{"easy-read/first-page", warning, "A first page of easy read, in a toolkit's own words, that does not say that it is easy read, that hard words are in bold, or that readers can ask for help.",
         "Readers who do not know how easy read works, or that they may read it with somebody, stop at the first hard word.",
         "Australian Government Style Manual, Easy Read (2024)",
         "content/index.easy-read.md\n    ---\n    title: ⟦Working together⟧\n    ---\n\n    ![](picture:together)\n    You and staff work together.",
         "content/index.easy-read.md\n    ---\n    title: Working together\n    ---\n\n    ![](picture:easy-read)\n    This is easy read.\n    Hard words are in bold.\n\n"
         "    ![](picture:help)\n    You can ask someone to help you read this.",
         "Say each beside a picture, or take the file away: then the program says it.", ExamplePlace::files},
    Rule{"easy-read/footnote", warning, "A footnote.", "Readers lose their place when they look for it, and most never look.", checklist,
         "![](picture:money)\nWe pay for your bus.⟦[^1]⟧\n\n[^1]: Bring your ticket.", "![](picture:money)\nWe pay for your bus.\nBring your ticket.",
         "Write what the note says in the text, or leave it out."},
    Rule{"easy-read/long-idea", warning, "More than 3 sentences or 60 words beside one picture.",
         "The picture no longer says what all these words are about.", checklist,
         "![](picture:meeting)\nWe meet on Monday.\nYou can come.\nWe have lunch.\n⟦We talk.⟧",
         "![](picture:meeting)\nWe meet on Monday.\nYou can come.\n\n![](picture:talk)\nWe have lunch.\nWe talk.",
         "Make two ideas of it, each with a picture of its own.", ExamplePlace::by_family, Limit::idea_words},
    Rule{"easy-read/long-page", warning, "A page of more than 600 words; more than 400 words or 20 ideas are advice.",
         "Reading takes these readers long, and a page without end makes them stop.",
         "Alongside's own limits, for one page of what the Easy Read Standard (Photosymbols, 2026) allows a whole booklet", long_text,
         "two pages of 300 words", "Leave out what readers can do without, or make two pages of it.", ExamplePlace::described, Limit::page_words},
    Rule{"easy-read/nested-list", warning, "A list inside a list.", "Readers cannot see which line belongs to which.", checklist,
         "![](picture:food)\nWe have lunch:\n\n- soup\n  ⟦⟧- with bread\n  - with cheese\n- cake",
         "![](picture:food)\nWe have lunch:\n\n- soup with bread\n- soup with cheese\n- cake",
         "Write one list after the other, each under a sentence of its own.", ExamplePlace::by_family, Limit::list_levels},
    Rule{"easy-read/no-credit", error, "A picture in easy read of which nobody wrote down who made it and on which terms it may be used.",
         "Most sets of easy-read pictures are sold, or may not be passed on. Publishing one without the right to do so breaks the law.",
         "Copyright, Designs and Patents Act 1988; Alongside: each picture has its credit and licence",
         "content/pictures/garden.svg\n"
         "    <svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M1 8h7\"/></svg>\ncontent/garden.md\n    We meet in the garden.\n"
         "content/garden.easy-read.md\n    ⟦![](picture:garden)⟧\n    We meet in the garden.",
         "content/toolkit.yaml\n    pictures: {owner: Westshire NHS Trust, licence: CC-BY-4.0}\ncontent/pictures/garden.svg\n"
         "    <svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M1 8h7\"/></svg>\ncontent/garden.md\n    We meet in the garden.\n"
         "content/garden.easy-read.md\n    ![](picture:garden)\n    We meet in the garden.",
         "Write `credit:` and `licence:` below the picture's name in content/pictures/pictures.yaml; for pictures that are all yours, `pictures: {owner: …, licence: …}` in "
         "toolkit.yaml.",
         ExamplePlace::files},
    Rule{"easy-read/no-picture", warning, "An idea in easy read without a picture.",
         "The picture carries the meaning for people who read few words.", department, "⟦⟧We meet every month.",
         "![](picture:meeting) We meet every month.", "Write a picture on the line above."},
    Rule{"easy-read/one-picture-for-two", advice, "Two paragraphs beside one picture.", "A picture that stands for two points stands for neither.",
         "People First, guidelines for easy read (2012)", "![](picture:meeting)\nWe meet every month.\n\n⟦We pay for your bus.⟧",
         "![](picture:meeting)\nWe meet every month.\n\n![](picture:bus)\nWe pay for your bus.",
         "If it says something new, write a picture on the line above it; if not, take out the empty line."},
    Rule{"easy-read/picture-without-words", warning, "A picture with no words beside it, such as one of several in a row.",
         "Readers do not know what it stands for.", department, "⟦![](picture:bus)⟧\n\n![](picture:travel)\nYou can come by bus.",
         "![](picture:bus)\nYou can come by bus.", "Write what it stands for on the line below, or take it out."},
    Rule{"easy-read/same-picture-two-meanings", warning, "One picture beside two different hard words.",
         "Readers learn what a picture stands for. If it changes, they are misled.", same_picture,
         "content/consent.md\n    We decide together.\ncontent/consent.easy-read.md\n"
         "    ![](picture:yes)\n    We ask for your **consent**.\n    Consent means you say yes.\n\n    ![](picture:yes)\n    You can have ⟦**advocacy**⟧.\n"
         "    Advocacy means help to speak up for yourself.",
         "content/consent.md\n    We decide together.\ncontent/consent.easy-read.md\n"
         "    ![](picture:yes)\n    We ask for your **consent**.\n    Consent means you say yes.\n\n    ![](picture:talk)\n    You can have **advocacy**.\n"
         "    Advocacy means help to speak up for yourself.",
         "Use another picture for one of them.", ExamplePlace::files},
    Rule{"easy-read/sentence-not-on-its-line", warning, "A sentence that begins in the middle of a line.", "A new line shows where a new thought begins.", checklist,
         "![](picture:meeting)\nWe meet every month. ⟦You can come.⟧", "![](picture:meeting)\nWe meet every month.\nYou can come.", "Begin a new line before it."},
    Rule{"easy-read/two-pictures-one-meaning", warning, "One hard word beside two different pictures.",
         "Readers who know the first picture think that the second means something else.", same_picture,
         "content/consent.md\n    We decide together.\ncontent/consent.easy-read.md\n"
         "    ![](picture:yes)\n    We ask for your **consent**.\n    Consent means you say yes.\n\n    ![](picture:form)\n    We write down your ⟦**consent**⟧.\n"
         "    Then we can begin.",
         "content/consent.md\n    We decide together.\ncontent/consent.easy-read.md\n"
         "    ![](picture:yes)\n    We ask for your **consent**.\n    Consent means you say yes.\n\n    ![](picture:yes)\n    We write down your **consent**.\n"
         "    Then we can begin.",
         "Use the same picture every time.", ExamplePlace::files},
};

}  // namespace

std::span<const Rule> easy_layout_rules() { return rules; }

}  // namespace alongside
