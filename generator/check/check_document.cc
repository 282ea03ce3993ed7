#include "check/check_document.h"

#include <algorithm>

#include "check/text_rules.h"
#include "check/unknown_rules.h"
#include "check/wording.h"
#include "foundation/files.h"

namespace alongside {
namespace {

/// Whether a dotted part of the file's name says `part`: "share-power.cy.md" says "cy".
bool name_says(const Document& document, std::string_view part) {
  return !part.empty() && file_name(document.file).find('.' + std::string(part) + '.') != std::string::npos;
}

/// Shared text and slots stand in no toolkit's list of texts, so their names say what they are for.
CheckContext completed(const Document& document, CheckContext context) {
  if (context.role == TextRole::part && name_says(document, edition_name(Edition::easy_read))) {
    context.edition = Edition::easy_read;
  }
  return context;
}

/// Whether the settings at the top, or the whole text, could not be read: then what the page lacks is not
/// known.
bool could_not_be_read(const Document& document) {
  const bool lacks_a_part = document.nodes.size() == 1 || document.front.places.empty();
  return lacks_a_part &&
         std::any_of(document.findings.begin(), document.findings.end(), [](const Finding& finding) {
           return finding.severity == Severity::error && finding.rule.starts_with("input/");
         });
}

void say_where_it_holds(const Document& document, const CheckContext& context, Findings& findings) {
  for (Finding& finding : findings) {
    if (context.edition == Edition::easy_read) finding.edition = edition_name(Edition::easy_read);
    if (name_says(document, context.language)) finding.language = context.language;
  }
}

}  // namespace

Findings check_document(const Document& document, const CheckContext& given) {
  if (document.nodes.empty()) return {};
  const CheckContext context = completed(document, given);
  Findings findings;
  if (!could_not_be_read(document)) {
    append(findings, check_structure(document, context));
    append(findings, check_kind(document, context));
    append(findings, check_dates(document, context));
    append(findings, check_signed_films(document, context));
  }
  append(findings, check_indented_words(document));
  append(findings, check_tables(document, context));
  append(findings, check_pictures(document, context));
  append(findings, check_films(document));
  append(findings, check_recordings(document));
  append(findings, check_words_twice(document));
  append(findings, check_links(document, context));
  append(findings, check_soft_hyphens(document));
  if (context.edition == Edition::easy_read) append(findings, check_ideas(document));
  append(findings, check_wording(document, context));
  append(findings, unknown_rules(document));
  say_where_it_holds(document, context, findings);
  return findings;
}

}  // namespace alongside
