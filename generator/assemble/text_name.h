// What the name of a text's file says: content/[folder/…]name[.language][.edition].md
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "foundation/finding.h"
#include "model/edition.h"

namespace alongside {

struct TextName {
  std::string page;      // path of the page below content/: "principles/share-power.md"
  std::string language;  // as the settings spell it; the toolkit's own where the name holds none
  Edition edition = Edition::plain;
  std::string address;  // of the page: "principles/share-power.html"; empty where none can be made
  Findings
      findings;  // a part that is nearly an edition, an unlisted language, a name that makes a poor address
};

/// Reads the name of the text at `path`, below content/ (`shown` in findings). `languages` are those that the
/// settings list, the toolkit's own first.
TextName read_text_name(std::string_view path, const std::string& shown,
                        const std::vector<std::string>& languages);

/// The address of the page at `path` below content/, without its ending `.html`; each part at most 100 bytes.
std::string address_stem(std::string_view path_without_ending);

}  // namespace alongside
