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

struct Part {
  std::string heading;  // empty for what stands before the first
  std::string words;
};

/// What stands before the first level-2 heading of a text, then what stands below each.
std::vector<Part> parts_of(const Document& document, const SharedTexts& shared) {
  std::vector<Part> parts = {{{}, visible_words(document, shared)}};
  for (std::uint32_t heading = 0; heading < document.headings.size(); ++heading) {
    const std::uint32_t node = document.headings[heading].node;
    if (document.nodes[node].level != 2) continue;
    const std::string words = words_of_sections(document, {heading}, shared);
    if (parts.size() == 1) parts.front().words.resize(std::min(parts.front().words.find(words), parts.front().words.size()));
    parts.push_back({one_spaced(plain_words(document, node)), words.substr(words.find('\n') + 1)});
  }
  return parts;
}

const Part* with_heading(const std::vector<Part>& parts, const std::string& heading) {
  const auto found = std::find_if(parts.begin(), parts.end(), [&](const Part& part) { return part.heading == heading; });
  return found == parts.end() ? nullptr : &*found;
}

/// The parts that `newer` has otherwise than `older` or alone, then those that only `older` has.
std::vector<ChangedSection> changed_sections(const std::vector<Part>& older, const std::vector<Part>& newer) {
  std::vector<ChangedSection> changed;
  for (const Part& part : newer) {
    const Part* before = with_heading(older, part.heading);
    if (before == nullptr || before->words != part.words) {
      changed.push_back({part.heading, before == nullptr ? std::string() : before->words, part.words});
    }
  }
  for (const Part& part : older) {
    if (with_heading(newer, part.heading) == nullptr) changed.push_back({part.heading, part.words, {}});
  }
  return changed;
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
      if (below != nullptr && !below->left_out) add_left_out(brand_, brand_.texts[page.plain]);
      return;
    }
    for (const TextIndex text : page.texts) add_text(text, below);
    if (below != nullptr) add_texts_left_out(page, *below);
  }

  void add_text(TextIndex index, const Page* below) {
    const Text& text = brand_.texts[index];
    if (text.is_draft && !view_.drafts) return;
    const Document* older = below == nullptr ? nullptr : text_like(plain_, *below, text);
    if (older == nullptr) {
      changed_.push_back(described(brand_, text, TextFate::added));
      return;
    }
    const bool is_same = older->file == text.document->file && older->source() == text.document->source();
    if (!is_same) add_replaced(text, *older);
  }

  /// Single texts of a page that stays.
  void add_texts_left_out(const Page& page, const Page& below) {
    for (const TextIndex index : below.texts) {
      const Text& text = plain_.texts[index];
      if (text_like(brand_, page, text) == nullptr) add_left_out(plain_, text);
    }
  }

  /// The text of the same language and edition; null where there is none.
  static const Document* text_like(const Toolkit& toolkit, const Page& page, const Text& wanted) {
    for (const TextIndex index : page.texts) {
      const Text& text = toolkit.texts[index];
      if (text.language == wanted.language && text.edition == wanted.edition) return text.document;
    }
    return nullptr;
  }

  ChangedText described(const Toolkit& toolkit, const Text& text, TextFate fate) const {
    ChangedText changed;
    changed.fate = fate;
    changed.title = shown_title(view_, toolkit, text);
    changed.language = text.document->title.empty() ? brand_.settings.language : text.language;
    changed.form = shown_form(toolkit, text);
    changed.file = text.document->file;
    return changed;
  }

  void add_left_out(const Toolkit& toolkit, const Text& text) { changed_.push_back(described(toolkit, text, TextFate::left_out)); }

  void add_replaced(const Text& text, const Document& older) {
    ChangedText changed = described(brand_, text, TextFate::replaced);
    changed.replaces = older.file;
    changed.is_sections = text.sections != nullptr;
    changed.sections = changed_sections(parts_of(older, plain_.shared), parts_of(*text.document, brand_.shared));
    changed.changes = changes_between(visible_words(older, plain_.shared), visible_words(*text.document, brand_.shared));
    changed_.push_back(std::move(changed));
  }

  const Toolkit& plain_;
  const Toolkit& brand_;
  const View& view_;
  std::unordered_map<std::string, const Page*> plain_pages_;
  std::vector<ChangedText> changed_;
};

}  // namespace

std::string shown_title(const View& view, const Toolkit& toolkit, const Text& text) {
  const std::string& own = text.document->title;
  return filled(view, own.empty() ? toolkit.texts[toolkit.pages[text.page].plain].document->title : own);
}

std::string shown_form(const Toolkit& toolkit, const Text& text) {
  std::string form = text.edition == Edition::plain ? std::string() : std::string(format_name(text.edition));
  if (text.language != toolkit.settings.language) form += (form.empty() ? "" : ", ") + text.language;
  return form;
}

std::vector<ChangedText> text_changes(const LoadedToolkit& plain, const LoadedToolkit& brand) { return TextChanges(plain, brand).all(); }

}  // namespace alongside
