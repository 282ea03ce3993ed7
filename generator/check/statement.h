// The accessibility statement of public bodies: what The Public Sector Bodies (Websites and Mobile
// Applications) (No. 2) Accessibility Regulations 2018, regulation 8, ask for. Only check/ includes it.
#pragma once

#include "foundation/date.h"
#include "foundation/finding.h"
#include "model/statement.h"
#include "model/toolkit.h"

namespace alongside {

/// What settings, or a page of the user's in the statement's place, lack. Nothing is asked where the toolkit
/// is under no such duty, or says no address, so that it is not published.
Findings check_statement(const Toolkit& toolkit, Date today);

/// A toolkit without a way to reach anybody. Where a statement is asked for by law, so is a contact (regulation 8(4)(c)).
Findings check_contact(const Toolkit& toolkit);

/// Whether the law asks this toolkit for a statement of its own: it is under the duty, published, and no other statement covers it.
bool needs_statement(const Statement& statement, const Settings& settings);

/// What a page of the user's in the statement's place lacks of the headings and sentences that the law fixes.
Findings check_statement_page(const Toolkit& toolkit, const Document& document);

/// Where `key` of the settings stands ("accessibility.status"), else the part that it belongs to, else the
/// file: where there is none, the file that it would be.
Location place_in_settings(const Settings& settings, std::string key);

}  // namespace alongside
