// Small values that many templates are given: dates, pictures, contacts, links. Only render/ includes it.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "render/site_parts.h"

namespace alongside {

using Fillings = std::initializer_list<std::pair<std::string_view, std::string_view>>;

/// The fixed words for `key` with each {name} replaced.
std::string fixed_sentence(const View& view, std::string_view key, Fillings fillings);

/// The fixed words for `key` as safe markup, with each {name} replaced by the markup that stands for it; in an element that says their
/// language where the view's own has no such words.
std::string fixed_markup(const View& view, std::string_view key, Fillings fillings);

/// Gives `values` the fixed words for `key` under `name`, with each {name} in them replaced by a text; with their language where it is not
/// the view's own.
void add_fixed(Values& values, std::string_view name, const View& view, std::string_view key, Fillings fillings = {});

/// The language of settings and themes, where pages of the view are in another one; else empty.
std::string settings_language(const View& view);

/// What settings or a theme say, with every {{name}} filled, as safe markup. They are written in the toolkit's own language: on pages in
/// another one it stands in an element that says so.
std::string settings_markup(const View& view, std::string_view text);

/// The name of a language in itself, in an element that says which language that is.
std::string language_markup(const View& view, std::string_view tag);

/// A telephone number as safe markup: on pages that run from right to left its parts keep their order.
std::string isolated_markup(const View& view, std::string_view text);

/// A name, with every {{name}} filled, as safe markup: on pages that run from right to left it stands apart, so that its letters and the
/// signs round it keep their order.
std::string isolated_name(const View& view, std::string_view name);

/// A date in words as a `time` element; empty for no date.
std::string date_markup(const View& view, Date date);

/// "6 May 2026" in the view's language; empty for no date.
std::string date_in_words(const View& view, Date date);

/// The same, and "May 2026", as safe markup that says its language where the view's own lacks the words.
std::string day_markup(const View& view, Date date);
std::string month_markup(const View& view, Date date);

/// Gives `values` the day in words under `name`; nothing for no date.
void add_day(Values& values, std::string_view name, const View& view, Date date);

/// A group {iso, text}; nothing for no date.
Values date_values(const View& view, Date date);

/// A group {src, alt, width, height} of `picture`, seen from the page of `spot`; nothing where `picture` is null. `described`
/// says whether it gets its description: a picture that repeats the words beside it has none.
Values picture_values(const PageSpot& spot, const Picture* picture, bool described);

/// The pictures that templates show themselves, under the names that they know them by.
Values template_pictures_values(const PageSpot& spot);

/// Whom to ask: a group as templates/README.md has it.
Values contact_values(const View& view);

/// `{name, logo, logo_dark}` of the organisation; nothing without a name.
Values organisation_values(const PageSpot& spot);

/// `{href, title}`.
Values titled_link(std::string href, std::string title);

/// `text` with every {{name}} filled, as safe markup.
std::string filled_markup(const View& view, std::string_view text);

/// `address` as a link to another website where it is one that readers may be sent to (http, https, mailto, tel); else empty.
std::string outside_href(std::string_view address);

/// Every character that could end a part of an address as %41; for what follows `?subject=`.
std::string percent_encoded_value(std::string_view text);

/// The security policy of every page.
std::string security_policy();

}  // namespace alongside
