// Examples that nobody can type: bytes, sizes, rights and things on disk. They are laid over the base by code.
#pragma once

#include <string_view>

#include "app/example_toolkit.h"
#include "foundation/finding.h"

namespace alongside {

struct MadeExample {
  std::string_view rule;
  Location marks;  // what the finding of the wrong example marks
  Change wrong;
  Change right;
};

/// The example of `rule`; null where it is no made one.
const MadeExample* made_example(std::string_view rule);

}  // namespace alongside
