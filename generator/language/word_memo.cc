// The words that a worker has met: an open table of hashes, so that the next meeting costs one look.
#include <cstring>

#include "language/vocabulary.h"

namespace alongside {
namespace {

constexpr std::size_t first_slots = 4096;  // a power of two, as all sizes after it
constexpr std::size_t most_words =
    1U << 18;  // of one run; a text of nothing but new words must not fill the memory
constexpr std::size_t longest_kept = 64;  // letters

/// A number that two different words hardly ever share. Eight bytes in one step, as most words have no more.
std::uint64_t hash_of(std::string_view word) {
  constexpr std::uint64_t odd = 0x9E3779B97F4A7C15U;
  std::uint64_t hash = word.size() * odd;
  const char* at = word.data();
  std::size_t left = word.size();
  while (left > 0) {
    std::uint64_t eight = 0;
    const std::size_t taken = left < sizeof eight ? left : sizeof eight;
    std::memcpy(&eight, at, taken);
    hash = (hash ^ eight) * odd;
    hash ^= hash >> 32;
    at += taken;
    left -= taken;
  }
  return hash;
}

/// Addresses and telephone numbers count as a word as short as most, because nobody reads them letter by
/// letter.
WordFacts facts_of_address() {
  constexpr std::uint8_t mean_letters = 5;
  WordFacts facts;
  facts.syllables = 1;
  facts.fog_syllables = 1;
  facts.letters = mean_letters;
  facts.characters = mean_letters;
  return facts;
}

}  // namespace

WordMemo::WordMemo(const Vocabulary& vocabulary, bool english)
    : vocabulary_(&vocabulary), english_(english), slots_(first_slots) {}

std::size_t WordMemo::slot_for(std::uint64_t hash, std::string_view word) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = hash & mask;
  for (; slots_[at].length > 0; at = (at + 1) & mask) {
    const Slot& slot = slots_[at];
    if (slot.hash == hash && slot.length == word.size() &&
        std::memcmp(letters_.data() + slot.at, word.data(), word.size()) == 0)
      break;
  }
  return at;
}

void WordMemo::grow() {
  std::vector<Slot> old(slots_.size() * 2);
  old.swap(slots_);
  const std::size_t mask = slots_.size() - 1;
  for (const Slot& slot : old) {
    if (slot.length == 0) continue;
    std::size_t at = slot.hash & mask;
    while (slots_[at].length > 0) at = (at + 1) & mask;
    slots_[at] = slot;
  }
}

WordFacts WordMemo::facts_of(std::string_view word) {
  if (word.empty()) return {};
  const std::uint64_t hash = hash_of(word);
  const std::size_t at = slot_for(hash, word);
  if (slots_[at].length > 0) return slots_[at].facts;
  const WordFacts facts = vocabulary_->facts_of(word, english_);
  if (count_ >= most_words || word.size() > longest_kept) return facts;
  slots_[at] = {hash, static_cast<std::uint32_t>(letters_.size()), static_cast<std::uint32_t>(word.size()),
                facts};
  letters_ += word;
  if (++count_ * 2 > slots_.size()) grow();
  return facts;
}

void facts_of(std::string_view block, const Words& words, WordMemo& memo, Facts& out) {
  out.resize(words.size());
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool address = words[i].kind == WordKind::address || words[i].kind == WordKind::phone;
    out[i] = address ? facts_of_address() : memo.facts_of(text_of(block, words[i]));
  }
}

}  // namespace alongside
