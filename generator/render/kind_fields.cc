#include "render/kind_fields.h"

#include <algorithm>

#include "foundation/html.h"
#include "foundation/text.h"
#include "foundation/unicode.h"
#include "render/borrowed_words.h"
#include "render/file_note.h"
#include "render/page_values.h"
#include "render/site_values.h"

namespace alongside {
namespace {

const KindFieldValue* value_in(const FrontMatter& front, std::string_view name) {
  const auto found = std::find_if(front.kind_fields.begin(), front.kind_fields.end(),
                                  [&](const KindFieldValue& value) { return value.name == name; });
  return found == front.kind_fields.end() ? nullptr : &*found;
}

const KindFieldValue* value_of(const View& view, PageIndex page, std::string_view name) {
  const Document* own = document_of(view, page);
  const KindFieldValue* value = own == nullptr ? nullptr : value_in(own->front, name);
  const TextIndex itself = view.toolkit->pages[page].plain;
  return value != nullptr ? value : value_in(view.toolkit->texts[itself].document->front, name);
}

std::string linked(const std::string& href, std::string_view classes, const std::string& words) {
  if (href.empty()) return escaped(words);
  std::string html = "<a";
  if (!classes.empty()) html += " class=\"" + std::string(classes) + '"';
  return html + " href=\"" + escaped(href) + "\">" + escaped(words) + "</a>";
}

std::string yes_or_no(const View& view, const std::string& text) {
  const std::string small = lower_case(text);
  const bool yes = small == "yes" || small == "true" || small == "y";
  return fixed_text(view, yes ? "answer_yes" : "answer_no");
}

std::string list_markup(const View& view, const KindFieldValue& value) {
  if (value.items.empty()) return filled_markup(view, value.text);
  std::string html = "<ul>";
  for (const std::string& item : value.items) html += "<li>" + filled_markup(view, item) + "</li>";
  return html + "</ul>";
}

std::string field_markup(const View& view, const KindField& field, const KindFieldValue& value) {
  switch (field.type) {
    case FieldType::date: return value.date ? date_markup(view, value.date) : escaped(value.text);
    case FieldType::list: return list_markup(view, value);
    case FieldType::address:
      return linked(outside_href(value.text), "outside", value.text) + file_note_markup(view, file_note_elsewhere(view, value.text));
    case FieldType::email: return linked("mailto:" + percent_encoded_value(value.text), "", value.text);
    case FieldType::yes_no: return yes_or_no(view, value.text);
    case FieldType::text:
    case FieldType::number: break;
  }
  return filled_markup(view, value.text);
}

}  // namespace

std::vector<Values> field_values(const PageSpot& spot) {
  std::vector<Values> fields;
  const Kind* kind = spot.toolkit().pages[spot.page].kind;
  if (kind == nullptr) return fields;
  for (const KindField& field : kind->fields) {
    const KindFieldValue* value = value_of(spot.view(), spot.page, field.name);
    if (value == nullptr || (value->text.empty() && value->items.empty())) continue;
    Values values("field");
    values.text("name", field.name);
    values.html("label", with_language(word_language(spot.view(), field_key(field.name)), escaped(field_label(spot.view(), field))));
    // A value of the page itself is in the toolkit's own language.
    const bool is_borrowed = value_in(own_front(spot), field.name) != value;
    const bool is_words = field.type == FieldType::text;
    values.html("html", is_borrowed && is_words ? settings_markup(spot.view(), value->text) : field_markup(spot.view(), field, *value));
    fields.push_back(std::move(values));
  }
  return fields;
}

std::string field_text(const View& view, PageIndex page, std::string_view name) {
  const KindFieldValue* value = value_of(view, page, name);
  return value == nullptr ? std::string() : filled(view, value->text);
}

}  // namespace alongside
