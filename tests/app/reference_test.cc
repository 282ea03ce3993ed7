// With ALONGSIDE_WRITE_TABLES=1 set, the tables of docs/reference.md are written anew instead of being held against the code's.
#include "app/reference.h"

#include <cstdlib>
#include <filesystem>
#include <regex>

#include "catch.h"
#include "foundation/files.h"
#include "parse/kind.h"
#include "read/builtin.h"

using namespace alongside;

namespace {

const std::string page_path = ALONGSIDE_SOURCE_DIR "/docs/reference.md";

std::vector<Kind> builtin_kinds() {
  static const std::regex kind_file("templates/[a-z-]+\\.yaml");
  std::vector<Kind> kinds;
  for (const BuiltinFile& file : builtin_files()) {
    const std::string path(file.path);
    if (std::regex_match(path, kind_file)) kinds.push_back(parse_kind(file.bytes, path).kind);
  }
  return kinds;
}

std::vector<std::string> options_in_code() {
  const std::string code = read_whole_file(ALONGSIDE_SOURCE_DIR "/generator/app/options.cc");
  static const std::regex option("\"(?:-[a-z],)?(--[a-z-]+)\"");
  std::vector<std::string> options;
  for (auto found = std::sregex_iterator(code.begin(), code.end(), option); found != std::sregex_iterator(); ++found) {
    options.push_back((*found)[1]);
  }
  return options;
}

}  // namespace

TEST_CASE("The tables of the reference are those of the code") {
  const std::string page = read_whole_file(page_path);
  const std::string made = with_tables(page, reference_tables(builtin_kinds()));
  if (std::getenv("ALONGSIDE_WRITE_TABLES") != nullptr && made != page) write_whole_file(page_path, made);
  CHECK(made == read_whole_file(page_path));
}

TEST_CASE("The reference lists every built-in kind") { CHECK(builtin_kinds().size() >= 8); }

TEST_CASE("The reference speaks of every option") {
  const std::string page = read_whole_file(page_path);
  const std::vector<std::string> options = options_in_code();
  REQUIRE(options.size() > 10);
  for (const std::string& option : options) {
    INFO(option);
    CHECK(page.find('`' + option) != std::string::npos);
  }
}

TEST_CASE("A table goes between its two comments, as often as it is written") {
  const std::vector<ReferenceTable> tables = {{"one", "| A |\n|---|\n"}};
  const std::string page = "Before\n<!-- table: one -->\nold\n<!-- end -->\nAfter\n";
  const std::string made = with_tables(page, tables);
  CHECK(made == "Before\n<!-- table: one -->\n\n| A |\n|---|\n\n<!-- end -->\nAfter\n");
  CHECK(with_tables(made, tables) == made);
  CHECK_THROWS(with_tables("No place", tables));
}
