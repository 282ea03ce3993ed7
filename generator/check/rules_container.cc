// Rules of the family `markup` that speak of containers (`::: name`).
#include <array>

#include "check/rule_families.h"

namespace alongside {
namespace {

constexpr Severity error = Severity::error;

constexpr std::string_view containers = "Alongside's containers, listed in docs/reference.md";

constexpr std::array rules = {
    Rule{"markup/container-attribute", error, "An attribute of a container with a value that does not fit, or given twice.",
         "The container would not become what you meant.", containers, "::: write-in {lines=\"⟦many⟧\"}\nWhat did you like?\n:::",
         "::: write-in {lines=\"4\"}\nWhat did you like?\n:::", "Write the value as the finding says."},
    Rule{"markup/container-content", error, "A container that does not hold what it is made from.",
         "Steps need a numbered list, an action plan needs a table: without it there is nothing to draw.", containers,
         "⟦::: steps⟧\nAsk people first.\n:::", "::: steps\n1. Ask people first.\n:::", "Put the list, table or picture between its two lines."},
    Rule{"markup/container-line", error, "The first line of a container, written so that it cannot be read.", "Its attributes would be lost.",
         containers, "::: note ⟦Important⟧\nAsk people first.\n:::", "::: important\nAsk people first.\n:::",
         "Write three colons, the name, and the attributes in curly brackets, each value in quotation marks."},
    Rule{"markup/containers-too-deep", error, "Containers inside each other more than 8 deep.", "No reader can follow that.", containers,
         "::: note\n::: note\n::: note\n::: note\n::: note\n::: note\n::: note\n::: note\n⟦::: quote {by=\"Sam\"}⟧\nThey listened to us.\n:::\n:::\n:::\n:::\n:::\n:::\n:::\n:::\n:::",
         "::: note\n::: quote {by=\"Sam\"}\nThey listened to us.\n:::\n:::", "Close some of them before this line."},
    Rule{"markup/missing-attribute", error, "A container without an attribute that it needs.",
         "A quotation without its speaker, or a table without its caption, cannot be understood on its own.", containers,
         "⟦::: quote⟧\nThey listened to us.\n:::", "::: quote {by=\"Sam\"}\nThey listened to us.\n:::",
         "Write the attribute that the finding names."},
    Rule{"markup/stray-close", error, "A line that closes a container where none is open.", "Readers would see three colons.", containers,
         "Ask people first.\n⟦:::⟧", "::: note\nAsk people first.\n:::", "Remove it, or write \\::: if the colons are meant to be seen."},
    Rule{"markup/unclosed-container", error, "A container that is opened and never closed.", "The rest of the page would stand inside it.",
         containers, "⟦::: note⟧\nAsk people first.", "::: note\nAsk people first.\n:::", "Write ::: in a line of its own where it ends."},
    Rule{"markup/unknown-attribute", error, "An attribute that a container does not have.", "It would have no effect.", containers,
         "::: quote {by=\"Sam\" ⟦from⟧=\"Leeds\"}\nThey listened to us.\n:::", "::: quote {by=\"Sam\"}\nThey listened to us.\n:::",
         "Use one that the finding names."},
    Rule{"markup/unknown-container", error, "A container that does not exist.", "Its text would have no form, or be lost.", containers,
         "⟦::: nte⟧\nAsk people first.\n:::", "::: note\nAsk people first.\n:::", "Use the name that the finding suggests."},
    Rule{"markup/unnamed-container", error, "A line that begins with ::: and names no container.", "Readers would see three colons.", containers,
         "⟦::: {by=\"Sam\"}⟧\nThey listened to us.", "::: quote {by=\"Sam\"}\nThey listened to us.\n:::",
         "Write its name, or \\::: if the colons are meant to be seen."},
};

}  // namespace

std::span<const Rule> container_rules_table() { return rules; }

}  // namespace alongside
