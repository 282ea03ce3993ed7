// The accessibility statement of public bodies: what The Public Sector Bodies (Websites and Mobile
// Applications) (No. 2) Accessibility Regulations 2018, regulation 8, ask for. Only check/ includes it.
#pragma once

#include "foundation/date.h"
#include "foundation/finding.h"
#include "model/toolkit.h"

namespace alongside {

/// What settings, or a page of the user's in the statement's place, lack. Nothing is asked where the toolkit
/// is under no such duty, or says no address, so that it is not published.
Findings check_statement(const Toolkit& toolkit, Date today);

/// Whether the law asks this toolkit for a statement.
bool needs_statement(const Settings& settings);

/// Where `key` of the settings stands ("accessibility.status"), else the part that it belongs to, else the
/// file: where there is none, the file that it would be.
Location place_in_settings(const Settings& settings, std::string key);

/// Whether readers can reach anybody, by the settings or a theme.
bool has_contact(const Toolkit& toolkit);

}  // namespace alongside
