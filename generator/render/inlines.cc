// Inlines: a table of small functions, one a kind of inline.
#include <algorithm>
#include <utility>

#include "foundation/html.h"
#include "foundation/text.h"
#include "model/language_tag.h"
#include "model/links.h"
#include "render/block_writer.h"
#include "render/borrowed_words.h"
#include "render/file_note.h"
#include "render/keep_together.h"
#include "render/site_values.h"

namespace alongside {
namespace {

/// Large print and easy read keep a number, a date or an amount on one line.
void write_words(BlockWriter& writer, std::string_view words) {
  // The parts of "01632 960000" would change places where the words around them run from right to left.
  const bool may_break = writer.view.edition == Edition::plain && text_direction(writer.view.language) == "ltr";
  if (may_break || !may_break_apart(words)) {
    append_escaped(writer.html, words);
  } else {
    append_escaped(writer.html, kept_together(words));
  }
}

void write_term(BlockWriter& writer, std::string_view words, std::uint32_t term) {
  writer.used_terms[term] = true;
  writer.terms.push_back(term);
  const std::string glossary = made_href(writer.view, writer.place.address, "glossary.html");
  writer.html += "<a class=\"term\"";
  write_attribute(writer.html, "href", glossary + '#' + writer.view.toolkit->glossary[term].id);
  writer.html += '>';
  append_escaped(writer.html, words);
  writer.html += "</a>";
}

void write_text(BlockWriter& writer, std::uint32_t index) {
  std::string_view words = writer.document->words(writer.node(index));
  if (std::exchange(writer.drops_space, false)) words.remove_prefix(std::min(words.find_first_not_of(' '), words.size()));
  const TermFinder* terms = writer.terms_allowed && !writer.is_easy_read() ? writer.place.terms : nullptr;
  std::size_t from = 0;
  while (terms != nullptr) {
    const TermFinder::Match match = terms->next(words, from, writer.used_terms);
    if (match.length == 0) break;
    write_words(writer, words.substr(from, match.at - from));
    write_term(writer, words.substr(match.at, match.length), match.term);
    from = match.at + match.length;
  }
  write_words(writer, words.substr(from));
}

void write_soft_break(BlockWriter& writer, std::uint32_t) { writer.html += writer.is_easy_read() ? "<br>\n" : "\n"; }

void write_hard_break(BlockWriter& writer, std::uint32_t) { writer.html += "<br>\n"; }

void write_code(BlockWriter& writer, std::uint32_t index) {
  writer.html += "<code>";
  append_escaped(writer.html, writer.document->words(writer.node(index)));
  writer.html += "</code>";
}

void write_emphasis(BlockWriter& writer, std::uint32_t index) {
  writer.html += "<em>";
  write_inlines(writer, index);
  writer.html += "</em>";
}

void write_strong(BlockWriter& writer, std::uint32_t index) {
  writer.html += "<strong>";
  write_inlines(writer, index);
  writer.html += "</strong>";
}

void write_hole(BlockWriter& writer, std::uint32_t index) {
  const auto known = writer.view.names.find(writer.document->words(writer.node(index)));
  if (known != writer.view.names.end()) write_words(writer, known->second);
}

void write_foreign_words(BlockWriter& writer, std::uint32_t index, const LinkTarget& target) {
  writer.html += "<span";
  write_attribute(writer.html, "lang", target.address);
  write_attribute(writer.html, "dir", text_direction(target.address));
  writer.html += '>';
  write_inlines(writer, index);
  writer.html += "</span>";
}


std::string link_note(const std::string& markup) { return markup.empty() ? markup : " <span class=\"link-note\">" + markup + "</span>"; }

void open_link(std::string& html, std::string_view classes, std::string_view address) {
  html += "<a";
  if (!classes.empty()) write_attribute(html, "class", classes);
  write_attribute(html, "href", address);
  html += '>';
}

/// What is said after a link that leads out of the reader's edition or language, as markup.
std::string leaving_words(const BlockWriter& writer, const Href& way) {
  if (way.other_edition) return fixed_text(writer.view, "link_to_plain");
  if (way.other_language.empty()) return {};
  return fixed_markup(writer.view, "link_to_language", {{"language", language_markup(writer.view, way.other_language)}});
}

Href way_of(const BlockWriter& writer, const LinkTarget& target) {
  if (target.kind == LinkKind::here) return {'#' + std::string(writer.place.id_prefix) + target.fragment, false, {}};
  return href(writer.view, writer.place.address, target);
}

bool is_website(std::string_view address) { return address.starts_with("http"); }

/// The kind and size of the file that a link leads to; empty where it leads to none.
std::string note_of_file(const View& view, const LinkTarget& target) {
  if (target.kind == LinkKind::file) return file_note(view, target.address, target.size);
  return target.kind == LinkKind::outside ? file_note_elsewhere(view, target.address) : std::string();
}

std::string_view link_class(const LinkTarget& target) {
  if (target.kind == LinkKind::file) return "file";
  return target.kind == LinkKind::outside && is_website(target.address) ? "outside" : "";
}

/// What stands at the end of a link: what kind of file it leads to, and that it leads elsewhere.
std::string notes_of_link(const BlockWriter& writer, const LinkTarget& target, const Href& way) {
  return file_note_markup(writer.view, note_of_file(writer.view, target)) + link_note(leaving_words(writer, way));
}

void write_link_to(BlockWriter& writer, std::uint32_t index, const LinkTarget& target) {
  const Href way = way_of(writer, target);
  if (way.address.empty()) return write_inlines(writer, index);
  open_link(writer.html, link_class(target), way.address);
  const bool terms = std::exchange(writer.terms_allowed, false);
  write_inlines(writer, index);
  writer.terms_allowed = terms;
  writer.html += notes_of_link(writer, target, way) + "</a>";
}

/// The words stay, so that the sentence does; a note says why they lead nowhere.
void write_left_out(BlockWriter& writer, std::uint32_t index) {
  write_inlines(writer, index);
  writer.html += link_note(fixed_text(writer.view, "link_left_out"));
}

void write_link(BlockWriter& writer, std::uint32_t index) {
  const LinkTarget& target = (*writer.links)[writer.node(index).detail];
  switch (target.kind) {
    case LinkKind::broken: write_inlines(writer, index); break;
    case LinkKind::left_out: write_left_out(writer, index); break;
    case LinkKind::language: write_foreign_words(writer, index, target); break;
    default: write_link_to(writer, index, target); break;
  }
}

void write_image(BlockWriter& writer, std::uint32_t index) { write_picture(writer, writer.node(index), "", false); }

void write_footnote_mark(BlockWriter& writer, std::uint32_t index) {
  const std::uint32_t number = writer.node(index).detail;
  if (number == 0) return;
  if (writer.note_marks.size() <= number) writer.note_marks.resize(number + 1);
  const unsigned mark = ++writer.note_marks[number];
  const std::string prefix(writer.place.id_prefix);
  const std::string count = std::to_string(number);
  writer.html += "<a class=\"note-ref\" role=\"doc-noteref\"";
  write_attribute(writer.html, "href", '#' + prefix + "fn." + count);
  write_attribute(writer.html, "id", prefix + "fnref." + count + (mark > 1 ? '.' + std::to_string(mark) : ""));
  writer.html += "><span class=\"visually-hidden\">";
  writer.html += fixed_text(writer.view, "note_ref");
  writer.html += " </span>" + count + "</a>";
}

using InlineFunction = void (*)(BlockWriter&, std::uint32_t);

InlineFunction function_for(NodeKind kind) {
  switch (kind) {
    case NodeKind::text: return write_text;
    case NodeKind::soft_break: return write_soft_break;
    case NodeKind::hard_break: return write_hard_break;
    case NodeKind::code: return write_code;
    case NodeKind::emphasis: return write_emphasis;
    case NodeKind::strong: return write_strong;
    case NodeKind::hole: return write_hole;
    case NodeKind::link: return write_link;
    case NodeKind::image: return write_image;
    case NodeKind::footnote_reference: return write_footnote_mark;
    default: return write_inlines;
  }
}

}  // namespace

void write_inline(BlockWriter& writer, std::uint32_t index) { function_for(writer.node(index).kind)(writer, index); }

void write_inlines(BlockWriter& writer, std::uint32_t parent) {
  for (std::uint32_t child = writer.node(parent).first_child; child != 0; child = writer.node(child).next) {
    write_inline(writer, child);
  }
}

std::string link_markup(const BlockWriter& writer, const LinkTarget& target, const std::string& words_markup) {
  const Href way = way_of(writer, target);
  std::string html;
  if (way.address.empty()) return html;
  open_link(html, link_class(target), way.address);
  return html + words_markup + notes_of_link(writer, target, way) + "</a>";
}

void write_attribute(std::string& html, std::string_view name, std::string_view value) {
  html.append(" ").append(name).append("=\"");
  append_escaped(html, value);
  html += '"';
}

std::string way_to(const BlockWriter& writer, std::string_view address) {
  return file_href(writer.view, writer.place.address, address);
}

}  // namespace alongside
