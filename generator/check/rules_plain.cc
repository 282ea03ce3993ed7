// Rules of the plain edition; family `plain`.
#include <array>

#include "check/rule_families.h"

namespace alongside {
namespace {

constexpr Severity warning = Severity::warning;
constexpr Severity advice = Severity::advice;

constexpr std::string_view nhs_formatting = "NHS digital service manual, content: formatting and punctuation";
constexpr std::string_view nhs_lists = "NHS digital service manual, content: lists";

constexpr std::array rules = {
    Rule{"plain/heading-case", warning, "A heading of which each word begins with a capital letter; where it may be a name, it is advice.",
         "Capital letters show names. Where all words have one, names are lost, and words are slower to read.", nhs_formatting,
         "## ⟦Working With Our Carers⟧\n\nWe ask them.", "## Working with our carers\n\nWe ask them.", "Keep capital letters for the first word and for names."},
    Rule{"plain/heading-full-stop", warning, "A heading that ends with a full stop.", "A heading is a name, not a sentence, and screen readers stop there.", nhs_formatting,
         "## What we did⟦.⟧\n\nWe asked them.", "## What we did\n\nWe asked them.", "Take the full stop away."},
    Rule{"plain/lead-in", advice, "A paragraph before a list that does not end with a colon.", "The colon tells that the items go on from the sentence.", nhs_lists,
         "⟦Bring these things.⟧\n\n- a pen\n- paper", "Bring these things:\n\n- a pen\n- paper", "End it with a colon."},
    Rule{"plain/list-capitals", advice, "A list of which some items begin with a capital letter and some do not, or all do after a sentence that ends with a colon; names are passed over.",
         "Readers take the change for a sign, and look for what it means.", nhs_lists, "Bring these things:\n\n- a pen\n- ⟦Paper⟧\n- your glasses",
         "Bring these things:\n\n- a pen\n- paper\n- your glasses", "Begin all alike: with small letters after a colon."},
    Rule{"plain/list-punctuation", warning, "An item of a list that ends with “;”, “,”, “and” or “or”, or a piece of a sentence that ends with a full stop.",
         "The bullet shows where an item begins; other signs only slow the reader down.", nhs_lists, "Bring these things:\n\n- a pen⟦;⟧\n- paper",
         "Bring these things:\n\n- a pen\n- paper", "Take it away."},
    Rule{"plain/medical-term-first", warning, "A word of medicine before, or without, the word that everybody knows.",
         "People look for, and understand, their own word. Many also need the other one, to know it when a doctor says it.",
         "NHS digital service manual, A to Z of NHS health writing", "Tell us if you have ⟦haemorrhoids⟧.", "Tell us if you have piles (haemorrhoids).",
         "Write the everyday word first, then the other one in brackets."},
    Rule{"plain/question-heading", advice, "A heading that is a question.",
         "People who look down the headings find a word faster at the start of the line.", nhs_formatting,
         "## ⟦How do we pay people?⟧\n\nWe pay by bank.", "## Paying people\n\nWe pay by bank.", "Begin with the word that people look for."},
    Rule{"plain/slow-heading", advice, "A heading that begins with words that every page could have, such as “Introduction to”.",
         "People who look down the headings read the first words, and these say nothing.", nhs_formatting,
         "## ⟦Introduction to⟧ paying people\n\nWe pay by bank.", "## Paying people\n\nWe pay by bank.", "Begin with the word that people look for."},
    Rule{"plain/step-full-stop", advice, "A numbered step without a full stop.", "A step is a sentence that tells people what to do.", nhs_lists,
         "Do this:\n\n1. Ask the people in your ⟦group⟧\n2. Listen.", "Do this:\n\n1. Ask the people in your group.\n2. Listen.", "End it with a full stop."},
    Rule{"plain/uneven-list", advice, "An item much longer than the others of its list.", "It is a paragraph in disguise, and hides the short ones.",
         nhs_lists,
         "Bring these things:\n\n- a pen\n- paper\n- ⟦any letter about your care. We can talk about it with you, a nurse, a doctor or somebody from the hall⟧",
         "Bring these things:\n\n- a pen\n- paper\n- any letter about your care", "Tell it in a paragraph, or take words out."},
    Rule{"plain/you-should", advice, "“You should”.", "It can sound like blame, and does not say whether the reader has to.", "NHS digital service manual, content: voice and tone",
         "⟦You should⟧ ask early.", "Ask early.", "Say what to do, or write “you need to” or “you can”."},
};

}  // namespace

std::span<const Rule> plain_rules() { return rules; }

}  // namespace alongside
