#include "foundation/bytes.h"

#include <string>

#include "catch.h"

using namespace alongside;

namespace {

bytes::Answer is_star(unsigned char byte) { return bytes::is(byte, '*'); }

}  // namespace

TEST_CASE("A byte is found wherever it stands, in texts of any length") {
  for (std::size_t length = 1; length <= 100; ++length) {
    for (std::size_t place = 0; place < length; ++place) {
      std::string text(length, 'x');
      text[place] = '*';
      CHECK(bytes::find(text, 0, is_star) == place);
      CHECK(bytes::find(text, place, is_star) == place);
      CHECK(bytes::find(text, place + 1, is_star) == std::string::npos);
    }
  }
}

TEST_CASE("The first of several bytes is found, and none where there is none") {
  const std::string text = std::string(40, 'x') + "*" + std::string(40, 'x') + "*";
  CHECK(bytes::find(text, 0, is_star) == 40);
  CHECK(bytes::find(text, 41, is_star) == 81);
  CHECK_FALSE(bytes::holds(std::string(81, 'x'), is_star));
  CHECK_FALSE(bytes::holds("", is_star));
}

TEST_CASE("Questions tell bytes outside ASCII and below a limit from the others") {
  CHECK(bytes::holds("caf\xC3\xA9", bytes::is_high));
  CHECK_FALSE(bytes::holds("cafe", bytes::is_high));
  CHECK(bytes::is_below('\t', ' ') == 1);
  CHECK(bytes::is_below(' ', ' ') == 0);
  CHECK(bytes::is_no('a', 'b') == 1);
}
