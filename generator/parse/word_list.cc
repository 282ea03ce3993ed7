#include "parse/word_list.h"

#include <string>
#include <utility>

#include "foundation/text.h"
#include "parse/file_of_settings.h"

namespace alongside {
namespace {

/// A list as its file says it. Entries are one of three kinds: words alone, words with what to write instead, and groups.
struct ListLines {
  std::string source;
  WordListKind kind = WordListKind::use_other_words;
  bool has_kind = false;
  WordForms forms = WordForms::as_written;
  std::vector<std::pair<std::string, Location>> words;
  std::vector<std::pair<WordListEntry, bool>> entries;  // and whether it says its forms itself
};

struct EntryLines {
  std::string word, use, why;
  std::vector<std::string> also;
  WordForms forms = WordForms::as_written;
  bool has_forms = false;
};

template <class Lines>
void take_forms_into(FieldReader& reader, const YamlValue& value, Lines& lines) {
  const std::optional<std::size_t> chosen = reader.choice(value, {"as-written", "noun", "verb"});  // as in WordForms
  if (chosen) lines.forms = static_cast<WordForms>(*chosen);
}

void take_entry_forms(FieldReader& reader, const YamlValue& value, EntryLines& lines) {
  take_forms_into(reader, value, lines);
  lines.has_forms = true;
}

const Fields<EntryLines>& entry_fields() {
  static const Fields<EntryLines> fields = {
      field::text<&EntryLines::word>("word", "the word or phrase to look for"),
      field::text<&EntryLines::use>("use", "what to write instead; of a hard word, the plain sentence"),
      field::text<&EntryLines::why>("why", "why, where that is not plain; such a finding is advice"),
      {{"forms", ValueType::choice, "as-written, noun (also its plural) or verb (also -s, -ed, -ing)"}, take_entry_forms},
      field::list<&EntryLines::also>("also", "other forms and spellings"),
  };
  return fields;
}

void take_kind(FieldReader& reader, const YamlValue& value, ListLines& lines) {
  const std::vector<std::string> names(word_list_kind_names.begin(), word_list_kind_names.end());
  const std::optional<std::size_t> chosen = reader.choice(value, names);
  if (chosen) lines.kind = static_cast<WordListKind>(*chosen);
  lines.has_kind = true;
}

void take_words(FieldReader& reader, const YamlValue& value, ListLines& lines) { lines.words = reader.texts(value); }

void take_instead(FieldReader& reader, const YamlValue& value, ListLines& lines) {
  if (!reader.is_group(value)) return;
  for (const YamlEntry& entry : value.entries) {
    const std::size_t before = reader.enter(entry.key, entry.value.where);
    WordListEntry made;
    made.word = one_spaced(entry.key);
    made.use = reader.text(entry.value);
    made.where = entry.value.where;
    reader.leave(before);
    lines.entries.emplace_back(std::move(made), false);
  }
}

void take_entries(FieldReader& reader, const YamlValue& value, ListLines& lines) {
  for (const YamlValue* group : reader.groups(value)) {
    EntryLines read;
    read_fields(reader, *group, entry_fields(), read);
    WordListEntry made;
    made.word = one_spaced(read.word);
    made.use = std::move(read.use);
    made.why = std::move(read.why);
    made.also = std::move(read.also);
    made.forms = read.forms;
    made.where = group->where;
    if (made.word.empty()) {
      reader.report(error_at(group->where, "input/missing-field", "This entry of the word list does not say which word it is about.",
                             "Begin it with - word: the word"));
      continue;
    }
    lines.entries.emplace_back(std::move(made), read.has_forms);
  }
}

const Fields<ListLines>& list_fields() {
  static const Fields<ListLines> fields = {
      field::text<&ListLines::source>("source", "where the ideas come from, and under which licence"),
      {{"kind", ValueType::choice, "what the words are: use-other-words, hard-word, familiar and so on"}, take_kind},
      {{"forms", ValueType::choice, "the forms of entries that say none: as-written, noun or verb"}, take_forms_into<ListLines>},
      {{"words", ValueType::list, "words alone"}, take_words},
      {{"instead", ValueType::words, "words, each with what to write instead"}, take_instead},
      {{"entries", ValueType::groups, "words about which more is to be said", infos_of(entry_fields())}, take_entries},
  };
  return fields;
}

WordList list_of(ListLines lines, const std::string& file) {
  WordList list;
  list.name = file_stem(file);
  list.source = std::move(lines.source);
  for (auto& [word, where] : lines.words) {
    WordListEntry entry;
    entry.word = one_spaced(word);
    entry.where = std::move(where);
    lines.entries.emplace_back(std::move(entry), false);
  }
  for (auto& [entry, has_forms] : lines.entries) {
    if (entry.word.empty()) continue;
    entry.kind = lines.kind;
    if (!has_forms) entry.forms = lines.forms;
    list.entries.push_back(std::move(entry));
  }
  return list;
}

}  // namespace

const std::vector<FieldInfo>& word_list_fields() {
  static const std::vector<FieldInfo> infos = infos_of(list_fields());
  return infos;
}

WordListResult parse_word_list(std::string_view bytes, const std::string& file) {
  WordListResult result;
  YamlResult yaml = read_settings_file(bytes, file, YamlKind::map, [](const std::vector<std::string>& keys) {
    return expects_text_at(word_list_fields(), keys, false);
  });
  result.findings = std::move(yaml.findings);
  FieldReader reader(file, result.findings);
  ListLines lines;
  read_fields(reader, yaml.root, list_fields(), lines);
  const bool lacks_kind = yaml.root.kind == YamlKind::map && !lines.has_kind;
  if (lacks_kind) {
    result.findings.push_back(error_at({file, {1, 1}, {1, 1}}, "input/missing-field", "This word list does not say what its words are.",
                                       "Write in its first line kind: and one of these: " +
                                           joined({word_list_kind_names.begin(), word_list_kind_names.end()}, ", ")));
  } else {
    result.list = list_of(std::move(lines), file);
  }
  return result;
}

}  // namespace alongside
