#include "parse/file_of_settings.h"

#include "parse/source_limits.h"

namespace alongside {

YamlResult read_settings_file(std::string_view bytes, const std::string& file, YamlKind wanted,
                              const ExpectsText& expects_text) {
  std::string tidy(bytes);
  tidy_bytes(tidy);
  YamlResult result;
  result.findings = unreadable_bytes(tidy, file);
  if (!result.findings.empty()) return result;
  result = read_yaml(tidy, file, 1, expects_text);
  if (result.root.kind == wanted || result.root.kind == YamlKind::nothing) return result;
  const bool wants_list = wanted == YamlKind::list;
  result.findings.push_back(error_at(
      result.root.where, "input/wrong-type",
      wants_list ? "This file must hold a list of entries." : "This file must hold settings.",
      wants_list ? "Begin each entry with a dash and a space: - term: …"
                 : "Write each setting in a line of its own: its name, a colon, a space and the value."));
  result.root = {};
  return result;
}

std::string file_stem(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  if (slash != std::string_view::npos) path.remove_prefix(slash + 1);
  return std::string(path.substr(0, path.rfind('.')));
}

}  // namespace alongside
