// The rows of the table of rules, one file a family or two. Only rules.cc includes it.
#pragma once

#include <span>

#include "check/rules.h"

namespace alongside {

std::span<const Rule> input_rules();
std::span<const Rule> settings_rules();
std::span<const Rule> markup_rules();
std::span<const Rule> structure_rules();
std::span<const Rule> kind_rules();
std::span<const Rule> link_rules();
std::span<const Rule> theme_rules();
std::span<const Rule> picture_rules();
std::span<const Rule> edition_rules();
std::span<const Rule> review_rules();

}  // namespace alongside
