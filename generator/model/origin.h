// Whose words and records a brand publishes: its own, or those of the toolkit that it adapts.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/toolkit.h"

namespace alongside {

/// The upstream toolkit that `file`, as findings name it, belongs to; null for a file of this toolkit.
const Origin* upstream_of(const Toolkit& toolkit, std::string_view file);

/// The organisation that the site of `toolkit` speaks for: the chosen theme's, else that of the settings; may be empty.
const std::string& brand_of(const Toolkit& toolkit);

/// The toolkits of other organisations that the site is made from, the nearest first: the toolkit itself where its theme belongs to
/// another organisation, then its upstreams.
std::vector<Origin> origins_of(const Toolkit& toolkit);

/// The toolkit of another organisation that `file` belongs to, whose records are not the brand's; its `title` is empty for the brand's
/// own files.
Origin origin_of(const Toolkit& toolkit, std::string_view file);

}  // namespace alongside
