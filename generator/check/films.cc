#include <string>

#include "check/text_rules.h"

namespace alongside {
namespace {

/// A warning that the film of `use` lacks something, at the first line of its container.
Finding film_lacks(const Document& document, const ContainerUse& use, const char* rule, const std::string& what, const std::string& hint) {
  const Location where = location_of(document, document.nodes[use.node]);
  return warning_at({where.file, where.from, where.from}, rule, "This film has no " + what + ": " + std::string(attribute(document, use, "title")), hint);
}

}  // namespace

Findings check_films(const Document& document) {
  Findings findings;
  for (const ContainerUse& use : document.containers) {
    if (use.kind != ContainerKind::video || attribute(document, use, "file").empty()) continue;
    if (attribute(document, use, "captions").empty()) {
      findings.push_back(film_lacks(document, use, "picture/film-without-captions", "captions, so people who cannot hear miss what is said",
                                    "Add captions=\"FILE.vtt\" with what is said, who says it and the sounds that matter."));
    }
    if (attribute(document, use, "transcript").empty()) {
      findings.push_back(film_lacks(document, use, "picture/film-without-transcript", "transcript, so people who cannot see it miss what it shows",
                                    "Write down what is said and what is to be seen, as a page or a file, and add transcript=\"FILE\"."));
    }
  }
  return findings;
}

}  // namespace alongside
