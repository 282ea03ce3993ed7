#include <algorithm>
#include <array>
#include <optional>

#include "check/style_sheet.h"
#include "check/theme.h"
#include "foundation/text.h"
#include "foundation/unicode.h"
#include "model/look.h"

namespace alongside {
namespace {

/// A size of type in rem, 16 px in a browser that nobody changed; nothing where the unit is another. The sizes of a theme stand in the
/// root, where em and rem are the same.
std::optional<double> type_in_rem(const CssLength& size) { return size.unit == "em" ? size.number : in_rem(size); }

/// What an edition asks of its type. Sizes in rem: 1.5 rem are 18 pt.
struct TypeLimits {
  Edition edition;
  double body;                  // at least
  Severity below_body;          // of the finding where it is less
  double line, line_error;      // line height: at least, and an error below
  double short_line, long_line; // characters: aimed at
  double line_length_error;     // an error above
};

/// Sources: large print, UK Association for Accessible Formats (18 pt and more), American Printing House (18 pt or it is not large
/// print); easy read, Department of Health 2010 and People First 2012 (16 pt here, between their 14 and 18); lines, WCAG 2.2, 1.4.8.
constexpr std::array limits = {
    TypeLimits{Edition::plain, 1, Severity::warning, 1.5, 0, 0, 75, 80},
    TypeLimits{Edition::large_print, 1.5, Severity::error, 1.5, 1.25, 45, 60, 70},
    TypeLimits{Edition::easy_read, 1.333, Severity::error, 1.5, 0, 0, 75, 80},
};

const TypeLimits& limits_of(Edition edition) {
  return *std::find_if(limits.begin(), limits.end(), [&](const TypeLimits& row) { return row.edition == edition; });
}

std::string_view words_for(Edition edition) {
  if (edition == Edition::large_print) return "large print";
  return edition == Edition::easy_read ? "easy read" : "the standard format";
}

/// One edition's sizes under trial, and what is found.
class Trial {
 public:
  Trial(const Toolkit& toolkit, Edition edition)
      : themes_(toolkit.themes), limits_(limits_of(edition)), sizes_(look_of(toolkit.themes, edition, false).sizes) {}

  Findings run() {
    check_units();
    check_body();
    if (limits_.edition != Edition::plain) check_others();
    check_line_height();
    check_line_length();
    check_fonts();
    return std::move(findings_);
  }

 private:
  std::string value(const std::string& name) const {
    const auto found = sizes_.find(name);
    return found == sizes_.end() ? std::string() : found->second;
  }

  std::optional<double> rem(const std::string& name) const {
    const auto size = css_length(value(name));
    return size ? type_in_rem(*size) : std::nullopt;
  }

  void report(Severity severity, const std::string& name, const char* rule, std::string message, std::string hint) {
    Finding finding{severity, place_of_size(themes_, limits_.edition, name), rule, std::move(message), std::move(hint), {}, {}, {}};
    finding.edition = edition_name(limits_.edition);
    findings_.push_back(std::move(finding));
  }

  /// Sizes of type, without the two of lines.
  static bool is_type(std::string_view name) { return name.starts_with("size-") && name != "size-line" && name != "size-measure"; }

  void check_units() {
    for (const auto& [name, written] : sizes_) {
      if (!is_type(name)) continue;
      const auto size = css_length(written);
      if (size && (size->unit == "rem" || size->unit == "em")) continue;
      const bool is_fixed = size && type_in_rem(*size);
      report(Severity::warning, name, "theme/fixed-size",
             is_fixed ? "“" + written + "” stays the same when readers ask their browser for bigger letters."
                      : "“" + written + "” is no size of type that can be checked.",
             is_fixed ? "Write it in rem: " + rem_in_words(*type_in_rem(*size)) : "Write it in rem, such as 1.25rem.");
    }
  }

  static std::string rem_in_words(double number) {
    std::string words = std::to_string(number);
    words.erase(words.find_last_not_of('0') + 1);
    if (words.ends_with('.')) words.pop_back();
    return words + "rem";
  }

