#include "app/record_files.h"

#include "foundation/files.h"
#include "foundation/parallel.h"
#include "foundation/text.h"
#include "model/fingerprint.h"

namespace alongside {
namespace {

constexpr std::string_view ending = ".txt";
constexpr std::uint64_t largest = 4'000'000;  // bytes: twice what a text may hold, since descriptions are words too

/// The words in the file at `path`; nothing where it cannot be read.
std::optional<std::string> words_in(const std::string& path) {
  try {
    return read_whole_file(path);
  } catch (const FileProblem&) {
    return std::nullopt;
  }
}

/// What is wrong with the file `name` of a folder of records; empty where nothing is.
std::string problem_of(const std::string& folder, const FileEntry& file) {
  const std::string other = "Take it back as it was, or delete it and type “alongside match” for the texts that were held against it.";
  if (file.kind != FileKind::file || file.size > largest) return other;
  const std::optional<std::string> words = words_in(folder + file.path);
  if (!words) return other;
  const std::string right_name = words_fingerprint(*words) + std::string(ending);
  if (file.path == right_name) return {};
  const bool is_there = is_file(folder + right_name);
  if (is_there) return "Delete it: the words are kept under their right name, " + right_name + ", too.";
  return "If you gave it another name, call it " + right_name + " again. If you changed its words, take it back as it was, or delete it.";
}

}  // namespace

std::string keep_words(const std::string& folder, const std::string& words) {
  const std::string records = path_join(folder, reviewed_folder);
  std::string name = words_fingerprint(words);
  make_folders(records);
  write_whole_file(records + name + std::string(ending), words);
  return name;
}

RecordFiles::RecordFiles(const SourceFiles& sources) {
  for (const Layer& layer : sources.layers) {
    const bool has_records = layer.kind == LayerKind::toolkit || layer.kind == LayerKind::upstream;
    if (!has_records) continue;
    const std::string below(reviewed_folder);
    places_.push_back({path_join(layer.root, below), layer.shown + below, layer.kind == LayerKind::toolkit});
  }
}

std::optional<std::string> RecordFiles::words(const std::string& fingerprint) const {
  if (!is_word_fingerprint(fingerprint)) return std::nullopt;
  for (const Place& place : places_) {
    const std::string path = place.disk + fingerprint + std::string(ending);
    if (!is_file(path)) continue;
    std::optional<std::string> words = words_in(path);
    if (words && words_fingerprint(*words) == fingerprint) return words;
  }
  return std::nullopt;
}

Findings RecordFiles::check(unsigned jobs) const {
  Findings findings;
  for (const Place& place : places_) {
    if (!place.is_own || !is_folder(place.disk)) continue;
    const std::vector<FileEntry> files = list_tree(place.disk);
    std::vector<std::string> problems(files.size());
    for_each_index(files.size(), jobs, [&](std::size_t i) { problems[i] = problem_of(place.disk, files[i]); });
    for (std::size_t i = 0; i < files.size(); ++i) {
      if (problems[i].empty()) continue;
      findings.push_back(warning_at({place.shown + files[i].path, {}, {}}, "review/changed-record",
                                    "This file does not hold the words that its name stands for.", problems[i]));
    }
  }
  return findings;
}

}  // namespace alongside
