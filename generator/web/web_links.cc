#include "web/web_links.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "foundation/text.h"
#include "foundation/url.h"

namespace alongside {
namespace {

constexpr auto none = std::string_view::npos;

/// A place with an address that a link of its own judges.
struct Collector {
  const View& view;
  std::map<std::string, WebLink>& links;

  void add(std::string_view written, const Location& where) {
    const std::string filled = filled_with(view.names, trimmed(written));
    const std::string scheme = scheme_of(filled);
    const bool is_web = scheme == "http" || scheme == "https";
    std::optional<AddressProblem> problem = address_problem(filled);
    std::optional<WebAddress> address;
    if (is_web && !problem) address = read_web_address(filled);
    if (is_web && !problem && !address) {
      problem = AddressProblem{"This cannot be a web address: " + filled, "Copy the address from the top of your browser."};
    }
    const std::string url = address ? address->request : filled;
    WebLink& link = links[url];
    link.url = url;
    link.uses.push_back({where, filled, address ? address->fragment : std::string()});
    link.problem = std::move(problem);
    link.address = std::move(address);
  }

  void add_outside(const LinkTarget& target, const Location& where) {
    if (target.kind == LinkKind::outside) add(target.address, where);
  }

  void add_found(std::string_view text, const Location& where) {
    for (const std::string_view address : addresses_in(text)) add(address, where);
  }
};

void add_words(Collector& collector, const Document& document, const std::vector<LinkTarget>& targets) {
  for (std::size_t i = 0; i < targets.size(); ++i) {
    const Link& link = document.links[i];
    const Location where = location_of(document, link.target_source.at, link.target_source.length);
    collector.add_outside(targets[i], where);
    // What cannot be an address leads nowhere, and is told all the same.
    const bool is_slip = targets[i].kind == LinkKind::broken && address_problem(document.words(link.target));
    if (is_slip) collector.add(document.words(link.target), where);
  }
  const auto found = collector.view.toolkit->attribute_links.find(&document);
  if (found == collector.view.toolkit->attribute_links.end()) return;
  for (const AttributeLink& link : found->second) {
    collector.add_outside(link.target, location_of_attribute(document, document.containers[link.container], link.attribute));
  }
}

void add_kind_fields(Collector& collector, const Kind& kind, const FrontMatter& front) {
  for (const KindFieldValue& value : front.kind_fields) {
    const auto is_address = [&](const KindField& field) { return field.name == value.name && field.type == FieldType::address; };
    if (std::any_of(kind.fields.begin(), kind.fields.end(), is_address)) collector.add_found(value.text, value.where);
  }
}

void add_front_matter(Collector& collector, TextIndex index) {
  const Toolkit& toolkit = *collector.view.toolkit;
  const Text& text = toolkit.texts[index];
  const FrontMatter& front = text.document->front;
  for (const Source& source : front.sources) {
    if (!source.url.empty()) collector.add(source.url, source.url_where);
  }
  if (const auto formats = toolkit.formats.find(index); formats != toolkit.formats.end()) {
    const Location where = place_of(front, "formats", text.document->file);
    for (const LinkTarget& target : formats->second) collector.add_outside(target, where);
  }
  if (const auto instead = toolkit.instead.find(text.page); instead != toolkit.instead.end() && front.withdrawn.instead_where.from.line > 0) {
    collector.add_outside(instead->second, front.withdrawn.instead_where);
  }
  const Kind* kind = toolkit.pages[text.page].kind;
  if (kind != nullptr) add_kind_fields(collector, *kind, front);
}

void add_parts(Collector& collector, const std::unordered_map<std::string, const Document*>& parts,
               const std::unordered_map<std::string, std::vector<LinkTarget>>& targets) {
  for (const auto& [name, document] : parts) {
    const auto found = targets.find(name);
    if (found != targets.end()) add_words(collector, *document, found->second);
  }
}

/// Settings that a toolkit and its themes both have.
void add_settings(Collector& collector, const std::string& file, const std::map<std::string, Location>& places,
                  const Contact& contact, const std::map<std::string, std::string>& words, const Accessibility& statement) {
  const auto add = [&](const std::string& key, const std::string& text) {
    const auto found = places.find(key);
    collector.add_found(text, found == places.end() ? Location{file, {}, {}} : found->second);
  };
  add("contact.form", contact.form);
  add("contact.text", contact.text);
  add("contact.relay", contact.relay);
  for (const auto& [key, text] : words) add("words." + key, text);
  add("accessibility.scope", statement.scope);
  add("accessibility.covered_by", statement.covered_by);
  for (const NotAccessible& item : statement.not_accessible) add("accessibility.not_accessible", item.why + ' ' + item.instead);
}

void add_brand(Collector& collector, bool drafts) {
  const Toolkit& toolkit = *collector.view.toolkit;
  for (TextIndex index = 0; index < toolkit.texts.size(); ++index) {
    const Text& text = toolkit.texts[index];
    if (text.is_draft && !drafts) continue;
    add_words(collector, *text.document, toolkit.links[index]);
    add_front_matter(collector, index);
  }
  add_parts(collector, toolkit.shared, toolkit.shared_links);
  add_parts(collector, toolkit.slots, toolkit.slot_links);
  for (const GlossaryTerm& term : toolkit.glossary) collector.add_found(term.plain + ' ' + term.easy, term.where);
  const Settings& settings = toolkit.settings;
  add_settings(collector, settings.file, settings.places, settings.contact, settings.words, settings.accessibility);
  for (const Theme& theme : toolkit.themes) {
    add_settings(collector, theme.file, theme.places, theme.contact, theme.words, theme.accessibility);
  }
}

auto place_key(const LinkUse& use) {
  return std::tie(use.where.file, use.where.from, use.fragment);
}

std::vector<WebLink> in_order(std::map<std::string, WebLink> links) {
  std::vector<WebLink> sorted;
  for (auto& [url, link] : links) {
    const auto before = [](const LinkUse& one, const LinkUse& other) { return place_key(one) < place_key(other); };
    const auto same = [](const LinkUse& one, const LinkUse& other) { return place_key(one) == place_key(other); };
    std::sort(link.uses.begin(), link.uses.end(), before);
    link.uses.erase(std::unique(link.uses.begin(), link.uses.end(), same), link.uses.end());
    sorted.push_back(std::move(link));
  }
  return sorted;
}

}  // namespace

std::vector<std::string> WebLink::fragments() const {
  std::set<std::string> all;
  for (const LinkUse& use : uses) {
    if (!use.fragment.empty()) all.insert(use.fragment);
  }
  return {all.begin(), all.end()};
}

std::vector<std::string_view> addresses_in(std::string_view text) {
  std::vector<std::string_view> addresses;
  std::size_t at = text.find("http");
  while (at != none) {
    const std::string_view rest = text.substr(at);
    std::string_view address = rest.substr(0, rest.find_first_of(" \t\r\n<>\"'"));
    while (!address.empty() && std::string_view(".,;:!?)]").find(address.back()) != none) address.remove_suffix(1);
    const bool is_web = address.starts_with("http://") || address.starts_with("https://");
    if (is_web) addresses.push_back(address);
    at = text.find("http", at + (is_web ? address.size() : 1));
  }
  return addresses;
}

std::vector<WebLink> web_links(const std::vector<const View*>& views, bool drafts) {
  std::map<std::string, WebLink> links;
  for (const View* view : views) {
    Collector collector{*view, links};
    add_brand(collector, drafts);
  }
  return in_order(std::move(links));
}

}  // namespace alongside
