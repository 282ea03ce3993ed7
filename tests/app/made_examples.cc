#include "app/made_examples.h"

#include <sys/stat.h>

#include <stdexcept>
#include <string>
#include <vector>

#include "foundation/text.h"

#if defined(__GNUC__) && !defined(__clang__)
// GCC 12 wrongly takes the strings of a list in braces for uninitialised at -O3: each is made before it is copied.
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif

namespace alongside {
namespace {

const std::string page_path = "content/guidance/made.md";

std::string repeated(const std::string& words, std::size_t count) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) text += words;
  return text;
}

/// A page of these words, whose first line is the sixth of its file.
Change page(const std::string& body) {
  return writing({{page_path, "---\ntitle: Made\nsummary: Made by a test.\n---\n\n" + body + '\n'}});
}

Change file(const std::string& path) { return writing({{path, "Something."}}); }

Change pipe_at(const std::string& path) {
  return [path](const TemporaryFolder& folder) {
    if (::mkfifo(folder.at("our-toolkit/" + path).c_str(), 0600) != 0) throw std::runtime_error("The test cannot make a pipe.");
  };
}

/// A page that nobody but its owner may read, and not even they.
Change closed_page() {
  return [](const TemporaryFolder& folder) {
    page("Words.")(folder);
    if (::chmod(folder.at("our-toolkit/" + page_path).c_str(), 0) != 0) throw std::runtime_error("The test cannot close a file.");
  };
}

std::string table(std::size_t columns) {
  return repeated("| a ", columns) + "|\n" + repeated("|---", columns) + "|\n" + repeated("| b ", columns) + "|";
}

Location on_page(Position from, Position to) { return {page_path, from, to}; }

/// A toolkit's own copy of a built-in template, with other words in the place of some.
Change own_template(const std::string& name, const std::string& words, const std::string& others) {
  const std::string path = "templates/" + name + ".html";
  const std::string builtin = read_whole_file(ALONGSIDE_SOURCE_DIR "/" + path);
  if (builtin.find(words) == std::string::npos) throw std::runtime_error(path + " does not hold " + words);
  return writing({{path, replaced(builtin, words, others)}});
}

/// An example of a rule about what a whole template must hold: wrong with `others` in the place of `words`.
MadeExample in_template(std::string_view rule, const std::string& name, const std::string& words, const std::string& others) {
  return {rule, {"templates/" + name + ".html", {}, {}}, own_template(name, words, others), own_template(name, words, words + '\n')};
}

/// Neither the frame of pages nor the row of formats in it holds a menu, and the first page has no other.
Change without_menus() {
  return [](const TemporaryFolder& folder) {
    own_template("layout", "nav", "div")(folder);
    own_template("format-row", "nav", "div")(folder);
  };
}

std::vector<MadeExample> template_examples() {
  return {
      in_template("theme/landmarks", "layout", "footer", "div"),
      in_template("theme/missing-part", "layout", "{{{format_row}}}", ""),
      in_template("theme/lost-words", "page", "{{>body}}", ""),
      in_template("theme/menu-order", "layout", "{{#sections}}", "{{^is_home}}<li><a href=\"{{root}}{{links.a_to_z}}\">{{words.a_to_z}}</a></li>{{/is_home}}{{#sections}}"),
      {"theme/no-menu", {"templates/layout.html", {}, {}}, without_menus(), own_template("layout", "</main>", "</main>\n")},
      in_template("theme/no-zoom", "head", "initial-scale=1", "initial-scale=1, user-scalable=no"),
      in_template("theme/outside-landmark", "layout", "{{{breadcrumb}}}", "<p>{{site_title}}</p>{{{breadcrumb}}}"),
      in_template("theme/page-direction", "layout", "dir=\"{{dir}}\"", "dir=\"rtl\""),
      in_template("theme/page-heading", "page", "{{>heading}}", "<p>{{title}}</p>"),
      in_template("theme/page-language", "layout", "lang=\"{{lang}}\" ", ""),
      in_template("theme/page-title", "layout", "<title>{{{page_title}}}</title>", "<title>Westshire</title>"),
      in_template("theme/skip-link", "layout", "<a class=\"skip-link\" href=\"#page.main\">{{words.skip_to_content}}</a>", ""),
  };
}

std::vector<MadeExample> file_examples() {
  return {
      {"input/file-name", {"content/guidance/a?b.md", {}, {}}, file("content/guidance/a\nb.md"), page("Words.")},
      {"input/not-a-file", {"content/pipe", {}, {}}, pipe_at("content/pipe"), page("Words.")},
      {"input/too-deep", on_page({6, 1}, {6, 2}), page(repeated("> ", 101) + 'x'), page("> > x")},
      {"input/too-large", on_page({6, 1}, {6, 2}), page(std::string(20'001, 'x')), page("Words.")},
      {"input/too-wide", on_page({7, 1}, {7, 2}), page(table(101)), page("::: table {caption=\"Who comes when\"}\n" + table(12) + "\n:::")},
      {"input/unreadable", {page_path, {}, {}}, closed_page(), page("Words.")},
  };
}

std::vector<MadeExample> all_examples() {
  std::vector<MadeExample> examples;
  for (const std::vector<MadeExample>& some : {file_examples(), template_examples()}) {
    examples.insert(examples.end(), some.begin(), some.end());
  }
  return examples;
}

}  // namespace

const MadeExample* made_example(std::string_view rule) {
  static const std::vector<MadeExample> examples = all_examples();
  for (const MadeExample& example : examples) {
    if (example.rule == rule) return &example;
  }
  return nullptr;
}

}  // namespace alongside
