// The words that a worker has met: an open table of hashes, so that the next meeting costs one look.
#include <cstring>

#include "language/vocabulary.h"

namespace alongside {
namespace {

constexpr std::size_t first_slots = 4096;  // a power of two, as all sizes after it
constexpr std::size_t most_words =
    1U << 18;  // of one run; a text of nothing but new words must not fill the memory
constexpr std::size_t longest_kept = 64;  // letters

/// Some bytes as a number.
template <typename Number>
std::uint64_t bytes_at(const char* at) {
  Number number = 0;
  std::memcpy(&number, at, sizeof number);
  return number;
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

/// The first and the last bytes of a word, at most eight each; they may overlap. With its length they are the
/// whole of a word of up to 16 bytes, so that most words are compared without a look at their letters.
struct Ends {
  std::uint64_t head = 0, tail = 0;
};

Ends ends_of(std::string_view word) {
  const char* at = word.data();
  const std::size_t size = word.size();
  if (size >= 8) return {bytes_at<std::uint64_t>(at), bytes_at<std::uint64_t>(at + size - 8)};
  if (size >= 4) return {bytes_at<std::uint32_t>(at), bytes_at<std::uint32_t>(at + size - 4)};
  const auto byte = [&](std::size_t i) {
    return static_cast<std::uint64_t>(static_cast<unsigned char>(at[i]));
  };
  return {byte(0) | byte(size / 2) << 8, byte(size - 1)};
}

/// A number that two different words hardly ever share.
std::size_t hash_of(const Ends& ends, std::size_t size) {
  constexpr std::uint64_t odd = 0x9E3779B97F4A7C15U, other_odd = 0xC2B2AE3D27D4EB4FU;
  const std::uint64_t mixed = (ends.head * odd) ^ ((ends.tail + size) * other_odd);
  return static_cast<std::size_t>(mixed ^ (mixed >> 29) ^ (mixed >> 47));
}

}  // namespace

WordMemo::WordMemo(const Vocabulary& vocabulary, bool english)
    : vocabulary_(&vocabulary), english_(english), slots_(first_slots) {}

bool WordMemo::holds(const Slot& slot, std::string_view word) const {
  constexpr std::size_t told_by_ends = 16;
  if (word.size() <= told_by_ends) return true;
  return std::memcmp(letters_.data() + slot.at, word.data(), word.size()) == 0;
}

void WordMemo::grow() {
  std::vector<Slot> old(slots_.size() * 2);
  old.swap(slots_);
  const std::size_t mask = slots_.size() - 1;
  for (const Slot& slot : old) {
    if (slot.length == 0) continue;
    std::size_t at = hash_of({slot.head, slot.tail}, slot.length) & mask;
    while (slots_[at].length > 0) at = (at + 1) & mask;
    slots_[at] = slot;
  }
}

WordFacts WordMemo::facts_of(std::string_view word) {
  if (word.empty()) return {};
  const Ends ends = ends_of(word);
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = hash_of(ends, word.size()) & mask;
  for (; slots_[at].length > 0; at = (at + 1) & mask) {
    const Slot& slot = slots_[at];
    const bool same = slot.head == ends.head && slot.tail == ends.tail && slot.length == word.size();
    if (same && holds(slot, word)) return slot.facts;
  }
  const WordFacts facts = vocabulary_->facts_of(word, english_);
  if (count_ >= most_words || word.size() > longest_kept) return facts;
  slots_[at] = {ends.head, ends.tail, static_cast<std::uint32_t>(letters_.size()),
                static_cast<std::uint32_t>(word.size()), facts};
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
