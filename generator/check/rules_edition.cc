// Rules of single editions.
#include <array>

#include "check/rule_families.h"

namespace alongside {
namespace {

constexpr Severity warning = Severity::warning;


constexpr std::array rules = {
    Rule{"easy-read/no-picture", warning, "An idea in easy read without a picture.", "The picture carries the meaning for people who read few words.",
         "Department of Health, Making written information easier to understand for people with learning disabilities (2010)",
         "We meet every month.", "![](picture:meeting)\nWe meet every month.", "Write a picture on the line above."},
};

}  // namespace

std::span<const Rule> edition_rules() { return rules; }

}  // namespace alongside
