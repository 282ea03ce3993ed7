// Each folder of tests/cases/sites/ is a toolkit, what is done with it, and what must come of it; a new one needs no code.
//   toolkit/      the toolkit's folder
//   upstream/     the toolkit that it adapts, as ../upstream
//   arguments     what is typed after "alongside"; without it: build --format brief
//   exit          the exit code; without it 0
//   findings      what is printed on standard output, whole
//   expected/     files of the site that must be there: of a page only its <main> is held against it, other files whole
//   absent        addresses below the toolkit's folder that must not be there, one a line
// With ALONGSIDE_WRITE_CASES=1 set, what is expected (findings, exit and the files that stand in expected/) is written anew.
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "app/program.h"
#include "catch.h"
#include "foundation/text.h"

using namespace alongside;
namespace fs = std::filesystem;

namespace {

std::string bytes_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::string first_line(const fs::path& path, const std::string& otherwise) {
  return fs::exists(path) ? std::string(trimmed(bytes_of(path))) : otherwise;
}

/// A page's main part, so that a change of the frame does not touch every case.
std::string main_part(const std::string& html) {
  const std::size_t start = html.find("<main");
  const std::size_t end = html.find("</main>");
  return start == std::string::npos || end == std::string::npos ? html : html.substr(start, end + 7 - start) + '\n';
}

std::string what_counts(const fs::path& file) {
  return file.extension() == ".html" ? main_part(bytes_of(file)) : bytes_of(file);
}

bool writes_cases() { return std::getenv("ALONGSIDE_WRITE_CASES") != nullptr; }

void expect_same(const std::string& given, const fs::path& expected) {
  if (writes_cases()) {
    std::ofstream(expected, std::ios::binary) << given;
  } else {
    CHECK(given == bytes_of(expected));
  }
}

void check_files(const fs::path& expected, const fs::path& site) {
  if (!fs::exists(expected)) return;
  for (const auto& entry : fs::recursive_directory_iterator(expected)) {
    if (!entry.is_regular_file()) continue;
    const fs::path made = site / fs::relative(entry.path(), expected);
    INFO(made);
    REQUIRE(fs::exists(made));
    expect_same(what_counts(made), entry.path());
  }
}

void check_absent(const fs::path& list, const fs::path& toolkit) {
  if (!fs::exists(list)) return;
  const std::string names = bytes_of(list);
  for (const std::string_view name : lines_of(names)) {
    INFO(name);
    if (!name.empty()) CHECK_FALSE(fs::exists(toolkit / name));
  }
}

void run_case(const fs::path& given) {
  const fs::path folder = fs::temp_directory_path() / ("alongside-case-" + given.filename().string());
  const bool has_upstream = fs::exists(given / "upstream");
  const fs::path toolkit = has_upstream ? folder / "toolkit" : folder;
  constexpr auto whole = fs::copy_options::recursive | fs::copy_options::copy_symlinks;
  fs::remove_all(folder);
  fs::create_directories(toolkit.parent_path());
  fs::copy(given / "toolkit", toolkit, whole);
  if (has_upstream) fs::copy(given / "upstream", folder / "upstream", whole);
  const std::string arguments = first_line(given / "arguments", "build --format brief --today 2026-11-21");
  const ProgramRun run = run_program(toolkit.string(), arguments);
  INFO(run.err);
  if (writes_cases()) std::ofstream(given / "exit") << run.exit << '\n';
  CHECK(std::to_string(run.exit) == first_line(given / "exit", "0"));
  if (fs::exists(given / "findings") || writes_cases()) expect_same(run.out, given / "findings");
  check_files(given / "expected", toolkit / "site");
  check_absent(given / "absent", toolkit);
  fs::remove_all(folder);
}

}  // namespace

TEST_CASE("Every toolkit of tests/cases/sites comes out as its folder says") {
  std::size_t cases = 0;
  for (const auto& entry : fs::directory_iterator(ALONGSIDE_SOURCE_DIR "/tests/cases/sites")) {
    DYNAMIC_SECTION(entry.path().filename().string()) { run_case(entry.path()); }
    ++cases;
  }
  REQUIRE(cases > 0);
}
