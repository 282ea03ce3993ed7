#include "app/section_texts.h"

#include <utility>

#include "assemble/section_files.h"
#include "parse/section_file.h"

namespace alongside {

Findings put_sections_in_place(const SourceFiles& sources, const std::vector<std::string>& languages, Documents& documents) {
  Findings findings;
  documents.section_files = find_section_files(sources, documents.texts, languages);
  for (SectionFile& file : documents.section_files) {  // those of lower layers come first
    file.own = documents.texts[file.text];
    auto whole = std::make_shared<const Document>(put_together(file, *documents.texts[file.below]));
    append(findings, whole->findings);
    documents.texts[file.text] = std::move(whole);
  }
  return findings;
}

}  // namespace alongside
