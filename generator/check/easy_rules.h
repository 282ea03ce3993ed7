// The rules on wording of easy read alone, one function each. Only check/ includes it; wording.h is the way
// in.
#pragma once

#include "check/wording.h"

namespace alongside {

/// Pictures that stand alone or side by side.
void check_lonely_pictures(const Wording& wording, Findings& findings);

/// Lists inside lists.
void check_nested_lists(const Wording& wording, Findings& findings);

/// Footnotes.
void check_notes(const Wording& wording, Findings& findings);

/// More than one idea in a sentence: joining words and commas.
void check_two_ideas(const Wording& wording, Findings& findings);

/// Questions outside headings.
void check_questions(const Wording& wording, Findings& findings);

/// Verbs that look back from another time: "had met", "would have met".
void check_far_tenses(const Wording& wording, Findings& findings);

/// Sentences that begin in the middle of a line.
void check_own_lines(const Wording& wording, Findings& findings);

/// Brackets, slashes, dashes and other signs that many readers cannot say aloud.
void check_signs(const Wording& wording, Findings& findings);

/// Quotations inside quotations.
void check_quotations(const Wording& wording, Findings& findings);

/// Too much beside one picture, and two points that share one.
void check_idea_sizes(const Wording& wording, Findings& findings);

/// Too much on one page.
void check_page_size(const Wording& wording, Findings& findings);

/// A first page of easy read that does not say how to read it.
void check_first_page(const Wording& wording, Findings& findings);

/// A page that speaks to nobody.
void check_you_or_we(const Wording& wording, Findings& findings);

/// Hard words that are not explained in the next sentence, and bold words that are none.
void check_hard_words(const Wording& wording, Findings& findings);

/// Two words for one thing on a page.
void check_same_words(const Wording& wording, Findings& findings);

/// Fractions, numbers with parts behind a point, numbers too large to picture.
void check_hard_numbers(const Wording& wording, Findings& findings);

/// Dates with the wrong weekday, in every edition; days to come without their weekday.
void check_weekdays(const Wording& wording, Findings& findings);

}  // namespace alongside
