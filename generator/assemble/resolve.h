// One link, as a person wrote it, to what it leads to.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "assemble/assembly.h"

namespace alongside {

/// Where a link stands.
struct LinkPlace {
  std::string_view folder;    // of its file below content/
  PageIndex page = no_index;  // that holds it; none for shared texts, slots and settings
  bool is_draft = false;      // then it may lead to other drafts
  std::uint32_t layer = 0;    // of its file, in SourceFiles::layers
};

/// What is wrong with a link. Where something is missing, the hint is found later, because that may take
/// long.
struct Trouble {
  Severity severity = Severity::error;
  std::string rule;
  std::string message;
  std::string hint;
  std::string missing;  // the path below content/ that nothing stands at
};

struct Resolved {
  LinkTarget target;
  std::unique_ptr<Trouble> trouble;  // none in nearly every case
};

/// What `written` (a link's or picture's target, {{…}} included) leads to from `place`.
Resolved resolve_link(const Assembly& assembly, std::string_view written, bool is_image,
                      const LinkPlace& place);

/// `path` below content/ spelled as a link from `place`, in the manner of `like`: from the top where that
/// begins with `/`.
std::string spelled(const LinkPlace& place, std::string_view like, std::string_view path);

}  // namespace alongside
