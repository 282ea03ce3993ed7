#include <algorithm>
#include <string>
#include <unordered_map>
#include <vector>

#include "check/nodes.h"
#include "check/text_rules.h"
#include "foundation/suggest.h"
#include "foundation/text.h"
#include "foundation/unicode.h"

namespace alongside {
namespace {

/// A heading as it is compared: letter case, spaces, curly apostrophes and the sign at its end do not count.
std::string compared(std::string_view heading) {
  std::string words = replaced(lower_case(composed(one_spaced(heading))), "’", "'");
  while (!words.empty() && std::string_view(".:?!").find(words.back()) != std::string_view::npos)
    words.pop_back();
  return words;
}

/// A value as it would be typed, to show what a field of that type takes.
std::string_view example_of(FieldType type) {
  switch (type) {
    case FieldType::text:
      return "…";
    case FieldType::number:
      return "12";
    case FieldType::date:
      return "6 May 2026";
    case FieldType::list:
      return "[one, another]";
    case FieldType::address:
      return "https://www.example.org/";
    case FieldType::email:
      return "name@example.org";
    case FieldType::yes_no:
      return "yes";
  }
  return "…";
}

class KindCheck {
 public:
  KindCheck(const Document& document, const Kind& kind) : document_(document), kind_(kind) {}

  Findings check() {
    if (kind_.summary_required && trimmed(document_.front.summary).empty()) {
      missing_line("kind/missing-summary",
                   "This page has no summary, which readers see wherever it is listed.",
                   "summary: What the page is about, in one sentence.");
    }
    for (const KindField& field : kind_.fields) {
      if (field.required && !is_given(field.name)) missing_field(field);
    }
    check_headings();
    return std::move(findings_);
  }

 private:
  bool is_given(const std::string& field) const {
    const auto& values = document_.front.kind_fields;
    return std::any_of(values.begin(), values.end(), [&](const KindFieldValue& value) {
      return value.name == field && (!value.text.empty() || !value.items.empty());
    });
  }

  std::string every_one() const { return "Every " + lower_case(kind_.name); }

  /// An unfinished draft is no mistake yet.
  void report(Finding finding) {
    if (document_.front.status == PageStatus::draft) finding.severity = Severity::warning;
    findings_.push_back(std::move(finding));
  }

  void missing_line(std::string rule, std::string message, const std::string& line) {
    const bool has_front_matter = document_.body_offset > 0;
    report(error_at(place_of(document_.front, "title", document_.file), std::move(rule), std::move(message),
                    has_front_matter ? "Write this line between the --- lines at the top: " + line
                                     : "Begin the file with three lines: ---, then " + line + ", then ---"));
  }

  void missing_field(const KindField& field) {
    // A value that could not be understood is a finding of its own.
    const auto& places = document_.front.places;
    const bool is_misread = std::any_of(places.begin(), places.end(),
                                        [&](const auto& place) { return place.first == field.name; });
    if (is_misread && field.type != FieldType::text && field.type != FieldType::list) return;
    missing_line("kind/missing-field", "“" + field.name + "” is missing. " + every_one() + " needs it.",
                 field.name + ": " + std::string(example_of(field.type)));
  }

  void check_headings() {
    for (const KindHeading& wanted : kind_.headings) {
      if (wanted.required && !is_there_to_the_letter(wanted)) check_heading(wanted);
    }
  }

  /// Whether the heading stands there as the kind has it, as most do, so that nothing has to be made comparable.
  bool is_there_to_the_letter(const KindHeading& wanted) const {
    return std::any_of(document_.headings.begin(), document_.headings.end(),
                       [&](const Heading& heading) { return document_.words(heading.words) == wanted.text; });
  }

  /// The headings of the page by their words as they are compared.
  const std::unordered_map<std::string, const Heading*>& present() {
    if (!present_.empty()) return present_;
    for (const Heading& heading : document_.headings) present_.emplace(compared(document_.words(heading.words)), &heading);
    return present_;
  }

  static std::vector<std::string> spellings_of(const KindHeading& wanted) {
    std::vector<std::string> spellings = {wanted.text};
    spellings.insert(spellings.end(), wanted.also.begin(), wanted.also.end());
    return spellings;
  }

  void check_heading(const KindHeading& wanted) {
    const std::vector<std::string> spellings = spellings_of(wanted);
    const auto is_present = [&](const std::string& spelling) {
      return present().contains(compared(spelling));
    };
    if (std::any_of(spellings.begin(), spellings.end(), is_present)) return;
    const Heading* near = nearest_present(spellings);
    const Location where = near == nullptr ? place_of(document_.front, "title", document_.file)
                                           : location_of(document_, document_.nodes[near->node]);
    report(error_at(where, "kind/missing-heading",
                    "The heading “" + wanted.text + "” is missing. " + every_one() + " needs it.",
                    hint_for(wanted, near)));
  }

  /// A heading that no rule of the kind asks for and that is nearly one of `spellings`.
  const Heading* nearest_present(const std::vector<std::string>& spellings) {
    constexpr std::size_t most_compared = 200;  // no page that a person wrote has more
    std::vector<std::string> others;
    for (const Heading& heading : document_.headings) {
      if (others.size() == most_compared) break;
      const std::string words = compared(document_.words(heading.words));
      if (!belongs_to_kind(words)) others.push_back(words);
    }
    for (const std::string& spelling : spellings) {
      const std::string found = nearest(compared(spelling), others);
      if (!found.empty()) return present().at(found);
    }
    return nullptr;
  }

  bool belongs_to_kind(const std::string& words) const {
    return std::any_of(kind_.headings.begin(), kind_.headings.end(), [&](const KindHeading& wanted) {
      const std::vector<std::string> spellings = spellings_of(wanted);
      return std::any_of(spellings.begin(), spellings.end(),
                         [&](const std::string& one) { return compared(one) == words; });
    });
  }

  std::string hint_for(const KindHeading& wanted, const Heading* near) const {
    if (near != nullptr)
      return "Did you mean it by " + quoted(document_.words(near->words)) + "? Then write ## " + wanted.text;
    std::string hint = "Write this line above the part that tells it: ## " + wanted.text;
    if (wanted.also.empty()) return hint;
    std::vector<std::string> also;
    for (const std::string& spelling : wanted.also) also.push_back("“" + spelling + "”");
    return hint + " (" + in_words(also, " or ") + " will do too)";
  }

  const Document& document_;
  const Kind& kind_;
  std::unordered_map<std::string, const Heading*> present_;
  Findings findings_;
};

}  // namespace

Findings check_kind(const Document& document, const CheckContext& context) {
  const bool is_asked = context.role == TextRole::page && context.kind != nullptr;
  if (!is_asked || document.front.status == PageStatus::withdrawn) return {};
  return KindCheck(document, *context.kind).check();
}

}  // namespace alongside
