// Who translated a page into British Sign Language, in words. Only render/ includes it.
#pragma once

#include <string>
#include <string_view>

#include "render/site_parts.h"

namespace alongside {

/// "Made by … Presented by … Checked by … Translated on …" from what a text in `language` says of `film`, as safe markup; empty where it
/// says nothing.
std::string signed_film_markup(const View& view, std::string_view language, const SignedFilm& film);

}  // namespace alongside
