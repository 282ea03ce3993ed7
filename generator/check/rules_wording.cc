// Rules on wording that several editions share; family `language`. Their limits stand in limits.cc.
#include <array>

#include "check/rule_families.h"

namespace alongside {
namespace {

constexpr Severity warning = Severity::warning;
constexpr Severity advice = Severity::advice;

constexpr std::string_view nhs_formatting = "NHS digital service manual, content: formatting and punctuation";
constexpr std::string_view nhs_punctuation = "NHS digital service manual, content: punctuation";
constexpr std::string_view nhs_numbers = "NHS digital service manual, content: numbers, measurements, dates and time";
constexpr std::string_view nhs_lists = "NHS digital service manual, content: lists";
constexpr std::string_view govuk_avoid = "GOV.UK style guide, words to avoid; US Federal plain language guidelines, use simple words and phrases";
constexpr std::string_view coga_summary = "W3C, Making Content Usable for People with Cognitive and Learning Disabilities: provide a summary";

constexpr std::array rules = {
    Rule{"language/abbreviation", warning, "Letters that stand for words and are not explained where the page first uses them.",
         "Readers who do not know them lose the sentence, and most do not go and look.",
         "WCAG 2.2, 3.1.4 Abbreviations, level AAA; NHS digital service manual, content: formatting and punctuation",
         "The ⟦ICB⟧ pays for the bus.", "The integrated care board (ICB) pays for the bus. The ICB asks carers too.",
         "Write the words in full first, then the letters in brackets. Letters that everybody knows, such as NHS, need none."},
    Rule{"language/and-or", warning, "“and/or” in a sentence.", "It leaves the reader to work out which of three things is meant.", "GOV.UK style guide: and/or",
         "Bring a friend ⟦and/or⟧ a carer.", "Bring a friend or a carer, or both.", "Write “or”, or “A or B, or both”."},
    Rule{"language/big-number", warning, "A number over 999 without a comma, where it counts something; what may be a year is passed over.", "The eye cannot tell thousands from tens of thousands.", nhs_numbers,
         "The survey reached ⟦1500⟧ people.", "The survey reached 1,500 people. In 2019 people asked for more.", "Put a comma before each three digits from the end."},
    Rule{"language/bold", warning, "Words in bold in the middle of a text; labels, telephone numbers, dates and times are passed over.",
         "Bold words jump out before the sentence is read, and screen readers do not say them differently.", nhs_formatting,
         "You can **⟦always⟧** bring a friend.", "You can always bring a friend.", "Take the signs away, and say in words why it matters."},
    Rule{"language/by-colour-or-place", warning, "An instruction that needs the reader to see a colour, a shape or a place on the page.",
         "It means nothing to somebody who listens, zooms in or does not see that colour.",
         "WCAG 2.2, 1.3.3 Sensory Characteristics, level A; 1.4.1 Use of Color, level A", "Press the ⟦green button⟧ to join.",
         "Press the “Join us” button.", "Name the thing by its words."},
    Rule{"language/capitals", warning, "Words in capital letters that are not letters for other words.",
         "Words in capitals lose their shape, so they are slow to read, and some screen readers spell them out.",
         "UKAAF, Creating clear print and large print documents (2019): no large blocks of capitals; NHS digital service manual, content: punctuation",
         "Please ⟦DO NOT⟧ wait.", "Please do not wait.", "Write small letters."},
    Rule{"language/contraction", warning, "Words made shorter with an apostrophe: negatives such as “can't” everywhere, in file names as advice, all others in titles and in easy read.",
         "Many people misread them, and read “can't” as “can”.", nhs_punctuation, "You ⟦can't⟧ share every decision.", "You cannot share every decision.",
         "Write both words."},
    Rule{"language/date", warning, "A date that is not written as in “6 August 2018”, or a day before it that is cut short.", "04/03/2026 is March to some readers and April to others.", nhs_numbers,
         "The group met on ⟦04/03/2026⟧.", "The group met on 4 March 2026.", "Write the day, the month in letters and the year."},
    Rule{"language/figure-of-speech", warning, "A figure of speech from the word list.",
         "Some people take each word for what it says, and translators have no word for it.",
         "Inclusion Europe, Information for all: rule 10; NHS digital service manual, content: inclusive language", "The plan is a ⟦game changer⟧.",
         "The plan changes how people get care.", "Say what is meant in everyday words."},
    Rule{"language/hidden-verb", advice, "A verb that hides in a noun, such as “make a decision”.", "The sentence gets longer, and often loses who does it.",
         "US Federal plain language guidelines, avoid hidden verbs", "The group can ⟦make a decision⟧ today.", "The group can decide today.", "Use the verb."},
    Rule{"language/italics", warning, "Words in italics.", "Slanted letters are hard to read for people with low sight or dyslexia. Large print cannot have them.",
         "UKAAF, Creating clear print and large print documents (2019): no italics; NHS digital service manual, content: formatting and punctuation",
         "This is *⟦very⟧* new.", "This is very new.", "Take the signs away. Put a title between quotation marks."},
    Rule{"language/latin", warning, "Latin and French words, and Latin abbreviations, from the word list.", "Screen readers say some of them as words, and many people do not know them.",
         "GOV.UK style guide: eg, etc and ie; NHS digital service manual, content: formatting and punctuation", "Bring something to eat, ⟦e.g.⟧ an apple.",
         "Bring something to eat, for example an apple.", "Write it in English."},
    Rule{"language/long-item", advice, "An item of a list with bullets that has several sentences.", "A list is for finding things at a glance.",
         nhs_lists, "Bring these things:\n\n- ⟦a pen. It can be any colour⟧\n- paper", "Bring these things:\n\n- a pen\n- paper",
         "Keep an item to one sentence.", ExamplePlace::by_family, Limit::item_sentences},
    Rule{"language/long-list", warning,
         "A list with bullets, in easy read also with numbers, that has more items than its edition allows; lists of links and lists to tick off are passed over.",
         "Few people keep more than six things in mind.", nhs_lists,
         "Bring these things:\n\n- a pen\n- paper\n- a cup\n- a friend\n- a song\n- a story\n- ⟦a smile⟧",
         "Bring these things:\n\n- a pen\n- paper\n- a cup", "Make two lists of it, or keep what matters most.", ExamplePlace::by_family,
         Limit::list_items},
    Rule{"language/long-paragraph", warning, "A paragraph of more sentences or words than its edition allows.", "Long blocks of text are skipped.",
         "NHS digital service manual, content: how we write (3 sentences); W3C, Making Content Usable for People with Cognitive and Learning Disabilities (over 50 words, try two)",
         "⟦We meet. We talk. We plan. We eat.⟧", "We meet. We talk.\n\nWe plan. We eat.", "Begin a new paragraph.", ExamplePlace::by_family,
         Limit::paragraph_words},
    Rule{"language/long-sentence", warning, "A sentence with more words than its edition allows; a little less is advice.",
         "Readers have to keep its beginning in mind until they reach its end.",
         "NHS digital service manual, content: how we write (20 words); Inside GOV.UK, 2014 (25); GOV.UK, Accessible communication formats (10 to 15 in easy read)",
         "⟦The group meets at the town hall on the first Monday of the month and talks for an hour about what the ward could do better next year.⟧",
         "The group meets at the town hall on the first Monday of the month. It talks about what the ward could do better next year.",
         "Make two sentences of it, or take words out.", ExamplePlace::by_family, Limit::sentence_words},
    Rule{"language/long-title", warning, "A title with more signs than its edition allows.", "Search results and browser tabs cut it off.",
         nhs_formatting, "title: ⟦How carers, patients and staff planned the new bus to the hospital together⟧",
         "title: Planning the bus to the hospital", "Keep what people would search for.", ExamplePlace::page_settings, Limit::title_characters},
    Rule{"language/mean-sentence", advice, "A page whose sentences are long on average.",
         "The page tires its readers, even where no single sentence is over the limit.",
         "Readability Guidelines (Content Design London): 15 words on average; NHS digital service manual, content: how we write",
         "ten sentences of 18 words each", "ten sentences of 10 words each", "Look at the longest sentences first.", ExamplePlace::described,
         Limit::page_sentence_words},
    Rule{"language/negatives", advice, "A sentence with several words such as “not” and “never”; in easy read it is a warning.",
         "Each one turns the meaning round, and readers lose track.",
         "Inclusion Europe, Information for all; European rules for information that is easy to read, French checklist, 22",
         "Nobody may never say that we did ⟦not⟧ listen.", "Everybody may say that we did not listen.", "Say what is, or what to do.",
         ExamplePlace::by_family, Limit::sentence_negatives},
    Rule{"language/no-summary-at-top", warning, "A long page that has no summary at its top.",
         "Readers want to know in a few words whether they are in the right place.", coga_summary, "a page of more than 300 words without summary:",
         "the same with summary: and a sentence", "Write summary: and what the page says, between the --- lines.", ExamplePlace::described,
         Limit::words_without_summary},
    Rule{"language/noun-string", advice, "Four or more nouns in a row.", "Readers cannot tell which belongs to which.",
         "US Federal plain language guidelines, avoid noun strings", "Read our ⟦community health service improvement⟧ paper.",
         "Read our paper about better health services.", "Put small words between them.", ExamplePlace::by_family, Limit::nouns_in_a_row},
    Rule{"language/number-as-word", warning, "A number written as a word.", "Figures are found and read faster.", nhs_numbers, "We met ⟦three⟧ times.", "We met 3 times.",
         "Write it in figures."},
    Rule{"language/passive", advice, "A sentence that may not say who does something.", "Readers want to know who has to act.",
         "NHS digital service manual, content: voice and tone; US Federal plain language guidelines, use active voice", "The letter ⟦was sent⟧ on Monday.",
         "The ward sent the letter on Monday.", "Begin with who does it."},
    Rule{"language/percentage", advice, "A percentage, with its sign or in words; in easy read it is a warning.", "Many people find people easier to picture than percentages.", nhs_numbers,
         "Carers chose the topics in ⟦50%⟧ of the meetings.", "Carers chose the topics in 1 in 2 meetings.", "Write it in people or things, such as “1 in 2”."},
    Rule{"language/plural-in-brackets", warning, "An ending in brackets, as in “leg(s)”.", "It cannot be read aloud.", nhs_punctuation, "Bring your ⟦carer(s)⟧.", "Bring your carers.",
         "Write the plural."},
    Rule{"language/range", warning, "A range with a dash: of numbers, times, dates, days or months.", "Screen readers pass over the dash, so that “10–15” is heard as “10 15”.", nhs_numbers, "About ⟦10–15⟧ people come.",
         "About 10 to 15 people come.", "Write “to”."},
    Rule{"language/roman-numeral", advice, "A Roman numeral; in easy read it is a warning.", "Many people cannot read them, and screen readers spell them out.",
         "European rules for information that is easy to read, French checklist, 15", "Read part ⟦IV⟧ first.", "Read part 4 first.", "Write the number in figures."},
    Rule{"language/time", warning, "A time that is not written as in “5:30pm” or “9am”.", "One way of writing is read fastest, and 12pm is read in two ways.", nhs_numbers,
         "We meet at ⟦17:30⟧.", "We meet at 5:30pm.", "Write hours and minutes with a colon, then am or pm. Write midday and midnight."},
    Rule{"language/use-other-words", warning, "A word or phrase for which an everyday word says the same; words that this field lives on are advice, with the reason.",
         "Everyday words are read faster, also by people who know the others.", govuk_avoid, "We ⟦utilise⟧ the hall.", "We use the hall.",
         "Write the everyday word. A team adds and takes off words in its settings, under checks: words."},
    Rule{"language/wrong-weekday", warning, "A date beside a weekday that it does not fall on.", "Some readers go by the day and some by the date, so some come in vain.",
         "The calendar", "We meet on ⟦Monday 6 June 2026⟧.", "We meet on Saturday 6 June 2026.", "Find out which of the two is meant, and put the other right."},
};

}  // namespace

std::span<const Rule> wording_rules() { return rules; }

}  // namespace alongside
