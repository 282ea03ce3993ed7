#include "app/findings_output.h"

#include <map>
#include <memory>

#include "app/exit.h"
#include "foundation/files.h"
#include "foundation/source_text.h"
#include "model/fingerprint.h"
#include "model/source_files.h"
#include "report/json.h"
#include "report/source_lines.h"
#include "report/summary.h"
#include "report/text.h"

namespace alongside {
namespace {

/// The lines of files that findings speak of: read again only now, because most runs have few.
class LinesOnDemand {
 public:
  explicit LinesOnDemand(const SourceFiles& sources) {
    for (const auto* files : {&sources.texts, &sources.shared, &sources.slots, &sources.settings, &sources.templates}) {
      for (const SourceFile& file : *files) bytes_[shown_path(sources, file.layer, file.path)] = &file.bytes;
    }
  }

  void add(const Document& document) { documents_[document.file] = &document; }

  std::string_view line(const std::string& file, int number) {
    if (const auto known = documents_.find(file); known != documents_.end()) {
      return known->second->lines.line(known->second->source(), number);
    }
    const auto found = bytes_.find(file);
    if (found == bytes_.end()) return {};
    auto& index = indexes_[file];
    if (index == nullptr) index = std::make_unique<LineIndex>(*found->second);
    return index->line(*found->second, number);
  }

 private:
  std::map<std::string, const std::string*> bytes_;
  std::map<std::string, const Document*> documents_;
  std::map<std::string, std::unique_ptr<LineIndex>> indexes_;
};

std::size_t word_count(std::string_view words) {
  std::size_t count = 0;
  bool in_word = false;
  for (const char c : words) {
    const bool space = c == ' ' || c == '\n' || c == '\t';
    count += !space && !in_word;
    in_word = !space;
  }
  return count;
}

std::vector<TextFacts> facts_of(const Toolkit& toolkit) {
  std::vector<TextFacts> facts;
  for (const Text& text : toolkit.texts) {
    const Kind* kind = toolkit.pages[text.page].kind;
    facts.push_back({text.document->file, text.language, std::string(edition_name(text.edition)),
                     kind == nullptr ? std::string() : kind->id, word_count(visible_words(*text.document)), fingerprint(*text.document)});
  }
  return facts;
}

std::string report_of(const Options& options, const LoadedToolkit& loaded, const Findings& findings, bool colour) {
  if (options.format == ReportFormat::json) return report_json(findings, facts_of(loaded.toolkit), ALONGSIDE_VERSION);
  if (options.format == ReportFormat::brief) return report_brief(findings);
  LinesOnDemand lines(loaded.sources);
  for (const Document& document : loaded.documents.texts) lines.add(document);
  for (const Document& document : loaded.documents.shared) lines.add(document);
  for (const Document& document : loaded.documents.slots) lines.add(document);
  const SourceLines source = [&](const std::string& file, int line) { return lines.line(file, line); };
  return report_text(findings, source, colour);
}

}  // namespace

void give_findings(const Options& options, Console& console, const LoadedToolkit& loaded, const Findings& findings) {
  console.clear_progress();
  if (options.findings_file.empty()) {
    console.out << report_of(options, loaded, findings, console.colour) << std::flush;
  } else {
    write_whole_file(options.findings_file, report_of(options, loaded, findings, false));
    console.say("The findings are in " + options.findings_file);
  }
}

int exit_for(const Options& options, const Findings& findings) {
  return fails(findings, options.fail_on) ? exit_problems : exit_done;
}

}  // namespace alongside
