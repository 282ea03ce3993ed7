#include "foundation/terminal.h"

#include <unistd.h>

namespace alongside {

bool is_terminal(Stream stream) { return isatty(stream == Stream::out ? STDOUT_FILENO : STDERR_FILENO) == 1; }

}  // namespace alongside
