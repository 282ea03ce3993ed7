// Which texts wait for the people that they are for.
#pragma once

#include <cstddef>
#include <vector>

#include "model/people_check.h"
#include "report/report_input.h"

namespace alongside {

struct CheckedText {
  TextIndex text = no_index;
  PeopleCheck check;
};

/// Every published easy-read text and translation with what was recorded of its check: changed ones first,
/// then those that nobody checked, then checked ones, each in the order of the texts.
std::vector<CheckedText> checked_texts(const ReportInput& input);

/// How many of `texts` stand like that.
std::size_t count_in_state(const std::vector<CheckedText>& texts, PeopleCheckState state);

}  // namespace alongside
