#include "foundation/yaml.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <array>
#include <sstream>
#include <unordered_map>
#include <utility>

#include "foundation/source_text.h"
#include "foundation/text.h"
#include "foundation/unicode.h"
#include "foundation/yaml_lines.h"
#include "foundation/yaml_plain.h"

namespace alongside {
namespace {

/// From a mark of the library in the prepared text to a place in the file as it was typed.
class Places {
 public:
  Places(std::string_view typed, const PreparedYaml& prepared, const std::string& file, int first_line)
      : typed_(typed), index_(typed), prepared_(prepared), file_(file), first_line_(first_line) {}

  /// The place of `text` as it was typed at `mark`; to the end of the line where it stands otherwise there.
  Location place(const YAML::Mark& mark, std::string_view text) const { return place(mark.line, mark.column, text); }

  /// The same for a line and column (bytes) of the prepared text, both from 0.
  Location place(int prepared_line, int column_bytes, std::string_view text) const {
    const std::string_view line = index_.line(typed_, prepared_line + 1);
    const std::size_t at = std::min(prepared_.typed_column(prepared_line, column_bytes), line.size());
    const std::string_view rest = line.substr(at);
    const std::string_view here = typed_part(rest, text);
    const int column = code_points(line.substr(0, at)) + 1;
    const int number = first_line_ + prepared_line;
    return {file_, {number, column}, {number, column + code_points(here)}};
  }

 private:
  std::string_view typed_;
  LineIndex index_;
  const PreparedYaml& prepared_;
  const std::string& file_;
  int first_line_;
};

/// Of entries with the same key the first stays; the others are reported.
void drop_duplicates(YamlValue& map, Findings& findings) {
  std::unordered_map<std::string_view, int> first_lines;
  std::vector<std::size_t> more;
  for (std::size_t i = 0; i < map.entries.size(); ++i) {
    const YamlEntry& entry = map.entries[i];
    const auto [first, is_new] = first_lines.emplace(entry.key, entry.key_where.from.line);
    if (is_new) continue;
    more.push_back(i);
    findings.push_back(error_at(entry.key_where, "input/duplicate-field",
                                "“" + entry.key + "” is given twice; the first one is in line " +
                                    std::to_string(first->second) + ".",
                                "Keep one of the two."));
  }
  for (auto gone = more.rbegin(); gone != more.rend(); ++gone) {
    map.entries.erase(map.entries.begin() + static_cast<std::ptrdiff_t>(*gone));
  }
}

/// Builds the tree from the library's events, so that a key given twice and a reference to another place are seen.
class TreeBuilder : public YAML::EventHandler {
 public:
  TreeBuilder(const Places& places, YamlResult& result) : places_(places), result_(result) {}

  void OnDocumentStart(const YAML::Mark& mark) override {
    if (++documents_ != 2) return;
    result_.findings.push_back(error_at(places_.place(mark, {}), "input/second-part",
                                        "This file has a --- line in its middle, and all below it is left out.",
                                        "Remove the --- line."));
  }
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t) override { add(value_of(YamlKind::nothing, mark, {})); }

  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
    result_.findings.push_back(error_at(places_.place(mark, {}), "input/reference",
                                        "This value begins with *, which repeats a value from elsewhere in the file.",
                                        "Write the value out, or put quotation marks round it if the * belongs to it."));
    add(value_of(YamlKind::nothing, mark, {}));
  }

  void OnScalar(const YAML::Mark& mark, const std::string&, YAML::anchor_t, const std::string& text) override {
    YamlValue value = value_of(YamlKind::text, mark, text);
    value.text = text;
    add(std::move(value));
  }

  void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {
    frames_.push_back({value_of(YamlKind::list, mark, {}), {}, {}, false});
  }
  void OnSequenceEnd() override { close(); }

  void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {
    frames_.push_back({value_of(YamlKind::map, mark, {}), {}, {}, false});
  }
  void OnMapEnd() override { close(); }

