#include "model/view.h"

namespace alongside {
namespace {

/// What a derived text lacks it takes from the page.
const std::string& own_or_pages(const View& view, PageIndex page, std::string Document::*own) {
  const Toolkit& toolkit = *view.toolkit;
  const Document* document = document_of(view, page);
  if (document != nullptr && !(document->*own).empty()) return document->*own;
  return toolkit.texts[toolkit.pages[page].plain].document->*own;
}

}  // namespace

const Document* document_of(const View& view, PageIndex page) {
  const TextIndex text = view.pages[page].text;
  return text == no_index ? nullptr : view.toolkit->texts[text].document;
}

std::string_view fixed_word(const View& view, std::string_view key) {
  if (view.edition == Edition::easy_read) {
    if (const auto own = view.fixed->easy_read.find(key); own != view.fixed->easy_read.end()) return own->second;
  }
  const auto found = view.fixed->plain.find(key);
  return found == view.fixed->plain.end() ? key : std::string_view(found->second);
}

std::string filled(const View& view, std::string_view text) {
  std::string result;
  std::size_t start = 0;
  for (std::size_t open = text.find("{{"); open != std::string_view::npos; open = text.find("{{", start)) {
    const std::size_t close = text.find("}}", open);
    if (close == std::string_view::npos) break;
    const std::string_view name = text.substr(open + 2, close - open - 2);
    const auto known = view.names.find(name);
    result += text.substr(start, open - start);
    result += known == view.names.end() ? text.substr(open, close + 2 - open) : std::string_view(known->second);
    start = close + 2;
  }
  result += text.substr(start);
  return result;
}

std::string title_of(const View& view, PageIndex page) { return filled(view, own_or_pages(view, page, &Document::title)); }

std::string summary_of(const View& view, PageIndex page) {
  const Toolkit& toolkit = *view.toolkit;
  const Document* document = document_of(view, page);
  if (document != nullptr && !document->front.summary.empty()) return filled(view, document->front.summary);
  return filled(view, toolkit.texts[toolkit.pages[page].plain].document->front.summary);
}

}  // namespace alongside
