#include "assemble/names.h"

#include <algorithm>
#include <array>
#include <utility>

namespace alongside {
namespace {

constexpr std::array<std::pair<std::string_view, std::string Organisation::*>, 5> organisation_fields = {{
    {"name", &Organisation::name},
    {"short_name", &Organisation::short_name},
    {"logo", &Organisation::logo},
    {"logo_dark", &Organisation::logo_dark},
    {"logo_description", &Organisation::logo_description},
}};

constexpr std::array<std::pair<std::string_view, std::string Contact::*>, 9> contact_fields = {{
    {"name", &Contact::name},
    {"email", &Contact::email},
    {"phone", &Contact::phone},
    {"text", &Contact::text},
    {"relay", &Contact::relay},
    {"address", &Contact::address},
    {"hours", &Contact::hours},
    {"form", &Contact::form},
    {"reply_within", &Contact::reply_within},
}};

template <class Group, class Fields>
void replace_given(Group& group, const Group& above, const Fields& fields) {
  for (const auto& [name, field] : fields) {
    if (!(above.*field).empty()) group.*field = above.*field;
  }
}

template <class Group, class Fields>
bool gives_any(const Group& group, const Fields& fields) {
  return std::any_of(fields.begin(), fields.end(), [&](const auto& field) { return !(group.*field.second).empty(); });
}

}  // namespace

Organisation merged_organisation(const Settings& settings, const std::vector<Theme>& themes) {
  Organisation organisation = settings.organisation;
  for (const Theme& theme : themes) {
    if (!theme.organisation.name.empty()) organisation = {};  // another organisation's logo or short name would be false
    replace_given(organisation, theme.organisation, organisation_fields);
  }
  return organisation;
}

Contact merged_contact(const Settings& settings, const std::vector<Theme>& themes) {
  Contact contact = settings.contact;
  for (const Theme& theme : themes) {
    if (!theme.organisation.name.empty() && gives_any(theme.contact, contact_fields)) contact = {};  // two teams' details do not mix
    replace_given(contact, theme.contact, contact_fields);
  }
  return contact;
}

Names all_names(const Settings& settings, const std::vector<Theme>& themes) {
  Names names;
  const Organisation organisation = merged_organisation(settings, themes);
  const Contact contact = merged_contact(settings, themes);
  names["organisation.name"] = organisation.name;
  names["organisation.short_name"] =
      organisation.short_name.empty() ? organisation.name : organisation.short_name;
  for (const auto& [name, field] : contact_fields) names["contact." + std::string(name)] = contact.*field;
  for (const auto& [word, meaning] : settings.words) names["words." + word] = meaning;
  for (const Theme& theme : themes) {
    for (const auto& [word, meaning] : theme.words) names["words." + word] = meaning;
  }
  return names;
}

}  // namespace alongside
