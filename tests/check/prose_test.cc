// Every folder of tests/cases/prose is a case: one text, and in expected.txt its blocks as people read them. A new case needs no
// code: run the tests with ALONGSIDE_WRITE_EXPECTED=1 and read what was written before you commit it.
#include "check/prose.h"

#include <array>
#include <cstdlib>

#include "catch.h"
#include "foundation/files.h"
#include "foundation/text.h"
#include "parse/parse_document.h"

using namespace alongside;

namespace {

std::string kind_name(ProseKind kind) {
  constexpr std::array<const char*, 10> names = {"title", "summary", "heading", "paragraph", "lead-in", "item", "header cell", "cell", "caption", "description"};
  return names[static_cast<std::size_t>(kind)];
}

std::string mark_name(ProseMarkKind kind) {
  constexpr std::array<const char*, 5> names = {"bold", "italic", "link", "code", "picture"};
  return names[static_cast<std::size_t>(kind)];
}

std::string shown(std::string_view words) { return '"' + replaced(words, "\n", "\\n") + '"'; }

std::string place(const Location& where) {
  return std::to_string(where.from.line) + ':' + std::to_string(where.from.column) + '-' + std::to_string(where.to.line) + ':' + std::to_string(where.to.column);
}

/// The stretch of a block with its place in the file.
std::string stretch(const Document& document, const Prose& prose, const ProseBlock& block, std::uint32_t at, std::uint32_t length) {
  return shown(prose.words(block).substr(at, length)) + " at " + place(location_of(document, prose, block, at, length)) + '\n';
}

std::string dumped(const Document& document, const Prose& prose) {
  std::string text;
  for (const ProseBlock& block : prose.blocks) {
    text += kind_name(block.kind) + (block.level > 0 ? " " + std::to_string(block.level) : "") + (block.is_silent ? " silent" : "");
    text += (block.idea > 0 ? " in idea " + std::to_string(block.idea) : "") + ": " + stretch(document, prose, block, 0, block.length);
    for (const ProseSilence& silence : prose.silences_of(block)) text += "  silent " + stretch(document, prose, block, silence.at, silence.length);
    for (const ProseMark& mark : prose.marks_of(block)) text += "  " + mark_name(mark.kind) + " " + stretch(document, prose, block, mark.at, mark.length);
  }
  return text;
}

Document document_of(const std::string& file, std::string bytes) { return parse_document(file, std::move(bytes), {}); }

}  // namespace

TEST_CASE("Every case of tests/cases/prose is read as it says") {
  const std::string cases = ALONGSIDE_SOURCE_DIR "/tests/cases/prose";
  int count = 0;
  for (const FileEntry& entry : list_tree(cases)) {
    if (!entry.path.ends_with(".md")) continue;
    INFO(entry.path);
    const Document document = document_of(entry.path, read_whole_file(cases + '/' + entry.path));
    const bool is_easy = entry.path.ends_with(".easy-read.md");
    const std::string found = dumped(document, prose_of(document, is_easy ? Edition::easy_read : Edition::plain));
    const std::string expected = cases + '/' + entry.path.substr(0, entry.path.find('/')) + "/expected.txt";
    if (std::getenv("ALONGSIDE_WRITE_EXPECTED") != nullptr) write_whole_file(expected, found);
    CHECK(found == (is_file(expected) ? read_whole_file(expected) : std::string()));
    ++count;
  }
  CHECK(count > 3);
}

TEST_CASE("A rule asks of any stretch whether it is silent") {
  const Document document = document_of("page.md", "We say “power” often.\n");
  const Prose prose = prose_of(document);
  const ProseBlock& block = prose.blocks.front();
  CHECK_FALSE(is_silent(prose, block, 0, 6));
  CHECK(is_silent(prose, block, 10, 5));
  CHECK_FALSE(is_silent(prose, block, static_cast<std::uint32_t>(prose.words(block).find("often")), 5));
}

TEST_CASE("Fixed wording is silent as a whole") {
  const Document document = document_of("page.md", "---\ntitle: An Act\nwording: fixed\n---\n\nWhereas it was decided.\n");
  for (const ProseBlock& block : prose_of(document).blocks) CHECK(block.is_silent);
}

TEST_CASE("A text of many quotation marks and stars is read") {
  std::string words;
  for (int i = 0; i < 20000; ++i) words += "‘ab “cd \"e f\n";
  const Document document = document_of("page.md", words);
  CHECK(prose_of(document).text.size() > 20000);
}
