#include <array>
#include <string>

#include "check/text_rules.h"

namespace alongside {
namespace {

/// What a film of the toolkit's own is given beside its picture and sound.
struct Companion {
  std::string_view attribute, rule, lack, hint;
};

constexpr std::array companions = {
    Companion{"captions", "picture/film-without-captions", "captions, so people who cannot hear miss what is said",
              "Add captions=\"FILE.vtt\" with what is said, who says it and the sounds that matter."},
    Companion{"transcript", "picture/film-without-transcript", "transcript, so people who cannot see it miss what it shows",
              "Write down what is said and what is to be seen, as a page or a file, and add transcript=\"FILE\"."},
    Companion{"audio_description", "picture/film-without-audio-description",
              "word on audio description, so people who cannot see it may miss what it shows",
              "Add audio_description=\"FILE\" with the film in which a voice tells what is to be seen. "
              "If its own sound or this page says all that matters, write audio_description=\"not-needed\"."},
};

/// A warning that the film of `use` lacks something, at the first line of its container.
Finding film_lacks(const Document& document, const ContainerUse& use, const Companion& companion) {
  const Location where = location_of(document, document.nodes[use.node]);
  const std::string message = "This film has no " + std::string(companion.lack) + ": " + std::string(attribute(document, use, "title"));
  return warning_at({where.file, where.from, where.from}, std::string(companion.rule), message, std::string(companion.hint));
}

}  // namespace

Findings check_films(const Document& document) {
  Findings findings;
  for (const ContainerUse& use : document.containers) {
    if (use.kind != ContainerKind::video || attribute(document, use, "file").empty()) continue;
    for (const Companion& companion : companions) {
      if (attribute(document, use, companion.attribute).empty()) findings.push_back(film_lacks(document, use, companion));
    }
  }
  return findings;
}

}  // namespace alongside
