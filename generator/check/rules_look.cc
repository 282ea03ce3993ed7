// What colours, sizes and styles of a theme do to readers; family `theme`.
#include <array>

#include "check/rule_families.h"

namespace alongside {
namespace {

constexpr Severity error = Severity::error;
constexpr Severity warning = Severity::warning;
constexpr ExamplePlace theme = ExamplePlace::theme;
constexpr ExamplePlace styles = ExamplePlace::styles;

constexpr std::string_view large_print = "UK Association for Accessible Formats, Creating clear print and large print documents (2019)";
constexpr std::string_view visual_presentation = "WCAG 2.2, 1.4.8 Visual Presentation, level AAA";

constexpr std::string_view alternatives = "WCAG 2.2, 1.1.1 Non-text Content, level A";

constexpr std::array rules = {
    Rule{"theme/alignment", error, "Words that do not begin at one edge, in a style sheet of a theme.",
         "The eye has to look for where each line begins, and stretched lines open holes between words.", visual_presentation,
         "p {⟦text-align: justify⟧}", "p {text-align: start}", "Write text-align: start.", styles},
    Rule{"theme/broken-font", error, "A file that is given as a font and is none.", "Browsers would ask for it on every page, and show other letters in its place.",
         "WOFF File Format 2.0 (W3C) and OpenType 1.9.1",
         "themes/westshire/theme.yaml\n  fonts:\n    files:\n      - file: ⟦fonts/quiet.woff2⟧\n        licence: SIL Open Font License 1.1\nthemes/westshire/fonts/quiet.woff2\n  <html>Not found</html>",
         "themes/westshire/theme.yaml\n  fonts:\n    files:\n      - file: fonts/quiet.woff2\n        licence: SIL Open Font License 1.1\nthemes/westshire/fonts/quiet.woff2\n  wOF2 and what follows in the font's file",
         "Give a file that ends in .woff2, .woff, .ttf or .otf, as its makers offer it.", ExamplePlace::files},
    Rule{"theme/capital-letters", warning, "Words that a style sheet turns into capitals.", "All words in capitals have the same shape, so they are slow to read.",
         large_print, "h2 {⟦text-transform: uppercase⟧}", "h2 {font-weight: 700}", "Take it out.", styles},
    Rule{"theme/columns", warning, "Words in columns, in a style sheet of a theme.", "People who enlarge a page lose their place between columns.", large_print,
         ".words {⟦columns: 2⟧}", ".words {columns: auto}", "Take it out, or keep it to the standard format.", styles},
    Rule{"theme/contact-of-another", warning, "A theme that names an organisation and leaves the contacts to the toolkit below it.",
         "Readers would phone or write to people who cannot help them.", "Alongside's themes: what one says of an organisation is that organisation's",
         "content/toolkit.yaml\n  title: Working together\n  theme: westshire\n  contact: {phone: 01632 960000}\nthemes/westshire/theme.yaml\n  organisation:\n    name: ⟦Westshire NHS Trust⟧",
         "content/toolkit.yaml\n  title: Working together\n  theme: westshire\n  contact: {phone: 01632 960000}\nthemes/westshire/theme.yaml\n  organisation:\n    name: Westshire NHS Trust\n  contact: {phone: 01632 960999}",
         "Write your own contacts into the theme.", ExamplePlace::files},
    Rule{"theme/contrast", error, "Two colours that can hardly be told apart where they meet.",
         "People with low sight, and anybody in bright light, cannot read the words or find the sign.",
         "WCAG 2.2, 1.4.3 Contrast (Minimum) and 1.4.11 Non-text Contrast, level AA; in large print and easy read 1.4.6 Contrast (Enhanced), level AAA",
         "extends: base\ncolours:\n  light:\n    link: ⟦\"#8899aa\"⟧", "extends: base\ncolours:\n  light:\n    link: \"#0b3c5d\"",
         "Use the colour that the finding names, or a darker one.", theme},
    Rule{"theme/fixed-colour", warning, "A colour in a style sheet for words without a ground, or for a ground without words.",
         "On dark screens the page turns round and this colour does not, so words vanish; and no check can say where it meets which other.",
         "WCAG 2.2, 1.4.3 Contrast (Minimum), level AA, failure F24", "main p {⟦color: #333333⟧}", "main p {color: var(--colour-ink)}",
         "Use a colour of theme.yaml, or write both colours.", styles},
    Rule{"theme/fixed-size", warning, "A size of type that does not follow what readers set in their browser.",
         "Readers who ask for bigger letters would not get them.", "WCAG 2.2, 1.4.4 Resize Text, level AA", "extends: base\nsizes: {lead: ⟦30px⟧}",
         "extends: base\nsizes: {lead: 1.875rem}", "Write the size in rem: 1rem is 16px.", theme},
    Rule{"theme/font", warning, "A font for large print or easy read that is thin, narrow or has small strokes on its letters.",
         "Thin strokes vanish for people with low sight.", large_print, "extends: base\neditions:\n  large-print:\n    fonts: {body: ⟦\"Georgia, serif\"⟧}",
         "extends: base\neditions:\n  large-print:\n    fonts: {body: \"Arial, sans-serif\"}", "Choose a font of ordinary weight and width, and end the list with sans-serif.", theme},
    Rule{"theme/font-licence", warning, "A font in a theme, without the words that let you publish it.", "Many fonts may be used on one computer and not on a website.",
         "Copyright, Designs and Patents Act 1988: a font program is a literary work",
         "themes/westshire/theme.yaml\n  fonts:\n    files:\n      - file: ⟦fonts/quiet.woff2⟧\nthemes/westshire/fonts/quiet.woff2\n  wOF2 and what follows in the font's file",
         "themes/westshire/theme.yaml\n  fonts:\n    files:\n      - file: fonts/quiet.woff2\n        licence: SIL Open Font License 1.1\nthemes/westshire/fonts/quiet.woff2\n  wOF2 and what follows in the font's file",
         "Write the licence beside the file, or use a font of the reader's computer.", ExamplePlace::files},
    Rule{"theme/logo-alone", warning, "A logo for dark grounds beside none for light ones.", "On paper and on light grounds nothing could stand, so no page shows it.",
         "Alongside: logo_dark takes the place of logo where the head of a page is dark",
         "themes/westshire/theme.yaml\n  organisation:\n    logo_dark: ⟦pictures/white.svg⟧\n    logo_description: Westshire NHS Trust\nthemes/westshire/pictures/white.svg\n  <svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>",
         "themes/westshire/theme.yaml\n  organisation:\n    logo: pictures/white.svg\n    logo_description: Westshire NHS Trust\nthemes/westshire/pictures/white.svg\n  <svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>",
         "Give the logo for white paper too.", ExamplePlace::files},
    Rule{"theme/logo-description", warning, "A logo without a description.", "People who cannot see it do not learn whose website this is.", alternatives,
         "themes/westshire/theme.yaml\n  organisation:\n    logo: ⟦pictures/logo.svg⟧\nthemes/westshire/pictures/logo.svg\n  <svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>",
         "themes/westshire/theme.yaml\n  organisation:\n    logo: pictures/logo.svg\n    logo_description: Westshire NHS Trust\nthemes/westshire/pictures/logo.svg\n  <svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>",
         "Write what it says, which is mostly the name.", ExamplePlace::files},
    Rule{"theme/logo-size", warning, "A logo whose file is very large, or that has too many or too few pixels.",
         "Every page loads it: a large one costs readers time and money, and a small one is blurred on sharp screens.",
         "Alongside: the head of a page shows a logo 56 pixels high, on sharp screens with twice as many", "a photograph of the logo, 40 pixels high",
         "the same logo as SVG", "Save it as SVG, or as a PNG at least 112 pixels high and at most 200 kB large.", ExamplePlace::described},
    Rule{"theme/slanted-letters", error, "Slanted letters in a style sheet that large print or easy read uses.", "Slanted letters run into each other, and are hard to read with low sight or dyslexia.",
         large_print, ".quote {⟦font-style: italic⟧}", ".quote {font-weight: 700}", "Take it out.", styles},
    Rule{"theme/line-height", warning, "Lines that stand too close to each other; an error where large print has less than 1.25.",
         "Readers slip into the wrong line.", visual_presentation, "extends: base\nsizes: {line: ⟦\"1.3\"⟧}\neditions:\n  large-print: {sizes: {line: \"1.5\"}}\n  easy-read: {sizes: {line: \"1.5\"}}",
         "extends: base\nsizes: {line: \"1.5\"}", "Write at least 1.5.", theme},
    Rule{"theme/line-length", warning, "Lines that are too long or too short to read with ease; an error where they are far too long.",
         "On the way back from a long line the eye loses its place.", visual_presentation, "extends: base\nsizes: {measure: ⟦78ch⟧}",
         "extends: base\nsizes: {measure: 70ch}", "Write at most 75ch, in large print between 45ch and 60ch.", theme},
    Rule{"theme/small-heading", warning, "A heading of large print that is hardly larger than the words.", "Readers of large print find their way by headings.",
         "American Printing House for the Blind and American Council of the Blind, large print guidelines (2025)",
         "extends: base\neditions:\n  large-print: {sizes: {h3: ⟦1.6rem⟧}}", "extends: base\neditions:\n  large-print: {sizes: {h3: 1.833rem}}",
         "Write at least 1.833rem for titles and main headings, 1.667rem for others.", theme},
    Rule{"theme/small-type", error, "Type that is smaller than its edition allows; a warning in the standard format.",
         "Below 18 point it is not large print, and easy read needs 16 point.", large_print, "extends: base\neditions:\n  large-print: {sizes: {small: ⟦1.2rem⟧}}",
         "extends: base\neditions:\n  large-print: {sizes: {small: 1.5rem}}", "Write at least 1.5rem in large print, 1.333rem in easy read, 1rem in the standard format.", theme},
    Rule{"theme/split-words", warning, "Words that a style sheet splits at the end of a line.", "A word in two parts has to be put together in the head first.", large_print,
         "p {⟦hyphens: auto⟧}", "p {hyphens: none}", "Write hyphens: none.", styles},
    Rule{"theme/unclear-colour", error, "A colour that cannot be checked.", "Nobody can say whether readers will see the words.",
         "WCAG 2.2, 1.4.3 Contrast (Minimum), level AA", "extends: base\ncolours:\n  light:\n    link: ⟦Westshire blue⟧", "extends: base\ncolours:\n  light:\n    link: \"#0b3c5d\"",
         "Write six digits after a #, between quotation marks.", theme},
    Rule{"theme/unused-name", warning, "A colour, size or font under a name that no page uses.", "What somebody meant to change stays as it was.",
         "Alongside's themes: a theme gives new values to the names of the base theme", "extends: base\ncolours:\n  light:\n    lnik: ⟦\"#0b3c5d\"⟧",
         "extends: base\ncolours:\n  light:\n    link: \"#0b3c5d\"", "Use a name of themes/base/theme.yaml.", theme},
    Rule{"theme/white-ground", Severity::advice, "Large print whose words stand on pure white.", "White glares, and many readers of large print find cream or a pale colour easier.",
         "American Council of the Blind, large print guidelines (2025)", "extends: base\ncolours:\n  light:\n    page: ⟦\"#ffffff\"⟧",
         "extends: base\ncolours:\n  light:\n    page: \"#ffffff\"\neditions:\n  large-print:\n    colours:\n      light:\n        page: \"#fdfaf6\"",
         "Write a cream or pale colour for `page` in large print.", theme},
};

}  // namespace

std::span<const Rule> look_rules() { return rules; }

}  // namespace alongside
