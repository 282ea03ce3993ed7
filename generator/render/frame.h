// A layout, rendered once for many pages and cut at its holes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "render/templates.h"

namespace alongside {

/// What fills a layout's holes for one page; templates/README.md section 1 says what each is. All are safe markup; a hole that
/// has a line of its own leaves none where it is empty, so what fills it ends with a line break.
struct HoleFillings {
  std::string page_title, page_head, body_class, format_row, breadcrumb, neighbours, main, mail_subject;
};

class Frame {
 public:
  /// The layout called `layout` with `values`, its holes left open.
  Frame(const Templates& templates, std::string_view layout, const Values& shared, Values values);

  /// Whether the layout has the hole at all, so that nothing is made in vain.
  bool has(std::string HoleFillings::*hole) const;

  /// The whole page.
  std::string filled(const HoleFillings& fillings) const;

 private:
  struct Piece {
    std::string markup;
    std::string HoleFillings::*hole;  // that follows; null after the last

    bool ends_line() const { return markup.ends_with('\n'); }
  };
  std::vector<Piece> pieces_;
};

}  // namespace alongside
