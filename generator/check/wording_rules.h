// The rules on wording that are not of easy read alone, one function each. Only check/ includes it; wording.h is the way in.
#pragma once

#include "check/wording.h"

namespace alongside {

/// Sentences of more words than the edition's limit, by which people lose the thread.
void check_long_sentences(const Wording& wording, Findings& findings);
/// Paragraphs of too many sentences or words.
void check_long_paragraphs(const Wording& wording, Findings& findings);
/// A page whose sentences are long on average.
void check_mean_sentence(const Wording& wording, Findings& findings);
/// A long page without a summary at its top.
void check_page_summary(const Wording& wording, Findings& findings);

/// Words for which an everyday word says the same.
void check_other_words(const Wording& wording, Findings& findings);
/// Figures of speech.
void check_figures_of_speech(const Wording& wording, Findings& findings);
/// Latin and its abbreviations.
void check_latin(const Wording& wording, Findings& findings);
/// Verbs hidden in nouns: "make a decision".
void check_hidden_verbs(const Wording& wording, Findings& findings);
/// Instructions by place or by colour alone.
void check_places_and_colours(const Wording& wording, Findings& findings);
/// Words of medicine before the everyday word.
void check_medical_terms(const Wording& wording, Findings& findings);

/// Words in italics.
void check_italics(const Wording& wording, Findings& findings);
/// Words in bold inside a text; labels, telephone numbers, dates and times are none.
void check_bold(const Wording& wording, Findings& findings);
/// "can't", "should've"; in easy read and in titles "you'll" too.
void check_contractions(const Wording& wording, Findings& findings);
/// "leg(s)".
void check_brackets_in_words(const Wording& wording, Findings& findings);
/// "and/or".
void check_and_or(const Wording& wording, Findings& findings);

/// Letters for words that are not explained where a page first uses them.
void check_abbreviations(const Wording& wording, Findings& findings);
/// Words in capitals that are no letters for other words.
void check_capitals(const Wording& wording, Findings& findings);
/// Roman numerals.
void check_roman_numerals(const Wording& wording, Findings& findings);

/// Percentages.
void check_percentages(const Wording& wording, Findings& findings);
/// Numbers written as words.
void check_number_words(const Wording& wording, Findings& findings);
/// Numbers above 999 without a comma.
void check_big_numbers(const Wording& wording, Findings& findings);
/// Dates that are not written as in "6 August 2018".
void check_dates_in_text(const Wording& wording, Findings& findings);
/// Times that are not written as in "5:30pm".
void check_times(const Wording& wording, Findings& findings);
/// Ranges with a dash.
void check_ranges(const Wording& wording, Findings& findings);

/// Whether words `first` and the next are the ends of a range with a dash between them: "9am – 5pm", "Monday–Friday".
bool is_parted_range(const WordingBlock& block, std::uint32_t first);
/// "Monday" for "Mon" and for itself; empty for words that are no weekday.
std::string_view weekday_in_full(std::string_view word);
/// Whether a number is an hour of the 24-hour clock without a colon: "at 1730 hours", "1730hrs".
bool is_clock_hour(const WordingBlock& block, std::uint32_t index);
/// Whether `word` names parts of a whole: the "thirds" of "two thirds".
bool is_part_of_a_whole(std::string_view word);

/// Sentences that may not say who does something.
void check_passives(const Wording& wording, Findings& findings);
/// Sentences with too many words such as "not" and "never".
void check_negatives(const Wording& wording, Findings& findings);
/// Nouns in a row.
void check_noun_strings(const Wording& wording, Findings& findings);
/// "You should".
void check_should(const Wording& wording, Findings& findings);

/// Headings that begin with words that every page could have: "Introduction to".
void check_heading_starts(const Wording& wording, Findings& findings);
/// Headings of which each word begins with a capital letter.
void check_heading_case(const Wording& wording, Findings& findings);
/// Headings with a full stop.
void check_heading_stops(const Wording& wording, Findings& findings);
/// Headings that are questions.
void check_heading_questions(const Wording& wording, Findings& findings);
/// Titles that are too long for lists and search results.
void check_title_length(const Wording& wording, Findings& findings);

/// Lists with more items than people keep in mind.
void check_long_lists(const Wording& wording, Findings& findings);
/// Lists of which some items begin with a capital letter and some do not.
void check_list_beginnings(const Wording& wording, Findings& findings);
/// Items of several sentences.
void check_long_items(const Wording& wording, Findings& findings);
/// Items that end with ";", ",", "and", "or", or a piece of a sentence with a full stop.
void check_list_ends(const Wording& wording, Findings& findings);
/// Numbered steps without a full stop.
void check_steps(const Wording& wording, Findings& findings);
/// Lists after a paragraph without a colon.
void check_lead_ins(const Wording& wording, Findings& findings);
/// One item much longer than the others.
void check_uneven_lists(const Wording& wording, Findings& findings);

/// Whether the heading is one that the page's kind asks for: nobody on the page chose its words.
bool is_asked_heading(const Wording& wording, const WordingBlock& block);

}  // namespace alongside
