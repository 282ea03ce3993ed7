// YAML maps read into plain records by tables: a row a key, with its name, its type, what it is for and where it goes. So
// unknown keys, wrong types and "did you mean" are written once, and the reference page is made from the same rows.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "foundation/date.h"
#include "foundation/finding.h"
#include "foundation/unicode.h"
#include "foundation/yaml.h"

namespace alongside {

enum class ValueType { text, number, date, yes_no, address, email, choice, list, words, group, groups, anything };

/// What a row says about its key, for the reference page and for "did you mean".
struct FieldInfo {
  std::string_view name;
  ValueType type = ValueType::text;
  std::string_view purpose;
  std::vector<FieldInfo> inner = {};  // of a group, or of each of several
};

/// The name of a type as the reference page says it: "text", "yes or no", "list of texts"…
std::string_view value_type_name(ValueType type);

/// `ExpectsText` for a file whose keys are `fields`; unknown keys count as text if `others_are_text`.
bool expects_text_at(const std::vector<FieldInfo>& fields, const std::vector<std::string>& keys, bool others_are_text);

/// Reads values one by one and keeps what is wrong with them. One reader a file.
class FieldReader {
 public:
  /// `settings` names the file or place in messages, as in "toolkit.yaml has no setting called …".
  FieldReader(std::string settings, Findings& findings) : settings_(std::move(settings)), findings_(findings) {}

  std::string text(const YamlValue& value);
  /// A text, or several as one in words: "a, b and c".
  std::string text_or_list(const YamlValue& value);
  Date date(const YamlValue& value);
  std::optional<double> number(const YamlValue& value);
  std::optional<bool> yes_no(const YamlValue& value);
  std::string address(const YamlValue& value);
  std::string email(const YamlValue& value);
  /// The texts of a list, each with its place; a single text counts as a list, parted by commas.
  std::vector<std::pair<std::string, Location>> texts(const YamlValue& value);
  std::vector<std::string> list(const YamlValue& value);
  /// The same, each with a place of its own below the list's: "sections.guidance".
  std::vector<std::string> names(const YamlValue& value);
  /// A map of names to texts.
  std::vector<std::pair<std::string, std::string>> words(const YamlValue& value);
  /// The index of the text in `choices`, or nothing (reported).
  std::optional<std::size_t> choice(const YamlValue& value, const std::vector<std::string>& choices);

  /// Whether the value is a group of settings; reports it otherwise, with the name of the `first` that it may hold, where there is one.
  bool is_group(const YamlValue& value, std::string_view first = {});
  /// What stands in a list of groups, each entry; a single one counts as a list of one.
  std::vector<const YamlValue*> groups(const YamlValue& value);
  /// Reports something that should have been one of a list of groups that hold `inner`, with an example of such a list.
  void report_no_group(const YamlValue& value, const std::vector<FieldInfo>& inner);

  void report_unknown(const YamlEntry& entry, const std::vector<std::string>& known);
  void report(Finding finding) { findings_.push_back(std::move(finding)); }

  /// The keys from the top to the value that is being read, with dots between them.
  const std::string& path() const { return path_; }

  /// Where the values that were given stand, by path.
  const std::vector<std::pair<std::string, Location>>& places() const { return places_; }

  /// Goes into `key`, whose value stands at `where`; gives what `leave` wants back.
  std::size_t enter(std::string_view key, const Location& where);
  void leave(std::size_t before) { path_.resize(before); }

 private:
  bool is_text(const YamlValue& value, std::string_view wanted);
  void report_wrong(const YamlValue& value, std::string_view wanted, std::string hint);
  void check_links(const YamlValue& value);

