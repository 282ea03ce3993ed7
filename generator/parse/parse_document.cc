#include "parse/parse_document.h"

#include <utility>

#include "foundation/text.h"
#include "foundation/unicode.h"
#include "model/front_matter_block.h"
#include "parse/front_matter_reader.h"
#include "parse/markdown.h"
#include "parse/source_limits.h"

namespace alongside {
namespace {

/// Only the root, so that later stages find the tree that they expect.
Document without_words(std::string file, Findings findings) {
  Document document;
  document.file = std::move(file);
  document.lines = LineIndex(document.text);
  document.nodes.emplace_back();
  document.findings = std::move(findings);
  return document;
}

/// What is said of a line that was meant to be three hyphens.
Finding odd_line_finding(const Document& document, const FrontMatterBlock& block) {
  const bool is_first = block.odd_line < block.first_line;
  const std::string_view line = document.lines.line(document.source(), block.odd_line);
  return error_at({document.file, {block.odd_line, 1}, {block.odd_line, 1 + code_points(trimmed(line))}}, "input/front-matter-line",
                  std::string("This line ") + (is_first ? "begins" : "ends") +
                      " the settings at the top of the page, but it is not three hyphens: " + std::string(trimmed(line)),
                  "Write --- in its place.");
}

/// What is said of settings with nothing above them, or nothing above and below.
Finding bare_settings_finding(const Document& document, const FrontMatterBlock& block) {
  const std::string_view line = document.lines.line(document.source(), block.first_line);
  const std::string_view missing = block.lacks_end ? "no lines of three hyphens stand above and below" : "no line of three hyphens stands above";
  return error_at({document.file, {block.first_line, 1}, {block.first_line, 1 + code_points(trimmed(line))}}, "input/front-matter-line",
                  "The settings at the top of the page (its “front matter”) begin here, but " + std::string(missing) + " them: " +
                      std::string(trimmed(line)),
                  std::string("Write --- in a line of its own above this line") +
                      (block.lacks_end ? ", and another below the last setting." : "."));
}

void read_front_matter(Document& document, const ParseContext& context) {
  const FrontMatterBlock block = front_matter_block(document.text);
  document.body_offset = static_cast<std::uint32_t>(block.body);
  if (!block.found) return;
  if (!block.closed) {
    const int fence = block.first_line - 1;
    document.findings.push_back(error_at(
        {document.file, {fence, 1}, {fence, 4}}, "input/unclosed-front-matter",
        "The settings at the top of the page (its “front matter”) begin with this --- line, but no --- line ends them.",
        "Write --- in a line of its own after the last setting and before the first words of the page."));
    return;
  }
  if (block.lacks_begin) document.findings.push_back(bare_settings_finding(document, block));
  if (block.odd_line != 0) document.findings.push_back(odd_line_finding(document, block));
  const std::string_view yaml = document.source().substr(block.begin, block.end - block.begin);
  read_front_matter_fields(yaml, block.first_line, context, document);
}

void release_spare_memory(Document& document) {
  document.text.shrink_to_fit();
  document.nodes.shrink_to_fit();
  document.headings.shrink_to_fit();
  document.links.shrink_to_fit();
  document.containers.shrink_to_fit();
}

}  // namespace

Document parse_document(std::string file, std::string bytes, const ParseContext& context) {
  tidy_bytes(bytes);
  if (Findings problems = unreadable_bytes(bytes, file); !problems.empty()) {
    return without_words(std::move(file), std::move(problems));
  }
  Document document;
  document.file = std::move(file);
  document.text = std::move(bytes);
  document.source_length = static_cast<std::uint32_t>(document.text.size());
  document.lines = LineIndex(document.text);
  read_front_matter(document, context);
  document.title = document.front.title;
  Findings problems = unparsable_markdown(document.text, document.body_offset, document.lines, document.file);
  if (!problems.empty()) {
    document.nodes.emplace_back();
    append(document.findings, std::move(problems));
    return document;
  }
  copy_markdown(document);
  release_spare_memory(document);
  return document;
}

}  // namespace alongside
