// Rules of the easy-read edition: its words.
#include <array>

#include "check/rule_families.h"

namespace alongside {
namespace {

constexpr Severity advice = Severity::advice;
constexpr Severity warning = Severity::warning;

constexpr std::string_view checklist = "Inclusion Europe, Information for all: European standards for making information easy to read and understand (2009)";
constexpr std::string_view style_manual = "Australian Government Style Manual, Easy Read (2024)";
constexpr std::string_view cognitive = "W3C, Making Content Usable for People with Cognitive and Learning Disabilities (2021)";
constexpr std::string_view uk_formats = "GOV.UK, Accessible communication formats, easy read (before its revision of June 2026)";

constexpr std::string_view numbers =
    "Inclusion Europe, Information for all (2009); W3C, Making Content Usable for People with Cognitive and Learning Disabilities (2021)";

constexpr std::array rules = {
    Rule{"easy-read/bold-not-a-hard-word", warning, "Words in bold that are no hard word, or whose meaning does not follow.",
         "In easy read bold says: this word is hard, and the next sentence says what it means. Other bold words make readers wait for a meaning.",
         style_manual, "![](picture:calendar)\nYou can come **⟦every time⟧**.\nWe have lunch.", "![](picture:calendar)\nYou can come every time.\nWe have lunch.",
         "Take the stars away, or say on the next line what the word means."},
    Rule{"easy-read/far-tense", advice, "A verb that looks back from the past, or from what is only thought of: “had met”, “would have met”.",
         "Readers have to hold two times in their heads at once.", checklist,
         "![](picture:meeting)\nThe group ⟦had met⟧ in May.\nWe have lunch.", "![](picture:meeting)\nThe group met in May.\nWe have lunch.",
         "Say what is, or what was."},
    Rule{"easy-read/hard-number", warning, "Fractions, numbers with parts behind a point, and numbers of 10,000 or more with nothing to compare them with.",
         "Few people can picture these numbers, and a number that says nothing hides what it should tell.", numbers,
         "![](picture:person)\n⟦1.5⟧ million people have a learning disability.", "![](picture:person)\nMany people have a learning disability.\nThat is 1 in 40 people.",
         "Say it in people or things: half, many, 1 in 4."},
    Rule{"easy-read/hard-word", warning, "A hard word whose meaning does not follow; a long word that many do not know is advice.",
         "A reader who meets one unknown word often stops there.",
         "Australian Government Style Manual, Easy Read (2024); GOV.UK, Accessible communication formats (before its revision of June 2026)",
         "![](picture:money)\nThis page is about ⟦commissioning⟧.\nYou can help us.",
         "![](picture:money)\nThis page is about **commissioning**.\nCommissioning means choosing and paying for care.",
         "Use words that everyone knows. If there is none, put the word in bold and say on the next line what it means.", ExamplePlace::by_family,
         Limit::hard_word_syllables},
    Rule{"easy-read/no-weekday", advice, "A day to come without its weekday.", "Many people plan by the days of the week.", numbers,
         "![](picture:calendar)\nWe meet on ⟦6 June 2126⟧.", "![](picture:calendar)\nWe meet on Thursday 6 June 2126.", "Write the day of the week before the date."},
    Rule{"easy-read/no-you-or-we", advice, "A page that never says “you” or “we”.", "Readers do not know who does what, or that they are meant.", uk_formats,
         "![](picture:meeting)\n⟦The group meets each month.⟧\nThe group has lunch.\n\n![](picture:staff)\nStaff come to the meeting.\nStaff bring papers.\n\n"
         "![](picture:talk)\nPeople talk.\nPeople eat.",
         "![](picture:meeting)\nOur group meets each month.\nYou get lunch.\n\n![](picture:staff)\nStaff come to the meeting.\nStaff bring papers.\n\n"
         "![](picture:talk)\nPeople talk.\nPeople eat.",
         "Say what readers can do as “you”, and what you do as “we”."},
    Rule{"easy-read/not-in-word-list", advice, "A word in bold that is explained, and is not in the glossary.",
         "The word list at the end of the page holds only words of the glossary.", style_manual,
         "![](picture:walking)\nWe have a **⟦walkabout⟧**.\nA walkabout is a walk to look at a street.",
         "![](picture:walking)\nWe walk to look at a street.", "Write the word into content/glossary.yaml, with its meaning after `easy:`."},
    Rule{"easy-read/question-in-text", warning, "A question outside a heading.", "Readers cannot tell whether they have to answer, and to whom.", style_manual,
         "![](picture:money)\n⟦Do you need money for the bus?⟧\nWe pay for it.", "![](picture:money)\nYou may need money for the bus.\nWe pay for it.",
         "Say what is so, or make the question a heading and answer it below."},
    Rule{"easy-read/quote-in-quote", warning, "Words in quotation marks inside other words in quotation marks.", "Readers cannot tell who says what.", uk_formats,
         "![](picture:talk)\n“She said ⟦‘yes’⟧ to me.”", "![](picture:talk)\n“She agreed.”", "Say in a sentence of its own who said it."},
    Rule{"easy-read/special-character", warning, "Signs that many readers cannot say aloud: ( ) / & < ; # % – and a colon in the middle of a sentence.",
         "Each sign is one more thing to know, and it often holds a second idea.", checklist, "![](picture:bus)\nYou can come by bus ⟦/⟧ train.",
         "![](picture:bus)\nYou can come by bus or train.", "Write a word for the sign, or a sentence of its own."},
    Rule{"easy-read/two-ideas", warning, "Two joining words or two commas in a sentence.",
         "A reader who has to hold one thought while reading the next loses both.", cognitive,
         "![](picture:help)\nIf you need help we will come ⟦because⟧ we care.", "![](picture:help)\nWe will come if you need help.",
         "Write a sentence for each idea, each on a line of its own.", ExamplePlace::by_family, Limit::sentence_joining_words},
    Rule{"easy-read/two-words-one-thing", advice, "Two words for one thing on a page.", "Readers take another word for another thing.", checklist,
         "![](picture:doctor)\nAsk your doctor.\nYour ⟦GP⟧ can help you.", "![](picture:doctor)\nAsk your doctor.\nYour doctor can help you.",
         "Choose one of the words and write it every time."},
};

}  // namespace

std::span<const Rule> easy_read_rules() { return rules; }

}  // namespace alongside