  void check_body() {
    const auto body = rem("size-body");
    if (!body || *body >= limits_.body) return;
    report(limits_.below_body, "size-body", "theme/small-type",
           "The words of " + std::string(words_for(limits_.edition)) + " are " + value("size-body") + ", which is too small.",
           "Write at least " + rem_in_words(limits_.body) + '.');
  }

  /// Nothing may be smaller than the words themselves; in large print headings are larger.
  void check_others() {
    const double body = std::max(rem("size-body").value_or(0), limits_.body);
    for (const auto& [name, written] : sizes_) {
      const auto size = rem(name);
      if (!is_type(name) || name == "size-body" || !size || *size >= body) continue;
      report(Severity::error, name, "theme/small-type",
             "“" + name.substr(5) + "” is " + written + ", smaller than the words of " + std::string(words_for(limits_.edition)) + ".",
             "Write at least " + rem_in_words(body) + ": nothing may be smaller than the words.");
    }
    if (limits_.edition == Edition::large_print) check_headings();
  }

  void check_headings() {
    struct Row {
      const char* name;
      double least;
    };
    constexpr std::array rows = {Row{"size-h1", 1.833}, Row{"size-h1-narrow", 1.833}, Row{"size-h2", 1.833}, Row{"size-h3", 1.667}, Row{"size-h4", 1.667}};
    for (const Row& row : rows) {
      const auto size = rem(row.name);
      const double body = rem("size-body").value_or(limits_.body);
      if (!size || *size >= row.least || *size < body) continue;
      report(Severity::warning, row.name, "theme/small-heading", "A heading of large print is " + value(row.name) + ", hardly larger than the words.",
             "Write at least " + rem_in_words(row.least) + '.');
    }
  }

  void check_line_height() {
    const auto line = css_length(value("size-line"));
    if (!line || !line->unit.empty() || line->number >= limits_.line) return;
    report(line->number < limits_.line_error ? Severity::error : Severity::warning, "size-line", "theme/line-height",
           "The lines of " + std::string(words_for(limits_.edition)) + " stand " + value("size-line") + " apart, which is close.",
           "Write at least \"1.5\".");
  }

  void check_line_length() {
    const auto length = css_length(value("size-measure"));
    if (!length || length->unit != "ch") return;
    const bool too_long = length->number > limits_.long_line;
    if (!too_long && length->number >= limits_.short_line) return;
    const std::string aim = limits_.short_line > 0 ? "between 45ch and 60ch" : "at most 75ch";
    report(length->number > limits_.line_length_error ? Severity::error : Severity::warning, "size-measure", "theme/line-length",
           "The lines of " + std::string(words_for(limits_.edition)) + " hold " + value("size-measure") + ", which is too " + (too_long ? "long" : "short") +
               " to read with ease.",
           "Write " + aim + " (ch is the width of one letter).");
  }

  void check_fonts() {
    if (limits_.edition == Edition::plain) return;
    const std::string fonts = lower_case(value("font-body"));
    if (fonts.empty()) return;
    if (!trimmed(fonts).ends_with("sans-serif")) {
      report(Severity::warning, "font-body", "theme/font", "The fonts of " + std::string(words_for(limits_.edition)) + " do not end with sans-serif.",
             "Letters without small strokes are easier to read: end the list with sans-serif.");
    }
    for (const char* thin : {"light", "thin", "condensed", "narrow"}) {
      if (!holds_word(fonts, thin)) continue;
      report(Severity::warning, "font-body", "theme/font", "The fonts of " + std::string(words_for(limits_.edition)) + " hold a " + thin + " one.",
             "Choose a font of ordinary weight and width.");
    }
  }

  static bool holds_word(std::string_view text, std::string_view word) {
    const std::size_t at = text.find(word);
    if (at == std::string_view::npos) return false;
    const std::size_t end = at + word.size();
    return (at == 0 || text[at - 1] < 'a') && (end == text.size() || text[end] < 'a');
  }

  const std::vector<Theme>& themes_;
  const TypeLimits& limits_;
  Tokens sizes_;
  Findings findings_;
};

}  // namespace

Findings check_sizes(const Toolkit& toolkit) {
  Findings findings;
  for (const Edition edition : toolkit.settings.editions) append(findings, Trial(toolkit, edition).run());
  return findings;
}

}  // namespace alongside
