#include <array>

#include "check/rule_families.h"

namespace alongside {
namespace {

constexpr Severity error = Severity::error;
constexpr Severity warning = Severity::warning;

constexpr std::string_view utf8 = "UTF-8 (RFC 3629), which all files of a toolkit are written in";
constexpr std::string_view safety = "Alongside reads nothing outside the toolkit's folder";
constexpr std::string_view limits = "Limits that Alongside keeps, so that no file can stop a build";
constexpr std::string_view names = "File names that work on Windows, Mac and Linux alike";

constexpr std::array rules = {
    Rule{"input/copy", warning, "A page whose name looks like a computer's copy of another.",
         "Two versions of one page confuse readers and the people who keep them up to date.", names, "content/guidance/⟦start (2).md⟧",
         "content/guidance/start-next-year.md", "Delete the copy that you do not need, or give it a name that says what it is about.",
         ExamplePlace::files},
    Rule{"input/file-name", error, "A file whose name holds signs that cannot be typed.",
         "Nobody can link to such a file, and some computers cannot store it.", names, "a name with a line break in it",
         "content/guidance/meeting-notes.md", "Rename it, with letters, digits and hyphens.", ExamplePlace::described},
    Rule{"input/link-broken", error, "A shortcut (symbolic link) to a file that is not there.",
         "The file that it stands for would be missing from the site.", safety, "content/guidance/⟦costs.pdf⟧ -> old/costs.pdf",
         "content/guidance/plan.pdf", "Delete the shortcut, or copy the file itself to its place.", ExamplePlace::files},
    Rule{"input/link-circle", error, "A shortcut (symbolic link) that leads back to itself.",
         "A program that follows it would never come to an end.", safety, "content/⟦again⟧ -> ../content", "content/guidance/again.md",
         "Delete the shortcut.", ExamplePlace::files},
    Rule{"input/link-outside", error, "A shortcut (symbolic link) to something outside the toolkit's folder.",
         "It could publish a private file by mistake, and it breaks on every other computer.", safety, "content/guidance/⟦photos⟧ -> /home",
         "content/guidance/plan.pdf", "Copy the file itself to this place.", ExamplePlace::files},
    Rule{"input/long-name", warning, "A file whose name is very long.", "Many computers cut long names, or refuse to copy the file.", names,
         "content/guidance/⟦what-we-heard-from-people-who-use-services-and-from-their-families-and-friends-at-all-of-our-meetings-in-the-spring-and-in-the-summer-of-2026-with-the-answers-that-we-gave-and-all-the-things-that-we-changed.md⟧\n    ---\n    title: What we heard\n    summary: What people told us in 2026.\n    ---\n\n    People told us about buses.",
         "content/guidance/what-we-heard.md\n    ---\n    title: What we heard\n    summary: What people told us in 2026.\n    ---\n\n    People told us about buses.",
         "Use at most 100 letters.", ExamplePlace::files},
    Rule{"input/not-a-file", warning, "Something in the toolkit that is neither a file nor a folder.",
         "It cannot be published, and reading it could wait for ever.", safety, "a pipe or a device in content/", "files and folders only",
         "Move it out of the toolkit.", ExamplePlace::described},
    Rule{"input/not-markdown", warning, "A file that was meant as a page, but has another ending.",
         "Only files that end in .md become pages, so its words would be missing from the site.", "Alongside's file names: pages end in .md",
         "content/guidance/⟦our-story.md.txt⟧", "content/guidance/our-story.md", "Rename the file so that it ends in .md.", ExamplePlace::files},
    Rule{"input/not-read", warning, "A settings file whose name is nearly right.",
         "It is not read under that name, so its settings would have no effect.", "Alongside's file names", "content/⟦toolkit.yml⟧",
         "content/toolkit.yaml", "Give it the name that the finding says.", ExamplePlace::files},
    Rule{"input/not-utf8", error, "A text that is not saved as UTF-8.", "Readers would see boxes or question marks in place of your words.", utf8,
         "a page saved as “Western (Windows 1252)”", "the same page saved as UTF-8",
         "Open the file in your editor and save it with the encoding UTF-8.", ExamplePlace::described},
    Rule{"input/same-name", error, "Two files whose names differ only in capital letters or in how accents are stored.",
         "On Windows and Mac computers these are one file, so one of them is lost when the folder is copied.", names,
         "content/static/Robots.txt\ncontent/static/⟦robots.txt⟧", "content/static/robots.txt", "Rename one of them.", ExamplePlace::files},
    Rule{"input/too-deep", error, "Lists, quotes or brackets inside each other more than 100 deep.",
         "No reader can follow that, and it is nearly always a slip of a program.", limits, "> > > > > … (more than 100 of them)", "> A quote.",
         "Write it with two or three levels at most.", ExamplePlace::described},
    Rule{"input/too-large", error, "A text of more than 2 MB, or with a line of more than 20,000 letters.",
         "No page for people is so long: it is usually data in the wrong place.", limits, "a page with a whole spreadsheet pasted into it",
         "a page that links to the spreadsheet", "Split it into several pages, or keep it as a file to download.", ExamplePlace::described},
    Rule{"input/too-wide", error, "A table with more than 100 columns.", "Nobody can read it on a screen or on paper.", limits,
         "a table with a column for each day of the year", "a table with a column for each month", "Divide it, or link to a spreadsheet.",
         ExamplePlace::described},
    Rule{"input/unreadable", error, "A file that could not be opened.", "What it holds would be missing from the site.",
         "Alongside reads every file of content/", "a file that only its owner may open", "a file that you may open",
         "Ask for the right to read it, or close the program that holds it.", ExamplePlace::described},
    Rule{"input/windows-name", warning, "A file name that Windows cannot store.",
         "Whoever has a Windows computer does not get this file, or cannot copy the folder at all.", names, "content/guidance/⟦con.md⟧",
         "content/guidance/contact.md", "Give it a name of letters, digits and hyphens.", ExamplePlace::files},
    Rule{"input/zero-byte", error, "A byte of value zero in a text.", "No text holds one: the file is damaged, or it belongs to another program.",
         utf8, "a Word file renamed to .md", "the words of the Word file, saved as plain text", "Save it again as plain text (UTF-8).",
         ExamplePlace::described},
    Rule{"input/control-character", warning, "An invisible sign in a text, which is read as a space.",
         "It comes along with pasted text, and no reader knows what to make of it.", utf8, "a form feed from a PDF between two words",
         "a space between the two words", "Delete it and type a space or a new line.", ExamplePlace::described},
    Rule{"input/not-published", Severity::advice, "Files in content/ that no page links to.",
         "They are not published. If readers need them, a link was forgotten.", "Alongside publishes only what something links to",
         "⟦content⟧/guidance/old-form.docx", "content/guidance/old-form.docx\ncontent/guidance/money.md\n    Fill in [the old form](old-form.docx).",
         "Link to the file, move it out of content/, or into content/static/ if the site must hold it.", ExamplePlace::files},
};

}  // namespace

std::span<const Rule> input_rules() { return rules; }

}  // namespace alongside
