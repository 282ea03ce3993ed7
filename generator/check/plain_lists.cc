// Lists with bullets and numbered steps: how long they are, how they begin and how they end.
#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "check/nodes.h"
#include "check/wording_rules.h"
#include "foundation/text.h"
#include "foundation/unicode.h"

namespace alongside {
namespace {

bool begins_item(const Document& document, std::uint32_t list, std::uint32_t paragraph) {
  bool found = false;
  for_each_child(document, list, [&](std::uint32_t, const Node& item) { found = found || item.first_child == paragraph; });
  return found;
}

bool is_ordered(const Wording& wording, const ItemList& list) { return (wording.document.nodes[list.node].flags & flag_ordered) != 0; }

Location place_of_block(const Wording& wording, const WordingBlock& block) {
  const std::string_view text = trimmed(block.text);
  const auto at = static_cast<std::uint32_t>(text.data() - block.text.data());
  return location_of(wording.document, wording.prose, *block.prose, at, static_cast<std::uint32_t>(text.size()));
}

/// What stands at the end of an item and does not belong there: ";", ",", "and", "or"; empty where nothing does.
std::string_view needless_end(const WordingBlock& block) {
  const std::string_view text = trimmed(block.text);
  if (text.ends_with(" and")) return text.substr(text.size() - 3);
  if (text.ends_with(" or")) return text.substr(text.size() - 2);
  return text.ends_with(';') || text.ends_with(',') ? text.substr(text.size() - 1) : std::string_view();
}

bool begins_small(std::string_view text) {
  std::size_t at = 0;
  const char32_t first = text.empty() ? U'A' : next_code_point(text, at);
  return is_letter(first) && !is_capital(first);
}

/// A piece of the sentence that the lead-in began, with a full stop at its end.
bool is_piece_with_stop(const WordingBlock& block) {
  const std::string_view text = trimmed(block.text);
  const bool ends_so = text.ends_with('.') && !text.ends_with("..") && !text.ends_with("etc.") && !text.ends_with(".m.");
  return ends_so && begins_small(text) && block.analysis.sentences.size() == 1;
}

void report_end(const Wording& wording, const WordingBlock& block, std::string_view end, Findings& findings) {
  const auto at = static_cast<std::uint32_t>(end.data() - block.text.data());
  const Location where = location_of(wording.document, wording.prose, *block.prose, at, static_cast<std::uint32_t>(end.size()));
  findings.push_back(warning_at(where, "plain/list-punctuation", "This item of a list ends with “" + std::string(end) + "”: " + quoted(block.text),
                                "Take it away: the bullet shows where an item begins."));
}

}  // namespace

void check_long_lists(const Wording& wording, Findings& findings) {
  const LimitLevels& limit = wording.limits[Limit::list_items];
  const bool steps_count = wording.context.edition == Edition::easy_read;  // elsewhere a work may take as many steps as it takes
  for (const ItemList& list : wording.lists) {
    const auto severity = limit.severity_of(list.items);
    if (!severity || (!steps_count && is_ordered(wording, list))) continue;
    const int most = limit.limit_of(*severity);
    int begun = 0;
    for (const WordingBlock* block : list.blocks) {
      begun += begins_item(wording.document, list.node, block->prose->node) ? 1 : 0;
      if (begun <= most) continue;
      findings.push_back(finding_at(*severity, place_of_block(wording, *block), "language/long-list",
                                    "This list has " + std::to_string(list.items) + " items; this is item " + std::to_string(begun) + ".",
                                    "Make two lists of it, each with words before it, or keep the " + std::to_string(most) + " that matter most."));
      break;
    }
  }
}

void check_long_items(const Wording& wording, Findings& findings) {
  const LimitLevels& limit = wording.limits[Limit::item_sentences];
  for (const ItemList& list : wording.lists) {
    if (is_ordered(wording, list)) continue;
    for (const WordingBlock* block : list.blocks) {
      const auto count = static_cast<int>(block->analysis.sentences.size());
      const auto severity = limit.severity_of(count);
      if (!severity) continue;
      findings.push_back(finding_at(*severity, place_of_block(wording, *block), "language/long-item",
                                    "This item of a list has " + std::to_string(count) + " sentences: " + quoted(block->text),
                                    "Keep an item to one sentence. What needs more is a paragraph, or a part with a heading of its own."));
    }
  }
}

void check_list_ends(const Wording& wording, Findings& findings) {
  for (const ItemList& list : wording.lists) {
    if (is_ordered(wording, list)) continue;
    for (const WordingBlock* block : list.blocks) {
      const std::string_view text = trimmed(block->text);
      std::string_view end = needless_end(*block);
      if (end.empty() && is_piece_with_stop(*block)) end = text.substr(text.size() - 1);
      if (!end.empty()) report_end(wording, *block, end, findings);
    }
  }
}

void check_steps(const Wording& wording, Findings& findings) {
  constexpr std::size_t least_words = 5;  // less is a name, not a step
  for (const ItemList& list : wording.lists) {
    if (!is_ordered(wording, list)) continue;
    for (const WordingBlock* block : list.blocks) {
      const std::string_view text = trimmed(block->text);
      const bool ends_well = text.find_last_of(".!?:)\u2026") == text.size() - 1 || text.ends_with("\u201D") || text.ends_with('"');
      if (ends_well || block->analysis.words.size() < least_words || is_link_only(wording.prose, *block)) continue;
      const auto last = static_cast<std::uint32_t>(block->analysis.words.size() - 1);
      findings.push_back(advice_at(place_of_words(wording, *block, last), "plain/step-full-stop", "This step has no full stop at its end: " + quoted(text),
                                   "Write each numbered step as a sentence, with its full stop."));
    }
  }
}

void check_lead_ins(const Wording& wording, Findings& findings) {
  for (const ItemList& list : wording.lists) {
    if (is_ordered(wording, list)) continue;
    for (const WordingBlock& block : wording.blocks) {
      const bool leads = block.kind() == ProseKind::paragraph && block.prose->node != 0 && wording.document.nodes[block.prose->node].next == list.node;
      if (!leads || block.analysis.sentences.empty()) continue;
      const Sentence& last = block.analysis.sentences.back();
      findings.push_back(advice_at(place_of(wording, block, last), "plain/lead-in", "No colon tells that a list comes after " + quoted(text_of(block.text, last)),
                                   "End the sentence before a list with a colon, so that each item goes on from it."));
    }
  }
}

void check_uneven_lists(const Wording& wording, Findings& findings) {
  constexpr std::size_t long_item = 15, times_the_others = 4, least_items = 3;
  for (const ItemList& list : wording.lists) {
    if (is_ordered(wording, list) || list.blocks.size() < least_items) continue;
    const auto longest = std::max_element(list.blocks.begin(), list.blocks.end(), [](const WordingBlock* a, const WordingBlock* b) {
      return a->analysis.words.size() < b->analysis.words.size();
    });
    std::size_t words = 0;
    for (const WordingBlock* block : list.blocks) words += block->analysis.words.size();
    const std::size_t own = (*longest)->analysis.words.size();
    const bool stands_out = own > long_item && own * (list.blocks.size() - 1) > times_the_others * (words - own);
    if (!stands_out) continue;
    findings.push_back(advice_at(place_of_block(wording, **longest), "plain/uneven-list", "This item is much longer than the others of its list: " + quoted((*longest)->text),
                                 "Give the items of a list about the same length, or tell this one in a paragraph."));
  }
}

}  // namespace alongside
