#include "assemble/field_links.h"

#include <algorithm>

#include "assemble/names.h"
#include "assemble/resolve_page.h"
#include "foundation/address.h"
#include "foundation/url.h"

namespace alongside {
namespace {

constexpr std::string_view on_request = "on-request";

/// A picture given by its name or by its path.
Resolved picture_field(const Assembly& assembly, const std::string& value, const LinkPlace& place) {
  const bool is_name = assembly.toolkit.picture_by_name.contains(value) ||
                       (scheme_of(value).empty() && value.find('.') == std::string::npos);
  return resolve_link(assembly, is_name ? "picture:" + value : value, true, place);
}

/// Fields that are addresses of other websites, and are written into pages as they stand.
Resolved website(const Assembly& assembly, const std::string& value, const LinkPlace& place) {
  if (scheme_of(value).empty() && !address_problem(value)) {
    return broken("link/not-a-website", "This is not the address of a website: " + value,
                  value.find('/') == 0 ? "Addresses of websites begin with https://."
                                       : "Did you mean https://" + value + "?");
  }
  return resolve_link(assembly, value, false, place);
}

void resolve_formats(Assembly& assembly, TextIndex index, const LinkPlace& place, LinkTroubles& troubles) {
  const Document& document = *assembly.toolkit.texts[index].document;
  if (document.front.formats.empty()) return;
  std::vector<LinkTarget> targets;
  for (const auto& [name, value] : document.front.formats) {
    if (value == on_request) {
      targets.emplace_back();
      continue;
    }
    Location where = place_of(document.front, "formats." + name, document.file);
    if (where.from.line <= 1) where = place_of(document.front, "formats", document.file);
    targets.push_back(noted(resolve_link(assembly, value, false, place), where, value, place, troubles));
  }
  assembly.toolkit.formats.emplace(index, std::move(targets));
}

void resolve_text(Assembly& assembly, TextIndex index, LinkTroubles& troubles) {
  Text& text = assembly.toolkit.texts[index];
  const Document& document = *text.document;
  const FrontMatter& front = document.front;
  const LinkPlace place = place_of_text(assembly, text);
  if (!front.picture.empty()) {
    const LinkTarget target =
        noted(picture_field(assembly, front.picture, place), place_of(front, "picture", document.file),
              front.picture, place, troubles);
    text.picture = target.kind == LinkKind::picture ? target.page : no_index;
  }
  if (!front.withdrawn.instead.empty() && assembly.toolkit.pages[text.page].plain == index) {
    LinkTarget target = noted(resolve_link(assembly, front.withdrawn.instead, false, place),
                              front.withdrawn.instead_where, front.withdrawn.instead, place, troubles);
    assembly.toolkit.instead.emplace(text.page, std::move(target));
  }
  for (const Source& source : front.sources) {
    if (!source.url.empty())
      noted(website(assembly, source.url, place), source.url_where, source.url, place, troubles);
  }
  resolve_formats(assembly, index, place, troubles);
}

struct Given {
  std::string value;
  Location where;
};

/// `value`, which settings and themes come to, with the place of the topmost that gives it.
Given given_at(const Toolkit& toolkit, const std::string& key, const std::string& value) {
  Given given{value, place_in(toolkit.settings.places, key, toolkit.settings.file)};
  for (const Theme& theme : toolkit.themes) {
    if (theme.places.contains(key)) given.where = place_in(theme.places, key, theme.file);
  }
  return given;
}

/// The picture that a field of the settings names; none where it is empty or no picture.
std::uint32_t picture_given(Assembly& assembly, const Given& given, LinkTroubles& troubles) {
  if (given.value.empty()) return no_index;
  const LinkPlace top;
  const LinkTarget target = noted(picture_field(assembly, given.value, top), given.where, given.value, top, troubles);
  return target.kind == LinkKind::picture ? target.page : no_index;
}

void resolve_settings(Assembly& assembly, LinkTroubles& troubles) {
  Toolkit& toolkit = assembly.toolkit;
  const LinkPlace top;
  const Given form = given_at(toolkit, "contact.form", merged_contact(toolkit.settings, toolkit.themes).form);
  if (!form.value.empty()) noted(website(assembly, form.value, top), form.where, form.value, top, troubles);
  const Organisation organisation = merged_organisation(toolkit.settings, toolkit.themes);
  for (Section& section : toolkit.sections) {
    if (section.kind != nullptr) section.picture = picture_given(assembly, {section.kind->picture, section.kind->picture_where}, troubles);
  }
  toolkit.logo = picture_given(assembly, given_at(toolkit, "organisation.logo", organisation.logo), troubles);
  toolkit.logo_dark = picture_given(assembly, given_at(toolkit, "organisation.logo_dark", organisation.logo_dark), troubles);
}

}  // namespace

void resolve_fields(Assembly& assembly, LinkTroubles& troubles) {
  for (TextIndex i = 0; i < assembly.toolkit.texts.size(); ++i) {
    if (!assembly.toolkit.pages[assembly.toolkit.texts[i].page].left_out) resolve_text(assembly, i, troubles);
  }
  resolve_settings(assembly, troubles);
}

}  // namespace alongside
