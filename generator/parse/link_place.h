// Where the target of a link stands in the file: the parser gives the target, not its place.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>

#include "parse/source_cursor.h"

namespace alongside {

struct LinkPlace {
  std::size_t target = 0;         // byte in the file
  std::size_t target_length = 0;  // 0 where it could not be found
  bool verbatim = false;          // the target stands there letter for letter
  std::size_t end = 0;            // one past the link
};

/// The place of `url` in a link whose words end just before `cursor`; for `[words][name]` in the definition of the name.
class LinkFinder {
 public:
  /// Looks for definitions from byte `body` of `source` on.
  LinkFinder(std::string_view source, std::size_t body) : source_(source), body_(body) {}

  LinkPlace find(const SourceCursor& cursor, std::string_view url);

 private:
  LinkPlace inline_place(std::size_t open, std::size_t limit, std::string_view url) const;
  LinkPlace defined_place(std::string_view url, std::size_t end);
  void read_definitions();
  void add_definition(std::size_t after_colon);

  std::string_view source_;
  std::size_t body_;
  bool has_read_ = false;
  std::unordered_map<std::string_view, std::size_t> definitions_;  // where each target stands
};

}  // namespace alongside
