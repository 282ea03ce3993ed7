// The words of one text as HTML: blocks and inlines, for one view. Pure; any thread, any order.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/view.h"
#include "render/term_finder.h"

namespace alongside {

/// Where a body will stand.
struct BodyPlace {
  const View* view = nullptr;
  PageIndex page = no_index;        // whose text it is
  std::string_view address;         // of the HTML file it goes into, below the view's root: links are relative to it
  std::string_view id_prefix;       // put before every id where many bodies share a page ("p12."); empty on a page of its own
  bool for_print = false;           // print pages: details open, nothing loaded lazily
  const TermFinder* terms = nullptr;  // finds glossary terms; null where none are linked
};

struct Body {
  std::string html;
  std::vector<std::uint32_t> terms;  // glossary entries named in it, in the order of first use
};

/// The words of `text`, which stands in `place`, as templates/README.md section 5 promises them; footnotes at the end.
Body render_body(const BodyPlace& place, TextIndex text);

/// The plain words of `markdown_like` as safe HTML where only bold (`**`) counts; for fixed words.
std::string bold_marked(std::string_view words);

}  // namespace alongside
