// 404.html and redirects: whole documents outside the layouts.
#include <string>

#include "foundation/hash.h"
#include "foundation/text.h"
#include "foundation/url.h"
#include "model/language_tag.h"
#include "render/borrowed_words.h"
#include "render/made_page_writers.h"
#include "render/page_frame.h"
#include "render/site_values.h"

namespace alongside {
namespace {

/// The path of the settings' address: servers show the page at any depth, so that its links start from the top.
std::string absolute_root(const Toolkit& toolkit, const View& view) {
  const std::string& address = toolkit.settings.address;
  const std::size_t host = address.find("://");
  const std::size_t path = host == std::string::npos ? host : address.find('/', host + 3);
  const std::string root = path == std::string::npos ? "/" : safe_address(address.substr(path));
  return root + percent_encoded_path(view.site_prefix);
}

Values words_in(const SiteParts& site, const std::string& root, const std::string& language, bool first) {
  Values text("not-found-text");
  const ViewParts* part = parts_of(site, language, Edition::plain);
  if (part == nullptr) return text;
  const View& view = *part->view;
  text.text("lang", language);
  text.text("dir", std::string(text_direction(language)));
  add_fixed(text, "title", view, "not_found_title");
  add_fixed(text, "text", view, "not_found_text");
  text.text("home", root + percent_encoded_path(view.prefix + "index.html"));
  text.yes("first", first);
  std::vector<Values> items;
  const auto add = [&](const std::string& address, const std::string& title) {
    items.push_back(titled_link(root + percent_encoded_path(view.prefix + address), title));
  };
  const auto add_made = [&](const std::string& address, const std::string& key) {
    add(address, std::string(fixed_word(view, key)));
    items.back().html("title_language", fixed_language(view, key));
  };
  add_made("index.html", "home");
  for (const SectionInView& section : part->sections) {
    if (!section.in_menu) continue;
    add(section.address, section.title);
    items.back().html("title_language", section.title_language);
  }
  add_made("a-z.html", "a_to_z");
  text.list("items", std::move(items));
  return text;
}

}  // namespace

std::string stand_alone_style(const SiteParts& site) {
  std::string style = theme_style(site.toolkit);
  for (const SourceFile& sheet : site.sources.styles) {
    if (sheet.path == "404.css" || sheet.path.ends_with("/404.css")) style += sheet.bytes;
  }
  // What would end the element would end its protection too. Trimmed, because checkers hash a style without its last line end.
  return style.find("</") == std::string::npos ? std::string(trimmed(style)) : std::string();
}

std::string not_found_page(const SiteParts& site, const ViewParts& part) {
  const View& view = *part.view;
  const std::string root = absolute_root(site.toolkit, view);
  const std::string style = stand_alone_style(site);
  const std::string policy = replaced(security_policy(), "style-src 'self'",
                                      "style-src 'self' 'sha256-" + sha256_base64(style) + "'");
  Values values("404");
  values.html("security_policy", policy);
  values.html("inline_style", style);
  values.text("root", root);
  values.text("site_title", filled(view, site.toolkit.settings.title));
  values.text("page_title", std::string(fixed_word(view, "not_found_title")) + " – " + filled(view, site.toolkit.settings.title));
  values.group("links", links_values(site, part));
  values.list("sections", menu_values(part, menu_none));
  values.group("contact", contact_values(view));
  std::vector<Values> texts;
  for (const std::string& language : site.toolkit.settings.languages) {
    Values text = words_in(site, root, language, texts.empty());
    if (!text.empty()) texts.push_back(std::move(text));
  }
  values.list("texts", std::move(texts));
  return site.templates.render("404", part.common, values);
}

std::string redirect_page(const PageSpot& spot, const std::string& href, const std::string& title, const std::string& title_language,
                          const std::string& web_href) {
  Values values("redirect");
  values.html("security_policy", security_policy());
  values.text("title", title);
  values.html("title_language", title_language);
  values.text("href", href);
  values.text("canonical", web_href.empty() ? href : web_href);
  return spot.site.templates.render("redirect", spot.part.common, values);
}

}  // namespace alongside
