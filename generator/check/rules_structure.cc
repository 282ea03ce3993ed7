#include <array>

#include "check/rule_families.h"

namespace alongside {
namespace {

constexpr Severity error = Severity::error;
constexpr Severity advice = Severity::advice;

constexpr std::string_view addresses = "Alongside: every page has one address, and every address one page";

constexpr std::array rules = {
    Rule{"structure/duplicate-address", error, "Two pages with the same address.", "Only one of them could be reached.", addresses,
         "content/Our Story.md and content/our-story.md", "content/our-story.md and content/their-story.md", "Rename one of the files."},
    Rule{"structure/edition-name", error, "A file name with a part that is nearly the name of an edition.",
         "The text would be published as a page of its own instead of as the easy-read text of its page.",
         "Alongside's file names: name.easy-read.md", "share-power.easyread.md", "share-power.easy-read.md",
         "Use exactly easy-read. Plain text has no edition in its name, and large print has no file."},
    Rule{"structure/file-name", advice, "A file name that is not the address of its page.",
         "People who look for a page by its address find it faster when the file is called the same.",
         "GOV.UK guidance on URLs: small letters and hyphens", "Our Story.md", "our-story.md", "Use the name that the finding gives."},
    Rule{"structure/no-address", error, "A file name that no address can be made from.", "The page could not be published.", addresses, "!!!.md",
         "our-story.md", "Give the file a name of letters and digits."},
    Rule{"structure/no-page", error, "An easy-read text or a translation without the page that it belongs to.",
         "Every text belongs to a page, so that readers can change between formats and languages.",
         "Alongside's file names", "share-power.easy-read.md alone", "share-power.md beside share-power.easy-read.md",
         "Write the page, or rename the file after the page that it belongs to."},
    Rule{"structure/reserved-folder", error, "A folder with a name that the site needs for itself.",
         "Its pages would take the place of an edition, of a language or of the site's own files.", addresses,
         "content/large-print/", "content/large-print-advice/", "Rename the folder."},
    Rule{"structure/unlisted-language", error, "A file name with a language that the settings do not list.",
         "The text would be published under the wrong language, and a screen reader would speak it wrongly.",
         "WCAG 2.2, 3.1.1 Language of Page, level A", "welcome.cy.md without cy in toolkit.yaml", "languages: [en-GB, cy]",
         "Add the language to `languages` in content/toolkit.yaml, or leave the full stop out of the name."},
};

}  // namespace

std::span<const Rule> structure_rules() { return rules; }

}  // namespace alongside
