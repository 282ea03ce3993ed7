// What an organisation and its contact come to over the theme chain, and the names that {{…}} may hold.
#pragma once

#include "assemble/assembly.h"

namespace alongside {

/// The settings' organisation with what the themes replace, the chosen one last.
Organisation merged_organisation(const Settings& settings, const std::vector<Theme>& themes);

/// The settings' contact with what the themes replace.
Contact merged_contact(const Settings& settings, const std::vector<Theme>& themes);

/// Every name with its value; the value is empty where nobody filled it.
Names all_names(const Settings& settings, const std::vector<Theme>& themes);

}  // namespace alongside
