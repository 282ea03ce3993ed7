#include "parse/glossary.h"

#include <string>
#include <unordered_set>
#include <utility>

#include "foundation/unicode.h"
#include "parse/file_of_settings.h"

namespace alongside {
namespace {

const Fields<GlossaryTerm>& glossary_table() {
  static const Fields<GlossaryTerm> fields = {
      field::text<&GlossaryTerm::term>("term", "the word, as it stands in texts"),
      field::text<&GlossaryTerm::plain>("plain", "what it means, in plain words"),
      field::text<&GlossaryTerm::easy>("easy", "what it means, for easy read"),
      field::list<&GlossaryTerm::also>("also", "other spellings and forms of it"),
      field::text<&GlossaryTerm::abbreviation>("abbreviation", "its short form"),
      field::yes_no<&GlossaryTerm::is_name>("name", "yes for the name of a body, a place or a law"),
  };
  return fields;
}

/// An id that no term before has.
std::string id_of(const std::string& term, std::unordered_set<std::string>& taken) {
  std::string plain = heading_id(term);
  if (plain.empty()) plain = "term";
  std::string id = plain;
  for (int repeat = 1; !taken.insert(id).second; ++repeat) id = plain + '-' + std::to_string(repeat);
  return id;
}

/// Whether a term can be shown; reports it otherwise.
bool is_whole(const GlossaryTerm& term, Findings& findings) {
  if (term.term.empty()) {
    findings.push_back(error_at(term.where, "input/missing-field", "This entry of the glossary does not say which word it explains.",
                                "Begin it with - term: the word"));
    return false;
  }
  if (term.plain.empty()) {
    findings.push_back(error_at(term.where, "input/missing-field", "The glossary does not say what “" + term.term + "” means.",
                                "Write plain: and what it means in the line below."));
    return false;
  }
  return true;
}

}  // namespace

const std::vector<FieldInfo>& glossary_fields() {
  static const std::vector<FieldInfo> infos = infos_of(glossary_table());
  return infos;
}

GlossaryResult parse_glossary(std::string_view bytes, const std::string& file) {
  GlossaryResult result;
  YamlResult yaml = read_settings_file(bytes, file, YamlKind::list, [](const std::vector<std::string>& keys) {
    return expects_text_at(glossary_fields(), keys, false);
  });
  result.findings = std::move(yaml.findings);
  std::unordered_set<std::string> ids;
  std::unordered_set<std::string> terms;
  FieldReader reader(file, result.findings);
  for (const YamlValue& item : yaml.root.items) {
    GlossaryTerm term;
    term.where = item.where;
    read_fields(reader, item, glossary_table(), term);
    if (item.kind != YamlKind::map || !is_whole(term, result.findings)) continue;
    if (!terms.insert(lower_case(term.term)).second) {
      result.findings.push_back(error_at(term.where, "input/duplicate-term",
                                         "The glossary explains “" + term.term + "” twice.", "Keep one of the two."));
      continue;
    }
    term.id = id_of(term.term, ids);
    result.glossary.push_back(std::move(term));
  }
  return result;
}

}  // namespace alongside
