// What stands at the end of a page.
#include <algorithm>

#include "foundation/text.h"
#include "foundation/unicode.h"
#include "model/links.h"
#include "render/borrowed_words.h"
#include "render/file_note.h"
#include "render/page_values.h"
#include "render/records.h"
#include "render/signed_film.h"
#include "render/site_values.h"

namespace alongside {
namespace {

/// Words that the text of the spot gives itself, or else its page, which is in the toolkit's own language; as markup.
std::string words_of(const PageSpot& spot, const std::string& words, bool is_own) {
  const bool is_in_language = is_own && spot.toolkit().texts[spot.view().pages[spot.page].text].language == spot.view().language;
  return is_in_language ? filled_markup(spot.view(), words) : settings_markup(spot.view(), words);
}

/// What a derived text lacks it takes from the page.
template <typename List>
const List& own_list(const PageSpot& spot, List FrontMatter::*field) {
  const List& own = own_front(spot).*field;
  return own.empty() ? page_front(spot).*field : own;
}

Date own_date(const PageSpot& spot, Date FrontMatter::*field) {
  const Date own = own_front(spot).*field;
  return own ? own : page_front(spot).*field;
}

std::vector<Values> source_values(const PageSpot& spot) {
  std::vector<Values> items;
  const bool is_own = !own_front(spot).sources.empty();
  for (const Source& source : own_list(spot, &FrontMatter::sources)) {
    Values item("source");
    item.html("title", words_of(spot, source.title, is_own));
    item.html("organisation", words_of(spot, source.organisation, is_own));
    const auto day = parse_date(source.date);
    day ? add_day(item, "date", spot.view(), *day) : item.text("date", source.date);
    const std::string address = filled(spot.view(), source.url);
    item.text("href", outside_href(address));
    item.html("note", file_note_markup(spot.view(), file_note_elsewhere(spot.view(), address)));
    items.push_back(std::move(item));
  }
  return items;
}

std::vector<Values> correction_values(const PageSpot& spot) {
  std::vector<Values> items;
  const bool is_own = !own_front(spot).corrections.empty();
  for (const Correction& correction : own_list(spot, &FrontMatter::corrections)) {
    Values item("correction");
    item.group("date", date_values(spot.view(), correction.date));
    item.html("what", words_of(spot, correction.what, is_own));
    items.push_back(std::move(item));
  }
  return items;
}

std::vector<Values> history_values(const PageSpot& spot) {
  std::vector<Values> items;
  for (const HistoryEntry& entry : page_front(spot).history) {
    Values item("version");
    item.html("version", isolated_markup(spot.view(), entry.version));
    item.group("date", date_values(spot.view(), entry.date));
    item.html("who", settings_markup(spot.view(), entry.who));
    item.html("what", settings_markup(spot.view(), entry.what));
    items.push_back(std::move(item));
  }
  return items;
}

Values document_control_values(const PageSpot& spot) {
  const View& view = spot.view();
  const Document& document = page_document(spot);
  const FrontMatter& front = document.front;
  std::vector<Values> rows;
  const auto add = [&](std::string_view key, std::string markup) {
    if (markup.empty()) return;
    Values row("row");
    add_fixed(row, "label", view, key);
    row.html("text", std::move(markup));
    rows.push_back(std::move(row));
  };
  const auto add_record = [&](std::string_view key, const std::string& words) {
    add(key, record_in_words(view, document, key, settings_markup(view, words)));
  };
  add("identifier", isolated_markup(view, filled(view, front.identifier)));
  add("version", isolated_markup(view, filled(view, front.version)));
  add_record("owner", front.owner);
  add_record("approved_by", front.approved_by);
  add("approved", day_markup(view, front.approved));
  add_record("ratified_by", front.ratified_by);
  add("ratified", day_markup(view, front.ratified));
  add("replaces", settings_markup(view, front.replaces));
  Values control("document_control");
  control.list("rows", std::move(rows));
  control.items("history", history_values(spot));
  return control;
}

/// A day of a review, which holds for those who made it.
Values review_values(const PageSpot& spot, std::string_view field, Date FrontMatter::*date) {
  const View& view = spot.view();
  const Document& document = own_front(spot).*date ? own_document(spot) : page_document(spot);
  Values values("date");
  values.text("iso", document.front.*date ? iso_date(document.front.*date) : std::string());
  values.html("text", record_in_words(view, document, field, day_markup(view, document.front.*date)));
  return values;
}

Values dates_values(const PageSpot& spot) {
  Values dates("dates");
  const View& view = spot.view();
  dates.group("published", date_values(view, own_date(spot, &FrontMatter::published)));
  dates.group("updated", date_values(view, own_date(spot, &FrontMatter::updated)));
  dates.group("reviewed", review_values(spot, "reviewed", &FrontMatter::reviewed));
  dates.group("review_by", review_values(spot, "review_by", &FrontMatter::review_by));
  dates.html("note", no_own_records(view, page_document(spot)));
  return dates;
}

Values page_format(const PageSpot& spot, const Text& text, const std::string& name, const LinkTarget& target) {
  Values item("page_format");
  add_fixed(item, "name", spot.view(), "form_" + name);
  const std::string address = target.kind == LinkKind::broken ? "" : href(spot.view(), spot.address, target).address;
  item.text("href", address);
  const bool is_file = target.kind == LinkKind::file;
  if (is_file) item.html("note", file_note(spot.view(), target.address, target.size));
  if (target.kind == LinkKind::outside) item.html("note", file_note_elsewhere(spot.view(), target.address));
  if (address.empty()) add_fixed(item, "note", spot.view(), "on_request");
  if (name == "bsl") item.html("record", signed_film_markup(spot.view(), text.language, text.document->front.signed_film));
  return item;
}

std::vector<Values> page_format_values(const PageSpot& spot) {
  const Toolkit& toolkit = spot.toolkit();
  std::vector<Values> items;
  for (const TextIndex text : {spot.view().pages[spot.page].text, toolkit.pages[spot.page].plain}) {
    const auto targets = toolkit.formats.find(text);
    const Text& own = toolkit.texts[text];
    const auto& formats = own.document->front.formats;
    if (!items.empty() || targets == toolkit.formats.end()) continue;
    const std::size_t count = std::min(formats.size(), targets->second.size());
    for (std::size_t i = 0; i < count; ++i) items.push_back(page_format(spot, own, formats[i].first, targets->second[i]));
  }
  return items;
}

Values pager_values(const PageSpot& spot) {
  Values pager("pager");
  const std::uint32_t place = spot.part.place[spot.page];
  if (place == no_index || spot.menu >= spot.part.sections.size()) return pager;
  const std::vector<PageIndex>& pages = spot.view().section_pages[spot.menu];
  const auto link = [&](PageIndex page) {
    Values values = titled_link(way_to_page(spot, page), title_of(spot.view(), page));
    values.html("title_language", title_language(spot.view(), page));
    return values;
  };
  if (place > 0) pager.group("previous", link(pages[place - 1]));
  if (place + 1 < pages.size()) pager.group("next", link(pages[place + 1]));
  return pager;
}

std::vector<Values> related_values(const PageSpot& spot) {
  std::vector<Values> cards;
  for (const PageIndex page : related_pages(spot)) cards.push_back(card_values(spot, page));
  return cards;
}

void add_plain_only(Values& values, const PageSpot& spot) {
  values.group("document_control", document_control_values(spot));
  values.items("page_formats", page_format_values(spot));
  values.items("related", related_values(spot));
  if (spot.menu >= spot.part.sections.size()) return;
  const std::string print = spot.toolkit().sections[spot.menu].folder + "/print.html";
  if (spot.part.made.count(print) != 0) values.text("print_href", way(spot.view(), spot.address, spot.view(), print));
}

}  // namespace

void add_end_values(Values& values, const PageSpot& spot, const std::vector<std::uint32_t>& terms) {
  values.items("word_list", word_values(spot, terms));
  values.items("corrections", correction_values(spot));
  if (is_withdrawn(spot)) return;
  values.items("sources", source_values(spot));
  values.group("co_production", co_production_values(spot));
  values.group("dates", dates_values(spot));
  values.group("pager", pager_values(spot));
  if (!spot.part.is_easy_read()) add_plain_only(values, spot);
}

Values co_production_values(const PageSpot& spot) {
  const CoProduction& own = own_front(spot).co_production;
  const CoProduction& pages = page_front(spot).co_production;
  Values values("co_production");
  const auto add = [&](std::string_view name, std::string CoProduction::*field) {
    const bool is_own = !(own.*field).empty();
    values.html(name, words_of(spot, is_own ? own.*field : pages.*field, is_own));
  };
  add("who", &CoProduction::who);
  add("how", &CoProduction::how);
  add("when", &CoProduction::when);
  add("changed", &CoProduction::changed);
  add("credits", &CoProduction::credits);
  return values;
}

Values withdrawn_values(const PageSpot& spot) {
  Values values("withdrawn");
  if (!is_withdrawn(spot)) return values;
  const Withdrawal& withdrawal = page_front(spot).withdrawn;
  const std::string& own_reason = own_front(spot).withdrawn.reason;
  values.html("reason", words_of(spot, own_reason.empty() ? withdrawal.reason : own_reason, !own_reason.empty()));
  values.group("date", date_values(spot.view(), withdrawal.date));
  const auto instead = spot.toolkit().instead.find(spot.page);
  if (instead == spot.toolkit().instead.end()) return values;
  const LinkTarget& target = instead->second;
  const std::string address = href(spot.view(), spot.address, target).address;
  if (address.empty()) return values;
  const bool is_page = target.kind == LinkKind::page;
  Values instead_link = titled_link(address, is_page ? title_of(spot.view(), target.page) : withdrawal.instead);
  if (is_page) instead_link.html("title_language", title_language(spot.view(), target.page));
  values.group("instead", std::move(instead_link));
  return values;
}

Values translation_values(const PageSpot& spot) {
  const std::string& translator = own_front(spot).translation.translator;
  const bool is_named = !translator.empty() && !translator.starts_with(translator_to_fill_in);
  std::vector<std::string> sentences;
  if (is_named) sentences.push_back(fixed_markup(spot.view(), "translated_by", {{"translator", isolated_name(spot.view(), translator)}}));
  if (std::string line = speaker_line(spot); !line.empty()) sentences.push_back(std::move(line));
  Values values("translation");
  values.html("text", joined(sentences, " "));
  return values;
}

}  // namespace alongside
