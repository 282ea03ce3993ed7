#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "check/built_editions.h"
#include "check/style_sheet.h"
#include "check/theme.h"
#include "check/theme_fixed_colours.h"
#include "check/theme_style_rows.h"
#include "foundation/text.h"
#include "model/language_tag.h"

namespace alongside {
namespace {

/// The editions whose readers the style harms, those that it harms most first.
std::vector<Edition> editions_harmed(Harms harms) {
  switch (harms) {
    case Harms::large_print: return {Edition::large_print};
    case Harms::easy_read: return {Edition::easy_read};
    case Harms::large_and_easy: return {Edition::large_print, Edition::easy_read};
    case Harms::everyone:
    case Harms::right_to_left:
    case Harms::joined_letters: return {Edition::plain, Edition::large_print, Edition::easy_read};
  }
  return {};
}

/// Languages whose letters are joined to each other.
bool has_joined_letters(std::string_view language) {
  constexpr std::string_view tags[] = {"ar", "ckb", "fa", "ps", "sd", "ug", "ur"};
  const std::string_view first = language.substr(0, language.find('-'));
  return std::find(std::begin(tags), std::end(tags), first) != std::end(tags);
}

bool is_spoken(const Toolkit& toolkit, Harms harms) {
  const auto& languages = toolkit.settings.languages;
  if (harms == Harms::right_to_left) return std::any_of(languages.begin(), languages.end(), [](const std::string& one) { return text_direction(one) == "rtl"; });
  if (harms == Harms::joined_letters) return std::any_of(languages.begin(), languages.end(), has_joined_letters);
  return true;
}

std::optional<Edition> edition_harmed(const Declaration& declaration, Harms harms, const Toolkit& toolkit) {
  if (!is_spoken(toolkit, harms)) return std::nullopt;
  for (const Edition edition : editions_harmed(harms)) {
    if (is_built(toolkit.settings, edition) && is_for_edition(declaration, edition)) return edition;
  }
  return std::nullopt;
}

/// Whether the declaration is for one of the elements that the row names, or the row names none.
bool names_element(const StyleRow& row, const Declaration& declaration) {
  if (row.elements.empty()) return true;
  const std::vector<std::string_view> wanted = split(row.elements, ' ');
  const std::vector<std::string> elements = everyday_elements(declaration.selector);
  return std::any_of(elements.begin(), elements.end(), [&](const std::string& element) {
    return std::find(wanted.begin(), wanted.end(), element) != wanted.end();
  });
}

/// Faces of a font are only offered, and steps of a movement pass.
bool shows_nothing(const Declaration& declaration) {
  return declaration.around.find("@font-face") != std::string::npos || declaration.around.find("@keyframes") != std::string::npos;
}

bool breaks(const StyleRow& row, const Declaration& declaration, const std::vector<Declaration>& sheet) {
  const bool is_on_paper = declaration.around.find("@media print") != std::string::npos || declaration.around.find("@page") != std::string::npos;
  const bool is_passed_over = is_on_paper && !row.on_paper;
  return declaration.property == row.property && !is_passed_over && row.breaks(declaration, row.value) && names_element(row, declaration) &&
         (row.unless == nullptr || !row.unless(declaration, sheet));
}

Location place_of(const std::string& file, const std::string& bytes, const Declaration& declaration) {
  const LineIndex lines(bytes);
  return {file, lines.position(bytes, declaration.offset), lines.position(bytes, declaration.offset + declaration.length)};
}

/// What no other edition has, or what the selector keeps to one.
bool is_for_one_edition(const Declaration& declaration) {
  return declaration.around.find(".idea") != std::string::npos || declaration.around.find("@page easy-read") != std::string::npos ||
         declaration.around.find("data-edition") != std::string::npos;
}

Finding finding_of(const FaintColour& faint, Location where) {
  return {faint.severity, std::move(where), std::string(faint.rule), faint.message, std::string(faint.hint), {}, {}, {}};
}

bool is_for_all(Harms harms) { return harms == Harms::everyone || harms == Harms::right_to_left || harms == Harms::joined_letters; }

Finding finding_of(const StyleRow& row, const Declaration& declaration, Edition edition, Location where) {
  const std::string readers = edition == Edition::large_print ? "readers of large print" : "readers of easy read";
  const std::string else_where = " Where only the standard format shall have it, begin the selector with :root[data-edition=\"plain\"].";
  Finding finding{row.severity, std::move(where), std::string(row.rule),
                  "“" + declaration.property + ": " + declaration.value + "” gives " + (is_for_all(row.harms) ? "readers" : readers) + ' ' +
                      std::string(row.what) + ".",
                  std::string(row.instead) + (is_for_all(row.harms) || is_for_one_edition(declaration) ? "" : else_where), {}, {}, {}};
  if (!is_for_all(row.harms)) finding.edition = edition_name(edition);
  return finding;
}

/// The first of the `rows` of each rule that the declaration breaks, as a finding.
void check_declaration(std::span<const StyleRow> rows, const Declaration& declaration, const std::vector<Declaration>& sheet, const Location& where,
                       const Toolkit& toolkit, Findings& findings) {
  const std::size_t before = findings.size();
  for (const StyleRow& row : rows) {
    if (!breaks(row, declaration, sheet)) continue;
    const auto edition = edition_harmed(declaration, row.harms, toolkit);
    const auto is_same = [&](const Finding& finding) { return finding.rule == row.rule; };
    const bool is_told = std::any_of(findings.begin() + static_cast<std::ptrdiff_t>(before), findings.end(), is_same);
    if (edition && !is_told) findings.push_back(finding_of(row, declaration, *edition, where));
  }
}

}  // namespace

Findings check_styles(const SourceFiles& sources, const Toolkit& toolkit) {
  Findings findings;
  for (const SourceFile& style : sources.styles) {
    const Layer& layer = sources.layers[style.layer];
    // What the base theme's sheets do to each edition is measured in a browser by the tests of this program.
    if (layer.name == "base") continue;
    const std::string file = shown_path(sources, style.layer, style.path);
    const std::vector<Declaration> sheet = declarations_of(style.bytes);
    for (const Declaration& declaration : sheet) {
      if (shows_nothing(declaration)) continue;
      const Location where = place_of(file, style.bytes, declaration);
      for (const auto rows : {style_rows(), list_style_rows(), easy_read_style_rows()}) check_declaration(rows, declaration, sheet, where, toolkit, findings);
    }
    for (const FaintColour& faint : faint_colours(sheet, toolkit.settings.editions)) findings.push_back(finding_of(faint, place_of(file, style.bytes, *faint.declaration)));
  }
  return findings;
}

}  // namespace alongside
