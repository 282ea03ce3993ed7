// The accessibility statement that the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations
// 2018 (SI 2018/952, regulation 8) ask for, with the headings and sentences that Commission Implementing Decision (EU) 2018/1523 and
// the sample statement on GOV.UK fix. What it says is what the settings say: the program chooses no status and tests nothing.
#include <algorithm>

#include "foundation/html.h"
#include "foundation/text.h"
#include "foundation/url.h"
#include "model/statement.h"
#include "render/borrowed_words.h"
#include "render/made_page_writers.h"
#include "render/page_frame.h"
#include "render/site_values.h"

namespace alongside {
namespace {

std::string paragraph(const std::string& markup) { return markup.empty() ? markup : "<p>" + markup + "</p>"; }

/// A sentence of the law with a part that the settings give; nothing without that part.
std::string sentence(const View& view, std::string_view key, std::string_view name, const std::string& markup) {
  return markup.empty() ? markup : fixed_markup(view, key, {{name, markup}});
}

std::string link_or_words(const View& view, const std::string& text) {
  const std::string words = filled(view, text);
  const std::string href = outside_href(words);
  if (href.empty()) return settings_markup(view, text);
  return "<a class=\"outside\" href=\"" + escaped(href) + "\"><bdi dir=\"ltr\">" + escaped(words) + "</bdi></a>";
}

Values item_values(const View& view, const NotAccessible& item) {
  Values values("statement-item");
  values.html("what", paragraph(settings_markup(view, item.what)));
  values.html("whom", settings_markup(view, item.whom));
  if (reason_of(item) == Reason::non_compliance) values.html("criterion", settings_markup(view, item.criterion));
  values.html("why", settings_markup(view, item.why));
  values.html("until", settings_markup(view, item.until));
  values.html("instead", settings_markup(view, item.instead));
  return values;
}

std::vector<Values> items_for(const View& view, const Accessibility& said, Reason reason) {
  std::vector<Values> items;
  for (const NotAccessible& item : said.not_accessible) {
    if (reason_of(item) == reason) items.push_back(item_values(view, item));
  }
  return items;
}

/// "non-compliances", "exemptions" or both: what the listed parts are.
std::string reasons(const View& view, const Accessibility& said) {
  bool fails = false, exempt = false;
  for (const NotAccessible& item : said.not_accessible) {
    (reason_of(item) == Reason::non_compliance ? fails : exempt) = true;
  }
  const std::string_view key = fails && exempt ? "reason_both" : exempt ? "reason_exemption" : "reason_non_compliance";
  return fixed_text(view, key);
}

/// The one of the three sentences of the law that the settings choose; that nobody has tested yet where they choose none.
std::string compliance(const View& view, const Accessibility& said) {
  const std::string because = reasons(view, said);
  if (said.status == "fully") return fixed_text(view, "statement_fully");
  if (said.status == "not") return fixed_markup(view, "statement_not", {{"reasons", because}});
  if (said.status == "partially") return fixed_markup(view, "statement_partially", {{"reasons", because}});
  return said.duty == "none" ? std::string() : fixed_text(view, "statement_unknown");
}

std::string complaint(const View& view, std::string_view key, std::string_view body, std::string_view address) {
  const std::string link = "<a class=\"outside\" href=\"" + escaped(fixed_word(view, address)) + "\">" +
                           fixed_text(view, body) + "</a>";
  return paragraph(fixed_markup(view, key, {{"body", link}}));
}

/// Regulation 12 and the Equality Acts: the Equality and Human Rights Commission in Great Britain, where the Equality Advisory and
/// Support Service takes complaints; the Equality Commission for Northern Ireland there. Both, where nobody said which nation.
std::string enforcement(const View& view, const Accessibility& said) {
  constexpr std::string_view body = "enforcement_body_northern_ireland", address = "enforcement_address_northern_ireland";
  if (said.duty != "regulations") return {};
  if (said.nation == "northern-ireland") {
    return paragraph(fixed_text(view, "enforcement_regulations_northern_ireland")) +
           complaint(view, "enforcement_unhappy", body, address);
  }
  std::string html = paragraph(fixed_text(view, "enforcement_regulations")) +
                     complaint(view, "enforcement_unhappy", "enforcement_body", "enforcement_address");
  if (said.nation.empty()) html += complaint(view, "enforcement_in_northern_ireland", body, address);
  return html;
}

std::vector<Values> format_names(const View& view) {
  std::vector<Values> formats;
  for (const Edition edition : view.toolkit->settings.editions) {
    constexpr std::string_view names[] = {"format_plain", "format_large_print", "format_easy_read"};
    Values format("format");
    format.text("id", std::string(edition_name(edition)));
    add_fixed(format, "name", view, names[static_cast<std::size_t>(edition)]);
    formats.push_back(std::move(format));
  }
  return formats;
}

/// What was found and left for a reason, page by page.
std::vector<Values> allowed_values(const PageSpot& spot) {
  std::vector<Values> items;
  for (const PublicAllowance& allowance : spot.toolkit().allowed) {
    Values item("allowed");
    add_title(item, spot.view(), allowance.page);
    item.text("href", way_to_page(spot, allowance.page));
    item.html("reason", settings_markup(spot.view(), allowance.reason));
    items.push_back(std::move(item));
  }
  return items;
}

void add_head(Values& values, const View& view, const Statement& statement) {
  const Accessibility& said = statement.said;
  const std::string_view scope = std::string_view(said.scope).substr(0, said.scope.size() - (said.scope.ends_with('.') ? 1 : 0));
  const std::string site = with_language(site_title_language(view), escaped(site_title(view)));
  const bool under_duty = said.duty == "regulations";
  values.yes("example", said.example);
  values.yes("duty", under_duty);
  values.yes("no_duty", said.duty == "none");
  values.html("applies", sentence(view, "statement_applies", "scope", scope.empty() ? site : settings_markup(view, scope)));
  values.list("formats", format_names(view));
  values.yes("some_parts", !said.not_accessible.empty());
  if (under_duty) {
    values.html("committed", sentence(view, "statement_committed", "organisation", settings_markup(view, statement.organisation)));
  }
  values.html("enforcement", enforcement(view, said));
}

void add_content(Values& values, const View& view, const Accessibility& said) {
  const bool lists = !said.not_accessible.empty(), fully = said.status == "fully";
  const bool unsaid = !lists && !fully && said.duty != "none";
  values.html("compliance", compliance(view, said));
  values.yes("not_accessible", lists || fully || unsaid);
  values.yes("listed", lists);
  values.yes("nothing", !lists && fully);
  values.yes("nothing_said", unsaid);
  values.items("non_compliant", items_for(view, said, Reason::non_compliance));
  values.items("burden", items_for(view, said, Reason::burden));
  values.items("outside_scope", items_for(view, said, Reason::outside_scope));
}

void add_preparation(Values& values, const View& view, const Accessibility& said) {
  values.html("prepared", sentence(view, "statement_prepared", "date", date_markup(view, said.prepared)));
  values.html("reviewed", sentence(view, "statement_reviewed", "date", date_markup(view, said.reviewed)));
  Values tested("tested");
  tested.html("on", sentence(view, "statement_tested", "date", date_markup(view, said.tested)));
  tested.html("by", sentence(view, "statement_tested_by", "name", settings_markup(view, said.tested_by)));
  tested.html("method", settings_markup(view, said.tested_method));
  tested.html("sample", settings_markup(view, said.tested_sample));
  if (said.tested) values.group("tested", std::move(tested));
}

}  // namespace

std::string statement_page(const PageSpot& spot) {
  const View& view = spot.view();
  const Statement statement = statement_of(spot.toolkit());
  const Accessibility& said = statement.said;
  PageFace face;
  const std::string_view title = said.example ? "statement_example" : "accessibility";
  face.title = fixed_word(view, title);
  face.title_language = fixed_language(view, title);
  face.kind = "accessibility-statement";
  Values values("accessibility-statement");
  values.text("root", root_from(spot.address));
  values.text("title", face.title);
  values.html("title_language", face.title_language);
  if (said.example) values.html("kind_name", fixed_text(view, "accessibility"));
  values.group("contact", contact_values(view));
  values.html("mail_subject", percent_encoded_value(face.title));
  if (!said.covered_by.empty()) {
    values.html("covered_by", paragraph(fixed_text(view, "statement_covered_by") + ' ' + link_or_words(view, said.covered_by)));
  } else {
    add_head(values, view, statement);
    add_content(values, view, said);
    add_preparation(values, view, said);
    values.items("allowed", allowed_values(spot));
  }
  return framed_page(spot, face, spot.site.templates.render("accessibility-statement", spot.part.common, values));
}

}  // namespace alongside
