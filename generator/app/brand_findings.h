// Which brands of a run findings hold for. `Finding::theme` names them, "council, nhs-trust"; it is empty where all have it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/finding.h"

namespace alongside {

/// How a finding names the brands at `places` in `names`, in their order; empty where they are all.
std::string brands_in_words(const std::vector<std::string>& names, const std::vector<std::size_t>& places);

/// Whether `finding` holds for the brand called `name`.
bool holds_for(const Finding& finding, std::string_view name);

/// Those of `findings` that hold for the brand called `name`.
Findings findings_for(const Findings& findings, std::string_view name);

/// Says of each of `findings` that it holds for the brands in `words` only, as brands_in_words gives them.
void hold_only_for(Findings& findings, const std::string& words);

/// `findings` sorted, and each that several of the brands called `names` have told once, with all of them named.
Findings told_once_for_all(Findings findings, const std::vector<std::string>& names);

}  // namespace alongside
