#include "render/template_names.h"

#include <algorithm>
#include <span>
#include <stdexcept>
#include <string>

namespace alongside {
namespace {

struct Entry {
  std::string_view names;   // parted by spaces
  NameType type;
  std::string_view shape = {};
};

struct ShapeRow {
  std::string_view name;
  std::vector<std::string_view> includes;  // shapes whose names it has too
  std::vector<Entry> entries;
  bool is_open = false;
};

using enum NameType;

/// Shapes of the parts that pages are made of, the included before those that include them.
const std::vector<ShapeRow>& part_rows() {
  static const std::vector<ShapeRow> rows = {
      {"words", {}, {}, true},
      {"extra", {}, {}, true},
      {"date", {}, {{"iso", text}, {"text", html}}},
      {"picture", {}, {{"src", link}, {"alt width height", text}}},
      {"stylesheet", {}, {{"href", link}}},
      {"organisation", {}, {{"name short_name", text}, {"logo logo_dark", group, "picture"}}},
      {"menu-item", {}, {{"title", text}, {"title_language", html}, {"href", link}, {"current", yes_no}}},
      {"links", {}, {{"home a_to_z glossary print accessibility feed not_in_easy_read full_version", link}}},
      {"pictures",
       {},
       {{"home all_pages hard_words contact phone email letter back next standard easy_read help question", group,
         "picture"}}},
      {"contact",
       {},
       {{"email", text}, {"name phone text relay address hours reply_within", html}, {"phone_href text_href form", link}}},
      {"licence", {}, {{"name", text}, {"href", link}}},
      {"adapted", {}, {{"text", html}}},
      {"alternate", {}, {{"lang", text}, {"href", link}}},
      {"format",
       {},
       {{"id name sentence missing", text}, {"href", link}, {"current", yes_no}, {"picture", group, "picture"}}},
      {"language", {}, {{"name lang dir", text}, {"missing", html}, {"href", link}, {"current", yes_no}}},
      {"languages", {}, {{"items", list, "language"}}},
      {"titled-link", {}, {{"title", text}, {"title_language", html}, {"href", link}}},
      {"card",
       {"titled-link"},
       {{"summary label note", text}, {"summary_language label_language", html}, {"picture", group, "picture"}}},
      {"cards", {}, {{"items", list, "card"}}},
      {"withdrawn", {}, {{"reason", html}, {"date", group, "date"}, {"instead", group, "titled-link"}}},
      {"contents", {}, {{"items", list, "titled-link"}}},
      {"field", {}, {{"name", text}, {"label html", html}}},
      {"fields", {}, {{"items", list, "field"}}},
      {"word", {}, {{"id", text}, {"term html", html}, {"href", link}, {"picture", group, "picture"}}},
      {"word_list", {}, {{"items", list, "word"}}},
      {"source", {}, {{"date", text}, {"href", link}, {"title organisation note", html}}},
      {"sources", {}, {{"items", list, "source"}}},
      {"correction", {}, {{"date", group, "date"}, {"what", html}}},
      {"corrections", {}, {{"items", list, "correction"}}},
      {"co_production", {}, {{"who how when changed credits", html}}},
      {"row", {}, {{"label", text}, {"text", html}}},
      {"version", {}, {{"version who what", html}, {"date", group, "date"}}},
      {"history", {}, {{"items", list, "version"}}},
      {"document_control", {}, {{"rows", list, "row"}, {"history", group, "history"}}},
      {"dates", {}, {{"published updated reviewed review_by", group, "date"}, {"note", html}}},
      {"translation", {}, {{"text", html}}},
      {"page_format", {}, {{"name", text}, {"href", link}, {"note record", html}}},
      {"page_formats", {}, {{"items", list, "page_format"}}},
      {"pager", {}, {{"previous next", group, "titled-link"}}},
      {"part", {}, {{"title", text}, {"title_language", html}, {"href", link}, {"current", yes_no}}},
      {"parts", {}, {{"items", list, "part"}}},
      {"index-letter", {}, {{"letter", text}, {"href", link}}},
      {"letter", {}, {{"id letter", text}, {"items", list, "card"}}},
      {"a_to_z", {}, {{"index", list, "index-letter"}, {"letters", list, "letter"}}},
      {"term", {}, {{"id", text}, {"term abbreviation also html", html}}},
      {"term-letter", {}, {{"id letter", text}, {"items", list, "term"}}},
      {"cover", {}, {{"title summary edition_name licence", text}, {"title_language summary_language organisation", html}, {"date", group, "date"}}},
      {"numbered-link", {}, {{"number title", text}, {"title_language", html}, {"href", link}}},
      {"numbered-links", {}, {{"items", list, "numbered-link"}}},
      {"statement-item", {}, {{"what whom criterion why until instead", html}}},
      {"statement-items", {}, {{"items", list, "statement-item"}}},
      {"tested", {}, {{"on by method sample", html}}},
      {"allowed", {}, {{"title", text}, {"href", link}, {"title_language reason", html}}},
      {"allowed-items", {}, {{"items", list, "allowed"}}},
      {"not-found-text", {}, {{"lang dir title text", text}, {"home", link}, {"first", yes_no},
                              {"items", list, "titled-link"}}},
      {"group", {}, {{"title", text}, {"title_language", html}, {"items", list, "card"}}},
      {"brand", {}, {{"name", text}, {"items", list, "titled-link"}}},
      {"brands-text", {}, {{"lang dir title text", text}, {"first", yes_no}, {"brands", list, "brand"}}},
  };
  return rows;
}

/// Shapes of whole templates and of what they share.
const std::vector<ShapeRow>& template_rows() {
  static const std::vector<ShapeRow> rows = {
      {"common", {}, {{"edition lang dir settings_lang root", text}, {"words", group, "words"}}},
      {"document", {"common"}, {{"security_policy site_title_language", html}, {"site_title site_summary", text}, {"links", group, "links"},
                                {"sections", list, "menu-item"}, {"contact", group, "contact"},
                                {"organisation", group, "organisation"}}},
      {"layout", {"document"},
       {{"page_title page_head format_row breadcrumb neighbours main", html},
        {"body_class mail_subject", html},
        {"assets section_number section_title", text},
        {"stylesheets", list, "stylesheet"},
        {"is_home is_a_to_z is_glossary", yes_no},
        {"menu_pictures", group, "pictures"},
        {"licence", group, "licence"},
        {"adapted", list, "adapted"}}},
      {"page-head", {"common"},
       {{"description", text}, {"canonical", link}, {"alternates", list, "alternate"}, {"robots_none", yes_no}}},
      {"format-row", {"common"}, {{"formats", list, "format"}, {"languages", group, "languages"}}},
      {"breadcrumb", {"common"}, {{"items", list, "titled-link"}, {"title title_language", html}}},
      {"neighbours", {"common"},
       {{"section_title", text}, {"section_language", html}, {"section_href more", link}, {"items", list, "menu-item"}}},
      {"main", {"common"},
       {{"title summary kind", text}, {"kind_name title_language summary_language mail_subject body behind", html}, {"picture", group, "picture"},
        {"is_draft", yes_no}, {"withdrawn", group, "withdrawn"}, {"translation", group, "translation"},
        {"contact", group, "contact"}}},
      {"easy-main", {"main"},
       {{"check_line", html}, {"home_href", link}, {"full_version", group, "titled-link"},
        {"pictures", group, "pictures"}}},
      {"page", {"main"},
       {{"contents", group, "contents"},
        {"fields", group, "fields"},
        {"word_list", group, "word_list"},
        {"sources", group, "sources"},
        {"corrections", group, "corrections"},
        {"co_production", group, "co_production"},
        {"document_control", group, "document_control"},
        {"dates", group, "dates"},
        {"page_formats", group, "page_formats"},
        {"related", group, "cards"},
        {"pager", group, "pager"},
        {"print_href", link},
        {"extra", group, "extra"}}},
      {"easy-page", {"page", "easy-main"}, {}},
      {"home", {"main"},
       {{"formats", list, "format"}, {"languages", group, "languages"}, {"sections", list, "card"}, {"has_sections", yes_no},
        {"co_production", group, "co_production"}, {"updated", group, "date"},
        {"organisation", group, "organisation"}, {"print_href", link}}},
      {"listing", {"main"},
       {{"count", text}, {"cards list", group, "cards"}, {"a_to_z", group, "a_to_z"}, {"parts", group, "parts"},
        {"print_href", link}}},
      {"a-to-z", {"main"}, {{"index", list, "index-letter"}, {"letters", list, "letter"}}},
      {"glossary", {"main"}, {{"index", list, "index-letter"}, {"letters", list, "term-letter"}}},
      {"print-page", {}, {{"id number title summary", text}, {"is_draft", yes_no}, {"kind_name check_line title_language summary_language body behind", html},
                          {"withdrawn", group, "withdrawn"}, {"translation", group, "translation"}}},
      {"print", {"main"},
       {{"cover", group, "cover"}, {"contents", group, "numbered-links"}, {"pages", list, "print-page"},
        {"word_list", group, "word_list"}, {"parts", group, "parts"}}},
      {"accessibility-statement", {"main"},
       {{"covered_by applies committed compliance enforcement prepared reviewed", html},
        {"example duty no_duty some_parts not_accessible nothing nothing_said listed", yes_no},
        {"formats", list, "format"},
        {"non_compliant burden outside_scope", group, "statement-items"}, {"tested", group, "tested"},
        {"allowed", group, "allowed-items"}}},
      {"404", {"document"},
       {{"inline_style", html}, {"page_title", text}, {"languages", group, "languages"}, {"texts", list, "not-found-text"}}},
      {"brands", {"common"},
       {{"security_policy", html}, {"site_title page_title", text}, {"stylesheet", link}, {"texts", list, "brands-text"}}},
      {"redirect", {"common"}, {{"security_policy title_language", html}, {"title", text}, {"href canonical", link}}},
      {"easy-home", {"easy-main"},
       {{"about", html}, {"sections", list, "card"}, {"has_sections", yes_no}, {"links", group, "links"},
        {"co_production", group, "co_production"}, {"updated", group, "date"}}},
      {"easy-listing", {"easy-main"},
       {{"groups", list, "group"}, {"not_in_easy_read", link}, {"parts", group, "parts"}}},
      {"easy-glossary", {"easy-main"}, {{"items", list, "word"}}},
      {"not-in-easy-read", {"easy-main"}, {{"groups", list, "group"}}},
  };
  return rows;
}

const ShapeRow& row_named(std::string_view name) {
  for (const auto* rows : {&part_rows(), &template_rows()}) {
    const auto found = std::find_if(rows->begin(), rows->end(), [&](const ShapeRow& row) { return row.name == name; });
    if (found != rows->end()) return *found;
  }
  throw std::logic_error("no shape of template names is called " + std::string(name));
}

bool by_name(const TemplateName& a, const TemplateName& b) { return a.name < b.name; }

const TemplateShape* find_shape(std::span<const TemplateShape> shapes, std::string_view name) {
  const auto found = std::lower_bound(shapes.begin(), shapes.end(), name,
                                      [](const TemplateShape& shape, std::string_view wanted) { return shape.name < wanted; });
  return found != shapes.end() && found->name == name ? &*found : nullptr;
}

void add_names(TemplateShape& shape, const ShapeRow& row, std::span<const TemplateShape> shapes) {
  for (const std::string_view included : row.includes) add_names(shape, row_named(included), shapes);
  for (const Entry& entry : row.entries) {
    for (std::size_t at = 0; at < entry.names.size();) {
      const std::size_t end = std::min(entry.names.find(' ', at), entry.names.size());
      const TemplateShape* inner = entry.shape.empty() ? nullptr : find_shape(shapes, entry.shape);
      shape.names.push_back({entry.names.substr(at, end - at), entry.type, inner});
      at = end + 1;
    }
  }
}

void sort_names(TemplateShape& shape) {
  std::stable_sort(shape.names.begin(), shape.names.end(), by_name);
  const auto same = [](const TemplateName& a, const TemplateName& b) { return a.name == b.name; };
  shape.names.erase(std::unique(shape.names.begin(), shape.names.end(), same), shape.names.end());
}

std::vector<TemplateShape> built_shapes() {
  std::vector<TemplateShape> shapes;
  for (const auto* rows : {&part_rows(), &template_rows()}) {
    for (const ShapeRow& row : *rows) shapes.push_back({row.name, {}, row.is_open});
  }
  std::sort(shapes.begin(), shapes.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
  for (TemplateShape& shape : shapes) {
    add_names(shape, row_named(shape.name), shapes);
    sort_names(shape);
  }
  return shapes;
}

}  // namespace

const std::vector<TemplateShape>& template_shapes() {
  static const std::vector<TemplateShape> shapes = built_shapes();
  return shapes;
}

const TemplateName* name_in(const TemplateShape& shape, std::string_view name) {
  const auto found = std::lower_bound(shape.names.begin(), shape.names.end(), name,
                                      [](const TemplateName& entry, std::string_view wanted) { return entry.name < wanted; });
  return found != shape.names.end() && found->name == name ? &*found : nullptr;
}

const TemplateShape& template_shape(std::string_view name) {
  const TemplateShape* found = find_shape(template_shapes(), name);
  if (found == nullptr) throw std::logic_error("no shape of template names is called " + std::string(name));
  return *found;
}

const TemplateShape* shape_of_template(std::string_view name) {
  constexpr std::string_view roots[] = {
      "layout", "page-head", "format-row", "breadcrumb", "neighbours", "easy-page", "home", "listing", "a-to-z", "glossary",
      "print", "accessibility-statement", "404", "brands", "redirect", "easy-home", "easy-listing", "easy-glossary", "not-in-easy-read"};
  if (name == "easy-layout") return &template_shape("layout");
  const bool is_root = std::find(std::begin(roots), std::end(roots), name) != std::end(roots);
  return is_root ? &template_shape(name) : nullptr;
}

}  // namespace alongside
