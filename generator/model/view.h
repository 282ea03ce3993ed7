// One theme × language × edition of a toolkit: which text stands at each address, where the site's parts lie,
// and the words that fill holes. Small; it holds no page's bytes.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "model/toolkit.h"

namespace alongside {

/// What a reader finds at a page's address in this view.
enum class Standing : std::uint8_t {
  here,     // its own text
  missing,  // this view has no text for it: links go to `elsewhere`; a page that is not published has no text
            // anywhere
};

struct PageInView {
  Standing standing = Standing::missing;
  TextIndex text = no_index;   // here: the text shown; missing: the text that links lead to
  std::string_view elsewhere;  // missing: prefix of the view that has it ("", "large-print/" or "cy/"), kept
                               // by the Toolkit
};

/// What fills {{organisation.name}} and the like; the value is empty where nobody filled it.
using Names = std::map<std::string, std::string, std::less<>>;

struct View {
  const Toolkit* toolkit = nullptr;
  const Theme* theme = nullptr;
  std::string language;
  Edition edition = Edition::plain;
  std::string prefix;       // of its addresses below the site's root: "", "large-print/", "cy/easy-read/"
  std::string site_prefix;  // with several themes: "westshire/"; else ""
  bool drafts = false;
  Organisation organisation;  // settings, then the theme chain
  Contact contact;
  Names names;  // what fills {{organisation.name}}, {{contact.email}}, {{words.x}}
  std::vector<const FixedWords*> fixed;  // nearest first: of the language's whole tag, of its first part, English
  std::vector<PageInView> pages;  // by PageIndex
  std::vector<std::vector<PageIndex>>
      section_pages;  // by Section: those that have a text here, in reading order
};

/// The text of `page` in this view, or null where it has none.
const Document* document_of(const View& view, PageIndex page);

/// The fixed words for `key` in this view's language and edition; English where nobody wrote them, which a
/// check finds; the key itself where not even English has them.
std::string_view fixed_word(const View& view, std::string_view key);

/// What one page of `kind` is called in this view, and what several are: by the fixed words of its language,
/// else as the kind's own file says.
std::string_view kind_name(const View& view, const Kind& kind);
std::string_view kind_plural(const View& view, const Kind& kind);

/// What stands before the value of a kind's field.
std::string_view field_label(const View& view, const KindField& field);

/// The name of a language in that language ("Cymraeg"): from its fixed words, else as it is commonly known;
/// the tag itself where nobody knows.
std::string language_name(const View& view, std::string_view tag);

/// `text` with every {{name}} that `names` holds replaced by its value; others stay as written.
std::string filled_with(const Names& names, std::string_view text);

/// `text` with every {{name}} replaced by what it stands for in this view; unknown ones stay as written (they
/// are findings).
std::string filled(const View& view, std::string_view text);

/// The title of `page` as this view shows it: its own text's, else the page's; filled.
std::string title_of(const View& view, PageIndex page);

/// The summary of `page` as this view shows it; filled, may be empty.
std::string summary_of(const View& view, PageIndex page);

/// The picture of `page`: its own text's, else the page's; null where it has none.
const Picture* picture_of(const View& view, PageIndex page);

/// The picture of the section with that index: its own page's, else its kind's, or null.
const Picture* section_picture(const View& view, std::size_t section);

/// The theme's text for the slot called `name` in this view's language and edition; its key in Toolkit::slots, or null where the page's
/// own words stand: words of another language or edition take the place of none.
const std::string* slot_key(const View& view, std::string_view name);

/// The key in Toolkit::slots of the text for a slot: "local", "local.cy.easy-read". `language` is empty for the toolkit's own, `edition`
/// plain or easy read.
std::string slot_key_of(std::string_view name, std::string_view language, Edition edition);

}  // namespace alongside
