#include "parse/page_forms.h"

#include <string>

namespace alongside {
namespace {

/// The name of the form that is being read: the last part of its path.
std::string form_in(const FieldReader& reader) { return reader.path().substr(reader.path().rfind('.') + 1); }

void take_form(FieldReader& reader, const YamlValue& value, FrontMatter& front) {
  std::string address = reader.address(value);
  if (!address.empty()) front.formats.emplace_back(form_in(reader), std::move(address));
}

Field<FrontMatter> form(std::string_view name, std::string_view purpose) { return {{name, ValueType::address, purpose}, take_form}; }

const Fields<SignTranslator>& translator_table() {
  static const Fields<SignTranslator> fields = {
      field::text<&SignTranslator::name>("name", "their name"),
      field::text<&SignTranslator::number>("number", "their number in the register of the NRCPD"),
  };
  return fields;
}

/// Who is written as a text alone has a name and no number.
template <SignTranslator SignedFilm::*who>
void take_translator(FieldReader& reader, const YamlValue& value, FrontMatter& front) {
  SignTranslator& translator = front.signed_film.*who;
  if (value.kind == YamlKind::text) {
    translator.name = reader.text(value);
  } else {
    read_fields(reader, value, translator_table(), translator);
  }
}

template <SignTranslator SignedFilm::*who>
Field<FrontMatter> translator(std::string_view name, std::string_view purpose) {
  return {{name, ValueType::group, purpose, infos_of(translator_table())}, take_translator<who>};
}

const Fields<FrontMatter>& signed_film_table() {
  static const Fields<FrontMatter> fields = {
      {{"address", ValueType::address, "the film: a file, an address, or on-request"},
       [](FieldReader& reader, const YamlValue& value, FrontMatter& front) {
         const std::string address = reader.address(value);
         if (!address.empty()) front.formats.emplace_back("bsl", address);
       }},
      {{"supplier", ValueType::text, "who made the film, best an organisation led by Deaf people"},
       [](FieldReader& reader, const YamlValue& value, FrontMatter& front) { front.signed_film.supplier = reader.text(value); }},
      translator<&SignedFilm::presented_by>("presented_by", "the registered translator who signs in it"),
      translator<&SignedFilm::checked_by>("checked_by", "the second registered translator, who checked it"),
      {{"date", ValueType::date, "the day of the translation"},
       [](FieldReader& reader, const YamlValue& value, FrontMatter& front) { front.signed_film.date = reader.date(value); }},
  };
  return fields;
}

void take_signed_film(FieldReader& reader, const YamlValue& value, FrontMatter& front) {
  if (value.kind != YamlKind::map) return take_form(reader, value, front);
  read_fields(reader, value, signed_film_table(), front);
  const YamlValue* address = value.find("address");
  if (address != nullptr && address->kind != YamlKind::nothing) return;
  reader.report(error_at(value.where, "input/missing-field", "“" + reader.path() + "” does not say where the film is.",
                         "Write address: and the film's file or web address, or address: on-request"));
}

}  // namespace

const Fields<FrontMatter>& page_form_table() {
  static const Fields<FrontMatter> fields = {
      {{"bsl", ValueType::group, "a film in British Sign Language: its address alone, or with who translated it", infos_of(signed_film_table())},
       take_signed_film},
      form("audio", "a recording"),
      form("word", "a Word document"),
      form("pdf", "a PDF"),
      form("braille", "braille"),
  };
  return fields;
}

}  // namespace alongside
