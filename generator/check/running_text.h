// Which selectors of a style sheet are for running text: elements of words wherever they stand, and the classes that the built-in
// templates and blocks give to paragraphs, lists, quotes and captions.
#pragma once

#include <span>
#include <string_view>

namespace alongside {

/// How sure it is that what a selector is for holds sentences that run over several lines.
enum class RunningText { no, perhaps, surely };

/// Surely: elements of words wherever they stand, or one of `text_classes`. Perhaps: paragraphs, quotes or captions inside a class that only
/// the theme knows. No: headings, labels, buttons, signs, menus. The surest of a list of selectors counts.
RunningText running_text_of(std::string_view selectors);

/// The classes, without their dot, of what holds sentences on a page of the built-in templates.
std::span<const std::string_view> text_classes();

}  // namespace alongside
