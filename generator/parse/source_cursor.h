// Finds in the file the words that the Markdown parser hands over without their place. The parser gives them in reading order,
// so a cursor that only moves forward finds each one, backslashes and entities (`&amp;`) counted in.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace alongside {

/// A part of the words: where it stands in the file, and whether it stands there letter for letter.
struct WordPiece {
  std::size_t source = 0;         // byte in the file
  std::size_t source_length = 0;
  std::size_t words = 0;          // byte in the words looked for
  std::size_t words_length = 0;
  bool verbatim = false;
  bool after_backslash = false;   // its first sign is written with a backslash before it
};

class SourceCursor {
 public:
  explicit SourceCursor(std::string_view source) : source_(source) {}

  /// Looks from `at` up to `limit` (bytes of the file) from now on.
  void move_to(std::size_t at, std::size_t limit);

  std::size_t at() const { return at_; }
  std::size_t limit() const { return limit_; }

  /// Goes on to `at`; never back.
  void advance_to(std::size_t at);

  /// Passes over `count` signs `sign` if the next ones are such.
  void pass(char sign, std::size_t count);

  /// Passes over the next run of `sign` and gives its length.
  std::size_t pass_run(char sign);

  /// Finds `words` and goes past them. Gives its pieces, or none where they are not found (the cursor stays).
  const std::vector<WordPiece>& find_words(std::string_view words);

  /// Finds the words of a code span, in which a line break became a space. The place, or an empty one.
  WordPiece find_code(std::string_view words);

  /// Where `sign` stands next without a backslash before it; npos where it does not within reach.
  std::size_t find_sign(char sign) const;

  /// The bytes from the cursor on in which what comes next must begin: only markup stands between words that follow each
  /// other, so it is never far, and a text full of links takes no longer than its length.
  std::string_view in_reach() const;

  std::string_view source() const { return source_; }

 private:
  bool align(std::size_t at, std::string_view words);

  std::string_view source_;
  std::size_t at_ = 0;
  std::size_t limit_ = 0;
  std::vector<WordPiece> pieces_;
};

}  // namespace alongside
