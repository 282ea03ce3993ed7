#include "app/probe_parts.h"

#include <algorithm>
#include <string_view>

#include "foundation/files.h"
#include "foundation/text.h"
#include "model/links.h"
#include "model/statement.h"

namespace alongside {
namespace {

constexpr std::string_view probe_word = "map";  // stands in bold in probe/easy-read.md
constexpr std::string_view probe_meaning = "A map is a drawing of streets.";
constexpr std::string_view probe_source = "A source to try templates with";  // among the sources of probe/page.md

std::string words_for(const View& view, std::string_view key) { return std::string(fixed_word(view, key)); }

/// A part that a fixed word of the templates is, or one of two.
NeededPart said(const View& view, std::string what, std::string template_part, std::initializer_list<std::string_view> keys) {
  NeededPart part{std::move(what), std::move(template_part)};
  for (const std::string_view key : keys) part.words.push_back(words_for(view, key));
  return part;
}

/// What stands before the address of the page in its language: "", "cy/".
std::string_view before_edition(const View& view) {
  const std::string_view edition = edition_name(view.edition);
  const std::size_t at = view.edition == Edition::plain ? std::string::npos : view.prefix.rfind(edition);
  return std::string_view(view.prefix).substr(0, at);
}

void add_formats(const View& view, const std::string& from, std::vector<NeededPart>& parts) {
  for (const Edition edition : view.toolkit->settings.editions) {
    if (edition == view.edition) continue;
    const std::string folder = edition == Edition::plain ? std::string() : std::string(edition_name(edition)) + '/';
    const std::string name = edition == Edition::plain ? "format_plain" : edition == Edition::large_print ? "format_large_print" : "format_easy_read";
    NeededPart part{"the way to the format “" + words_for(view, name) + "”", "{{{format_row}}}"};
    part.ways.push_back(file_href(view, from, std::string(before_edition(view)) + folder + from));
    parts.push_back(std::move(part));
  }
}

void add_help(const View& view, std::vector<NeededPart>& parts) {
  const std::string partial = view.edition == Edition::easy_read ? "{{>easy-help}}" : "{{>help}}";
  parts.push_back(said(view, "how to say that something is wrong", partial, {"feedback_title", "feedback_text"}));
  parts.push_back(said(view, "how to ask for another format", partial, {"formats_title", "formats_text"}));
  NeededPart contact{"whom to phone or write to", partial};
  for (const std::string* way : {&view.contact.phone, &view.contact.email}) {
    if (!way->empty()) contact.words.push_back(*way);
  }
  if (!contact.words.empty()) parts.push_back(std::move(contact));
}

/// More than one way to find a page (WCAG 2.4.5), and the statement that the law wants to be found.
void add_frame_links(const View& view, const std::string& from, std::vector<NeededPart>& parts) {
  const bool is_easy = view.edition == Edition::easy_read;
  NeededPart list{"the way to all pages", is_easy ? "{{>easy-menu}}" : "{{links.a_to_z}}"};
  list.ways.push_back(made_href(view, from, "a-z.html"));
  parts.push_back(std::move(list));
  NeededPart statement{"the way to the accessibility statement", "{{links.accessibility}}"};
  const std::string before = is_easy ? std::string(before_edition(view)) : view.prefix;
  statement.ways.push_back(file_href(view, from, before + "accessibility-statement.html"));
  parts.push_back(std::move(statement));
}

/// Whose website this is: in words, or as the description of a logo.
void add_name(const View& view, std::vector<NeededPart>& parts) {
  NeededPart name{"whose website this is", "{{>site-name}}"};
  for (const std::string& words : {view.toolkit->settings.title, view.organisation.name}) {
    if (!words.empty() && words.find("{{") == std::string::npos) name.words.push_back(words);
  }
  if (!name.words.empty()) parts.push_back(std::move(name));
}

/// What a reader looks for below the words of a page.
void add_end(std::vector<NeededPart>& parts) {
  NeededPart sources{"where it comes from", "{{>sources}}"};
  sources.words.emplace_back(probe_source);
  parts.push_back(std::move(sources));
}

/// The sections' pages that a first page leads to.
NeededPart contents(const View& view, const std::string& from) {
  NeededPart part{"the way to the sections", "{{>easy-tiles}}"};
  for (std::size_t i = 0; i < view.section_pages.size(); ++i) {
    const std::string& folder = view.toolkit->sections[i].folder;
    if (!view.section_pages[i].empty() && !folder.empty()) part.ways.push_back(made_href(view, from, folder + "/index.html"));
  }
  return part;
}

void add_easy_start(const View& view, const std::string& from, std::vector<NeededPart>& parts) {
  const std::string partial = "{{>easy-welcome}}";
  parts.push_back(said(view, "that this is easy read", partial, {"easy_is"}));
  if (!view.toolkit->settings.summary.empty()) parts.push_back(said(view, "what this is about", partial, {"easy_about"}));
  parts.push_back(said(view, "that hard words are in bold", partial, {"easy_bold"}));
  parts.push_back(said(view, "that readers can ask someone to help them", partial, {"easy_help"}));
  parts.push_back(said(view, "the way to the full version", "{{>full-version}}", {"easy_full"}));
  if (NeededPart sections = contents(view, from); !sections.ways.empty()) parts.push_back(std::move(sections));
}

void add_easy_end(const View& view, std::vector<NeededPart>& parts) {
  NeededPart word_list{"what the hard words mean", "{{>word-list}}"};
  word_list.words.emplace_back(probe_meaning);
  parts.push_back(std::move(word_list));
  parts.push_back(said(view, "the way to the full version", "{{>full-version}}", {"easy_full"}));
}

/// A fixed word of the statement up to what is filled in: "This statement was prepared on".
void add_by_law(const View& view, std::string_view key, std::vector<NeededPart>& parts) {
  const std::string words = words_for(view, key);
  const std::string fixed(trimmed(words.substr(0, words.find('{'))));
  NeededPart part{"“" + fixed + "”", "{{>statement-body}}"};
  part.words.push_back(fixed);
  part.by_law = true;
  if (!fixed.empty()) parts.push_back(std::move(part));
}

/// What The Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 fix, as far as the settings
/// give what it speaks of: what they lack is told there.
void add_law(const View& view, std::vector<NeededPart>& parts) {
  const Settings& settings = view.toolkit->settings;
  const Accessibility said = statement_of(*view.toolkit).said;
  if (said.duty != "regulations" || settings.address.empty() || said.example || !said.covered_by.empty()) return;
  for (const char* heading : {"statement_feedback", "statement_enforcement", "statement_preparation"}) add_by_law(view, heading, parts);
  if (!said.status.empty()) add_by_law(view, "statement_status", parts);
  if (!said.scope.empty()) add_by_law(view, "statement_applies", parts);
  if (said.prepared) add_by_law(view, "statement_prepared", parts);
  if (said.not_accessible.empty()) return;
  for (const char* key : {"statement_non_accessible", "statement_non_accessible_text"}) add_by_law(view, key, parts);
}

}  // namespace

void add_probe_word(Glossary& glossary) {
  std::erase_if(glossary, [](const GlossaryTerm& term) { return term.term == probe_word; });
  GlossaryTerm term;
  term.term = probe_word;
  term.id = "probe-word";
  term.plain = term.easy = probe_meaning;
  glossary.push_back(std::move(term));
}

std::vector<NeededPart> needed_parts(const View& view, const std::string& address) {
  const std::string from = address.substr(view.prefix.size());
  const bool is_easy = view.edition == Edition::easy_read;
  std::vector<NeededPart> parts;
  if (from == "accessibility-statement.html") add_law(view, parts);
  if (from == "index.html" && is_easy) add_easy_start(view, from, parts);
  if (!file_name(from).starts_with("probe-")) return parts;
  std::vector<NeededPart> frame;
  add_name(view, frame);
  add_formats(view, from, frame);
  add_help(view, frame);
  add_frame_links(view, from, frame);
  for (NeededPart& part : frame) {
    part.in_frame = true;
    parts.push_back(std::move(part));
  }
  add_end(parts);
  if (is_easy) add_easy_end(view, parts);
  return parts;
}

}  // namespace alongside