 private:
  struct Frame {
    YamlValue value;
    std::string key;
    Location key_where;
    bool has_key = false;
  };

  YamlValue value_of(YamlKind kind, const YAML::Mark& mark, std::string_view text) const {
    YamlValue value;
    value.kind = kind;
    value.where = places_.place(mark, text);
    return value;
  }

  void close() {
    YamlValue done = std::move(frames_.back().value);
    frames_.pop_back();
    if (!frames_.empty()) drop_duplicates(done, result_.findings);  // the outermost may grow yet
    add(std::move(done));
  }

  void add(YamlValue value) {
    if (frames_.empty() && documents_ > 1) return;
    if (frames_.empty()) {
      result_.root = std::move(value);
      return;
    }
    Frame& frame = frames_.back();
    if (frame.value.kind == YamlKind::list) {
      frame.value.items.push_back(std::move(value));
    } else if (frame.has_key) {
      add_entry(frame, std::move(value));
    } else {
      frame.has_key = true;
      frame.key = std::move(value.text);
      frame.key_where = std::move(value.where);
    }
  }

  void add_entry(Frame& frame, YamlValue value) {
    frame.has_key = false;
    frame.value.entries.push_back({std::move(frame.key), std::move(frame.key_where), std::move(value)});
  }

  const Places& places_;
  YamlResult& result_;
  std::vector<Frame> frames_;
  int documents_ = 0;
};

struct Explanation {
  std::string_view library_words;
  std::string_view rule;
  std::string_view message;
  std::string_view hint;
};

/// What the library says, in words for people who have never heard of YAML.
constexpr std::array explanations = {
    Explanation{"illegal map value", "input/colon", "There is a colon here that cannot be understood.",
                "Begin the line where the lines above begin, or put the whole value in quotation marks."},
    Explanation{"end of map not found", "input/indentation",
                "This line does not fit in: it is not “name: value”, or it does not begin below the lines around it.",
                "Write the name, a colon, a space and the value, and begin the line where its neighbours begin."},
    Explanation{"end of sequence not found", "input/indentation",
                "This line does not fit into the list above it.",
                "Begin each entry of a list with a dash and a space, all at the same place."},
    Explanation{"flow", "input/open-bracket", "A bracket is opened and not closed, or a comma is missing.",
                "Close a list with ] and a group with }, and put commas between the entries."},
    Explanation{"EOF in scalar", "input/open-quotation-mark", "A quotation mark is opened and never closed.",
                "Put the same mark at the end of the value."},
    Explanation{"escape", "input/backslash", "A backslash \\ stands in a value between double quotation marks.",
                "Write it twice, or put single quotation marks round the value."},
    Explanation{"anchor", "input/reference", "This value begins with * or &, which refers to another place in the file.",
                "Write the value out, or put quotation marks round it."},
    Explanation{"alias", "input/reference", "This value begins with * or &, which refers to another place in the file.",
                "Write the value out, or put quotation marks round it."},
};

Finding finding_of(const YAML::Exception& problem, const Places& places) {
  const YAML::Mark mark = problem.mark.is_null() ? YAML::Mark() : problem.mark;
  for (const Explanation& known : explanations) {
    if (problem.msg.find(known.library_words) == std::string::npos) continue;
    const bool is_escape = known.rule == "input/backslash";  // the library stops behind the sign that follows
    const Location where = is_escape ? places.place(mark.line, mark.column - 2, "\\") : places.place(mark, {});
    return error_at(where, std::string(known.rule), std::string(known.message), std::string(known.hint));
  }
  return error_at(places.place(mark, {}), "input/not-yaml", "This cannot be read as a list of settings.",
                  "Write one setting a line: its name, a colon, a space and the value.");
}

bool begins_block(const std::string& line) { return !line.empty() && line[0] != ' ' && line[0] != '#'; }

