#include "parse/markdown.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>

#include <memory>
#include <string>
#include <unordered_set>
#include <utility>

#include "foundation/unicode.h"
#include "parse/cmark_access.h"
#include "parse/container_extension.h"
#include "parse/copying.h"
#include "parse/tree_copier.h"

namespace alongside {
namespace {

using ParserOwner = std::unique_ptr<cmark_parser, decltype(&cmark_parser_free)>;
using TreeOwner = std::unique_ptr<cmark_node, decltype(&cmark_node_free)>;

struct Extensions {
  cmark_syntax_extension* table = nullptr;
  cmark_syntax_extension* tasklist = nullptr;
  cmark_syntax_extension* container = nullptr;
};

/// Registered once, by the first thread that comes, and never released: other threads may be at work.
const Extensions& extensions() {
  static const Extensions all = [] {
    check_cmark_version();
    cmark_gfm_core_extensions_ensure_registered();
    return Extensions{cmark_find_syntax_extension("table"), cmark_find_syntax_extension("tasklist"), container_extension()};
  }();
  return all;
}

TreeOwner parsed(std::string_view markdown) {
  const ParserOwner parser(cmark_parser_new(CMARK_OPT_DEFAULT | CMARK_OPT_FOOTNOTES), cmark_parser_free);
  // Containers first: that of tables answers for every line of a paragraph, and then no other is asked.
  cmark_parser_attach_syntax_extension(parser.get(), extensions().container);
  cmark_parser_attach_syntax_extension(parser.get(), extensions().table);
  cmark_parser_attach_syntax_extension(parser.get(), extensions().tasklist);
  cmark_parser_feed(parser.get(), markdown.data(), markdown.size());
  return {cmark_parser_finish(parser.get()), cmark_node_free};
}

void report_footnotes(Copying& copying) {
  if (copying.input.footnotes.empty()) return;
  std::unordered_set<std::string> used;
  for (const Node& node : copying.document.nodes) {
    if (node.kind == NodeKind::footnote_definition) used.insert(lower_case(copying.writer.words({node.text, node.text_length})));
  }
  std::unordered_set<std::string> seen;
  for (const ByteRange& label : copying.input.footnotes) {
    const std::string words(copying.document.source().substr(label.at, label.length));
    const std::string key = lower_case(words);
    if (!seen.insert(key).second) {
      copying.report(Severity::error, label.at, label.length, "markup/duplicate-footnote",
                     "There are two footnotes “" + words + "”.", "Give one of them another name.");
    } else if (!used.contains(key)) {
      copying.report(Severity::warning, label.at, label.length, "markup/unused-footnote",
                     "Nothing on this page refers to the footnote “" + words + "”, so it is left out.",
                     "Write [^" + words + "] in the text where it belongs, or remove it.");
    }
  }
}

void report_controls(Copying& copying) {
  for (const ByteRange& control : copying.input.controls) {
    copying.report(Severity::warning, control.at, control.length, "input/control-character",
                   "There is an invisible sign here, which is read as a space.",
                   "Delete it and type a space or a new line. It often comes with text that is pasted in.");
  }
}

}  // namespace

void copy_markdown(Document& document) {
  Copying copying(document, parser_input(document.text, document.body_offset));
  const std::string_view markdown = copying.input.changed.empty()
                                        ? std::string_view(document.text).substr(document.body_offset)
                                        : std::string_view(copying.input.changed);
  constexpr std::size_t most_suggestions = 200;
  for (const ByteRange& label : copying.input.footnotes) {
    if (copying.footnote_labels.size() == most_suggestions) break;
    copying.footnote_labels.emplace_back(document.source().substr(label.at, label.length));
  }
  const TreeOwner tree = parsed(markdown);
  TreeCopier(copying).copy(tree.get());
  report_controls(copying);
  report_footnotes(copying);
  copying.writer.finish();
}

}  // namespace alongside
