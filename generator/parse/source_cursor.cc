#include "parse/source_cursor.h"

#include <algorithm>

#include "foundation/bytes.h"
#include "foundation/unicode.h"

namespace alongside {
namespace {

constexpr std::size_t farthest = 4096;  // bytes

bool is_entity_sign(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '#';
}

/// The length of what looks like an entity at `at`; 0 where there is none.
std::size_t entity_length(std::string_view source, std::size_t at) {
  constexpr std::size_t longest_entity = 40;
  if (source[at] != '&') return 0;
  std::size_t end = at + 1;
  while (end < source.size() && end - at < longest_entity && is_entity_sign(source[end])) ++end;
  return end < source.size() && source[end] == ';' && end > at + 1 ? end + 1 - at : 0;
}

bool is_control(char c) { return static_cast<unsigned char>(c) < ' '; }

}  // namespace

void SourceCursor::move_to(std::size_t at, std::size_t limit) {
  at_ = std::min(at, source_.size());
  limit_ = std::min(std::max(at, limit), source_.size());
}

void SourceCursor::advance_to(std::size_t at) { at_ = std::clamp(at, at_, std::max(at_, limit_)); }

void SourceCursor::pass(char sign, std::size_t count) {
  for (; count > 0 && at_ < limit_ && source_[at_] == sign; --count) ++at_;
}

std::size_t SourceCursor::pass_run(char sign) {
  const std::size_t start = in_reach().find(sign);
  if (start == std::string_view::npos) return 0;
  at_ += start;
  while (at_ < limit_ && source_[at_] == sign) ++at_;
  return at_ - start;
}

std::string_view SourceCursor::in_reach() const { return source_.substr(at_, std::min(farthest, limit_ - at_)); }

std::size_t SourceCursor::find_sign(char sign) const {
  const std::size_t last = at_ + in_reach().size();
  for (std::size_t at = at_; at < last; ++at) {
    if (source_[at] == '\\') {
      ++at;
    } else if (source_[at] == sign) {
      return at;
    }
  }
  return std::string_view::npos;
}

const std::vector<WordPiece>& SourceCursor::find_words(std::string_view words) {
  pieces_.clear();
  if (words.empty()) return pieces_;
  const bool is_here = limit_ - at_ >= words.size() && source_.substr(at_, words.size()) == words;
  const auto may_differ = [](unsigned char byte) -> bytes::Answer { return bytes::is(byte, '\\') | bytes::is(byte, '&'); };
  if (is_here && !bytes::holds(words, may_differ)) {
    pieces_.push_back({at_, words.size(), 0, words.size(), true, false});
    at_ += words.size();
    return pieces_;
  }
  const std::size_t last = at_ + in_reach().size();
  for (std::size_t start = at_; start < last; ++start) {
    const char c = source_[start];
    if (c != words[0] && c != '\\' && c != '&' && !is_control(c)) continue;
    if (align(start, words)) {
      at_ = pieces_.back().source + pieces_.back().source_length;
      return pieces_;
    }
  }
  pieces_.clear();
  return pieces_;
}

bool SourceCursor::align(std::size_t at, std::string_view words) {
  pieces_.clear();
  WordPiece piece{at, 0, 0, 0, true, false};
  const auto finish = [&](std::size_t next_source, std::size_t next_words) {
    if (piece.words_length > 0) pieces_.push_back(piece);
    piece = {next_source, 0, next_words, 0, true, false};
  };
  std::size_t word = 0;
  while (word < words.size()) {
    if (at >= limit_) return false;
    const std::size_t entity = entity_length(source_, at);
    const bool as_written = source_[at] == words[word];
    if (entity > 0 && words.substr(word, entity) != source_.substr(at, entity)) {
      finish(at, word);
      next_code_point(words, word);
      piece = {at, entity, piece.words, word - piece.words, false, false};
      at += entity;
      finish(at, word);
    } else if (as_written && !(source_[at] == '\\' && at + 1 < limit_ && source_[at + 1] == '\\')) {
      ++at, ++word, ++piece.source_length, ++piece.words_length;
    } else if (source_[at] == '\\' && at + 1 < limit_ && source_[at + 1] == words[word]) {
      finish(at + 1, word);
      piece.after_backslash = true;
      at += 2, ++word, ++piece.source_length, ++piece.words_length;
    } else if (is_control(source_[at]) && source_[at] != '\n' && words[word] == ' ') {
      finish(at, word);
      piece = {at, 1, word, 1, false, false};
      ++at, ++word;
      finish(at, word);
    } else {
      return false;
    }
  }
  finish(at, word);
  return !pieces_.empty();
}

WordPiece SourceCursor::find_code(std::string_view words) {
  const std::size_t last = at_ + in_reach().size();
  for (std::size_t start = at_; start < last; ++start) {
    std::size_t at = start;
    std::size_t word = 0;
    bool verbatim = true;
    while (word < words.size() && at < limit_) {
      if (source_[at] == words[word]) {
        ++at, ++word;
      } else if (words[word] == ' ' && (source_[at] == '\n' || source_[at] == '\r')) {
        verbatim = false;
        at = source_.find_first_not_of(" \t\r\n>", at);
        if (at == std::string_view::npos) return {};
        ++word;
      } else if (source_[at] == '\\' && at + 1 < limit_ && source_[at + 1] == '|' && words[word] == '|') {
        verbatim = false;  // a pipe within a table
        ++at;
      } else {
        break;
      }
    }
    if (word < words.size()) continue;
    at_ = at;
    return {start, at - start, 0, words.size(), verbatim, false};
  }
  return {};
}

}  // namespace alongside
