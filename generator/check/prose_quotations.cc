// Words in quotation marks are somebody's own, or spoken of as words: rules on wording pass over them.
#include <array>

#include "check/prose_writer.h"
#include "foundation/bytes.h"

namespace alongside {
namespace {

constexpr auto none = std::string_view::npos;

bool is_letter_or_digit(char c) {
  const auto lower = static_cast<unsigned char>(c | 32);
  return (lower >= 'a' && lower <= 'z') || (c >= '0' && c <= '9');
}

bool follows_word(std::string_view text, std::size_t at) { return at > 0 && static_cast<unsigned char>(text[at - 1]) > ' '; }

bool is_before_word(std::string_view text, std::size_t at) { return at < text.size() && is_letter_or_digit(text[at]); }

/// Whether a mark of any pair may begin with this byte.
bytes::Answer may_open(unsigned char byte) { return bytes::is(byte, '"') | bytes::is(byte, '\'') | bytes::is(byte, '\xE2'); }

/// One pair of marks. Single ones are apostrophes too, so they count only where a word begins and ends.
struct Marks {
  std::string_view open, close;
  bool is_single;
};

constexpr std::array<Marks, 4> marks = {
    Marks{"\u201C", "\u201D", false}, Marks{"\"", "\"", false}, Marks{"\u2018", "\u2019", true}, Marks{"'", "'", true}};

bool opens(std::string_view text, std::size_t at, const Marks& pair) {
  if (!text.substr(at).starts_with(pair.open)) return false;
  if (pair.is_single) return !(at > 0 && is_letter_or_digit(text[at - 1])) && is_before_word(text, at + pair.open.size()) &&
                             !(text[at + pair.open.size()] <= '9');
  const bool is_inch = pair.open == "\"" && at > 0 && text[at - 1] >= '0' && text[at - 1] <= '9';
  return !is_inch;
}

/// Where the closing mark of `pair` ends, searched from `from`; npos where there is none.
std::size_t end_of(std::string_view text, std::size_t from, const Marks& pair) {
  for (std::size_t at = text.find(pair.close, from); at != none; at = text.find(pair.close, at + 1)) {
    const std::size_t end = at + pair.close.size();
    if (!pair.is_single || (follows_word(text, at) && !is_before_word(text, end))) return end;
  }
  return none;
}

/// Walks over one block. A mark that was found to have no closing one has none further on either, so each is sought once.
class QuotationFinder {
 public:
  QuotationFinder(std::string_view text, Prose& prose) : text_(text), prose_(prose) {}

  void find() {
    for (std::size_t at = bytes::find(text_, 0, may_open); at != none; at = bytes::find(text_, at, may_open)) at = next(at);
  }

 private:
  std::size_t next(std::size_t at) {
    for (std::size_t i = 0; i < marks.size(); ++i) {
      if (is_unclosed_[i] || !opens(text_, at, marks[i])) continue;
      std::size_t end = end_of(text_, at + marks[i].open.size(), marks[i]);
      is_unclosed_[i] = end == none;
      if (end == none && i == 0) end = text_.size();  // a quotation that goes on in the next paragraph
      if (end == none) continue;
      prose_.silences.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end - at)});
      return end;
    }
    return at + 1;
  }

  std::string_view text_;
  Prose& prose_;
  std::array<bool, marks.size()> is_unclosed_ = {};
};

}  // namespace

void silence_quotations(Prose& prose, const ProseBlock& block) {
  QuotationFinder(std::string_view(prose.text).substr(block.at), prose).find();
}

}  // namespace alongside
