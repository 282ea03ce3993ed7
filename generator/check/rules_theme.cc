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
         themes, "themes/westshire/theme.yaml\n    extends: eastshire\nthemes/eastshire/theme.yaml\n    extends: ⟦westshire⟧",
         "themes/westshire/theme.yaml\n    extends: eastshire\nthemes/eastshire/theme.yaml\n    extends: base",
         "Write `extends: base` in the lowest of them.", ExamplePlace::files},
    Rule{"theme/embedded", error, "A template that shows another page inside its own.",
         "The security policy stops it, and readers would see an empty box.", policy, "<⟦iframe⟧ src=\"map.html\"></iframe>",
         "<a href=\"map.html\">A map</a>", "Write a link in its place.", ExamplePlace::page_template},
    Rule{"theme/kind-in-theme", error, "A kind of page in a theme's folder.",
         "What a page must hold is the same for every organisation that publishes it.", "Alongside's themes bring looks and words, not kinds",
         "themes/westshire/templates/⟦visit.yaml⟧\n    name: Visit", "templates/visit.yaml\n    name: Visit",
         "Move the file to the templates/ folder of the toolkit.", ExamplePlace::files},
    Rule{"theme/no-head", error, "A page template without the part that keeps pages safe.",
         "Without the security policy a page could load a program from elsewhere.", policy,
         "templates/redirect.html\n    <!doctype html>\n    ⟦<head>⟧\n    <title>{{title}}</title>\n    <meta http-equiv=\"refresh\" content=\"0; url={{href}}\">\n    </head>",
         "templates/redirect.html\n    <!doctype html>\n    <head>\n    {{>head}}\n    <title>{{title}}</title>\n    <meta http-equiv=\"refresh\" content=\"0; url={{href}}\">\n    </head>",
         "Write {{>head}} straight after <head>.", ExamplePlace::files},
    Rule{"theme/on-attribute", error, "Script in an attribute of a template.", "Pages must work without script, and the security policy stops it.",
         policy, "<a href=\"{{print_href}}\" ⟦onclick⟧=\"go()\">Print</a>", "<a href=\"{{print_href}}\">Print</a>", "Take the attribute out.",
         ExamplePlace::page_template},
    Rule{"theme/outside-address", error, "The address of another website in a template or a style sheet.",
         "Every page would depend on that website, and tell it who reads it.", policy, "<img ⟦src⟧=\"https://example.org/logo.png\" alt=\"\">",
         "<p>{{title}}</p>", "Put the link into a page, or the file into the theme.", ExamplePlace::page_template},
    Rule{"theme/partial-circle", error, "A template that would hold itself.", "The page would never end.", templates,
         "templates/card.html\n    <li>{{>⟦card⟧}}</li>", "templates/card.html\n    <li>{{title}}</li>", "Take it out.", ExamplePlace::files},
    Rule{"theme/script", error, "Script in a template.", "Pages must work without script, and the security policy stops it.", policy,
         "<⟦script⟧ src=\"menu.js\"></script>", "<p>{{title}}</p>", "Take the script out.", ExamplePlace::page_template},
    Rule{"theme/slot-missing", Severity::advice, "A slot for which a theme has words, though not in every language and edition that opens it.",
         "Readers of the others get the toolkit's own words.", themes,
         "⟦themes/westshire/slots/contact.md⟧\n    Phone us.\ncontent/guidance/help.md\n    ::: slot {name=\"contact\"}\n    Ask us.\n    :::\ncontent/guidance/help.easy-read.md\n    ::: slot {name=\"contact\"}\n    ![](picture:phone) Ask us.\n    :::",
         "themes/westshire/slots/contact.md\n    Phone us.\ncontent/guidance/help.md\n    ::: slot {name=\"contact\"}\n    Ask us.\n    :::",
         "Write the file that the finding names.", ExamplePlace::files},
    Rule{"theme/slot-twice", Severity::warning, "Two slots of one name on a page, or two files of a theme for one slot.",
         "The same words would stand twice, or only some of them once.", themes,
         "content/guidance/help.md\n    ::: slot {name=\"contact\"}\n    Ask us.\n    :::\n\n    ::: slot {name=\"⟦contact⟧\"}\n    Phone us.\n    :::",
         "content/guidance/help.md\n    ::: slot {name=\"contact\"}\n    Ask us.\n    :::\n\n    ::: slot {name=\"phone\"}\n    Phone us.\n    :::",
         "Give one of the slots another name, or put the words of the two files together.", ExamplePlace::files},
    Rule{"theme/style-attribute", error, "A style attribute in a template.", "The security policy stops it, and no edition could change it.", policy,
         "<p ⟦style⟧=\"color: #a00\">{{title}}</p>", "<p class=\"warning\">{{title}}</p>",
         "Give the element a class, and the class its style in styles.css.", ExamplePlace::page_template},
    Rule{"theme/style-element", error, "Styles inside a template.", "The security policy stops them.", policy,
         "templates/page.html\n    <article>{{>heading}}{{>body}}{{>page-end}}</article>\n    <⟦style⟧>p {hyphens: none}</style>",
         "templates/page.html\n    <article>{{>heading}}{{>body}}{{>page-end}}</article>\nthemes/westshire/styles.css\n    p {hyphens: none}",
         "Move them to styles.css.", ExamplePlace::files},
    Rule{"theme/template-syntax", error, "A name in a template that is opened and not closed, or the other way round.",
         "The page would be cut off, or show signs that are not meant for readers.", templates, "{{#⟦related⟧}}{{title}}",
         "{{#related}}{{title}}{{/related}}", "Close it where the finding says.", ExamplePlace::page_template},
    Rule{"theme/unknown", error, "A theme that nobody made.", "The site would look like nobody's.", themes, "theme: ⟦westshrie⟧", "theme: westshire",
         "Use the name of a folder in themes/, or base.", ExamplePlace::settings},
    Rule{"theme/unknown-name", error, "A name in a template that stands for nothing.", "There would be a gap in every page that uses the template.",
         templates, "<p>{{⟦titel⟧}}</p>", "<p>{{title}}</p>", "The names that templates can use are in templates/README.md.",
         ExamplePlace::page_template},
    Rule{"theme/unknown-partial", error, "A template that asks for another one that does not exist.", "A part of every page would be missing.",
         templates, "{{>⟦datse⟧}}", "{{>dates}}", "Correct the name, or write the template.", ExamplePlace::page_template},
    Rule{"theme/unknown-page", error, "A page or text in `withdraw` that does not exist.", "Nothing is left out, though somebody meant to.", themes,
         "withdraw: [⟦guidance/money.md⟧]", "withdraw: [guidance/paying.md]", "Use the path of a page below content/.", ExamplePlace::theme},
    Rule{"theme/unknown-slot", Severity::warning, "Words for a slot that no page has, or none in that language and edition.", "Nobody will ever see it.", themes,
         "themes/westshire/slots/⟦contakt.md⟧\n    Phone us.\ncontent/guidance/help.md\n    ::: slot {name=\"contact\"}\n    Ask us.\n    :::",
         "themes/westshire/slots/contact.md\n    Phone us.\ncontent/guidance/help.md\n    ::: slot {name=\"contact\"}\n    Ask us.\n    :::",
         "Name the file after a slot of a page.", ExamplePlace::files},
    Rule{"theme/unsafe-name", error, "A colour or size with a name that style sheets cannot hold.", "It could break the look of every page.",
         "CSS Syntax Level 3 (W3C)", "colours:\n  light:\n    ⟦Link!⟧: \"#003087\"", "colours:\n  light:\n    link: \"#003087\"",
         "Use small letters, digits and hyphens.", ExamplePlace::theme},
    Rule{"theme/unsafe-value", error, "A colour, size or font that is more than one value.", "It could change other parts of every page.",
         "CSS Syntax Level 3 (W3C)", "colours:\n  light:\n    link: ⟦\"red; display: none\"⟧", "colours:\n  light:\n    link: \"#003087\"",
         "Write one value, such as #005eb8, 1.25rem or Arial, sans-serif.", ExamplePlace::theme},
};

}  // namespace

std::span<const Rule> theme_rules() { return rules; }

}  // namespace alongside
