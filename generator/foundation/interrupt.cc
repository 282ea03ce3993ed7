#include "foundation/interrupt.h"

#include <csignal>

namespace alongside {
namespace {

// A signal handler can reach nothing but a variable of this type (C++ standard, [support.signal]).
volatile std::sig_atomic_t asked_to_stop = 0;

void note_interrupt(int signal) {
  asked_to_stop = 1;
  std::signal(signal, SIG_DFL);
}

}  // namespace

void notice_interrupts() {
  std::signal(SIGINT, note_interrupt);
  std::signal(SIGTERM, note_interrupt);
}

bool was_interrupted() {
  return asked_to_stop != 0;
}

void stop_if_interrupted() {
  if (was_interrupted()) throw Interrupted();
}

}  // namespace alongside
