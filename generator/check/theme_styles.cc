#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "check/theme.h"
#include "foundation/source_text.h"
#include "foundation/text.h"
#include "foundation/unicode.h"

namespace alongside {
namespace {

/// `property: value` in a style sheet, and all selectors and conditions around it.
struct Declaration {
  std::string property, value, around;
  std::size_t offset = 0, length = 0;
};

/// `css` with spaces in the place of comments, so that places stay what they are.
std::string without_comments(std::string_view css) {
  std::string plain(css);
  for (std::size_t at = plain.find("/*"); at != std::string::npos; at = plain.find("/*", at)) {
    const std::size_t close = plain.find("*/", at + 2);
    const std::size_t end = close == std::string::npos ? plain.size() : close + 2;
    std::fill(plain.begin() + static_cast<std::ptrdiff_t>(at), plain.begin() + static_cast<std::ptrdiff_t>(end), ' ');
    at = end;
  }
  return plain;
}

std::string in_words_of(const std::vector<std::string>& around) {
  std::string words;
  for (const std::string& part : around) words += part + ' ';
  return words;
}

std::optional<Declaration> declaration_of(const std::string& css, std::size_t from, std::size_t to, const std::vector<std::string>& around) {
  const std::size_t start = css.find_first_not_of(" \t\r\n", from);
  const std::size_t colon = css.find(':', from);
  if (start >= to || colon >= to || around.empty()) return std::nullopt;
  const std::size_t end = css.find_last_not_of(" \t\r\n", to - 1) + 1;
  return Declaration{lower_case(trimmed(std::string_view(css).substr(start, colon - start))),
                     lower_case(trimmed(std::string_view(css).substr(colon + 1, to - colon - 1))), in_words_of(around), start, end - start};
}

std::vector<Declaration> declarations_of(std::string_view written) {
  const std::string css = without_comments(written);
  std::vector<Declaration> declarations;
  std::vector<std::string> around;
  std::size_t from = 0;
  for (std::size_t at = css.find_first_of("{};"); at != std::string::npos; at = css.find_first_of("{};", at + 1)) {
    if (css[at] == '{') {
      around.emplace_back(trimmed(std::string_view(css).substr(from, at - from)));
    } else {
      if (auto declaration = declaration_of(css, from, at, around)) declarations.push_back(std::move(*declaration));
      if (css[at] == '}' && !around.empty()) around.pop_back();
    }
    from = at + 1;
  }
  return declarations;
}

/// A style that an edition does not allow. Sources: UK Association for Accessible Formats, clear and large print; WCAG 2.2, 1.4.8;
/// Department of Health, easy read (2010).
struct Row {
  std::string_view property;
  std::string_view value;  // that the declaration's holds
  Severity severity;
  std::string_view rule, what, instead;
};

constexpr Severity error = Severity::error;
constexpr Severity warning = Severity::warning;

constexpr std::array rows = {
    Row{"font-style", "italic", error, "theme/slanted-letters", "slanted letters", "Take it out, or use font-weight: 700 instead."},
    Row{"font-style", "oblique", error, "theme/slanted-letters", "slanted letters", "Take it out, or use font-weight: 700 instead."},
    Row{"text-align", "justify", error, "theme/alignment", "lines that are stretched to one width", "Write text-align: start."},
    Row{"text-align", "center", error, "theme/alignment", "lines that do not begin at one edge", "Write text-align: start."},
    Row{"text-align", "right", error, "theme/alignment", "lines that do not begin at one edge", "Write text-align: start."},
    Row{"text-align", "left", warning, "theme/alignment", "lines that begin on the wrong side in Urdu or Arabic", "Write text-align: start."},
    Row{"text-transform", "uppercase", warning, "theme/capital-letters", "words in capitals", "Take it out."},
    Row{"font-variant", "small-caps", warning, "theme/capital-letters", "words in small capitals", "Take it out."},
    Row{"font-variant-caps", "small-caps", warning, "theme/capital-letters", "words in small capitals", "Take it out."},
    Row{"hyphens", "auto", warning, "theme/split-words", "words that are split at the end of a line", "Write hyphens: none."},
    Row{"columns", "", warning, "theme/columns", "words in columns", "Take it out."},
    Row{"column-count", "", warning, "theme/columns", "words in columns", "Take it out."},
};

bool is_allowed_value(const Row& row, const Declaration& declaration) {
  if (row.value.empty()) return declaration.value == "auto" || declaration.value == "1" || declaration.value == "initial";
  return declaration.value.find(row.value) == std::string::npos;
}

/// The selectors name an edition that they are for, or leave out.
bool is_for(const Declaration& declaration, Edition edition) {
  const std::string attribute = "data-edition";
  const std::size_t at = declaration.around.find(attribute);
  if (at == std::string::npos) return true;
  const bool is_named = declaration.around.find(edition_name(edition), at) != std::string::npos;
  const bool is_left_out = at >= 6 && declaration.around.compare(at - 6, 5, ":not(") == 0;
  return is_named != is_left_out;
}

/// Large print first, then easy read: the plain edition may do what these may not.
std::optional<Edition> edition_harmed(const Declaration& declaration, const Toolkit& toolkit) {
  for (const Edition edition : {Edition::large_print, Edition::easy_read}) {
    const auto& built = toolkit.settings.editions;
    if (std::find(built.begin(), built.end(), edition) != built.end() && is_for(declaration, edition)) return edition;
  }
  return std::nullopt;
}

Location place_of(const std::string& file, const std::string& bytes, const Declaration& declaration) {
  const LineIndex lines(bytes);
  return {file, lines.position(bytes, declaration.offset), lines.position(bytes, declaration.offset + declaration.length)};
}

void check_sheet(const std::string& file, const std::string& bytes, const Toolkit& toolkit, Findings& findings) {
  for (const Declaration& declaration : declarations_of(bytes)) {
    for (const Row& row : rows) {
      if (declaration.property != row.property || is_allowed_value(row, declaration)) continue;
      const auto edition = edition_harmed(declaration, toolkit);
      if (!edition) continue;
      const std::string readers = *edition == Edition::large_print ? "large print" : "easy read";
      Finding finding{row.severity, place_of(file, bytes, declaration), std::string(row.rule),
                      "“" + declaration.property + ": " + declaration.value + "” gives readers of " + readers + ' ' + std::string(row.what) + ".",
                      std::string(row.instead) + " Where only the standard format shall have it, begin the selector with :root[data-edition=\"plain\"].",
                      std::string(edition_name(*edition)), {}, {}};
      findings.push_back(std::move(finding));
    }
  }
}

}  // namespace

Findings check_styles(const SourceFiles& sources, const Toolkit& toolkit) {
  Findings findings;
  for (const SourceFile& style : sources.styles) {
    const Layer& layer = sources.layers[style.layer];
    // What the base theme's sheets do to each edition is measured in a browser by the tests of this program.
    if (layer.name != "base") check_sheet(shown_path(sources, style.layer, style.path), style.bytes, toolkit, findings);
  }
  return findings;
}

}  // namespace alongside
