// Who translated a page into British Sign Language, in words. Only render/ includes it.
#pragma once

#include <string>

#include "render/site_parts.h"

namespace alongside {

/// "Presented by … Checked by … Translated on …" from the settings of `text`, as safe markup; empty where they say nothing of it.
std::string signed_film_markup(const View& view, const Text& text);

}  // namespace alongside
