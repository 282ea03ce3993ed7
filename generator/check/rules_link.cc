#include <array>

#include "check/rule_families.h"

namespace alongside {
namespace {

constexpr Severity error = Severity::error;
constexpr Severity warning = Severity::warning;

constexpr std::string_view own = "Alongside: every link inside a toolkit leads somewhere, in every edition";
constexpr std::string_view everywhere = "Alongside: a site works on every computer, from a server and from a memory stick";
constexpr std::string_view purpose = "WCAG 2.2, 2.4.4 Link Purpose (In Context), level A";

constexpr std::array rules = {
    Rule{"link/backslash", error, "Backslashes between the folders of a link.", "Only Windows reads them as folders; browsers do not.",
         everywhere, R"([Start](..\guidance\start.md))", "[Start](../guidance/start.md)", "Write slashes: /"},
    Rule{"link/draft-page", error, "A link to a page that is a draft.", "Readers do not get drafts, so the link would lead nowhere.", own,
         "a link to a page with `status: draft`", "the same link once that page is published",
         "Publish the page, or take the link out until it is ready."},
    Rule{"link/empty", error, "A link with nothing between its round brackets.", "Readers who choose it stay where they are and do not know why.",
         purpose, "[Our form]()", "[Our form](our-form.docx)", "Write where it leads, or take the brackets away."},
    Rule{"link/html-address", error, "A link to a made page instead of to its source file.",
         "It breaks when the page moves, and it does not work in Markdown editors.", own, "[Start](../guidance/start.html)",
         "[Start](../guidance/start.md)", "Write the .md file that the finding names."},
    Rule{"link/language-tag", error, "Words marked as another language, without a language that is known.",
         "A screen reader would speak them with the wrong sounds.", "WCAG 2.2, 3.1.2 Language of Parts, level AA", "[Croeso](lang:Welsh!)",
         "[Croeso](lang:cy)", "Write the short tag of the language, such as cy for Welsh or ur for Urdu."},
    Rule{"link/leaves-folder", error, "A link to something outside the folder content/.",
         "The file would not be published, and other people do not have it.", everywhere, "[Plan](file:///C:/Users/Sam/plan.docx)",
         "[Plan](plan.docx)", "Copy the file into content/ and link to it there."},
    Rule{"link/left-out-page", error, "A link to a page that the theme leaves out.", "In that organisation's version the page does not exist.", own,
         "a link to a page named in `withdraw` of theme.yaml", "a link to a page that this theme keeps",
         "Take the link out, or take the page out of `withdraw`."},
    Rule{"link/letter-case", error, "A link whose capital letters differ from the file's name.",
         "It works on one computer and fails on the next: web servers tell capital and small letters apart.", everywhere,
         "[Start](../Guidance/Start.md)", "[Start](../guidance/start.md)", "Write the name exactly as the file has it."},
    Rule{"link/missing-file", error, "A link to a file that does not exist.", "Readers would be sent to an error page.", own,
         "[Form](froms/expenses.docx)", "[Form](forms/expenses.docx)", "Correct the name, or put the file there."},
    Rule{"link/missing-id", error, "A link to a heading that does not exist.", "Readers would land at the top of the page and search in vain.", own,
         "[Payment](paying.md#rate)", "[Payment](paying.md#rates)",
         "Use the heading's own id: its words in small letters with hyphens, or what stands in {#…} after it."},
    Rule{"link/missing-page", error, "A link to a page that does not exist.", "Readers would be sent to an error page.", own,
         "Read the [starting guide](⟦../guidence/start.md⟧) first.", "Read the [starting guide](../guidance/start.md) first.",
         "Correct the name, or write the page."},
    Rule{"link/missing-picture", error, "A picture that does not exist.", "Readers would see an empty box in its place.", own, "![](picture:meting)",
         "![](picture:meeting)", "Correct the name, or put the picture into content/pictures/."},
    Rule{"link/no-folder-page", error, "A link to a folder that has no page of its own.", "There would be nothing to show.", own,
         "[Forms](forms/2025/)", "[Forms](forms/2025/expenses.md)", "Link to a page in the folder, or write an index.md in it."},
    Rule{"link/no-scheme", error, "A web address without its beginning.",
         "Opened from a memory stick it would be taken for a folder on the computer.", everywhere, "[NHS](//www.nhs.uk)",
         "[NHS](https://www.nhs.uk)", "Write https:// at its start."},
    Rule{"link/not-a-picture", error, "A picture mark (!) before something that is no picture.", "Browsers cannot show it.", own,
         "![Our plan](plan.docx)", "[Our plan](plan.docx)", "Take the ! away to make it a link, or save it as PNG, JPEG, WebP or SVG."},
    Rule{"link/renamed-page", error, "A link to the old name of a page.", "Old names are kept for visitors from outside; your own links should not take a detour.",
         own, "[Start](start-here.md)", "[Start](start-early.md)", "Write the new name that the finding gives."},
    Rule{"link/same-words", warning, "Two links of one page with the same words that lead to different places.",
         "Screen readers list the links of a page, and nobody can tell the two apart.", "WCAG 2.2, 2.4.9 Link Purpose (Link Only), level AAA; axe identical-links-same-purpose",
         "Read [our plan](https://example.org/2025) and ⟦[our plan](https://example.org/2026)⟧.",
         "Read [our plan for 2025](https://example.org/2025) and [our plan for 2026](https://example.org/2026).", "Say in one of the two what is different."},
    Rule{"link/unsafe-address", error, "An address that could run a program or reach into the reader's computer.",
         "A page for patients must be safe to click.", "OWASP, Cross Site Scripting Prevention: addresses with javascript: or data:",
         "[Click](javascript:alert(1))", "[Our form](our-form.docx)", "Use https:, mailto:, tel: or sms:, or a file of the toolkit."},
    Rule{"link/video", error, "A film whose file or address does not fit.", "The film could not be played.", "WCAG 2.2, 1.2.2 Captions, level A",
         "::: video {title=\"Our meeting\" file=\"https://example.org/film\"}", "::: video {title=\"Our meeting\" address=\"https://example.org/film\"}",
         "Use `file` for a film in content/, and `address` for one on another website."},
    Rule{"link/withdrawn-page", warning, "A link to a page that was withdrawn.", "Readers would find a notice instead of what they were promised.", own,
         "a link to a page with `status: withdrawn`", "a link to the page that took its place", "Link to what the withdrawn page names instead."},
    Rule{"link/bare-address", warning, "A link whose words are a web address.", "Screen readers spell it out, and it does not say what is there.", purpose,
         "[https://www.example.org/report](https://www.example.org/report)", "[Our report of 2026](https://www.example.org/report)", "Name what is there."},
    Rule{"link/full-stop", warning, "A full stop inside the words of a link.", "It looks as if the link were a sentence of its own.", "NHS digital service manual, links",
         "Read [our report.](report.md)", "Read [our report](report.md).", "Put it behind the link."},
    Rule{"link/include-circle", error, "Shared texts that include each other in a circle.", "The page would never end.", own,
         "::: include {file=\"a.md\"} in a.md itself", "no include of itself", "Take one of the includes out."},
    Rule{"link/malformed", error, "A web, mail or telephone address that cannot work.", "Readers would get an error from their browser.", "WHATWG URL Standard",
         "[Write to us](mailto:hello at example.org)", "[Write to us](mailto:hello@example.org)", "Correct the part that the finding names."},
    Rule{"link/missing-include", error, "A shared text that does not exist.", "A part of the page would be missing.", own,
         "::: include {file=\"contacts.md\"}", "::: include {file=\"contact.md\"}", "Use the name of a file in content/shared/."},
    Rule{"link/no-words", error, "A link without words.", "Nobody can see it, and screen readers read out its address.", purpose, "[](plan.md)", "[Our plan](plan.md)",
         "Write in the square brackets what is there."},
    Rule{"link/not-a-website", error, "A field for a website that holds something else.", "The link on the page would lead nowhere.", own,
         "website: example.org", "website: https://example.org", "Write the whole address, with https:// at its start."},
    Rule{"link/vague-words", warning, "A link called “here”, “click here” or “read more”.",
         "People who listen to a list of links hear the same words again and again.", purpose, "For our plan, click [here](plan.md).", "Read [our plan](plan.md).",
         "Name what is there."},
};

}  // namespace

std::span<const Rule> link_rules() { return rules; }

}  // namespace alongside
