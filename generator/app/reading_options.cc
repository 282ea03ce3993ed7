#include "app/reading_options.h"

#include <algorithm>
#include <optional>
#include <stdexcept>

#include "foundation/text.h"
#include "foundation/url.h"
#include "foundation/address.h"
#include "model/edition.h"

namespace alongside {
namespace {

void keep_only(std::vector<std::string>& known, const std::vector<std::string>& wanted, const std::string& always) {
  for (const std::string& name : wanted) {
    if (std::find(known.begin(), known.end(), name) != known.end()) continue;
    throw std::runtime_error("The settings list no language \"" + name + "\". They list: " + in_words(known) + '.');
  }
  std::erase_if(known, [&](const std::string& name) {
    return name != always && std::find(wanted.begin(), wanted.end(), name) == wanted.end();
  });
}

std::vector<Edition> wanted_editions(const std::vector<std::string>& names) {
  std::vector<Edition> editions = {Edition::plain};
  for (const std::string& name : names) {
    const std::optional<Edition> edition = edition_named(name);
    if (!edition) throw std::runtime_error("There is no edition \"" + name + "\". Type plain, large-print or easy-read.");
    if (*edition != Edition::plain) editions.push_back(*edition);
  }
  std::sort(editions.begin(), editions.end());
  editions.erase(std::unique(editions.begin(), editions.end()), editions.end());
  return editions;
}

/// The web address that --address names, with its last slash.
std::string site_address(const std::string& typed) {
  const std::string scheme = scheme_of(typed);
  if (const auto problem = address_problem(typed)) throw std::runtime_error(problem->message + ' ' + problem->hint);
  if (scheme != "https" && scheme != "http") {
    throw std::runtime_error("--address takes a whole web address, for example: --address https://example.nhs.uk/together/");
  }
  return typed.ends_with('/') ? typed : typed + '/';
}

}  // namespace

void apply_options(Settings& settings, const Options& options) {
  if (!options.editions.empty()) settings.editions = wanted_editions(options.editions);
  if (!options.languages.empty()) keep_only(settings.languages, options.languages, settings.language);
  if (!options.address.empty()) settings.address = site_address(options.address);
  if (!options.theme.empty()) settings.theme = options.theme;
}

}  // namespace alongside
