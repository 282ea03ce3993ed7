#include "app/options.h"

#include <sstream>

#include "app/exit.h"
#include "catch.h"

using namespace alongside;

namespace {

struct CommandLine {
  int exit = -1;
  std::string out;
  std::string err;
};

CommandLine type(const std::vector<std::string>& arguments) {
  std::ostringstream out, err;
  Console console{out, err};
  CommandLine line;
  line.exit = run_command_line(arguments, console, false);
  line.out = out.str();
  line.err = err.str();
  return line;
}

}  // namespace

TEST_CASE("Help lists every command, and takes no toolkit") {
  const CommandLine help = type({"--help"});
  CHECK(help.exit == exit_done);
  for (const char* command : {"build", "check", "report", "new", "match", "checked", "review", "links", "explain"}) {
    CHECK(help.out.find(command) != std::string::npos);
  }
  CHECK(help.err.empty());
}

TEST_CASE("The version stands alone on its line") {
  const CommandLine line = type({"--version"});
  CHECK(line.out.starts_with("alongside "));
  CHECK(line.out.find('\n') == line.out.size() - 1);
}

TEST_CASE("A command that is spelled wrongly is guessed") {
  const CommandLine line = type({"biuld"});
  CHECK(line.exit == exit_could_not_run);
  CHECK(line.err == "alongside: There is no command \"biuld\". Did you mean build?\n");
}

TEST_CASE("Nothing typed says what could be typed") {
  const CommandLine line = type({});
  CHECK(line.exit == exit_could_not_run);
  CHECK(line.err.find("Say what to do, for example: alongside build") != std::string::npos);
}

TEST_CASE("Options that take no such value say what they take") {
  CHECK(type({"build", "--jobs", "many"}).err.find("After --jobs comes a number") != std::string::npos);
  CHECK(type({"build", "--format", "pdf"}).err.find("--format text, --format brief, --format json, --format sarif") != std::string::npos);
  CHECK(type({"check", "--today", "06/05/26"}).err.find("--today 2026-05-06") != std::string::npos);
  CHECK(type({"check", "--fail-on", "advice"}).err.find("error, warning or never") != std::string::npos);
}
