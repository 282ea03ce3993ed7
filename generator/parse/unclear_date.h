// What to say of a date that nobody can read for certain.
#pragma once

#include <string>
#include <string_view>

namespace alongside {

/// Why `text` names no day: "there is no “31 June 2026”: June 2026 has 30 days.", or that it could be several.
std::string why_no_date(std::string_view text);

/// What to write instead of `text`: "Write the day as 6 May 2026 or as 2026-05-06.", with both readings of 06/05/26 where it is such.
std::string date_hint(std::string_view text);

}  // namespace alongside
