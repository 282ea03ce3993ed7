#include "parse/shared_settings.h"

namespace alongside {
namespace {

const Fields<NotAccessible>& not_accessible_fields() {
  static const Fields<NotAccessible> fields = {
      field::text<&NotAccessible::what>("what", "which part"),
      field::text<&NotAccessible::whom>("whom", "who cannot use it"),
      field::text<&NotAccessible::criterion>("criterion", "which rule it does not meet; disproportionate burden or outside the scope where that is the reason"),
      field::text<&NotAccessible::why>("why", "why it is so"),
      field::text<&NotAccessible::until>("until", "when it will be put right"),
      field::text<&NotAccessible::instead>("instead", "what people can do until then"),
  };
  return fields;
}

const Fields<Accessibility>& tested_fields() {
  static const Fields<Accessibility> fields = {
      field::date<&Accessibility::tested>("date", "the day of the last test"),
      field::text<&Accessibility::tested_by>("by", "who tested it"),
      field::text<&Accessibility::tested_method>("method", "how"),
      field::text<&Accessibility::tested_sample>("sample", "which pages"),
  };
  return fields;
}

/// One of a few words, kept as it is written.
template <auto member>
void take_word(FieldReader& reader, const YamlValue& value, Accessibility& accessibility,
               const std::vector<std::string>& words) {
  if (const std::optional<std::size_t> chosen = reader.choice(value, words)) accessibility.*member = words[*chosen];
}

void take_duty(FieldReader& reader, const YamlValue& value, Accessibility& accessibility) {
  take_word<&Accessibility::duty>(reader, value, accessibility, {"regulations", "none"});
}

void take_status(FieldReader& reader, const YamlValue& value, Accessibility& accessibility) {
  take_word<&Accessibility::status>(reader, value, accessibility, {"fully", "partially", "not"});
}

void take_nation(FieldReader& reader, const YamlValue& value, Accessibility& accessibility) {
  take_word<&Accessibility::nation>(reader, value, accessibility, {"england", "wales", "scotland", "northern-ireland"});
}

void take_tested(FieldReader& reader, const YamlValue& value, Accessibility& accessibility) {
  read_fields(reader, value, tested_fields(), accessibility);
}

}  // namespace

const Fields<Organisation>& organisation_fields() {
  static const Fields<Organisation> fields = {
      field::text<&Organisation::name>("name", "the name in full"),
      field::text<&Organisation::short_name>("short_name", "the name where there is little room"),
      field::text<&Organisation::logo>("logo", "a picture file, below the theme's folder or content/"),
      field::text<&Organisation::logo_dark>("logo_dark", "the same logo for dark grounds, another picture file"),
      field::text<&Organisation::logo_description>("logo_description", "what people hear who cannot see the logo; mostly the name"),
  };
  return fields;
}

const Fields<Contact>& contact_fields() {
  static const Fields<Contact> fields = {
      field::text<&Contact::name>("name", "the person or team"),
      field::email<&Contact::email>("email", "their email address"),
      field::text<&Contact::phone>("phone", "their telephone number"),
      field::text<&Contact::text>("text", "a number for text messages"),
      field::text<&Contact::relay>("relay", "a number or words for Relay UK"),
      field::text<&Contact::address>("address", "their postal address"),
      field::text<&Contact::hours>("hours", "when they answer"),
      field::address<&Contact::form>("form", "the address of a contact form"),
      field::text<&Contact::reply_within>("reply_within", "how soon they answer: 5 working days"),
  };
  return fields;
}

const Fields<Accessibility>& accessibility_fields() {
  static const Fields<Accessibility> fields = {
      {{"duty", ValueType::choice, "regulations where the law asks for a statement, else none"}, take_duty},
      field::text<&Accessibility::scope>("scope", "what the statement is about"),
      {{"status", ValueType::choice, "fully, partially or not: how far the standard is met"}, take_status},
      {{"tested", ValueType::group, "the last test", infos_of(tested_fields())}, take_tested},
      field::text<&Accessibility::covered_by>("covered_by", "another statement that holds for this website too"),
      field::groups<&Accessibility::not_accessible, not_accessible_fields>("not_accessible", "what does not meet the standard"),
      {{"nation", ValueType::choice, "england, wales, scotland or northern-ireland: who enforces the law"}, take_nation},
      field::date<&Accessibility::prepared>("prepared", "the day that the statement was first written"),
      field::date<&Accessibility::reviewed>("reviewed", "the day that it was last looked at"),
      field::yes_no<&Accessibility::example>("example", "yes if it only shows how a statement looks"),
  };
  return fields;
}

std::map<std::string, Location> places_of(const FieldReader& reader) {
  std::map<std::string, Location> places;
  for (const auto& [path, where] : reader.places()) places.emplace(path, where);
  return places;
}

}  // namespace alongside
