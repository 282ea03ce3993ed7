#include <array>
#include <string>

#include "check/text_rules.h"
#include "foundation/file_ending.h"

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

/// A warning that browsers do not show the file that `name` gives, where that is certain.
void check_form(const Document& document, const ContainerUse& use, std::string_view name, Findings& findings) {
  const std::string_view file = attribute(document, use, name);
  const std::string ending = file_ending(file);
  const bool is_captions = name == "captions";
  const bool fits = is_captions ? ending == ".vtt" : ending == ".mp4" || ending == ".m4v" || ending == ".webm";
  if (file.empty() || fits || file.find("{{") != std::string_view::npos) return;
  const std::string message = is_captions ? "Browsers do not show captions from this file: " : "Many browsers cannot play this film: ";
  findings.push_back(warning_at(location_of_attribute(document, use, name), "picture/film-form", message + std::string(file),
                                is_captions ? "Save them as WebVTT, in a file that ends with .vtt: programs for films can."
                                            : "Save it as MP4 with H.264, in a file that ends with .mp4: programs for films can."));
}

}  // namespace

Findings check_films(const Document& document) {
  Findings findings;
  for (const ContainerUse& use : document.containers) {
    if (use.kind != ContainerKind::video || attribute(document, use, "file").empty()) continue;
    check_form(document, use, "file", findings);
    check_form(document, use, "captions", findings);
    for (const Companion& companion : companions) {
      if (attribute(document, use, companion.attribute).empty()) findings.push_back(film_lacks(document, use, companion));
    }
  }
  return findings;
}

}  // namespace alongside
