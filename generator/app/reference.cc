#include "app/reference.h"

#include <stdexcept>

#include "check/limits.h"
#include "check/rules.h"
#include "foundation/text.h"
#include "model/container.h"
#include "parse/front_matter_reader.h"
#include "parse/glossary.h"
#include "parse/kind.h"
#include "parse/pictures.h"
#include "parse/settings.h"
#include "parse/theme.h"
#include "parse/word_list.h"

namespace alongside {
namespace {

using Cells = std::vector<std::string>;

std::string code(std::string_view text) { return text.empty() ? std::string() : '`' + std::string(text) + '`'; }

/// One row; signs that would end a cell are escaped.
std::string row(const Cells& cells) {
  std::string line = "|";
  for (const std::string& cell : cells) line += ' ' + replaced(replaced(cell, "|", "\\|"), "\n", " ") + " |";
  return line + '\n';
}

std::string header(const Cells& names) {
  std::string line = "|";
  for (std::size_t i = 0; i < names.size(); ++i) line += "---|";
  return row(names) + line + '\n';
}

void add_fields(std::string& table, const std::vector<FieldInfo>& fields, const std::string& before) {
  for (const FieldInfo& field : fields) {
    const std::string name = before + std::string(field.name);
    table += row({code(name), std::string(value_type_name(field.type)), std::string(field.purpose)});
    add_fields(table, field.inner, name + '.');
  }
}

std::string field_table(const std::vector<FieldInfo>& fields) {
  std::string table = header({"Name", "Value", "What it is for"});
  add_fields(table, fields, {});
  return table;
}

std::string content_of(const ContainerRule& rule) {
  switch (rule.content) {
    case ContainerContent::blocks: return "any text";
    case ContainerContent::ordered_list: return "a numbered list";
    case ContainerContent::table: return "a table";
    case ContainerContent::picture: return "a picture and its description";
    case ContainerContent::nothing: return "nothing";
  }
  return {};
}

std::string container_table() {
  std::string table = header({"Container", "Attributes", "Holds", "What it becomes"});
  for (const ContainerRule& rule : container_rules()) {
    std::vector<std::string> attributes;
    for (const ContainerAttributeRule& attribute : rule.attributes) {
      attributes.push_back(code(attribute.name) + (attribute.required ? " (needed)" : ""));
    }
    table += row({code(rule.name), joined(attributes, ", "), content_of(rule), std::string(rule.purpose)});
  }
  return table;
}

std::string kind_table(const std::vector<Kind>& kinds) {
  std::string table = header({"Kind", "Folder", "Fields of its own", "Headings"});
  for (const Kind& kind : kinds) {
    std::vector<std::string> fields, headings;
    for (const KindField& field : kind.fields) {
      fields.push_back(code(field.name) + " (" + std::string(field_type_name(field.type)) + (field.required ? ", needed)" : ")"));
    }
    for (const KindHeading& heading : kind.headings) headings.push_back(heading.text + (heading.required ? " (needed)" : ""));
    table += row({code(kind.id), code(kind.folder), joined(fields, ", "), joined(headings, ", ")});
  }
  return table;
}

std::string rule_table() {
  std::string table = header({"Rule", "Severity", "What it looks for"});
  for (const Rule& rule : all_rules()) {
    table += row({code(rule.name), severity_name(rule.severity), std::string(rule.finds)});
  }
  return table;
}

/// "above 20 advice, above 25 warning".
std::string levels_in_words(const LimitLevels& levels) {
  std::vector<std::string> parts;
  const auto add = [&](int number, const char* name) {
    if (number != no_limit) parts.push_back(std::string(name) + " above " + std::to_string(number));
  };
  add(levels.advice, "advice");
  add(levels.warning, "warning");
  add(levels.error, "error");
  return joined(parts, ", ");
}

std::string limit_table() {
  std::string table = header({"Limit", "How many", "Plain", "Easy read", "Source"});
  for (const LimitRow& limit : all_limits()) {
    table += row({code(limit.name), std::string(limit.counts), levels_in_words(limit.plain), levels_in_words(limit.easy_read),
                  std::string(limit.source)});
  }
  return table;
}

}  // namespace

std::vector<ReferenceTable> reference_tables(const std::vector<Kind>& kinds) {
  return {{"settings", field_table(settings_fields())},
          {"glossary", field_table(glossary_fields())},
          {"pictures", field_table(picture_fields())},
          {"front-matter", field_table(front_matter_fields())},
          {"containers", container_table()},
          {"kinds", kind_table(kinds)},
          {"kind-keys", field_table(kind_fields())},
          {"theme", field_table(theme_fields())},
          {"rules", rule_table()},
          {"limits", limit_table()},
          {"word-lists", field_table(word_list_fields())}};
}

std::string with_tables(std::string page, const std::vector<ReferenceTable>& tables) {
  constexpr std::string_view end = "<!-- end -->";
  for (const ReferenceTable& table : tables) {
    const std::string begin = "<!-- table: " + table.name + " -->\n";
    const std::size_t at = page.find(begin);
    const std::size_t stop = at == std::string::npos ? at : page.find(end, at);
    if (stop == std::string::npos) throw std::runtime_error("The page has no place for the table " + table.name);
    page.replace(at + begin.size(), stop - at - begin.size(), "\n" + table.markdown + "\n");
  }
  return page;
}

}  // namespace alongside
