#include "parse/pictures.h"

#include <utility>

#include "parse/file_of_settings.h"

namespace alongside {
namespace {

const Fields<Picture>& picture_table() {
  static const Fields<Picture> fields = {
      field::list<&Picture::words>("words", "words to find it by"),
      field::text<&Picture::description>("description", "what it shows"),
      field::text<&Picture::credit>("credit", "who made it"),
      field::text<&Picture::licence>("licence", "on which terms it may be used"),
      field::yes_no<&Picture::may_be_passed_on>("may_be_passed_on", "no if others may not publish it with the toolkit"),
      field::text<&Picture::people>("people", "who can be recognised on it"),
      field::text<&Picture::permission>("permission", "that they agreed, and where the paper is kept"),
      field::date<&Picture::permission_until>("permission_until", "the last day that they agreed to"),
  };
  return fields;
}

/// At the top stand names of files, below each the lines of one picture.
bool expects_text(const std::vector<std::string>& keys) {
  if (keys.size() < 2) return false;
  return expects_text_at(picture_fields(), {keys.begin() + 1, keys.end()}, false);
}

}  // namespace

const std::vector<FieldInfo>& picture_fields() {
  static const std::vector<FieldInfo> infos = infos_of(picture_table());
  return infos;
}

PicturesResult parse_pictures(std::string_view bytes, const std::string& file) {
  PicturesResult result;
  YamlResult yaml = read_settings_file(bytes, file, YamlKind::map, expects_text);
  result.findings = std::move(yaml.findings);
  FieldReader reader(file, result.findings);
  for (const YamlEntry& entry : yaml.root.entries) {
    Picture picture;
    picture.path = entry.key;
    picture.name = file_stem(entry.key);
    picture.where = entry.key_where;
    const std::size_t before = reader.enter(entry.key, entry.value.where);
    read_fields(reader, entry.value, picture_table(), picture);
    reader.leave(before);
    result.pictures.push_back(std::move(picture));
  }
  return result;
}

}  // namespace alongside
