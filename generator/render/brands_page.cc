#include "render/brands_page.h"

#include <map>
#include <utility>

#include "foundation/url.h"
#include "model/language_tag.h"
#include "render/made_page_writers.h"
#include "render/site_parts.h"
#include "render/site_values.h"

namespace alongside {
namespace {

constexpr std::string_view style_sheet = "brands.css";

const std::string& organisation_of(const BrandEntry& brand) {
  const std::string& name = brand.views->front().organisation.name;
  return name.empty() ? brand.theme : name;
}

/// What each brand is called: its organisation, with the theme beside it where two themes are of one organisation.
std::vector<std::string> names_of(const std::vector<BrandEntry>& brands) {
  std::map<std::string, int> uses;
  for (const BrandEntry& brand : brands) ++uses[organisation_of(brand)];
  std::vector<std::string> names;
  for (const BrandEntry& brand : brands) {
    const std::string& organisation = organisation_of(brand);
    names.push_back(uses[organisation] == 1 ? organisation : organisation + " (" + brand.theme + ')');
  }
  return names;
}

std::string_view format_key(Edition edition) {
  switch (edition) {
    case Edition::plain: return "format_plain";
    case Edition::large_print: return "format_large_print";
    case Edition::easy_read: return "format_easy_read";
  }
  return "format_plain";
}

/// A link to each edition that `brand` has in the language of `words`. Each says whose it is, for readers who hear links alone.
Values brand_values(const BrandEntry& brand, const std::string& name, const View& words) {
  std::vector<Values> items;
  for (const View& view : *brand.views) {
    if (view.language != words.language) continue;
    const std::string address = view.site_prefix + view.prefix + "index.html";
    items.push_back(titled_link(percent_encoded_path(address), name + ": " + std::string(fixed_word(words, format_key(view.edition)))));
  }
  Values values("brand");
  values.text("name", name);
  values.list("items", std::move(items));
  return values;
}

Values text_values(const View& view, const std::vector<BrandEntry>& brands, bool first) {
  const std::vector<std::string> names = names_of(brands);
  std::vector<Values> items;
  for (std::size_t i = 0; i < brands.size(); ++i) items.push_back(brand_values(brands[i], names[i], view));
  Values text("brands-text");
  text.text("lang", view.language);
  text.text("dir", std::string(text_direction(view.language)));
  text.text("title", std::string(fixed_word(view, "brands_title")));
  text.text("text", std::string(fixed_word(view, "brands_text")));
  text.yes("first", first);
  text.list("brands", std::move(items));
  return text;
}

std::string brands_page(const SiteParts& site, const std::vector<BrandEntry>& brands) {
  const View& view = site.views.front();
  const std::string title = filled(view, site.toolkit.settings.title);
  Values values("brands");
  values.html("security_policy", security_policy());
  values.text("site_title", title);
  values.text("page_title", std::string(fixed_word(view, "brands_title")) + " – " + title);
  values.text("stylesheet", std::string(style_sheet));
  std::vector<Values> texts;
  for (const View& each : site.views) {
    if (each.edition == Edition::plain) texts.push_back(text_values(each, brands, texts.empty()));
  }
  values.list("texts", std::move(texts));
  return site.templates.render("brands", site.parts.front().common, values);
}

}  // namespace

void put_brands_page(const SourceFiles& sources, const Toolkit& toolkit, const std::vector<View>& views, const std::vector<BrandEntry>& brands,
                     const PutFile& put) {
  const SiteParts site(sources, toolkit, views);
  put("index.html", brands_page(site, brands));
  put(std::string(style_sheet), stand_alone_style(site));
}

}  // namespace alongside
