// The table of the rules on wording of all editions but those of easy read alone.
#include <array>

#include "check/wording_rules.h"

namespace alongside {
namespace {

constexpr std::array language_rules = {
    WordingRule{check_long_sentences},
};

}  // namespace

std::span<const WordingRule> language_wording_rules() { return language_rules; }

std::span<const WordingRule> plain_wording_rules() { return {}; }

}  // namespace alongside
