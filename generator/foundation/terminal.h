// Whether a person is looking.
#pragma once

namespace alongside {

enum class Stream { out, err };

/// Whether `stream` is shown on a terminal.
bool is_terminal(Stream stream);

}  // namespace alongside
