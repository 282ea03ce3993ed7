#include "parse/link_place.h"

#include <algorithm>

namespace alongside {
namespace {

std::size_t past_space(std::string_view source, std::size_t at) {
  return std::min(source.find_first_not_of(" \t\r\n", at), source.size());
}

/// One past the target that begins at `at`: to the `>` of <…>, else to white space or the bracket that closes the link.
std::size_t target_end(std::string_view source, std::size_t at, bool pointed) {
  int depth = 0;
  for (; at < source.size(); ++at) {
    const char c = source[at];
    if (c == '\\') {
      ++at;
    } else if (pointed) {
      if (c == '>' || c == '\n') return at;
    } else if (c == '(') {
      ++depth;
    } else if (static_cast<unsigned char>(c) <= ' ' || (c == ')' && --depth < 0)) {
      return at;
    }
  }
  return source.size();
}

/// One past the bracket that closes a link, passing over a title.
std::size_t link_end(std::string_view source, std::size_t at, std::size_t limit) {
  at = past_space(source, at);
  if (at < limit && (source[at] == '"' || source[at] == '\'' || source[at] == '(')) {
    const char close = source[at] == '(' ? ')' : source[at];
    for (++at; at < limit && source[at] != close; ++at) {
      if (source[at] == '\\') ++at;
    }
    at = past_space(source, at + 1);
  }
  const std::size_t close = source.find(')', at);
  return close == std::string_view::npos || close >= limit ? std::min(at, limit) : close + 1;
}

}  // namespace

LinkPlace LinkFinder::find(const SourceCursor& cursor, std::string_view url) {
  const std::size_t close = cursor.find_sign(']');
  if (close == std::string_view::npos) return {cursor.at(), 0, false, cursor.at()};
  const std::size_t after = close + 1;
  if (after < cursor.limit() && source_[after] == '(') return inline_place(after, cursor.limit(), url);
  if (after >= cursor.limit() || source_[after] != '[') return defined_place(url, after);
  constexpr std::size_t longest_label = 1000;  // CommonMark 0.29, link label
  const std::size_t length = source_.substr(after, longest_label).find(']');
  return defined_place(url, after + (length == std::string_view::npos ? 0 : length + 1));
}

LinkPlace LinkFinder::inline_place(std::size_t open, std::size_t limit, std::string_view url) const {
  std::size_t at = past_space(source_, open + 1);
  const bool pointed = at < limit && source_[at] == '<';
  if (pointed) ++at;
  const std::size_t end = std::min(target_end(source_, at, pointed), limit);
  LinkPlace place;
  place.target = at;
  place.target_length = end - at;
  place.verbatim = source_.substr(at, end - at) == url;
  place.end = link_end(source_, pointed ? end + 1 : end, limit);
  return place;
}

LinkPlace LinkFinder::defined_place(std::string_view url, std::size_t end) {
  if (!has_read_) read_definitions();
  const auto found = definitions_.find(url);
  if (found == definitions_.end()) return {end, 0, false, end};
  return {found->second, url.size(), true, end};
}

void LinkFinder::read_definitions() {
  has_read_ = true;
  for (std::size_t line = body_; line < source_.size();) {
    const std::size_t end = std::min(source_.find('\n', line), source_.size());
    const std::size_t open = source_.find_first_not_of(" >", line);
    const std::size_t colon = source_.find("]:", line);
    if (open < end && source_[open] == '[' && colon < end) add_definition(colon + 2);
    line = end + 1;
  }
}

void LinkFinder::add_definition(std::size_t after_colon) {
  std::size_t start = past_space(source_, after_colon);
  const bool pointed = start < source_.size() && source_[start] == '<';
  if (pointed) ++start;
  definitions_.emplace(source_.substr(start, target_end(source_, start, pointed) - start), start);
}

}  // namespace alongside
