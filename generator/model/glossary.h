// The words that a toolkit explains.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "foundation/finding.h"

namespace alongside {

struct GlossaryTerm {
  std::string term;
  std::string id;                  // of its entry on the glossary page
  std::string plain;
  std::string easy;
  std::vector<std::string> also;   // other spellings
  std::string abbreviation;
  bool is_name = false;
  Location where;
};

using Glossary = std::vector<GlossaryTerm>;

}  // namespace alongside
