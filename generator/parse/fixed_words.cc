#include "parse/fixed_words.h"

#include <string>
#include <utility>
#include <vector>

#include "parse/fields.h"
#include "parse/file_of_settings.h"

namespace alongside {
namespace {

const Fields<FixedWords>& fixed_words_table() {
  static const Fields<FixedWords> fields = {
      field::words<&FixedWords::plain>("plain", "the words of plain and large-print pages"),
      field::words<&FixedWords::easy_read>("easy_read", "those that easy read says otherwise"),
  };
  return fields;
}

}  // namespace

FixedWordsResult parse_fixed_words(std::string_view bytes, const std::string& file) {
  static const std::vector<FieldInfo> infos = infos_of(fixed_words_table());
  FixedWordsResult result;
  result.words.language = file_stem(file);
  YamlResult yaml = read_settings_file(bytes, file, YamlKind::map, [](const std::vector<std::string>& keys) {
    return expects_text_at(infos, keys, false);
  });
  result.findings = std::move(yaml.findings);
  FieldReader reader(file, result.findings);
  read_fields(reader, yaml.root, fixed_words_table(), result.words);
  for (const auto& [path, where] : reader.places()) result.words.places.emplace(path, where);
  return result;
}

}  // namespace alongside
