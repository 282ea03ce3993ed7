// Titles, summaries and names that a page borrows from another language, because its own text or translation has none: they say their
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

/// The toolkit's name in the view's language: the title of the home page in it, where the home page itself is called like the toolkit;
/// else as the settings say it.
std::string site_title(const View& view);

/// The language of site_title, where that is not the view's own; else empty. The attributes that say so.
std::string_view borrowed_site_title(const View& view);
std::string site_title_language(const View& view);

/// What the toolkit is about: the summary of the home page in the view's language, else of the settings. The attributes for it.
std::string site_summary(const View& view);
std::string site_summary_language(const View& view);

/// `markup` in an element that has `attributes`, as the functions above give them; as it is where there are none.
std::string with_language(const std::string& attributes, const std::string& markup);

/// The attributes for words that the fixed words of the view's language call `key`, or else a kind's own file; empty where they do.
std::string word_language(const View& view, std::string_view key);

/// The attributes for the fixed words of `key`, which are English where nobody wrote them in the view's language; empty where somebody did.
std::string fixed_language(const View& view, std::string_view key);

/// The fixed words for `key` as safe markup, in an element that says their language where they are borrowed.
std::string fixed_text(const View& view, std::string_view key);

/// `markup` of the view's own language in a sentence of another one: in an element that says so, unless it says its language itself or holds
/// nothing that is spoken otherwise, such as a number.
std::string within_borrowed(const View& view, const std::string& markup);

/// The attributes for words in the toolkit's own language.
std::string toolkit_language(const View& view);

}  // namespace alongside
