#include "app/theme_slot_changes.h"

#include <map>

#include "app/theme_text_changes.h"
#include "foundation/text.h"
#include "model/fingerprint.h"

namespace alongside {
namespace {

/// Slots with the pages that open them and the words that stand there, by what the files of themes for them are called.
using OpenedSlots = std::map<std::string, ChangedSlot>;

std::string words_in(const Document& document, const ContainerUse& container) {
  std::string words;
  for (std::uint32_t child = document.nodes[container.node].first_child; child != 0; child = document.nodes[child].next) {
    words += plain_words(document, child) + ' ';
  }
  return one_spaced(words);
}

std::string shown_name(const Toolkit& toolkit, const std::string& slot, const Text& text) {
  const std::string form = shown_form(toolkit, text);
  return form.empty() ? slot : slot + " (" + form + ')';
}

class SlotsOfPages {
 public:
  explicit SlotsOfPages(const LoadedToolkit& brand) : toolkit_(brand.toolkit), view_(brand.views.front()) {}

  OpenedSlots all() {
    for (const Text& text : toolkit_.texts) {
      if (!toolkit_.pages[text.page].left_out) add_text(text);
    }
    return std::move(slots_);
  }

 private:
  void add_text(const Text& text) {
    for (const ContainerUse& container : text.document->containers) {
      if (container.kind == ContainerKind::slot) add(text, *text.document, container);
      if (container.kind == ContainerKind::include) add_shared(text, std::string(attribute(*text.document, container, "file")));
    }
  }

  /// A slot in shared text is open on each page that includes it.
  void add_shared(const Text& text, const std::string& file) {
    const auto shared = toolkit_.shared.find(file);
    if (shared == toolkit_.shared.end()) return;
    for (const ContainerUse& container : shared->second->containers) {
      if (container.kind == ContainerKind::slot) add(text, *shared->second, container);
    }
  }

  void add(const Text& text, const Document& document, const ContainerUse& container) {
    const std::string name(attribute(document, container, "name"));
    const std::string language = text.language == toolkit_.settings.language ? std::string() : text.language;
    ChangedSlot& slot = slots_[slot_key_of(name, language, text.edition)];
    if (slot.pages.empty()) {
      slot.name = shown_name(toolkit_, name, text);
      slot.before = words_in(document, container);
    }
    slot.pages.push_back(shown_title(view_, toolkit_, text));
  }

  const Toolkit& toolkit_;
  const View& view_;
  OpenedSlots slots_;
};

/// The words that the themes of a brand give; `fallback` where they give none.
std::string words_given(const LoadedToolkit& loaded, const std::string& key, const std::string& fallback) {
  const auto given = loaded.toolkit.slots.find(key);
  const bool has_words = given != loaded.toolkit.slots.end();
  return filled(loaded.views.front(), has_words ? one_spaced(visible_words(*given->second, loaded.toolkit.shared)) : fallback);
}

}  // namespace

std::vector<ChangedSlot> slot_changes(const LoadedToolkit& plain, const LoadedToolkit& brand) {
  std::vector<ChangedSlot> changed;
  for (auto& [key, slot] : SlotsOfPages(brand).all()) {
    if (!brand.toolkit.slots.contains(key)) continue;
    const std::string fallback = slot.before;
    slot.before = words_given(plain, key, fallback);
    slot.after = words_given(brand, key, fallback);
    if (slot.before != slot.after) changed.push_back(std::move(slot));
  }
  return changed;
}

}  // namespace alongside
