// Ctrl-C: noticed between two pieces of work, so that nothing is left half done.
#pragma once

#include <stdexcept>

namespace alongside {

/// Thrown by stop_if_interrupted.
struct Interrupted : std::runtime_error {
  Interrupted() : std::runtime_error("Stopped. Nothing was changed.") {}
};

/// From now on Ctrl-C (and a request to end) only leaves a note; a second one ends the program at once.
void notice_interrupts();

/// Whether somebody asked to stop. Any thread.
bool was_interrupted();

/// Throws Interrupted once somebody asked to stop. Any thread.
void stop_if_interrupted();

}  // namespace alongside
