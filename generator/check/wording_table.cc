// The table of the rules on wording of all editions but those of easy read alone.
#include <array>

#include "check/wording_rules.h"

namespace alongside {
namespace {

constexpr WordingRule in_all(void (*check)(const Wording&, Findings&)) { return {check, true, true, true}; }
constexpr WordingRule in_plain(void (*check)(const Wording&, Findings&)) { return {check, true, false, true}; }
/// Rules on structure hold in every language.
constexpr WordingRule in_all_languages(WordingRule rule) { return {rule.check, rule.in_plain, rule.in_easy_read, false}; }

constexpr std::array language_rules = {
    in_all(check_long_sentences),
    in_plain(check_long_paragraphs),
    in_plain(check_mean_sentence),
    in_all_languages(in_plain(check_page_summary)),
    in_all(check_other_words),
    in_all(check_figures_of_speech),
    in_all(check_latin),
    in_plain(check_hidden_verbs),
    in_all(check_places_and_colours),
    in_all_languages(in_all(check_italics)),
    in_all_languages(in_plain(check_bold)),
    in_all(check_contractions),
    in_all(check_brackets_in_words),
    in_all(check_and_or),
    in_all(check_abbreviations),
    in_all(check_capitals),
    in_all(check_roman_numerals),
    in_all(check_percentages),
    in_all(check_number_words),
    in_all(check_big_numbers),
    in_all(check_dates_in_text),
    in_all(check_times),
    in_all(check_ranges),
    in_all(check_passives),
    in_all(check_negatives),
    in_all(check_noun_strings),
    in_all_languages(in_all(check_title_length)),
    in_all_languages(in_all(check_long_lists)),
    in_plain(check_long_items),
};

constexpr std::array plain_rules = {
    in_plain(check_medical_terms),
    in_plain(check_should),
    in_plain(check_heading_starts),
    in_plain(check_heading_case),
    in_all_languages(in_plain(check_heading_stops)),
    in_all_languages(in_plain(check_heading_questions)),
    in_plain(check_list_ends),
    in_plain(check_steps),
    in_plain(check_lead_ins),
    in_plain(check_uneven_lists),
    in_plain(check_list_beginnings),
};

}  // namespace

std::span<const WordingRule> language_wording_rules() { return language_rules; }

std::span<const WordingRule> plain_wording_rules() { return plain_rules; }

}  // namespace alongside
