// The accessibility statement that the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations
// 2018 (SI 2018/952, regulation 8) ask for, in the order and with the fixed sentences of the model statement.
#include <algorithm>

#include "foundation/html.h"
#include "foundation/unicode.h"
#include "model/links.h"
#include "render/made_page_writers.h"
#include "render/page_frame.h"
#include "render/site_values.h"

namespace alongside {
namespace {

template <typename Field>
void take(Field& into, const Field& from) {
  if (from != Field()) into = from;
}

/// The settings, with what the themes say in their place.
Accessibility accessibility_of(const Toolkit& toolkit) {
  Accessibility result = toolkit.settings.accessibility;
  for (const Theme& theme : toolkit.themes) {
    const Accessibility& own = theme.accessibility;
    for (const auto field : {&Accessibility::duty, &Accessibility::scope, &Accessibility::status, &Accessibility::tested_by,
                             &Accessibility::tested_method, &Accessibility::tested_sample, &Accessibility::covered_by,
                             &Accessibility::nation}) {
      take(result.*field, own.*field);
    }
    for (const auto field : {&Accessibility::tested, &Accessibility::prepared, &Accessibility::reviewed}) {
      take(result.*field, own.*field);
    }
    if (!own.not_accessible.empty()) result.not_accessible = own.not_accessible;
  }
  return result;
}

std::string paragraph(const std::string& markup) { return markup.empty() ? markup : "<p>" + markup + "</p>"; }

std::string link_or_words(const View& view, const std::string& text) {
  const std::string words = filled(view, text);
  const std::string href = outside_href(words);
  if (href.empty()) return escaped(words);
  return "<a class=\"outside\" href=\"" + escaped(href) + "\">" + escaped(words) + "</a>";
}

/// A part's criterion says where the law puts it: a burden, outside its scope, or (by a number) what does not meet the standard.
enum class Reason { non_compliance, burden, outside_scope };

Reason reason_of(const NotAccessible& item) {
  const std::string criterion = lower_case(item.criterion);
  if (criterion.find("burden") != std::string::npos) return Reason::burden;
  if (criterion.find("scope") != std::string::npos) return Reason::outside_scope;
  return Reason::non_compliance;
}

Values item_values(const View& view, const NotAccessible& item) {
  Values values("statement-item");
  values.html("what", paragraph(filled_markup(view, item.what)));
  values.html("whom", filled_markup(view, item.whom));
  if (reason_of(item) == Reason::non_compliance) values.html("criterion", filled_markup(view, item.criterion));
  values.html("why", filled_markup(view, item.why));
  values.html("until", filled_markup(view, item.until));
  values.html("instead", filled_markup(view, item.instead));
  return values;
}

std::vector<Values> items_for(const View& view, const Accessibility& accessibility, Reason reason) {
  std::vector<Values> items;
  for (const NotAccessible& item : accessibility.not_accessible) {
    if (reason_of(item) == reason) items.push_back(item_values(view, item));
  }
  return items;
}

/// "due to the non-compliances", "the exemptions" or both: what the listed parts are.
std::string reasons(const View& view, const Accessibility& accessibility) {
  bool fails = false, exempt = false;
  for (const NotAccessible& item : accessibility.not_accessible) {
    (reason_of(item) == Reason::non_compliance ? fails : exempt) = true;
  }
  const std::string_view key = fails && exempt ? "reason_both" : exempt ? "reason_exemption" : "reason_non_compliance";
  return std::string(fixed_word(view, key));
}

std::string compliance(const View& view, const Accessibility& accessibility) {
  if (accessibility.status == "fully") return std::string(fixed_word(view, "statement_fully"));
  if (accessibility.status == "not") return std::string(fixed_word(view, "statement_not"));
  if (accessibility.status != "partially") return std::string(fixed_word(view, "statement_unknown"));
  const std::string because = reasons(view, accessibility);
  return fixed_sentence(view, "statement_partially", {{"reasons", because}});
}

std::string enforcement(const View& view, const Accessibility& accessibility) {
  if (accessibility.duty != "regulations") return {};
  const std::string nation = lower_case(accessibility.nation);
  const bool northern_ireland = nation.find("northern") != std::string::npos;
  const std::string_view body = northern_ireland ? "enforcement_body_northern_ireland" : "enforcement_body";
  const std::string_view address = northern_ireland ? "enforcement_address_northern_ireland" : "enforcement_address";
  const std::string link = "<a class=\"outside\" href=\"" + escaped(fixed_word(view, address)) + "\">" +
                           escaped(fixed_word(view, body)) + "</a>";
  const std::string unhappy = escaped(fixed_word(view, "enforcement_unhappy"));
  const std::size_t place = unhappy.find("{body}");
  const std::string sentence =
      place == std::string::npos ? unhappy + ' ' + link : unhappy.substr(0, place) + link + unhappy.substr(place + 6);
  return paragraph(escaped(fixed_word(view, "enforcement_regulations"))) + paragraph(sentence);
}

void add_statement(Values& values, const View& view, const Accessibility& accessibility) {
  std::string scope = filled(view, accessibility.scope.empty() ? view.toolkit->settings.title : accessibility.scope);
  if (!scope.ends_with('.')) scope += '.';
  values.html("scope", escaped(scope));
  values.text("compliance", compliance(view, accessibility));
  values.yes("duty", accessibility.duty == "regulations");
  values.yes("nothing_listed", accessibility.not_accessible.empty());
  values.items("non_compliant", items_for(view, accessibility, Reason::non_compliance));
  values.items("burden", items_for(view, accessibility, Reason::burden));
  values.items("outside_scope", items_for(view, accessibility, Reason::outside_scope));
  Values tested("tested");
  tested.group("date", date_values(view, accessibility.tested));
  tested.text("by", filled(view, accessibility.tested_by));
  tested.text("method", filled(view, accessibility.tested_method));
  tested.text("sample", filled(view, accessibility.tested_sample));
  values.group("tested", std::move(tested));
  values.group("prepared", date_values(view, accessibility.prepared));
  values.group("reviewed", date_values(view, accessibility.reviewed));
  values.html("enforcement", enforcement(view, accessibility));
}

}  // namespace

std::string statement_page(const PageSpot& spot) {
  const View& view = spot.view();
  const Accessibility accessibility = accessibility_of(spot.toolkit());
  PageFace face;
  face.title = fixed_word(view, "accessibility");
  face.kind = "accessibility-statement";
  Values values("accessibility-statement");
  values.text("root", root_from(spot.address));
  values.text("title", face.title);
  values.group("contact", contact_values(view));
  if (accessibility.covered_by.empty()) {
    add_statement(values, view, accessibility);
  } else {
    values.html("covered_by", paragraph(escaped(fixed_word(view, "statement_covered_by")) + ' ' +
                                        link_or_words(view, accessibility.covered_by)));
  }
  return framed_page(spot, face, spot.site.templates.render("accessibility-statement", spot.part.common, values));
}

}  // namespace alongside
