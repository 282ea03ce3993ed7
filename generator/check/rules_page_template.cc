// What templates do to people who listen, enlarge or use the keyboard, seen on probe pages; family `theme`.
#include <array>

#include "check/rule_families.h"

namespace alongside {
namespace {

constexpr Severity error = Severity::error;
constexpr ExamplePlace described = ExamplePlace::described;

constexpr std::array rules = {
    Rule{"theme/autoplay", error, "A film or sound that plays by itself.", "It drowns the voice of a screen reader, and can frighten.",
         "WCAG 2.2, 1.4.2 Audio Control, level A", "<video src=\"meeting.mp4\" autoplay></video>", "<video src=\"meeting.mp4\" controls></video>",
         "Take autoplay out.", ExamplePlace::page_template},
    Rule{"theme/folded-words", error, "Words of large print that are folded away.", "Large print is printed, and paper cannot be opened.",
         "Large print holds the same words as the page (UK Association for Accessible Formats, 2019)",
         "<details><summary>{{title}}</summary><p>{{title}}</p></details>", "<details open><summary>{{title}}</summary><p>{{title}}</p></details>",
         "Write <details open>.", ExamplePlace::page_template},
    Rule{"theme/heading-levels", error, "A template that leaves out a level of headings.",
         "People who listen jump from heading to heading, and think that they missed one.", "WCAG 2.2, 1.3.1 Info and Relationships, level A",
         "<h4>{{title}}</h4>", "<h2>{{title}}</h2>", "Give each part the level below that of the part that it stands in.",
         ExamplePlace::page_template},
    Rule{"theme/landmarks", error, "A page without one head, one main part and one foot.", "Screen readers jump to these parts by name.", "WCAG 2.2, 1.3.1 Info and Relationships, level A; ARIA landmarks (W3C)",
         "<div id=\"main\">", "<main id=\"page.main\">", "Use <header>, <main> and <footer>, each once, straight in <body>.", described},
    Rule{"theme/lost-reference", error, "An attribute that speaks of an id that no element has.",
         "The name of a part is silently missing for people who listen.", "WCAG 2.2, 4.1.2 Name, Role, Value, level A",
         "<section aria-labelledby=\"titel\"><h2 id=\"page.films\">{{title}}</h2></section>",
         "<section aria-labelledby=\"page.films\"><h2 id=\"page.films\">{{title}}</h2></section>", "Correct the id, or take the attribute out.",
         ExamplePlace::page_template},
    Rule{"theme/menu-names", error, "Two menus with one name.", "People who listen cannot tell them apart.",
         "ARIA Authoring Practices, landmark regions (W3C)", "<nav aria-label=\"{{words.menu}}\"><a href=\"#page.main\">{{title}}</a></nav>",
         "<nav aria-label=\"{{title}}\"><a href=\"#page.main\">{{title}}</a></nav>", "Give each <nav> its own aria-label.",
         ExamplePlace::page_template},
    Rule{"theme/missing-part", Severity::warning,
         "A page without a part that its readers look for: the other formats, whom to ask, and in easy read how to read it, the full version and the hard words.",
         "Readers who got the wrong format, or who need help, find no way on.",
         "Australian Government Style Manual, Easy Read (2024): what easy read begins and ends with; NHS England, Accessible Information Standard DAPB1605 (2025)",
         "the frame of pages without {{{format_row}}}", "the same with {{{format_row}}}", "Put the part back where the built-in template has it.", described},
    Rule{"theme/new-window", Severity::warning, "A link of a template that opens a new window and does not say so.", "The Back button stops working, and people who do not see the new window are lost.",
         "NHS digital service manual, links: say it in the words of the link", "<a href=\"#page.main\" target=\"_blank\">{{title}}</a>",
         "<a href=\"#page.main\" target=\"_blank\">{{title}} (opens in a new tab)</a>", "Take target=\"_blank\" out, or say it in the link.", ExamplePlace::page_template},
    Rule{"theme/no-menu", error, "A page without a menu.", "Readers need more than one way to find a page.", "WCAG 2.2, 2.4.5 Multiple Ways, level AA", "<div>…</div>", "<nav aria-label=\"Menu\">…</nav>",
         "Put the links to the other pages into a <nav>.", described},
    Rule{"theme/no-zoom", error, "A page that cannot be made bigger, or does not fit a telephone.", "People with low sight need to enlarge it.", "WCAG 2.2, 1.4.4 Resize Text, level AA",
         "<meta name=\"viewport\" content=\"…, user-scalable=no\">", "{{>head}}", "Write {{>head}} in the head, which holds the line that is needed.", described},
    Rule{"theme/outside-landmark", Severity::warning, "Words that stand in no named part of the page.", "People who jump from part to part never hear them.", "ARIA Authoring Practices, landmark regions (W3C)",
         "<p>…</p><footer>", "<footer><p>…</p>", "Move them into <header>, <nav>, <main> or <footer>.", described},
    Rule{"theme/page-direction", error, "A page that does not say in which direction its words run.", "Urdu and Arabic would begin on the wrong side.", "HTML, the dir attribute (WHATWG)", "<html lang=\"{{lang}}\">",
         "<html lang=\"{{lang}}\" dir=\"{{dir}}\">", "Write dir=\"{{dir}}\" in <html>.", described},
    Rule{"theme/page-heading", error, "A page without exactly one main heading.", "The main heading tells people who listen where they are.", "WCAG 2.2, 2.4.6 Headings and Labels, level AA", "<p class=\"title\">…</p>",
         "<h1>{{title}}</h1>", "Write one <h1>{{title}}</h1>.", described},
    Rule{"theme/page-language", error, "A page that does not say its language.", "Screen readers would speak it with the wrong voice.", "WCAG 2.2, 3.1.1 Language of Page, level A", "<html>", "<html lang=\"{{lang}}\">",
         "Write lang=\"{{lang}}\" in <html>.", described},
    Rule{"theme/page-title", error, "A page whose title is missing, or does not hold its main heading.", "The title is the first thing that is read out, and the name of the tab.", "WCAG 2.2, 2.4.2 Page Titled, level A",
         "<title>Westshire</title>", "<title>{{{page_title}}}</title>", "Write <title>{{{page_title}}}</title> in the head.", described},
    Rule{"theme/picture-without-description", error, "A picture of a template without a description.",
         "Screen readers would read out the name of its file.", "WCAG 2.2, 1.1.1 Non-text Content, level A", "<img src=\"{{root}}assets/logo.svg\">",
         "<img src=\"{{root}}assets/logo.svg\" alt=\"\">", "Say what the picture shows, or write alt=\"\" where it adds nothing.",
         ExamplePlace::page_template},
    Rule{"theme/same-id", error, "Two elements with one id.", "Links and names lead to the first of them only.",
         "WCAG 2.2, 4.1.2 Name, Role, Value, level A", "<p id=\"page.film\">{{title}}</p><p id=\"page.film\">{{title}}</p>",
         "<p id=\"page.film\">{{title}}</p><p id=\"page.films\">{{title}}</p>", "Give each of them an id of its own.", ExamplePlace::page_template},
    Rule{"theme/skip-link", error, "A page whose first link does not lead past the menu.", "People who use the keyboard would go through the menu on every page.", "WCAG 2.2, 2.4.1 Bypass Blocks, level A", "<body><header>",
         "<body><a class=\"skip-link\" href=\"#page.main\">…</a><header>", "Begin the body with a link to the main part.", described},
    Rule{"theme/slanted-element", error, "Slanted or underlined words in large print or easy read.",
         "Slanted letters run into each other; underlined words look like links.",
         "UK Association for Accessible Formats, Creating clear print and large print documents (2019)", "<p><em>{{title}}</em></p>",
         "<p><strong>{{title}}</strong></p>", "Use <strong>, or no element.", ExamplePlace::page_template},
    Rule{"theme/tab-order", error, "An element that changes the order of the Tab key.", "People who use the keyboard jump about on the page.",
         "WCAG 2.2, 2.4.3 Focus Order, level A", "<a href=\"#page.main\" tabindex=\"3\">{{title}}</a>", "<a href=\"#page.main\">{{title}}</a>",
         "Take it out: the order of the page is the order of the Tab key.", ExamplePlace::page_template},
    Rule{"theme/table-header", error, "A header of a table that does not say what it heads.",
         "Screen readers read it out before each cell, and need to know which.", "WCAG 2.2, 1.3.1 Info and Relationships, level A",
         "<table><tr><th>{{title}}</th><td>1</td></tr></table>", "<table><tr><th scope=\"row\">{{title}}</th><td>1</td></tr></table>",
         "Write scope=\"col\" or scope=\"row\".", ExamplePlace::page_template},
    Rule{"theme/unknown-aria", error, "A role or an aria- attribute that does not exist.", "Screen readers pass over it, so what somebody meant to tell is not told.",
         "WCAG 2.2, 4.1.2 Name, Role, Value, level A; Accessible Rich Internet Applications 1.2 (W3C)", "<p aria-labeled=\"{{title}}\">{{title}}</p>", "<p>{{title}}</p>",
         "Correct the name, or take it out.", ExamplePlace::page_template},
};

}  // namespace

std::span<const Rule> page_template_rules() { return rules; }

}  // namespace alongside
