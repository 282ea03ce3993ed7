#include "render/signed_film.h"

#include <vector>

#include "foundation/text.h"
#include "render/site_values.h"

namespace alongside {
namespace {

/// A name as the text has it: its own language is said where the page is in another one.
std::string name_markup(const View& view, std::string_view language, const std::string& name) {
  return language == view.language ? isolated_name(view, name) : settings_markup(view, name);
}

std::string translator_markup(const View& view, std::string_view language, const SignTranslator& translator) {
  const std::string name = name_markup(view, language, translator.name);
  if (translator.number.empty()) return name;
  return fixed_markup(view, "bsl_registered", {{"name", name}, {"number", isolated_markup(view, translator.number)}});
}

}  // namespace

std::string signed_film_markup(const View& view, std::string_view language, const SignedFilm& film) {
  std::vector<std::string> sentences;
  const auto add = [&](std::string_view key, std::string_view hole, const std::string& markup) {
    if (!markup.empty()) sentences.push_back(fixed_markup(view, key, {{hole, markup}}));
  };
  add("bsl_supplier", "name", name_markup(view, language, film.supplier));
  if (!film.presented_by.name.empty()) add("bsl_presented", "name", translator_markup(view, language, film.presented_by));
  if (!film.checked_by.name.empty()) add("translation_checked_undated", "name", translator_markup(view, language, film.checked_by));
  add("bsl_date", "date", date_markup(view, film.date));
  return joined(sentences, " ");
}

}  // namespace alongside
