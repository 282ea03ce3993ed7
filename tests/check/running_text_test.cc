#include "check/running_text.h"

#include <string>

#include "catch.h"
#include "foundation/files.h"

using namespace alongside;

namespace {

/// All templates and all code that writes blocks, one after the other.
std::string what_writes_pages() {
  std::string all;
  for (const char* folder : {ALONGSIDE_SOURCE_DIR "/templates/", ALONGSIDE_SOURCE_DIR "/generator/render/"}) {
    for (const FileEntry& entry : list_tree(folder)) {
      if (entry.path.ends_with(".html") || entry.path.ends_with(".cc")) all += read_whole_file(folder + entry.path);
    }
  }
  return all;
}

/// Whether a list of classes holds `name` as a whole word; in code the quotation mark after it is escaped.
bool is_given(const std::string& pages, const std::string& name) {
  for (const char before : {' ', '"'}) {
    for (const char after : {' ', '"', '\\'}) {
      if (pages.find(before + name + after) != std::string::npos) return true;
    }
  }
  return false;
}

}  // namespace

TEST_CASE("Text runs in elements of words, and in the classes that templates give to sentences") {
  for (const char* selector : {"p", "body", "main li", ".quote p", ".summary", "p.summary", ".card .card-summary", ".summary:first-child", ".note, h1", ":root[dir=\"rtl\"] .box"}) {
    INFO(selector);
    CHECK(running_text_of(selector) == RunningText::surely);
  }
}

TEST_CASE("Text may run in paragraphs inside a class that only the theme knows") {
  for (const char* selector : {".our-box p", "section.ours blockquote", ".our-pictures figcaption"}) {
    INFO(selector);
    CHECK(running_text_of(selector) == RunningText::perhaps);
  }
}

TEST_CASE("No text runs in headings, labels, menus, signs or links") {
  for (const char* selector : {"h1", ".card-title", ".eyebrow", "p.our-label", ".site-menu li", "nav p", ".site-header p", ".summary::before", ".box:after", ".card a", "a[title=\".summary\"]", ""}) {
    INFO(selector);
    CHECK(running_text_of(selector) == RunningText::no);
  }
}

TEST_CASE("Every class of running text is one that templates or blocks give") {
  const std::string pages = what_writes_pages();
  for (const std::string_view name : text_classes()) {
    INFO(name);
    CHECK(is_given(pages, std::string(name)));
  }
}
