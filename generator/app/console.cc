#include "app/console.h"

namespace alongside {

void Console::show_progress(std::string_view words) const {
  if (progress) err << "\r\x1b[K" << words << std::flush;
}

void Console::clear_progress() const {
  if (progress) err << "\r\x1b[K" << std::flush;
}

void Console::say(std::string_view words) const {
  if (quiet) return;
  clear_progress();
  err << words << '\n';
}

std::string progress_bar(std::size_t done, std::size_t of) {
  constexpr std::size_t places = 20;
  const std::size_t filled = done >= of ? places : places * done / of;
  return '[' + std::string(filled, '#') + std::string(places - filled, ' ') + ']';
}

}  // namespace alongside
