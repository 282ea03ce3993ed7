// The table of the rules on wording of easy read, and of those that ask more there than elsewhere.
#include <array>

#include "check/easy_rules.h"

namespace alongside {
namespace {

constexpr bool in_plain = false;
constexpr bool in_easy_read = true;
constexpr bool any_language = false;  // is_english_only

constexpr std::array rules = {
    WordingRule{check_lonely_pictures, in_plain, in_easy_read, any_language},
    WordingRule{check_nested_lists, in_plain, in_easy_read, any_language},
    WordingRule{check_notes, in_plain, in_easy_read, any_language},
    WordingRule{check_idea_sizes, in_plain, in_easy_read, any_language},
    WordingRule{check_page_size, in_plain, in_easy_read, any_language},
    WordingRule{check_own_lines, in_plain, in_easy_read, any_language},
    WordingRule{check_quotations, in_plain, in_easy_read, any_language},
    WordingRule{check_questions, in_plain, in_easy_read, any_language},
    WordingRule{check_first_page, in_plain, in_easy_read},
    WordingRule{check_two_ideas, in_plain, in_easy_read},
    WordingRule{check_far_tenses, in_plain, in_easy_read},
    WordingRule{check_signs, in_plain, in_easy_read},
    WordingRule{check_you_or_we, in_plain, in_easy_read},
    WordingRule{check_hard_words, in_plain, in_easy_read},
    WordingRule{check_same_words, in_plain, in_easy_read},
    WordingRule{check_hard_numbers, in_plain, in_easy_read},
    WordingRule{check_weekdays, true, in_easy_read},
};

}  // namespace

std::span<const WordingRule> easy_read_wording_rules() {
  return rules;
}

}  // namespace alongside
