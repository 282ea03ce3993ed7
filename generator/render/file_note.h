// What readers are told of a file before they open it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "model/view.h"

namespace alongside {

/// "PDF, 545 KB": the kind and size of the file at `address` in the view's words; only the kind where `size` is 0.
std::string file_note(const View& view, std::string_view address, std::uint64_t size);

}  // namespace alongside
