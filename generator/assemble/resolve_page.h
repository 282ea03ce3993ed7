// Links to what content/ holds: pages, headings, folders, files, pictures.
#pragma once

#include "assemble/resolve.h"

namespace alongside {

struct LocalLink {
  std::string_view path;  // as written, without `#id`
  std::string fragment;   // decoded
  bool is_image = false;
  LinkPlace place;
};

/// What a path leads to.
Resolved resolve_path(const Assembly& assembly, const LocalLink& link);

/// `#id` of the page that holds the link; in a shared text or a slot the id is looked for when the page is
/// made.
Resolved resolve_here(const Assembly& assembly, const std::string& id, const LinkPlace& place);

/// A link that leads nowhere, and why.
Resolved broken(std::string rule, std::string message, std::string hint);

}  // namespace alongside
