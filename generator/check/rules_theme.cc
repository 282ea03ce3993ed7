#include <array>

#include "check/rule_families.h"

namespace alongside {
namespace {

constexpr Severity error = Severity::error;

constexpr std::string_view themes = "Alongside's themes: each extends another, and every chain ends in base";
constexpr std::string_view policy = "Content Security Policy Level 3 (W3C)";
constexpr std::string_view templates = "Mustache, the language of templates, as strictly as Alongside reads it";

constexpr std::array rules = {
    Rule{"theme/circle", error, "Themes that extend each other in a circle.", "None of them would be the lowest, so no look could be worked out.",
         themes, "extends: westshire (in the theme that westshire extends)", "extends: base", "Write `extends: base` in the lowest of them."},
    Rule{"theme/embedded", error, "A template that shows another page inside its own.", "The security policy stops it, and readers would see an empty box.",
         policy, "<iframe src=\"map.html\"></iframe>", "<a href=\"map.html\">…</a>", "Write a link in its place."},
    Rule{"theme/kind-in-theme", error, "A kind of page in a theme's folder.",
         "What a page must hold is the same for every organisation that publishes it.", "Alongside's themes bring looks and words, not kinds",
         "themes/westshire/templates/visit.yaml", "templates/visit.yaml", "Move the file to the templates/ folder of the toolkit."},
    Rule{"theme/no-head", error, "A page template without the part that keeps pages safe.",
         "Without the security policy a page could load a program from elsewhere.", policy, "<head><title>…</title>",
         "<head>{{>head}}<title>…</title>", "Write {{>head}} straight after <head>."},
    Rule{"theme/on-attribute", error, "Script in an attribute of a template.", "Pages must work without script, and the security policy stops it.", policy,
         "<a href=\"{{href}}\" onclick=\"go()\">", "<a href=\"{{href}}\">", "Take the attribute out."},
    Rule{"theme/outside-address", error, "The address of another website in a template or a style sheet.",
         "Every page would depend on that website, and tell it who reads it.", policy, "<img src=\"https://example.org/logo.png\">",
         "{{#organisation}}{{#logo}}<img src=\"{{root}}{{src}}\">{{/logo}}{{/organisation}}", "Put the link into a page, or the file into the theme."},
    Rule{"theme/partial-circle", error, "A template that would hold itself.", "The page would never end.", templates,
         "{{>card}} in card.html", "{{>card}} in cards.html", "Take it out."},
    Rule{"theme/script", error, "Script in a template.", "Pages must work without script, and the security policy stops it.", policy,
         "<script src=\"menu.js\"></script>", "<nav>…</nav>", "Take the script out."},
    Rule{"theme/style-attribute", error, "A style attribute in a template.", "The security policy stops it, and no edition could change it.", policy,
         "<p style=\"color: #a00\">", "<p class=\"warning\">", "Give the element a class, and the class its style in styles.css."},
    Rule{"theme/style-element", error, "Styles inside a template.", "The security policy stops them.", policy, "<style>p {margin: 0}</style>",
         "p {margin: 0}  (in styles.css)", "Move them to styles.css."},
    Rule{"theme/template-syntax", error, "A name in a template that is opened and not closed, or the other way round.",
         "The page would be cut off, or show signs that are not meant for readers.", templates, "{{#pages}}{{title}}",
         "{{#pages}}{{title}}{{/pages}}", "Close it where the finding says."},
    Rule{"theme/unknown", error, "A theme that nobody made.", "The site would look like nobody's.", themes, "theme: westshrie", "theme: westshire",
         "Use the name of a folder in themes/, or base."},
    Rule{"theme/unknown-name", error, "A name in a template that stands for nothing.", "There would be a gap in every page that uses the template.",
         templates, "{{titel}}", "{{title}}", "The names that templates can use are in templates/README.md."},
    Rule{"theme/unknown-partial", error, "A template that asks for another one that does not exist.", "A part of every page would be missing.",
         templates, "{{>footr}}", "{{>footer}}", "Correct the name, or write the template."},
    Rule{"theme/unknown-page", error, "A page in `withdraw` that does not exist.", "Nothing is left out, though somebody meant to.", themes, "withdraw: [guidence/money.md]",
         "withdraw: [guidance/money.md]", "Use the path of a page below content/."},
    Rule{"theme/unknown-slot", Severity::warning, "Text for a slot that no page has.", "Nobody will ever see it.", themes, "slots/contakt.md", "slots/contact.md",
         "Name the file after a slot of a page."},
    Rule{"theme/unsafe-name", error, "A colour or size with a name that style sheets cannot hold.", "It could break the look of every page.", "CSS Syntax Level 3 (W3C)",
         "colours: {\"a;b\": red}", "colours: {link: \"#005eb8\"}", "Use small letters, digits and hyphens."},
    Rule{"theme/unsafe-value", error, "A colour, size or font that is more than one value.", "It could change other parts of every page.", "CSS Syntax Level 3 (W3C)",
         "colours: {link: \"red; display: none\"}", "colours: {link: \"#005eb8\"}", "Write one value, such as #005eb8, 1.25rem or Arial, sans-serif."},
};

}  // namespace

std::span<const Rule> theme_rules() { return rules; }

}  // namespace alongside
