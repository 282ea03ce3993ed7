// The only place that catches "could not run".
#include <cstdlib>
#include <exception>
#include <iostream>
#include <new>
#include <string>
#include <vector>

#include "app/exit.h"
#include "app/options.h"
#include "foundation/terminal.h"

int main(int count, char** values) {
  using namespace alongside;
  const std::vector<std::string> arguments(values + 1, values + count);
  const char* no_colour = std::getenv("NO_COLOR");
  const char* brief = std::getenv("ALONGSIDE_BRIEF");
  Console console{std::cout, std::cerr};
  console.colour = is_terminal(Stream::out) && (no_colour == nullptr || *no_colour == '\0');
  console.progress = is_terminal(Stream::err);
  try {
    return run_command_line(arguments, console, brief != nullptr && std::string(brief) == "1");
  } catch (const std::bad_alloc&) {
    std::cerr << "alongside: This computer has not enough memory free. Close other programs, or try --jobs 1.\n";
  } catch (const std::exception& problem) {
    console.clear_progress();
    std::cerr << "alongside: " << problem.what() << '\n';
  }
  return exit_could_not_run;
}
