#include "app/program.h"

#include <sys/wait.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace alongside {
namespace {

std::string bytes_of(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::string quoted(const std::string& path) { return '\'' + path + '\''; }

}  // namespace

ProgramRun run_program(const std::string& folder, const std::string& arguments) {
  const std::string out = folder + "/.run.out", err = folder + "/.run.err";
  const std::string command = "cd " + quoted(folder) + " && NO_COLOR=1 " + quoted(ALONGSIDE_PROGRAM) + ' ' + arguments + " > " +
                              quoted(out) + " 2> " + quoted(err) + " < /dev/null";
  const int status = std::system(command.c_str());
  ProgramRun run{WIFEXITED(status) ? WEXITSTATUS(status) : -1, bytes_of(out), bytes_of(err)};
  std::filesystem::remove(out);
  std::filesystem::remove(err);
  return run;
}

}  // namespace alongside
