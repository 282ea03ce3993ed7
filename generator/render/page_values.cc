#include "render/page_values.h"

#include <algorithm>

#include "foundation/html.h"
#include "foundation/text.h"
#include "foundation/unicode.h"
#include "model/links.h"
#include "render/body.h"
#include "render/borrowed_words.h"
#include "render/kind_fields.h"
#include "render/site_values.h"

namespace alongside {
namespace {

constexpr std::size_t fewest_contents = 3;

const Text& text_of(const PageSpot& spot) { return spot.toolkit().texts[spot.view().pages[spot.page].text]; }

Values contents_values(const PageSpot& spot) {
  const Document& document = *text_of(spot).document;
  std::vector<Values> items;
  for (const Heading& heading : document.headings) {
    if (heading.level != 2) continue;
    items.push_back(titled_link('#' + std::string(document.words(heading.id)), filled(spot.view(), document.words(heading.words))));
  }
  Values contents("contents");
  if (items.size() >= fewest_contents) contents.list("items", std::move(items));
  return contents;
}

/// `extra` as it was written: texts, lists of texts, maps.
Values extra_values(const YamlValue& value) {
  Values values("extra");
  for (const YamlEntry& entry : value.entries) {
    if (entry.value.kind == YamlKind::text) values.text(entry.key, entry.value.text);
    if (entry.value.kind == YamlKind::map) values.group(entry.key, extra_values(entry.value));
    if (entry.value.kind != YamlKind::list) continue;
    std::vector<Values> items;
    for (const YamlValue& item : entry.value.items) {
      Values inner = extra_values(item);
      if (item.kind == YamlKind::text) inner.text("item", item.text);
      items.push_back(std::move(inner));
    }
    values.list(entry.key, std::move(items));
  }
  return values;
}

void add_easy_values(Values& values, const PageSpot& spot) {
  const View& view = spot.view();
  values.html("check_line", check_line(spot));
  values.text("home_href", way(view, spot.address, view, "index.html"));
  values.group("pictures", template_pictures_values(spot));
  const bool has_plain = spot.part.plain->pages[spot.page].standing == Standing::here;
  if (!has_plain) return;
  Values full = titled_link(way(view, spot.address, *spot.part.plain, spot.address), title_of(*spot.part.plain, spot.page));
  full.html("title_language", title_language(*spot.part.plain, spot.page));
  values.group("full_version", std::move(full));
}

std::string template_for(const PageSpot& spot) {
  if (spot.part.is_easy_read()) return "easy-page";
  const Kind* kind = spot.toolkit().pages[spot.page].kind;
  return kind != nullptr && spot.site.templates.has(kind->id) ? kind->id : "page";
}

}  // namespace

const Document& own_document(const PageSpot& spot) { return *text_of(spot).document; }

const Document& page_document(const PageSpot& spot) {
  return *spot.toolkit().texts[spot.toolkit().pages[spot.page].plain].document;
}

const FrontMatter& own_front(const PageSpot& spot) { return own_document(spot).front; }

const FrontMatter& page_front(const PageSpot& spot) { return page_document(spot).front; }

bool is_draft(const PageSpot& spot) { return text_of(spot).is_draft; }

bool is_withdrawn(const PageSpot& spot) { return spot.toolkit().pages[spot.page].status == PageStatus::withdrawn; }

std::string kind_name(const PageSpot& spot) {
  const Page& page = spot.toolkit().pages[spot.page];
  if (page.kind == nullptr || page.kind->id == "page" || page.is_index) return {};
  const std::string language = word_language(spot.view(), kind_key(page.kind->id));
  return with_language(language, escaped(alongside::kind_name(spot.view(), *page.kind)));
}

PageFace face_of(const PageSpot& spot) {
  PageFace face;
  const Kind* kind = spot.toolkit().pages[spot.page].kind;
  face.title = title_of(spot.view(), spot.page);
  face.title_language = title_language(spot.view(), spot.page);
  face.description = summary_of(spot.view(), spot.page);
  face.kind = kind == nullptr ? "page" : kind->id;
  face.is_draft = is_draft(spot);
  face.is_withdrawn = is_withdrawn(spot);
  face.is_home = spot.menu == menu_home;
  return face;
}

void add_main_values(Values& values, const PageSpot& spot) {
  const View& view = spot.view();
  const Kind* kind = spot.toolkit().pages[spot.page].kind;
  values.text("root", root_from(spot.address));
  add_title(values, view, spot.page);
  add_summary(values, view, spot.page);
  if (kind != nullptr) values.text("kind", kind->id);
  values.html("kind_name", kind_name(spot));
  values.group("picture", picture_values(spot, picture_of(view, spot.page), !spot.part.is_easy_read()));
  values.yes("is_draft", is_draft(spot));
  values.group("withdrawn", withdrawn_values(spot));
  values.group("translation", translation_values(spot));
  values.html("behind", behind_line(spot));
}

std::string text_page(const PageSpot& spot) {
  const View& view = spot.view();
  Values values(spot.part.is_easy_read() ? "easy-page" : "page");
  add_main_values(values, spot);
  Body body;
  if (!is_withdrawn(spot)) {
    const BodyPlace place{&view, spot.page, spot.address, {}, false, &spot.site.terms};
    body = render_body(place, view.pages[spot.page].text);
  }
  if (spot.part.is_easy_read()) {
    add_easy_values(values, spot);
    body.terms = hard_words_of(spot.part, *text_of(spot).document);
  } else if (!is_withdrawn(spot)) {
    values.group("contents", contents_values(spot));
    values.items("fields", field_values(spot));
  }
  values.html("body", std::move(body.html));
  add_end_values(values, spot, body.terms);
  const YamlValue& extra = page_front(spot).extra;
  if (!extra.entries.empty()) values.group("extra", extra_values(extra));
  return framed_page(spot, face_of(spot), spot.site.templates.render(template_for(spot), spot.part.common, values));
}

}  // namespace alongside
