#include "render/template_names.h"

#include <fstream>
#include <iterator>
#include <set>
#include <sstream>

#include "catch.h"
#include "foundation/text.h"

using namespace alongside;

namespace {

using Names = std::set<std::string>;

bool is_name(std::string_view word) {
  return !word.empty() && word.find_first_not_of("abcdefghijklmnopqrstuvwxyz_") == std::string_view::npos;
}

/// The names in a stretch between backticks: `title`, `{href, title}`, `formats[].missing`; none in markup.
void add_names(Names& names, std::string_view code) {
  if (code.starts_with('<')) return;
  std::string word;
  for (const char c : std::string(code) + ' ') {
    const bool goes_on = (c >= 'a' && c <= 'z') || c == '_' || c == '-' || c == '.';
    if (goes_on) {
      word += c;
    } else {
      if (is_name(word)) names.insert(word);
      word.clear();
    }
  }
}

Names names_in_code(std::string_view text) {
  Names names;
  const auto parts = split(text, '`');
  for (std::size_t i = 1; i < parts.size(); i += 2) add_names(names, parts[i]);
  return names;
}

std::string readme() {
  std::ifstream file(ALONGSIDE_SOURCE_DIR "/templates/README.md");
  return {std::istreambuf_iterator<char>(file), {}};
}

/// The part of the README from one heading to another.
std::string between(std::string_view from, std::string_view to) {
  const std::string whole = readme();
  const std::size_t start = whole.find(from), end = whole.find(to);
  REQUIRE(start != std::string::npos);
  REQUIRE(end != std::string::npos);
  return whole.substr(start, end - start);
}

/// The cells of every row of a table whose first cell is code.
std::vector<std::vector<std::string>> rows(const std::string& text) {
  std::vector<std::vector<std::string>> result;
  for (const std::string_view line : lines_of(text)) {
    if (!line.starts_with("| `")) continue;
    std::vector<std::string> cells;
    for (const std::string_view cell : split(line, '|')) cells.emplace_back(trimmed(cell));
    result.push_back(cells);
  }
  return result;
}

void add_shape(Names& names, const TemplateShape& shape) {
  for (const TemplateName& name : shape.names) {
    names.insert(std::string(name.name));
    if (name.shape != nullptr) add_shape(names, *name.shape);
  }
}

Names names_of(std::string_view shape) {
  Names names;
  add_shape(names, template_shape(shape));
  return names;
}

void check_known(const Names& given, const Names& known) {
  for (const std::string& name : given) {
    INFO(name);
    CHECK(known.count(name) == 1);
  }
}

}  // namespace

TEST_CASE("templates/README.md names everything that templates can use") {
  const Names told = names_in_code(between("## How to read the tables", "## 4. Fixed words"));
  for (const TemplateShape& shape : template_shapes()) {
    for (const TemplateName& name : shape.names) {
      INFO(shape.name << ": " << name.name);
      CHECK(told.count(std::string(name.name)) == 1);
    }
  }
}

TEST_CASE("Layouts can use every name that templates/README.md gives them") {
  const Names layout = names_of("layout");
  for (const auto& cells : rows(between("### Holes", "### Small templates"))) check_known(names_in_code(cells[1]), layout);
}

TEST_CASE("Page templates can use every name that templates/README.md gives them") {
  const Names page = names_of("page");
  for (const auto& cells : rows(between("## 2. Page templates", "### Partials of a page"))) check_known(names_in_code(cells[1]), page);
}

TEST_CASE("Every other template can use the names in its row of templates/README.md") {
  std::size_t templates = 0;
  for (const std::string& part : {between("### Small templates", "## 2. Page templates"), between("## 3. Other pages", "## 4. Fixed words")}) {
    for (const auto& cells : rows(part)) {
      const std::string file(trimmed(replaced(cells[1], "`", "")));
      const std::string name = file.substr(0, file.find(".html"));
      INFO(name);
      REQUIRE(shape_of_template(name) != nullptr);
      check_known(names_in_code(cells.back().empty() ? cells[cells.size() - 2] : cells.back()), names_of(name));
      ++templates;
    }
  }
  CHECK(templates > 10);
}

TEST_CASE("A partial has no names of its own") { CHECK(shape_of_template("card") == nullptr); }
