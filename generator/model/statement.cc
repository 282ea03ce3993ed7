#include "model/statement.h"

#include <algorithm>
#include <array>

#include "foundation/text.h"
#include "foundation/unicode.h"

namespace alongside {
namespace {

template <typename Field>
void take(Field& into, const Field& from) {
  if (from != Field()) into = from;
}

/// What `above` says takes the place of what stands in `said`.
void take_said(Accessibility& said, const Accessibility& above) {
  for (const auto field : {&Accessibility::duty, &Accessibility::scope, &Accessibility::status, &Accessibility::tested_by,
                           &Accessibility::tested_method, &Accessibility::tested_sample, &Accessibility::covered_by,
                           &Accessibility::nation}) {
    take(said.*field, above.*field);
  }
  for (const auto field : {&Accessibility::tested, &Accessibility::prepared, &Accessibility::reviewed}) {
    take(said.*field, above.*field);
  }
  if (!above.not_accessible.empty()) said.not_accessible = above.not_accessible;
  said.example = said.example || above.example;
}

void take_theme(Statement& statement, const Theme& theme) {
  const std::string& name = theme.organisation.name;
  const bool is_other = !name.empty() && !statement.organisation.empty() && name != statement.organisation;
  if (is_other) statement = {{}, {}, {}, true};
  if (!name.empty()) statement.organisation = name;
  if (theme.accessibility != Accessibility()) statement.is_unsaid = false;
  take_said(statement.said, theme.accessibility);
  statement.sources.insert(statement.sources.begin(), {theme.file, &theme.places});
}

bool reaches(const Contact& contact) {
  const std::array<const std::string*, 6> ways = {&contact.email, &contact.phone,   &contact.text,
                                                  &contact.relay, &contact.address, &contact.form};
  return std::any_of(ways.begin(), ways.end(), [](const std::string* way) { return !trimmed(*way).empty(); });
}

bool is_source(const Statement& statement, const std::map<std::string, Location>& places) {
  return std::any_of(statement.sources.begin(), statement.sources.end(),
                     [&](const StatementSource& source) { return source.places == &places; });
}

}  // namespace

Statement statement_of(const Toolkit& toolkit) {
  const Settings& settings = toolkit.settings;
  const std::string file = settings.file.empty() ? "content/toolkit.yaml" : settings.file;
  Statement statement{settings.accessibility, settings.organisation.name, {{file, &settings.places}}, false};
  for (const Theme& theme : toolkit.themes) take_theme(statement, theme);
  return statement;
}

Location place_in_statement(const Statement& statement, std::string key) {
  while (!key.empty()) {
    for (const StatementSource& source : statement.sources) {
      if (const auto found = source.places->find(key); found != source.places->end()) return found->second;
    }
    const std::size_t dot = key.rfind('.');
    key.resize(dot == std::string::npos ? 0 : dot);
  }
  return {statement.sources.back().file, {1, 1}, {1, 1}};
}

bool has_own_contact(const Toolkit& toolkit, const Statement& statement) {
  if (is_source(statement, toolkit.settings.places) && reaches(toolkit.settings.contact)) return true;
  return std::any_of(toolkit.themes.begin(), toolkit.themes.end(), [&](const Theme& theme) {
    return is_source(statement, theme.places) && reaches(theme.contact);
  });
}

Reason reason_of(const NotAccessible& item) {
  const std::string criterion = lower_case(item.criterion);
  if (criterion.find("burden") != std::string::npos) return Reason::burden;
  if (criterion.find("scope") != std::string::npos) return Reason::outside_scope;
  return Reason::non_compliance;
}

}  // namespace alongside
