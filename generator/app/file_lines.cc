#include "app/file_lines.h"

#include "model/source_files.h"

namespace alongside {

FileLines::FileLines(const LoadedBrands& loaded) {
  for (const auto& brand : loaded.brands) add(*brand);
}

void FileLines::add(const LoadedToolkit& brand) {
  const SourceFiles& sources = brand.sources;
  for (const auto* files : {&sources.settings, &sources.templates}) {
    for (const SourceFile& file : *files) bytes_.try_emplace(shown_path(sources, file.layer, file.path), &file.bytes);
  }
  const Documents& documents = brand.documents;
  documents_.reserve(documents_.size() + documents.texts.size());
  for (const auto* part : {&documents.texts, &documents.shared, &documents.slots}) {
    for (const auto& document : *part) documents_.try_emplace(document->file, document.get());
  }
  for (const SectionFile& file : documents.section_files) documents_[file.own->file] = file.own.get();
}

std::string_view FileLines::line(const std::string& file, int number) {
  if (const auto known = documents_.find(file); known != documents_.end()) {
    return known->second->lines.line(known->second->source(), number);
  }
  const auto found = bytes_.find(file);
  if (found == bytes_.end()) return {};
  const std::lock_guard alone(making_index_);
  auto& index = indexes_[file];
  if (index == nullptr) index = std::make_unique<LineIndex>(*found->second);
  return index->line(*found->second, number);
}

SourceLines FileLines::source() {
  return [this](const std::string& file, int number) { return line(file, number); };
}

}  // namespace alongside