/// Empties the setting that `at` stands in, so that the others can be read; false where nothing was left to empty.
bool drop_setting(std::vector<std::string>& lines, std::size_t at) {
  at = std::min(at, lines.size() - 1);
  while (at > 0 && !begins_block(lines[at])) --at;
  const bool had_words = !trimmed(lines[at]).empty();
  lines[at].clear();
  for (++at; at < lines.size() && !begins_block(lines[at]); ++at) lines[at].clear();
  return had_words;
}

/// One attempt: the tree, or what stopped the library.
bool read_once(const PreparedYaml& prepared, const Places& places, YamlResult& result, std::size_t& stopped_at,
               Findings& problems) {
  std::istringstream input(joined(prepared.lines, "\n"));
  result = {};
  TreeBuilder builder(places, result);
  try {
    YAML::Parser parser(input);
    const bool has_more = parser.HandleNextDocument(builder);
    if (has_more) parser.HandleNextDocument(builder);
    return true;
  } catch (const YAML::Exception& problem) {
    problems.push_back(finding_of(problem, places));
    stopped_at = problem.mark.is_null() ? 0 : static_cast<std::size_t>(std::max(problem.mark.line, 0));
    return false;
  }
}

/// What the library makes of the lines that are left; settings that it cannot read are dropped one after the other.
YamlResult read_by_library(PreparedYaml& prepared, const Places& places) {
  constexpr int most_attempts = 20;
  YamlResult result;
  const auto is_empty = [](const std::string& line) { return line.empty(); };
  if (std::all_of(prepared.lines.begin(), prepared.lines.end(), is_empty)) return result;
  Findings problems;
  bool whole = false;
  for (int attempt = 0; attempt < most_attempts && !whole; ++attempt) {
    std::size_t stopped_at = 0;
    whole = read_once(prepared, places, result, stopped_at, problems);
    if (!whole && !drop_setting(prepared.lines, stopped_at)) break;
  }
  if (!whole) result = {};
  append(result.findings, std::move(problems));
  return result;
}

YamlValue text_value(const PlainSetting::Words& words, int line, const Places& places) {
  YamlValue value;
  value.kind = YamlKind::text;
  value.text = words.text;
  value.where = places.place(line, words.column, words.text);
  return value;
}

/// Puts the plain settings between the others, in the order of the file.
void add_plain(const std::vector<PlainSetting>& plain, const Places& places, YamlValue& root) {
  if (plain.empty()) return;
  root.kind = YamlKind::map;
  for (const PlainSetting& setting : plain) {
    YamlEntry entry{setting.key, places.place(setting.line, 0, setting.key), {}};
    if (setting.is_list) {
      entry.value.kind = YamlKind::list;
      entry.value.where = places.place(setting.line, setting.column, {});
      for (const PlainSetting::Words& words : setting.values) {
        entry.value.items.push_back(text_value(words, setting.line, places));
      }
    } else {
      entry.value = text_value(setting.values.front(), setting.line, places);
    }
    root.entries.push_back(std::move(entry));
  }
  if (root.where.file.empty()) root.where = root.entries.front().key_where;
  std::stable_sort(root.entries.begin(), root.entries.end(),
                   [](const YamlEntry& a, const YamlEntry& b) { return a.key_where.from < b.key_where.from; });
}

}  // namespace

const YamlValue* YamlValue::find(std::string_view key) const {
  for (const YamlEntry& entry : entries) {
    if (entry.key == key) return &entry.value;
  }
  return nullptr;
}

YamlResult read_yaml(std::string_view bytes, const std::string& file, int first_line, const ExpectsText& expects_text) {
  PreparedYaml prepared = prepared_yaml(bytes, file, first_line, expects_text);
  const Places places(bytes, prepared, file, first_line);
  const std::vector<PlainSetting> plain = take_plain_settings(prepared.lines);
  YamlResult result = read_by_library(prepared, places);
  append(result.findings, std::move(prepared.findings));
  add_plain(plain, places, result.root);
  drop_duplicates(result.root, result.findings);
  return result;
}

}  // namespace alongside
