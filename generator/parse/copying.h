// What the parts of the copier share while one Markdown tree becomes a Document.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/document.h"
#include "parse/link_place.h"
#include "parse/node_writer.h"
#include "parse/parser_input.h"
#include "parse/source_cursor.h"

namespace alongside {

struct Copying {
  explicit Copying(Document& to, ParserInput from)
      : document(to), input(std::move(from)), writer(to), cursor(to.source()), links(to.source(), to.body_offset) {}

  Document& document;
  ParserInput input;
  NodeWriter writer;
  SourceCursor cursor;
  LinkFinder links;
  std::vector<std::string> footnote_labels;  // that are defined, for "did you mean"

  /// Keeps a finding about a stretch of the file. A text with thousands of mistakes is no text: the rest are passed over.
  void report(Severity severity, std::size_t at, std::size_t length, std::string rule, std::string message,
              std::string hint) {
    constexpr std::size_t most_findings = 1000;
    if (document.findings.size() >= most_findings) return;
    Location where = location_of(document, static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(length));
    document.findings.push_back(
        {severity, std::move(where), std::move(rule), std::move(message), std::move(hint), {}, {}, {}});
  }
};

/// A stretch of the file as nodes keep it.
inline SourceSpan source_span(std::size_t at, std::size_t length) {
  return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(length)};
}

}  // namespace alongside
