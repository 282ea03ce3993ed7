// Titles and summaries that a page borrows from another language, because its own text or translation has none: they say their
// language (WCAG 2.2, 3.1.2), so that screen readers speak them with the right voice.
#pragma once

#include <string>
#include <string_view>

#include "model/view.h"
#include "render/template_values.h"

namespace alongside {

/// The language of the title (the summary) of `page` as `view` shows it, where that is not the view's own; else empty.
std::string_view borrowed_title(const View& view, PageIndex page);
std::string_view borrowed_summary(const View& view, PageIndex page);

/// The attributes ` lang="en-GB" dir="ltr"` for an element that holds the title of `page` as `view` shows it, with `dir` where it
/// differs; empty where the title is in the view's own language.
std::string title_language(const View& view, PageIndex page);

/// Gives `values` the title of `page`, and `title_language` where it is borrowed.
void add_title(Values& values, const View& view, PageIndex page);

/// Gives `values` the summary of `page`, and `summary_language` where it is borrowed.
void add_summary(Values& values, const View& view, PageIndex page);

}  // namespace alongside