  std::string settings_;
  Findings& findings_;
  std::string path_;
  std::vector<std::pair<std::string, Location>> places_;
};

/// One row: a key of a map that becomes a Record.
template <class Record>
struct Field {
  FieldInfo info;
  void (*take)(FieldReader&, const YamlValue&, Record&);
};

template <class Record>
using Fields = std::vector<Field<Record>>;

template <class Record>
std::vector<FieldInfo> infos_of(const Fields<Record>& fields) {
  std::vector<FieldInfo> infos;
  for (const Field<Record>& field : fields) infos.push_back(field.info);
  return infos;
}

/// The row that `key` would name in small letters, where `map` does not name it so itself; else null. "Title: …" is plain enough to be used,
/// though it is told.
template <class Record>
const Field<Record>* field_in_other_letters(const YamlValue& map, std::string_view key, const Fields<Record>& fields) {
  const std::string small = lower_case(key);
  if (map.find(small) != nullptr) return nullptr;
  for (const Field<Record>& field : fields) {
    if (field.info.name == small) return &field;
  }
  return nullptr;
}

/// Reads the entries of `map` that `fields` knows into `record`; gives back those that are not named as they should be.
template <class Record>
std::vector<const YamlEntry*> read_known_fields(FieldReader& reader, const YamlValue& map, const Fields<Record>& fields,
                                                Record& record) {
  std::vector<const YamlEntry*> others;
  for (const YamlEntry& entry : map.entries) {
    const Field<Record>* known = nullptr;
    for (const Field<Record>& field : fields) {
      if (field.info.name == entry.key) known = &field;
    }
    if (known == nullptr) {
      others.push_back(&entry);
      known = field_in_other_letters(map, entry.key, fields);
      if (known == nullptr) continue;
    }
    if (entry.value.kind == YamlKind::nothing) continue;
    const std::size_t before = reader.enter(known->info.name, entry.value.where);
    known->take(reader, entry.value, record);
    reader.leave(before);
  }
  return others;
}

/// Reads `map` into `record` and reports every key that `fields` does not know.
template <class Record>
void read_fields(FieldReader& reader, const YamlValue& map, const Fields<Record>& fields, Record& record) {
  if (!reader.is_group(map, fields.front().info.name)) return;
  for (const YamlEntry* other : read_known_fields(reader, map, fields, record)) {
    std::vector<std::string> known;
    for (const Field<Record>& field : fields) known.emplace_back(field.info.name);
    reader.report_unknown(*other, known);
  }
}

/// Reads a list of groups into records, in order.
template <class Record>
std::vector<Record> read_groups(FieldReader& reader, const YamlValue& value, const Fields<Record>& fields) {
  std::vector<Record> records;
  for (const YamlValue* group : reader.groups(value)) {
    if (group->kind == YamlKind::map) {
      read_fields(reader, *group, fields, records.emplace_back());
    } else if (group->kind != YamlKind::nothing) {
      reader.report_no_group(*group, infos_of(fields));
    }
  }
  return records;
}

namespace field {

template <class Record, class Value>
Record record_of(Value Record::*);

template <auto member>
using RecordOf = decltype(record_of(member));

/// The row of a member that takes what `read` gives.
template <auto member, auto read>
Field<RecordOf<member>> taken(std::string_view name, ValueType type, std::string_view purpose) {
  return {{name, type, purpose}, [](FieldReader& reader, const YamlValue& value, RecordOf<member>& record) {
            record.*member = (reader.*read)(value);
          }};
}

/// The rows for the common types; `member` is where the value goes.
template <auto member>
Field<RecordOf<member>> text(std::string_view name, std::string_view purpose) {
  return taken<member, &FieldReader::text>(name, ValueType::text, purpose);
}

template <auto member>
Field<RecordOf<member>> text_or_list(std::string_view name, std::string_view purpose) {
  return taken<member, &FieldReader::text_or_list>(name, ValueType::text, purpose);
}

template <auto member>
Field<RecordOf<member>> date(std::string_view name, std::string_view purpose) {
  return taken<member, &FieldReader::date>(name, ValueType::date, purpose);
}

template <auto member>
Field<RecordOf<member>> address(std::string_view name, std::string_view purpose) {
  return taken<member, &FieldReader::address>(name, ValueType::address, purpose);
}

template <auto member>
Field<RecordOf<member>> email(std::string_view name, std::string_view purpose) {
  return taken<member, &FieldReader::email>(name, ValueType::email, purpose);
}

template <auto member>
Field<RecordOf<member>> list(std::string_view name, std::string_view purpose) {
  return taken<member, &FieldReader::list>(name, ValueType::list, purpose);
}

/// A list of names: each has a place of its own, as "sections.guidance".
template <auto member>
Field<RecordOf<member>> names(std::string_view name, std::string_view purpose) {
  return taken<member, &FieldReader::names>(name, ValueType::list, purpose);
}

template <auto member>
Field<RecordOf<member>> yes_no(std::string_view name, std::string_view purpose) {
  return {{name, ValueType::yes_no, purpose}, [](FieldReader& reader, const YamlValue& value, RecordOf<member>& record) {
            if (const std::optional<bool> answer = reader.yes_no(value)) record.*member = *answer;
          }};
}

template <auto member>
Field<RecordOf<member>> words(std::string_view name, std::string_view purpose) {
  return {{name, ValueType::words, purpose}, [](FieldReader& reader, const YamlValue& value, RecordOf<member>& record) {
            for (auto& [key, words] : reader.words(value)) (record.*member)[key] = words;
          }};
}

/// `member` is read by `fields`, a function that gives its rows.
template <auto member, auto fields>
Field<RecordOf<member>> group(std::string_view name, std::string_view purpose) {
  return {{name, ValueType::group, purpose, infos_of(fields())},
          [](FieldReader& reader, const YamlValue& value, RecordOf<member>& record) {
            read_fields(reader, value, fields(), record.*member);
          }};
}

template <auto member, auto fields>
Field<RecordOf<member>> groups(std::string_view name, std::string_view purpose) {
  return {{name, ValueType::groups, purpose, infos_of(fields())},
          [](FieldReader& reader, const YamlValue& value, RecordOf<member>& record) {
            record.*member = read_groups(reader, value, fields());
          }};
}

}  // namespace field

}  // namespace alongside
