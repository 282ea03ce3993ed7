// Which short words are codes of languages, so that a file name with one is not taken for a name by mistake.
#pragma once

#include <string_view>

namespace alongside {

/// Whether `part` is a two-letter code of ISO 639-1, alone or with a region of two letters ("cy", "pt-BR").
bool is_language_code(std::string_view part);

}  // namespace alongside
