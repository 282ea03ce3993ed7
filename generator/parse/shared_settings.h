// Groups of settings that a toolkit and a theme have both: one table each.
#pragma once

#include "model/settings.h"
#include "parse/fields.h"

namespace alongside {

/// The rows of each group: what it may hold, and where each value goes.
const Fields<Organisation>& organisation_fields();
const Fields<Contact>& contact_fields();
const Fields<Accessibility>& accessibility_fields();

/// Where each value that `reader` met stands, by its keys with dots between them.
std::map<std::string, Location> places_of(const FieldReader& reader);

}  // namespace alongside
