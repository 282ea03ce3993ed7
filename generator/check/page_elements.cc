#include "check/page_trial.h"

#include <algorithm>
#include <cstdlib>
#include <set>

#include "foundation/text.h"

namespace alongside {

std::string check_ids(const PageTrial& trial) {
  std::set<std::string> seen;
  for (const HtmlNode& node : trial.page.nodes) {
    const std::string* id = attribute_of(node, "id");
    if (id != nullptr && !seen.insert(*id).second) return "Two elements of the page have the id “" + *id + "”.";
  }
  return {};
}

std::string check_references(const PageTrial& trial) {
  for (const HtmlNode& node : trial.page.nodes) {
    for (const char* name : {"aria-labelledby", "aria-describedby", "aria-controls", "for"}) {
      const std::string* ids = attribute_of(node, name);
      if (ids == nullptr) continue;
      for (const std::string_view id : split(*ids, ' ')) {
        if (!id.empty() && !trial.has_id(id)) return "“" + std::string(name) + "” speaks of “" + std::string(id) + "”, and nothing on the page has that id.";
      }
    }
  }
  return {};
}

std::string check_tab_order(const PageTrial& trial) {
  for (std::uint32_t i = 0; i < trial.page.nodes.size(); ++i) {
    const std::string order = trial.value(i, "tabindex");
    if (!order.empty() && order != "0" && order[0] != '-') return "tabindex=\"" + order + "\" makes the Tab key jump about on the page.";
  }
  return {};
}

std::string check_pictures(const PageTrial& trial) {
  for (const std::uint32_t image : trial.all("img")) {
    if (attribute_of(trial.node(image), "alt") == nullptr) return "A picture of the template has no description: <img> needs alt=\"…\", or alt=\"\" where it adds nothing.";
  }
  return {};
}

namespace {

/// How many times as large "width=device-width,maximum-scale=2" lets readers make the page; a large number where it says nothing.
double greatest_scale(const std::string& content) {
  constexpr std::string_view name = "maximum-scale=";
  const std::size_t at = content.find(name);
  return at == std::string::npos ? 1000 : std::strtod(content.c_str() + at + name.size(), nullptr);
}

}  // namespace

std::string check_zoom(const PageTrial& trial) {
  for (const std::uint32_t meta : trial.all("meta")) {
    if (trial.value(meta, "name") != "viewport") continue;
    const std::string content = replaced(trial.value(meta, "content"), " ", "");
    const bool is_fixed = content.find("user-scalable=no") != std::string::npos || content.find("user-scalable=0") != std::string::npos;
    return is_fixed || greatest_scale(content) < 5 ? "The page keeps readers from making it bigger." : std::string();
  }
  return "The page does not fit the width of a telephone: its head needs <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">.";
}

std::string check_tables(const PageTrial& trial) {
  for (const std::uint32_t table : trial.all("table")) {
    const std::vector<std::uint32_t> headers = trial.all("th");
    const bool has_header = std::any_of(headers.begin(), headers.end(), [&](std::uint32_t header) { return header > table && header < trial.node(table).end; });
    if (!has_header) return "A table of the template has no headers, so it is none, or nobody knows what its cells mean.";
  }
  for (const std::uint32_t header : trial.all("th")) {
    if (trial.value(header, "scope").empty()) return "A header of a table does not say what it heads: <th> needs scope=\"col\" or scope=\"row\".";
  }
  return {};
}

std::string check_autoplay(const PageTrial& trial) {
  for (const char* name : {"video", "audio"}) {
    for (const std::uint32_t film : trial.all(name)) {
      if (attribute_of(trial.node(film), "autoplay") != nullptr) return "A film or sound plays by itself.";
    }
  }
  return {};
}

std::string check_new_windows(const PageTrial& trial) {
  for (const std::uint32_t link : trial.all("a")) {
    if (trial.value(link, "target") != "_blank") continue;
    const std::string words = words_inside(trial.page, link) + trial.value(link, "aria-label");
    const bool is_said = words.find("new tab") != std::string::npos || words.find("new window") != std::string::npos;
    if (!is_said && trial.made.language.starts_with("en")) return "A link opens a new window and does not say so: “" + words + "”.";
  }
  return {};
}

/// In large print nothing may be hidden behind a click, because paper has none.
std::string check_open_details(const PageTrial& trial) {
  if (trial.made.edition != Edition::large_print) return {};
  for (const std::uint32_t details : trial.all("details")) {
    if (attribute_of(trial.node(details), "open") == nullptr) return "Words of large print are folded away: <details> needs the attribute open.";
  }
  return {};
}

std::string check_italics(const PageTrial& trial) {
  if (trial.made.edition == Edition::plain) return {};
  for (const char* name : {"i", "em", "cite", "u"}) {
    if (!trial.all(name).empty()) return "The element <" + std::string(name) + "> makes letters slant, or underlines what is no link. Readers of this edition need upright letters.";
  }
  return {};
}

}  // namespace alongside
