// How the items of a list begin: all with a small letter, or all with a capital.
#include <algorithm>
#include <string>
#include <vector>

#include "check/nodes.h"
#include "check/wording_rules.h"
#include "foundation/text.h"

namespace alongside {
namespace {

enum class Beginning { small, capital, unclear };

/// Everyday words, which have a capital letter only because something begins with them.
constexpr std::uint32_t everyday = word_flag::be | word_flag::have | word_flag::get | word_flag::modal | word_flag::negative | word_flag::joining |
                                   word_flag::preposition | word_flag::determiner | word_flag::pronoun | word_flag::adverb | word_flag::number_word |
                                   word_flag::question | word_flag::ing | word_flag::noun_ending;

/// "Community Powered Edmonton", "Section 242", "Involvement team": what a name looks like, though its first word is an everyday one.
bool may_be_name(const WordingBlock& item) {
  if (item.analysis.words.size() < 2) return false;
  const bool is_numbered = item.analysis.words[1].kind == WordKind::number;
  return is_numbered || item.analysis.facts[1].is(word_flag::capital) || item.word(1) == "team";
}

/// An answer, as it stands on a form.
bool is_answer(const WordingBlock& item) { return item.analysis.words.size() == 1 && (item.word(0) == "Yes" || item.word(0) == "No"); }

/// How the item's first word is written. Names, letters for words, numbers, links and quotations tell nothing.
Beginning beginning_of(const WordingBlock& item) {
  if (item.analysis.words.empty()) return Beginning::unclear;
  const Word& first = item.analysis.words.front();
  const WordFacts& facts = item.analysis.facts.front();
  const bool is_plain = first.kind == WordKind::word && item.text.find_first_not_of(" \n") == first.at;
  if (!is_plain || (item.marks.front() & (word_mark::silent | word_mark::link)) != 0) return Beginning::unclear;
  if (!facts.is(word_flag::capital)) return item.text[first.at] >= 'a' && item.text[first.at] <= 'z' ? Beginning::small : Beginning::unclear;
  if (facts.is(word_flag::all_capitals | word_flag::month | word_flag::weekday) || item.word(0) == "I") return Beginning::unclear;
  if (may_be_name(item) || is_answer(item)) return Beginning::unclear;
  const bool is_everyday = facts.is(everyday) || facts.in(WordListKind::familiar) || facts.in(WordListKind::noun);
  return is_everyday ? Beginning::capital : Beginning::unclear;
}

/// The blocks of a list that begin its items; both are in the order of the text.
std::vector<const WordingBlock*> item_beginnings(const Document& document, const ItemList& list) {
  std::vector<const WordingBlock*> beginnings;
  auto block = list.blocks.begin();
  for_each_child(document, list.node, [&](std::uint32_t, const Node& item) {
    while (block != list.blocks.end() && (*block)->prose->node < item.first_child) ++block;
    if (block != list.blocks.end() && (*block)->prose->node == item.first_child) beginnings.push_back(*block);
  });
  return beginnings;
}

const WordingBlock* first_that_begins(const std::vector<const WordingBlock*>& items, Beginning beginning) {
  const auto found = std::find_if(items.begin(), items.end(), [&](const WordingBlock* item) { return beginning_of(*item) == beginning; });
  return found == items.end() ? nullptr : *found;
}

using Items = std::vector<const WordingBlock*>;

void report_mixed(const Wording& wording, const Items& items, bool small_is_odd, Findings& findings) {
  const WordingBlock& odd = *first_that_begins(items, small_is_odd ? Beginning::small : Beginning::capital);
  findings.push_back(advice_at(place_of_words(wording, odd, 0), "plain/list-capitals",
                               "Other items of this list begin with a " + std::string(small_is_odd ? "capital" : "small") + " letter than " + quoted(odd.text) + ".",
                               "Begin all alike: with small letters after a sentence that ends with a colon, with capitals where each item is a sentence."));
}

/// Whether the paragraph above the list ends with a colon, so that its items go on from it.
bool goes_on_from_above(const Wording& wording, const ItemList& list) {
  return std::any_of(wording.blocks.begin(), wording.blocks.end(), [&](const WordingBlock& block) {
    return block.kind() == ProseKind::lead_in && wording.document.nodes[block.prose->node].next == list.node;
  });
}

/// Whether some items are sentences of their own, or begin with a label ("Green: on time"): these begin with a capital letter.
bool holds_sentences_or_labels(const Items& items) {
  return std::any_of(items.begin(), items.end(), [](const WordingBlock* item) {
    const std::string_view text = trimmed(item->text);
    const bool ends_so = !text.empty() && std::string_view(".!?").find(text.back()) != std::string_view::npos;
    return ends_so || text.find(':') != std::string_view::npos;
  });
}

void report_capitals(const Wording& wording, const WordingBlock& first, Findings& findings) {
  findings.push_back(advice_at(place_of_words(wording, first, 0), "plain/list-capitals",
                               "The items of this list go on from the sentence above it, and begin with capital letters: " + quoted(first.text),
                               "Begin them with small letters, as the rest of a sentence does; names keep their capitals."));
}

}  // namespace

void check_list_beginnings(const Wording& wording, Findings& findings) {
  constexpr std::ptrdiff_t least = 2;  // one may be a name that nobody told us
  for (const ItemList& list : wording.lists) {
    const Items items = item_beginnings(wording.document, list);
    const auto count = [&](Beginning beginning) {
      return std::count_if(items.begin(), items.end(), [&](const WordingBlock* item) { return beginning_of(*item) == beginning; });
    };
    const auto small = count(Beginning::small), capital = count(Beginning::capital);
    const bool is_numbered = (wording.document.nodes[list.node].flags & flag_ordered) != 0;
    if (small > 0 && capital > 0) {
      report_mixed(wording, items, small < capital, findings);
    } else if (capital >= least && !is_numbered && goes_on_from_above(wording, list) && !holds_sentences_or_labels(items)) {
      report_capitals(wording, *first_that_begins(items, Beginning::capital), findings);
    }
  }
}

}  // namespace alongside
