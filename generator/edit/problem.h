// A file of the user's that cannot be changed safely.
#pragma once

#include <stdexcept>

namespace alongside {

/// what() says why in words for people, and what to do instead; the file is as it was.
struct EditProblem : std::runtime_error {
  using std::runtime_error::runtime_error;
};

}  // namespace alongside
