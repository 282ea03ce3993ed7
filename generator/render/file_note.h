// What readers are told of a file before they open it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "model/view.h"

namespace alongside {

/// "PDF, 545 KB": the kind and size of the file at `address` in the view's words, as safe markup; only the kind where `size` is 0.
std::string file_note(const View& view, std::string_view address, std::uint64_t size);

/// The same of what stands at `address`, with its holes filled, on another website; empty where that is no file, or nobody has asked yet.
std::string file_note_elsewhere(const View& view, const std::string& address);

/// Such a note behind the words of a link: in brackets; in easy read, which knows none, after a comma. Empty where `note` is.
std::string file_note_markup(const View& view, const std::string& note);

}  // namespace alongside
