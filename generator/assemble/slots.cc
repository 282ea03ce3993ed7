#include "assemble/slots.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "foundation/suggest.h"
#include "foundation/text.h"
#include "model/view.h"

namespace alongside {
namespace {

/// A file of a theme with the slot that it is for.
struct SlotFile {
  std::size_t layer = 0;
  std::string shown;
  TextName name;
  std::string key;
};

class SlotCheck {
 public:
  explicit SlotCheck(Assembly& assembly) : assembly_(assembly), toolkit_(assembly.toolkit) {}

  void run() {
    collect_places();
    if (assembly_.sources.slots.empty()) return;
    collect_files();
    for (const SlotFile& file : files_) check_file(file);
    for (const auto& [slot, keys] : keys_of_texts_) check_missing(slot, keys);
  }

 private:
  void report(Severity severity, const Location& where, const char* rule, std::string message, std::string hint) {
    toolkit_.findings.push_back({severity, where, rule, std::move(message), std::move(hint), {}, {}, {}});
  }

  /// Where pages open slots; shared text stands in pages of any language and edition.
  void collect_places() {
    for (const Text& text : toolkit_.texts) {
      if (toolkit_.pages[text.page].left_out) continue;
      const std::string_view language = text.language == toolkit_.settings.language ? std::string_view() : text.language;
      for (const std::string& slot : slots_of(*text.document)) keys_of_texts_[slot].insert(slot_key_of(slot, language, text.edition));
    }
    for (const auto& document : assembly_.documents.shared) {
      const std::set<std::string> slots = slots_of(*document);
      shared_slots_.insert(slots.begin(), slots.end());
    }
  }

  std::set<std::string> slots_of(const Document& document) {
    std::set<std::string> slots;
    for (const ContainerUse& container : document.containers) {
      if (container.kind != ContainerKind::slot) continue;
      const std::string name(attribute(document, container, "name"));
      const bool is_new = slots.insert(name).second;
      if (is_new || name.empty()) continue;
      report(Severity::warning, location_of_attribute(document, container, "name"), "theme/slot-twice",
             "This page has two slots called " + name + ", so a theme's words would stand on it twice.", "Give one of them another name.");
    }
    return slots;
  }

  void collect_files() {
    for (const SourceFile& file : assembly_.sources.slots) {
      TextName name = read_slot_name(assembly_, file);
      std::string key = slot_key_in(assembly_, name);
      files_.push_back({file.layer, shown_path(assembly_.sources, file.layer, file.path), std::move(name), std::move(key)});
    }
  }

  void check_file(const SlotFile& file) {
    if (!file.name.findings.empty()) return append(toolkit_.findings, file.name.findings);
    for (const SlotFile& other : files_) {
      if (&other == &file) break;
      if (other.layer == file.layer && other.key == file.key) report_twice(other, file);
    }
    const std::string& slot = file.name.page;
    const auto texts = keys_of_texts_.find(slot);
    const bool is_known = texts != keys_of_texts_.end();
    if (shared_slots_.contains(slot) || (is_known && texts->second.contains(file.key)) || !is_built(file.name.language)) return;
    report(Severity::warning, {file.shown, {}, {}}, "theme/unknown-slot",
           is_known ? "No text in this language and edition has a slot called " + slot + '.' : "No page has a slot called " + slot + '.',
           is_known ? "Delete this file, or open the slot there: ::: slot {name=\"" + slot + "\"}" : did_you_mean(slot, known_slots()));
  }

  void report_twice(const SlotFile& first, const SlotFile& second) {
    report(Severity::error, {second.shown, {}, {}}, "theme/slot-twice",
           "Two files have words for one slot, " + second.name.page + ": " + first.shown + " and " + second.shown,
           "Put their words together in one file, and delete the other.");
  }

  bool is_built(const std::string& language) const {
    const std::vector<std::string>& built = toolkit_.settings.languages;
    return std::find(built.begin(), built.end(), language) != built.end();
  }

  std::vector<std::string> known_slots() const {
    std::set<std::string> names = shared_slots_;
    for (const auto& [slot, keys] : keys_of_texts_) names.insert(slot);
    return {names.begin(), names.end()};
  }

  /// A slot for which a theme has words, though not for all texts that open it.
  void check_missing(const std::string& slot, const std::set<std::string>& keys) {
    const auto is_for_it = [&](const SlotFile& file) { return file.name.page == slot; };
    const auto last = std::find_if(files_.rbegin(), files_.rend(), is_for_it);
    if (last == files_.rend()) return;
    for (const std::string& key : keys) {
      if (toolkit_.slots.contains(key)) continue;
      report(Severity::advice, {last->shown, {}, {}}, "theme/slot-missing",
             "Some pages keep the toolkit's words in the slot " + slot + ", because this theme has no slots/" + key + ".md.",
             "Write that file, so that its readers get your words too.");
    }
  }

  Assembly& assembly_;
  Toolkit& toolkit_;
  std::vector<SlotFile> files_;
  std::map<std::string, std::set<std::string>> keys_of_texts_;  // by slot: what theme's files for the texts that open it are called
  std::set<std::string> shared_slots_;
};

}  // namespace

TextName read_slot_name(const Assembly& assembly, const SourceFile& file) {
  constexpr std::string_view folder = "slots/";
  TextName name = read_text_name(std::string_view(file.path).substr(folder.size()), shown_path(assembly.sources, file.layer, file.path),
                                 assembly.languages);
  name.page.resize(name.page.size() - std::string_view(".md").size());
  std::erase_if(name.findings, [](const Finding& finding) {  // a slot has no address
    return finding.rule == "structure/file-name" || finding.rule == "structure/no-address";
  });
  return name;
}

std::string slot_key_in(const Assembly& assembly, const TextName& name) {
  const bool is_own = name.language == assembly.languages.front();
  return slot_key_of(name.page, is_own ? std::string_view() : name.language, name.edition);
}

void check_slots(Assembly& assembly) { SlotCheck(assembly).run(); }

}  // namespace alongside
