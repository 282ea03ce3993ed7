#include "check/wording_tools.h"

#include <algorithm>
#include <array>
#include <utility>

#include "check/names.h"
#include "foundation/unicode.h"

namespace alongside {
namespace {

WordListEntry entry_of(const std::string& word, const std::string& use, WordListKind kind) {
  WordListEntry entry;
  entry.word = word;
  entry.use = use;
  entry.kind = kind;
  return entry;
}

WordList list_of_settings(const Settings& settings) {
  WordList list;
  list.name = "settings";
  for (const auto& [word, use] : settings.words_avoided) list.entries.push_back(entry_of(word, use, WordListKind::use_other_words));
  return list;
}

/// The glossary's spellings of each term mean the same thing.
WordList list_of_glossary(const Glossary& glossary) {
  WordList list;
  list.name = "glossary";
  for (const GlossaryTerm& term : glossary) {
    if (term.is_name || term.also.empty()) continue;
    list.entries.push_back(entry_of(term.term, {}, WordListKind::same_thing));
    list.entries.back().also = term.also;
  }
  return list;
}

std::unordered_map<std::string, std::string> easy_meanings_of(const Glossary& glossary) {
  std::unordered_map<std::string, std::string> meanings;
  for (const GlossaryTerm& term : glossary) {
    const std::string& meaning = term.easy.empty() ? term.plain : term.easy;
    meanings.emplace(lower_case(term.term), meaning);
    for (const std::string& spelling : term.also) meanings.emplace(lower_case(spelling), meaning);
  }
  return meanings;
}

std::uint8_t bit_of(ProseMarkKind kind) {
  switch (kind) {
    case ProseMarkKind::bold: return word_mark::bold;
    case ProseMarkKind::italic: return word_mark::italic;
    case ProseMarkKind::link: return word_mark::link;
    default: return 0;
  }
}

void mark_words(const Prose& prose, WordingBlock& block) {
  block.marks.assign(block.analysis.words.size(), 0);
  for (const Sentence& sentence : block.analysis.sentences) {
    if (sentence.word_count > 0) block.marks[sentence.first_word] |= word_mark::begins_sentence;
  }
  for (const ProseMark& part : prose.marks_of(*block.prose)) {
    if (const std::uint8_t bit = bit_of(part.kind); bit != 0) mark_stretch(block, part.at, part.length, bit);
  }
  for (const ProseSilence& silence : prose.silences_of(*block.prose)) mark_stretch(block, silence.at, silence.length, word_mark::silent);
}

void empty(WordingBlock& block) {
  block.analysis.words.clear();
  block.analysis.facts.clear();
  block.analysis.sentences.clear();
  block.terms.clear();
  block.marks.clear();
  block.flags = 0;
  block.lists = 0;
  block.kinds = 0;
  block.has_silent_words = false;
}

}  // namespace

WordingTools wording_tools(const Toolkit& toolkit, std::vector<WordList> lists) {
  const Toolkit* const alone = &toolkit;
  return wording_tools(std::span(&alone, 1), std::move(lists));
}

WordingTools wording_tools(std::span<const Toolkit* const> brands, std::vector<WordList> lists) {
  const Toolkit& toolkit = *brands.front();
  lists.push_back(list_of_settings(toolkit.settings));
  lists.push_back(names_of(brands));
  lists.push_back(list_of_glossary(toolkit.glossary));
  WordingTools tools;
  tools.vocabulary = Vocabulary(lists, toolkit.settings.words_allowed);
  tools.plain = limits_of(toolkit.settings, Edition::plain);
  tools.easy_read = limits_of(toolkit.settings, Edition::easy_read);
  tools.language = toolkit.settings.language;
  tools.easy_meanings = easy_meanings_of(toolkit.glossary);
  return tools;
}

void mark_stretch(WordingBlock& block, std::uint32_t at, std::uint32_t length, std::uint8_t bit) {
  const Words& words = block.analysis.words;
  const auto first = std::partition_point(words.begin(), words.end(), [&](const Word& word) { return word.end() <= at; });
  for (auto word = first; word != words.end() && word->at < at + length; ++word) {
    block.marks[static_cast<std::size_t>(word - words.begin())] |= bit;
  }
  block.has_silent_words = block.has_silent_words || bit == word_mark::silent;
}

void silence_words(WordingBlock& block, std::uint32_t first, std::uint32_t count) {
  for (std::uint32_t i = first; i < first + count; ++i) block.marks[i] |= word_mark::silent;
  block.has_silent_words = true;
}

void WordingDesk::lay_out(const Document& document, Edition edition, bool is_english, bool with_silent) {
  read_prose(document, edition, prose_);
  count_ = prose_.blocks.size();
  if (blocks_.size() < count_) blocks_.resize(count_);
  for (std::size_t i = 0; i < count_; ++i) {
    const ProseBlock& prose = prose_.blocks[i];
    WordingBlock& block = blocks_[i];
    empty(block);
    block.prose = &prose;
    block.text = prose_.words(prose);
    if (!prose.is_silent || with_silent) look_up(document, is_english, block);
  }
}

void WordingDesk::look_up(const Document& document, bool is_english, WordingBlock& block) {
  analyse(block.text, memo_for(is_english), block.analysis);
  terms_of(block.text, block.analysis.words, block.analysis.facts, tools_->vocabulary, block.terms);
  for (const WordFacts& facts : block.analysis.facts) block.flags |= facts.flags;
  for (const Word& word : block.analysis.words) block.kinds |= 1U << static_cast<unsigned>(word.kind);
  for (const TermMatch& term : block.terms) block.lists |= 1U << static_cast<unsigned>(tools_->vocabulary.entry(term.entry).kind);
  mark_words(prose_, block);
  silence_names(document, tools_->vocabulary, block);
}

WordMemo& WordingDesk::memo_for(bool is_english) {
  std::optional<WordMemo>& memo = is_english ? english_ : other_;
  if (!memo) memo.emplace(tools_->vocabulary, is_english);
  return *memo;
}

bool is_english(const WordingTools& tools, std::string_view language) {
  if (language.empty()) language = tools.language;
  return language == "en" || language.starts_with("en-");
}

}  // namespace alongside
