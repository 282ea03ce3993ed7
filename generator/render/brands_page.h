// The page that stands above several brands and leads to each. It belongs to none of them.
#pragma once

#include <string>
#include <vector>

#include "model/source_files.h"
#include "model/view.h"
#include "render/site.h"

namespace alongside {

/// One brand as the page names it.
struct BrandEntry {
  std::string theme;                         // its name, for a brand whose organisation has none
  const std::vector<View>* views = nullptr;  // each language and edition
};

/// Puts `index.html`, which leads to every language and edition of each of `brands`, and its style sheet `brands.css`. `sources`, `toolkit` and
/// `views` are the toolkit's own, under no brand; its pages are not looked at.
void put_brands_page(const SourceFiles& sources, const Toolkit& toolkit, const std::vector<View>& views, const std::vector<BrandEntry>& brands,
                     const PutFile& put);

}  // namespace alongside
