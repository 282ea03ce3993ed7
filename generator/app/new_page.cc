#include <algorithm>

#include "app/new_files.h"
#include "assemble/text_name.h"
#include "edit/yaml_writing.h"
#include "foundation/files.h"
#include "foundation/suggest.h"
#include "foundation/text.h"
#include "foundation/unicode.h"
#include "foundation/windows_name.h"
#include "read/builtin.h"

namespace alongside {
namespace {

/// The kind that somebody means by "case-study", "Case study" or "case studies".
const Kind& kind_meant(const std::vector<Kind>& kinds, const std::string& word) {
  const std::string wanted = replaced(lower_case(word), " ", "-");
  std::vector<std::string> known = {"toolkit", "easy-read", "translation"};
  for (const Kind& kind : kinds) {
    known.push_back(kind.id);
    for (const std::string& name : {kind.id, kind.name, kind.plural, kind.folder}) {
      if (!name.empty() && replaced(lower_case(name), " ", "-") == wanted) return kind;
    }
  }
  const std::string meant = did_you_mean(word, known);
  throw FileProblem("There is no kind of page called “" + word + "”. " +
                    (meant.empty() ? "The kinds are " + in_words({known.begin() + 3, known.end()}) + '.' : meant));
}

/// A value that the field takes and that nobody can overlook.
YamlValue placeholder(const KindField& field, Date today) {
  const std::string label = field.label.empty() ? replaced(field.name, "_", " ") : field.label;
  switch (field.type) {
    case FieldType::number: return yaml_text("1");
    case FieldType::date: return yaml_text(iso_date(today));
    case FieldType::address: return yaml_text("https://example.org/");
    case FieldType::email: return yaml_text("name@example.org");
    case FieldType::yes_no: return yaml_text("no");
    case FieldType::text:
    case FieldType::list: break;
  }
  YamlValue text = yaml_text("Write here: " + lower_case(label));
  if (field.type == FieldType::text) return text;
  YamlValue list;
  list.kind = YamlKind::list;
  list.items.push_back(std::move(text));
  return list;
}

std::string front_matter(const Kind& kind, const std::string& title, Date today) {
  YamlValue front;
  front.kind = YamlKind::map;
  add_entry(front, "title", yaml_text(title));
  add_entry(front, "summary", yaml_text("Write here, in one sentence, what readers will find."));
  if (kind.folder.empty()) add_entry(front, "kind", yaml_text(kind.id));
  add_entry(front, "status", yaml_text("draft"));
  for (const KindField& field : kind.fields) {
    if (field.required) add_entry(front, field.name, placeholder(field, today));
  }
  std::string lines = "---\n";
  for (const YamlEntry& entry : front.entries) lines += joined(yaml_entry(entry.key, entry.value, 0, "\n"), "");
  return lines + "---\n\n";
}

/// The text that such a page begins with: the built-in one of its kind, else its required headings.
std::string body(const Kind& kind) {
  const std::string own = "generator/app/starter/bodies/" + kind.id + ".md";
  for (const BuiltinFile& file : builtin_files()) {
    if (file.path == own) return std::string(file.bytes);
  }
  std::string text;
  for (const KindHeading& heading : kind.headings) {
    if (heading.required) text += (text.empty() ? "## " : "\n## ") + heading.text + "\n\nWrite here.\n";
  }
  return text.empty() ? "Write here.\n" : text;
}

/// A new page must not take the place of one that is there by accident; one in the same file is told when it is written.
void must_not_hide(const std::string& path, const std::string& below) {
  if (path == below) return;
  throw FileProblem("There is a page of this name already: " + below + ". To change it, copy that file to " + path +
                    ", or write a file there that holds only the sections that you change. For a page of its own, give another title.");
}

}  // namespace

std::string new_page(const OpenToolkit& toolkit, const std::string& kind_word, const std::string& title, Date today) {
  const Kind& kind = kind_meant(toolkit.ingredients.kinds, kind_word);
  const std::string clean = one_spaced(title);
  const bool is_path = clean.starts_with('/') || clean.starts_with("./") || clean.starts_with("../") || clean.ends_with(".md") ||
                       clean.find('\\') != std::string::npos;
  if (is_path) {
    throw FileProblem("“" + clean + "” is the way to a file. Type the title that readers will see, such as: alongside new " + kind.id +
                      " \"Our meetings\". Alongside gives the file its name and its place.");
  }
  const std::string stem = name_for_all_computers(address_stem(replaced(clean, "/", " ")), "page");
  if (stem.empty()) throw FileProblem("No file name can be made from the title “" + clean + "”. Use some letters or digits in it.");
  const std::string page = "content/" + (kind.folder.empty() ? "" : kind.folder + '/') + stem + ".md";
  const std::string path = toolkit.place + page;
  if (const auto below = text_below(toolkit, page)) must_not_hide(path, below->shown);
  write_new_file(toolkit.folder, path, front_matter(kind, clean, today) + body(kind));
  return path;
}

}  // namespace alongside
