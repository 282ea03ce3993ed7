#include "media/film_survey.h"

#include <unordered_set>

#include "foundation/file_parts.h"
#include "media/film_length.h"

namespace alongside {
namespace {

std::optional<double> seconds_of_file(const std::string& path) {
  const FileParts file(path);
  return film_seconds({file.size(), [&](std::uint64_t at, std::size_t count) { return file.read(at, count); }});
}

/// The addresses of the films that play in pages.
std::unordered_set<std::string_view> addresses_of_films(const Toolkit& toolkit) {
  std::unordered_set<std::string_view> addresses;
  for (const auto& [document, links] : toolkit.attribute_links) {
    for (const AttributeLink& link : links) {
      if (link.attribute == "file" && link.target.kind == LinkKind::file) addresses.insert(link.target.address);
    }
  }
  return addresses;
}

}  // namespace

void FilmSurvey::look(Toolkit& toolkit) {
  const std::unordered_set<std::string_view> films = addresses_of_films(toolkit);
  if (films.empty()) return;
  for (const PublishedFile& file : toolkit.files) {
    if (file.path.empty() || !films.contains(file.address)) continue;
    const auto [known, is_new] = seconds_.try_emplace(file.path);
    if (is_new) known->second = seconds_of_file(file.path);
    if (known->second) toolkit.film_seconds.emplace(file.address, *known->second);
  }
}

}  // namespace alongside
