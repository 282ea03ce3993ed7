// What was typed on the command line, on its way to Options.
#pragma once

#include <stdexcept>
#include <string>

#include "app/options.h"

namespace alongside {

/// What the command line says, before it is made into Options.
struct Typed {
  Options options;
  std::string start;
  std::string folder;
  std::string format;
  std::string fail_on = "error";
  std::string today;
};

/// A value that an option does not take; what() says which it takes.
struct WrongOption : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// The options that `typed` comes to, paths from the folder that it starts in. Throws WrongOption.
Options finished(Typed typed, bool environment_brief);

}  // namespace alongside
