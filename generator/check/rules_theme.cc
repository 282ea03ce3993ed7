#include <array>

#include "check/rule_families.h"

namespace alongside {
namespace {

constexpr Severity error = Severity::error;

constexpr std::string_view themes = "Alongside's themes: each extends another, and every chain ends in base";
constexpr std::string_view templates = "Mustache, the language of templates, as strictly as Alongside reads it";

constexpr std::array rules = {
    Rule{"theme/circle", error, "Themes that extend each other in a circle.", "None of them would be the lowest, so no look could be worked out.",
         themes, "extends: westshire (in the theme that westshire extends)", "extends: base", "Write `extends: base` in the lowest of them."},
    Rule{"theme/kind-in-theme", error, "A kind of page in a theme's folder.",
         "What a page must hold is the same for every organisation that publishes it.", "Alongside's themes bring looks and words, not kinds",
         "themes/westshire/templates/visit.yaml", "templates/visit.yaml", "Move the file to the templates/ folder of the toolkit."},
    Rule{"theme/no-head", error, "A page template without the part that keeps pages safe.",
         "Without the security policy a page could load a program from elsewhere.", "Content Security Policy Level 3 (W3C)", "<head><title>…</title>",
         "<head>{{>head}}<title>…</title>", "Write {{>head}} straight after <head>."},
    Rule{"theme/partial-circle", error, "A template that would hold itself.", "The page would never end.", templates,
         "{{>card}} in card.html", "{{>card}} in cards.html", "Take it out."},
    Rule{"theme/template-syntax", error, "A name in a template that is opened and not closed, or the other way round.",
         "The page would be cut off, or show signs that are not meant for readers.", templates, "{{#pages}}{{title}}",
         "{{#pages}}{{title}}{{/pages}}", "Close it where the finding says."},
    Rule{"theme/unknown", error, "A theme that nobody made.", "The site would look like nobody's.", themes, "theme: westshrie", "theme: westshire",
         "Use the name of a folder in themes/, or base."},
    Rule{"theme/unknown-name", error, "A name in a template that stands for nothing.", "There would be a gap in every page that uses the template.",
         templates, "{{titel}}", "{{title}}", "The names that templates can use are in templates/README.md."},
    Rule{"theme/unknown-partial", error, "A template that asks for another one that does not exist.", "A part of every page would be missing.",
         templates, "{{>footr}}", "{{>footer}}", "Correct the name, or write the template."},
};

}  // namespace

std::span<const Rule> theme_rules() { return rules; }

}  // namespace alongside
