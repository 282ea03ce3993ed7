#include "app/theme_text_changes.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "check/in_step.h"
#include "foundation/text.h"
#include "model/fingerprint.h"
#include "report/html_parts.h"

namespace alongside {
namespace {

using Section = std::pair<std::string, std::string>;  // its heading and its words

/// The parts of a text below level-2 headings; what stands before the first has no heading.
std::vector<Section> sections_of(const Document& document) {
  std::vector<Section> sections = {{}};
  for (std::uint32_t child = document.nodes.front().first_child; child != 0; child = document.nodes[child].next) {
    const Node& node = document.nodes[child];
    const std::string words = one_spaced(plain_words(document, child));
    if (node.kind == NodeKind::heading && node.level == 2) {
      sections.push_back({words, {}});
    } else {
      sections.back().second += words + '\n';
    }
  }
  return sections;
}

/// The headings of parts of `after` that `before` has otherwise or not at all, then of those that only `before` has.
std::vector<std::string> changed_sections(const Document& before, const Document& after) {
  const std::vector<Section> older = sections_of(before), newer = sections_of(after);
  std::vector<std::string> headings;
  const auto holds = [](const std::vector<Section>& all, const Section& wanted) {
    return std::find(all.begin(), all.end(), wanted) != all.end();
  };
  for (const Section& section : newer) {
    if (!section.first.empty() && !holds(older, section)) headings.push_back(section.first);
  }
  for (const Section& section : older) {
    const auto same_heading = [&](const Section& other) { return other.first == section.first; };
    if (std::none_of(newer.begin(), newer.end(), same_heading)) headings.push_back(section.first);
  }
  return headings;
}

class TextChanges {
 public:
  TextChanges(const LoadedToolkit& plain, const LoadedToolkit& brand) : plain_(plain.toolkit), brand_(brand.toolkit), view_(brand.views.front()) {
    for (const Page& page : plain_.pages) plain_pages_.emplace(page.address, &page);
  }

  std::vector<ChangedText> all() {
    for (const Page& page : brand_.pages) add_page(page);
    return std::move(changed_);
  }

 private:
  void add_page(const Page& page) {
    const auto found = plain_pages_.find(page.address);
    const Page* below = found == plain_pages_.end() ? nullptr : found->second;
    if (page.left_out) {
      if (below != nullptr && !below->left_out) add(TextFate::left_out, page.texts.front(), nullptr);
      return;
    }
    for (const TextIndex text : page.texts) add_text(text, below);
  }

  void add_text(TextIndex index, const Page* below) {
    const Text& text = brand_.texts[index];
    const Document* older = below == nullptr ? nullptr : text_like(*below, text);
    if (older == nullptr) return add(TextFate::added, index, nullptr);
    const bool is_same = older->file == text.document->file && older->source() == text.document->source();
    if (!is_same) add(TextFate::replaced, index, older);
  }

  /// The text of the same language and edition; null where there is none.
  const Document* text_like(const Page& page, const Text& wanted) const {
    for (const TextIndex index : page.texts) {
      const Text& text = plain_.texts[index];
      if (text.language == wanted.language && text.edition == wanted.edition) return text.document;
    }
    return nullptr;
  }

  std::string title_of(const Text& text) const {
    const TextIndex page = brand_.pages[text.page].plain;
    const std::string& own = text.document->title;
    return filled(view_, own.empty() && page != no_index ? brand_.texts[page].document->title : own);
  }

  std::string form_of(const Text& text) const {
    std::string form = text.edition == Edition::plain ? std::string() : std::string(format_name(text.edition));
    if (text.language != brand_.settings.language) form += (form.empty() ? "" : ", ") + text.language;
    return form;
  }

  void add(TextFate fate, TextIndex index, const Document* older) {
    const Text& text = brand_.texts[index];
    ChangedText changed;
    changed.fate = fate;
    changed.title = title_of(text);
    changed.language = text.document->title.empty() ? brand_.settings.language : text.language;
    changed.form = form_of(text);
    changed.file = text.document->file;
    if (older != nullptr) {
      changed.replaces = older->file;
      changed.sections = changed_sections(*older, *text.document);
      changed.changes = changes_between(visible_words(*older, plain_.shared), visible_words(*text.document, brand_.shared));
    }
    changed_.push_back(std::move(changed));
  }

  const Toolkit& plain_;
  const Toolkit& brand_;
  const View& view_;
  std::unordered_map<std::string, const Page*> plain_pages_;
  std::vector<ChangedText> changed_;
};

}  // namespace

std::vector<ChangedText> text_changes(const LoadedToolkit& plain, const LoadedToolkit& brand) { return TextChanges(plain, brand).all(); }

}  // namespace alongside
