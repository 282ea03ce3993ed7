// What styles of a theme's own sheets do to readers; family `theme`. More of them, about colours and sizes too, stand in rules_look.cc.
#include <array>

#include "check/rule_families.h"

namespace alongside {
namespace {

constexpr Severity warning = Severity::warning;
constexpr ExamplePlace styles = ExamplePlace::styles;
constexpr ExamplePlace files = ExamplePlace::files;

constexpr std::string_view large_print = "UK Association for Accessible Formats, Creating clear print and large print documents (2019)";
constexpr std::string_view american = "American Council of the Blind, large print guidelines (2025)";
constexpr std::string_view style_manual = "Australian Government Style Manual, Easy Read (2024)";
constexpr std::string_view direction = "W3C, Handling right-to-left scripts (2009); CSS Logical Properties";

constexpr std::array rules = {
    Rule{"theme/cut-off-words", warning, "A style sheet that gives words a fixed height, keeps lines from wrapping, or puts dots in the place of words.",
         "Readers who enlarge letters, or put more space between them, lose the end of the text.", "WCAG 2.2, 1.4.4 Resize Text and 1.4.12 Text Spacing, level AA",
         "header {⟦height: 80px⟧}", "header {min-height: 5rem}", "Write min-height, and let lines wrap.", styles},
    Rule{"theme/cut-in-two", warning, "An idea of easy read that the end of a sheet may cut in two.", "The picture stands on one sheet and its words on the next.",
         style_manual, ".idea {⟦break-inside: auto⟧}", ".idea {break-inside: avoid}", "Write break-inside: avoid.", styles},
    Rule{"theme/easy-read-picture", warning, "Pictures of easy read that a style sheet makes small, hides, or takes from their place beside the words.",
         "The picture carries the meaning for people who read few words, and its place shows which words belong to it.",
         "Department of Health, Making written information easier to understand for people with learning disabilities (2010); the size is Alongside's own",
         ".idea-picture {⟦width: 2em⟧}", ".idea-picture {width: 6em}", "Leave pictures at least 4.5em wide, at the start of the line and beside their words.", styles},
    Rule{"theme/first-line-indent", warning, "A first line that begins further in than the others.", "The eye looks for all lines at one edge.", large_print,
         "p {⟦text-indent: 2em⟧}", "p {margin-block-end: 1.5em}", "Leave a blank line between paragraphs.", styles},
    Rule{"theme/hidden-part", warning, "A part that every page needs, taken away by a style sheet.", "Readers cannot change the format, skip the menu, find another page or ask for help.",
         "WCAG 2.2, 2.4.1 Bypass Blocks, level A, 3.2.3 Consistent Navigation and 2.4.5 Multiple Ways, level AA", ".format-row {⟦display: none⟧}", ".format-row {display: block}", "Take it out.", styles},
    Rule{"theme/left-and-right", warning, "Space or a line that a style sheet puts on the left or right, in a toolkit with a language that runs from right to left.",
         "In Urdu or Arabic it stands on the wrong side.", direction,
         "content/toolkit.yaml\n    languages: [en-GB, ur]\nthemes/westshire/styles.css\n    .quote {⟦padding-left: 2rem⟧}",
         "content/toolkit.yaml\n    languages: [en-GB, ur]\nthemes/westshire/styles.css\n    .quote {padding-inline-start: 2rem}",
         "Write start for the left side and end for the right one: padding-inline-start.", files},
    Rule{"theme/letter-spacing", warning, "Letters that a style sheet sets apart, in a toolkit with a language that joins them.",
         "Words of Urdu or Arabic fall into pieces.", "WCAG 2.2, 1.4.12 Text Spacing, level AA: scripts without such spacing",
         "content/toolkit.yaml\n    languages: [en-GB, ur]\nthemes/westshire/styles.css\n    h1 {⟦letter-spacing: 0.05em⟧}",
         "content/toolkit.yaml\n    languages: [en-GB, ur]\nthemes/westshire/styles.css\n    :root:not(:lang(ur)) h1 {letter-spacing: 0.05em}",
         "Leave the languages out that join their letters.", files},
    Rule{"theme/link-address", warning, "Links of easy read whose address a style sheet takes from paper.", "On paper a link cannot be followed: readers need to see where it leads.",
         style_manual, "@media print {\n  a::after {⟦content: none⟧}\n}", "@media print {\n  nav a::after {content: none}\n}", "Leave the address after links in a text.", styles},
    Rule{"theme/link-underline", warning, "Links in a text that lose their underline.", "People who do not see the colour cannot find the links.", "WCAG 2.2, 1.4.1 Use of Colour, level A",
         "main a {⟦text-decoration: none⟧}", "nav a {text-decoration: none}", "Leave the underline to links in a text.", styles},
    Rule{"theme/list-gap", warning, "A blank line between the items of a list in large print.", "Readers who see a few lines at a time take each item for something new.", american,
         "li {⟦margin-block-end: 1em⟧}", "li {margin-block-end: 0.35em}", "Leave less than half a line between items.", styles},
    Rule{"theme/list-signs", warning, "Lists that lose the dots or numbers before their items, or get rings.", "Readers cannot see where an item begins.", american,
         "ul {⟦list-style: none⟧}", "ul {list-style: disc}", "Leave the dots and numbers.", styles},
    Rule{"theme/lone-line", warning, "A style sheet that lets one line of a paragraph stand alone on a sheet of large print.", "Readers who turn the sheet have lost the sentence.", american,
         "p {⟦widows: 1⟧}", "p {widows: 3}", "Write 2 or more.", styles},
    Rule{"theme/no-focus", warning, "A style sheet that takes the sign away of where the keyboard is, or makes it hard to see.", "People who use the Tab key cannot see which link they are on.",
         "WCAG 2.2, 2.4.7 Focus Visible, level AA, and 2.4.13 Focus Appearance, level AAA", "a:focus {⟦outline: none⟧}", "a:focus {outline: 3px solid}", "Take it out.", styles},
    Rule{"theme/paper", warning, "Sheets of another size than A4 for large print.", "Most printers hold A4, and would shrink large print or cut it off.", large_print,
         "@page {⟦size: A5⟧}", "@page {size: A4}", "Write size: A4.", styles},
    Rule{"theme/paragraph-gap", warning, "Paragraphs with hardly any space between them.", "Readers do not see where one thought ends and the next begins.",
         "WCAG 2.2, 1.4.8 Visual Presentation, level AAA: 1.5 times the space between lines; in large print a blank line (UK Association for Accessible Formats, 2019)",
         "p {⟦margin: 0⟧}", "p {margin: 0 0 1em}", "Write margin-block-end: 1em.", styles},
    Rule{"theme/picture-behind-words", warning, "A picture or pattern behind words.", "Letters vanish where the picture is as light or dark as they are.", large_print,
         "main {⟦background: linear-gradient(#ffffff, #cccccc)⟧}", "main {background: var(--colour-page)}", "Use one colour behind words.", styles},
    Rule{"theme/print-margin", warning, "Pages of large print or easy read with words near the edge of the paper.", "The edge is where thumbs and staples are.", american,
         "@page large-print {⟦margin: 1cm⟧}", "@page large-print {margin: 2.54cm}", "Write at least 2.54cm on all sides, in easy read 2cm.", styles},
    Rule{"theme/shadow", warning, "Letters with a shadow.", "A shadow makes the edges of letters unclear.", "Inclusion Europe, Information for all (2009)",
         "h1 {⟦text-shadow: 1px 1px 2px #999999⟧}", "h1 {text-shadow: none}", "Take it out.", styles},
    Rule{"theme/too-wide", warning, "A part of the page that is wider than a telephone.", "On a telephone, or a page made 4 times as big, readers have to move every line sideways.", "WCAG 2.2, 1.4.10 Reflow, level AA",
         "main {⟦width: 1200px⟧}", "main {max-width: 1200px}", "Write max-width.", styles},
    Rule{"theme/turned-words", warning, "Words that run up or down the page, or are turned.", "Words that do not lie flat cannot be read with a magnifier.", large_print,
         "th {⟦writing-mode: vertical-rl⟧}", "th {writing-mode: horizontal-tb}", "Take it out.", styles},
    Rule{"theme/underline", warning, "Underlined words that are no link.", "Readers take them for a link, and the line cuts off the lower parts of letters.", large_print,
         "h2 {⟦text-decoration: underline⟧}", "h2 {font-weight: 700}", "Leave underlines to links.", styles},
    Rule{"theme/words-round-pictures", warning, "Words that run round what stands beside them.", "Lines begin at changing places, and readers lose their way.", large_print,
         "img {⟦float: right⟧}", "img {display: block}", "Let the words go on below.", styles},
};

}  // namespace

std::span<const Rule> style_rules() { return rules; }

}  // namespace alongside
