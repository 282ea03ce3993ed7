// The films in tests/cases/films were made by a real program; the bytes here are what such programs seldom write, or nobody should.
#include "media/film_length.h"

#include <string>
#include <vector>

#include "catch.h"
#include "foundation/files.h"

using namespace alongside;

namespace {

std::string film_file(const std::string& name) { return read_whole_file(ALONGSIDE_SOURCE_DIR "/tests/cases/films/" + name); }

/// `value` in `count` bytes, at most 8, the highest first.
std::string number(std::uint64_t value, int count) {
  std::string bytes;
  for (int i = count - 1; i >= 0; --i) bytes += static_cast<char>(value >> (8 * i) & 0xFF);
  return bytes;
}

std::string box(const std::string& kind, const std::string& inside) { return number(inside.size() + 8, 4) + kind + inside; }

std::string long_box(const std::string& kind, const std::string& inside) {
  return number(1, 4) + kind + number(inside.size() + 16, 8) + inside;
}

/// The head of a film, which counts `scale` ticks in a second.
std::string short_header(std::uint64_t scale, std::uint64_t duration) {
  return box("mvhd", number(0, 4) + number(0, 8) + number(scale, 4) + number(duration, 4) + std::string(80, '\0'));
}

std::string long_header(std::uint64_t scale, std::uint64_t duration) {
  return box("mvhd", number(1ULL << 24U, 4) + number(0, 8) + number(0, 8) + number(scale, 4) + number(duration, 8) + std::string(80, '\0'));
}

const std::string type_box = box("ftyp", "isom");

std::string mp4(const std::string& header) { return type_box + box("moov", header); }

std::string in_fragments(const std::string& duration) {
  return mp4(short_header(600, 0) + box("mvex", box("mehd", duration) + box("trex", "")));
}

/// An element whose size is said in 8 bytes.
std::string element(std::uint64_t kind, int width, const std::string& inside) {
  return number(kind, width) + '\x01' + number(inside.size(), 7) + inside;
}

std::string element_without_end(std::uint64_t kind, int width, const std::string& inside) { return number(kind, width) + '\xFF' + inside; }

const std::string ebml = element(0x1A45DFA3, 4, "");
const std::string half_minute = element(0x4489, 2, number(0x46EA6000, 4));  // 30000 as a number with a point

std::string webm(const std::string& about) { return ebml + element(0x18538067, 4, element(0x1549A966, 4, about)); }

}  // namespace

TEST_CASE("The length of a film is read wherever the program that made it put it") {
  CHECK(film_seconds(film_file("length-at-end.mp4")) == 560.0);
  CHECK(film_seconds(film_file("length-at-front.mp4")) == 560.0);
  CHECK(film_seconds(film_file("whole.webm")) == 560.0);
}

TEST_CASE("A film that was sent while it was made does not say its length") {
  CHECK(film_seconds(film_file("in-fragments.mp4")) == std::nullopt);
  CHECK(film_seconds(film_file("sent-live.webm")) == std::nullopt);
}

TEST_CASE("The head of an MP4 counts in ticks, in short numbers or in long ones") {
  CHECK(film_seconds(mp4(short_header(600, 336'000))) == 560.0);
  CHECK(film_seconds(mp4(short_header(90'000, 45'000))) == 0.5);
  CHECK(film_seconds(mp4(long_header(1'000'000, 0x1'0000'0000))) == Approx(4294.967296));
}

TEST_CASE("The boxes of an MP4 may have long sizes, and the last one none") {
  CHECK(film_seconds(type_box + long_box("mdat", "pictures") + long_box("moov", short_header(1, 7))) == 7.0);
  CHECK(film_seconds(type_box + number(0, 4) + "moov" + short_header(1, 7)) == 7.0);
  CHECK(film_seconds(box("free", "") + box("moov", box("free", "x") + short_header(1, 7))) == 7.0);
}

TEST_CASE("Of fragments the box that adds them up is asked") {
  CHECK(film_seconds(in_fragments(number(0, 4) + number(1200, 4))) == 2.0);
  CHECK(film_seconds(in_fragments(number(1ULL << 24U, 4) + number(1200, 8))) == 2.0);
  CHECK(film_seconds(in_fragments(number(0, 4) + number(0, 4))) == std::nullopt);
  CHECK(film_seconds(in_fragments(number(0, 4))) == std::nullopt);
}

TEST_CASE("The length of a WebM is a number with a point, in units that it may say") {
  CHECK(film_seconds(webm(half_minute)) == 30.0);
  CHECK(film_seconds(webm(element(0x2AD7B1, 3, number(500'000, 3)) + half_minute)) == 15.0);
  CHECK(film_seconds(webm(half_minute + element(0x2AD7B1, 3, number(2'000'000, 4)))) == 60.0);
  CHECK(film_seconds(webm(element(0x4489, 2, number(0x40DD4C0000000000, 8)))) == 30.0);
}

TEST_CASE("A part of a WebM whose size is not known is gone into") {
  const std::string about = element(0x1549A966, 4, half_minute);
  CHECK(film_seconds(ebml + element_without_end(0x18538067, 4, about)) == 30.0);
  CHECK(film_seconds(ebml + element_without_end(0x18538067, 4, element_without_end(0x1F43B675, 4, element(0xE7, 1, "")) + about)) == 30.0);
  CHECK(film_seconds(ebml + element_without_end(0x18538067, 4, element_without_end(0x1549A966, 4, half_minute))) == std::nullopt);
}

TEST_CASE("A film cut off at any byte has its true length or none") {
  for (const std::string& whole : {film_file("length-at-end.mp4"), film_file("length-at-front.mp4"), film_file("whole.webm"), mp4(long_header(10, 5600))}) {
    for (std::size_t length = 0; length < whole.size(); ++length) {
      const std::optional<double> seconds = film_seconds(std::string_view(whole).substr(0, length));
      INFO(length << " bytes of " << whole.size());
      CHECK(seconds.value_or(560.0) == 560.0);
    }
  }
}

TEST_CASE("A film with any byte changed is read to some end") {
  for (const std::string& whole : {film_file("length-at-end.mp4"), film_file("in-fragments.mp4"), film_file("whole.webm"), film_file("sent-live.webm")}) {
    for (std::size_t at = 0; at < whole.size(); ++at) {
      for (const char wrong : {'\x00', '\x01', '\x7F', '\x80', '\xFF'}) {
        std::string changed = whole;
        changed[at] = wrong;
        const double seconds = film_seconds(changed).value_or(1);
        INFO("byte " << at);
        CHECK((seconds > 0 && seconds <= 360'000));
      }
    }
  }
}

TEST_CASE("Sizes that cannot be give no length") {
  for (const std::uint64_t size : {1ULL, 2ULL, 7ULL, 9ULL, 0xFFFFFFFFULL}) {
    INFO(size);
    CHECK(film_seconds(type_box + number(size, 4) + "moov" + short_header(1, 7)) == std::nullopt);
    CHECK(film_seconds(mp4(number(size, 4) + "mvhd" + std::string(100, '\1'))) == std::nullopt);
  }
  for (const std::uint64_t size : {std::uint64_t{0}, std::uint64_t{15}, ~std::uint64_t{0}, std::uint64_t{1} << 63U}) {
    INFO(size);
    CHECK(film_seconds(type_box + number(1, 4) + "moov" + number(size, 8) + short_header(1, 7)) == std::nullopt);
  }
  CHECK(film_seconds(ebml + number(0x18538067, 4) + '\x01' + number((1ULL << 56U) - 2, 7) + half_minute) == std::nullopt);
  CHECK(film_seconds(ebml + number(0x18538067, 4) + std::string(9, '\0')) == std::nullopt);
  CHECK(film_seconds(ebml + std::string(100, '\0')) == std::nullopt);
}

TEST_CASE("Lengths that cannot be are none") {
  for (const std::string& header : {short_header(0, 100), short_header(1, 0), short_header(1, 0xFFFFFFFF), short_header(1, 360'001),
                                    long_header(1, ~std::uint64_t{0}), long_header(0, ~std::uint64_t{0} - 1)}) {
    CHECK(film_seconds(mp4(header)) == std::nullopt);
  }
  for (const std::uint64_t real : {0x0ULL, 0x7F800000ULL, 0xFF800000ULL, 0x7FC00000ULL, 0xC6EA6000ULL}) {  // 0, infinities, no number, less than 0
    INFO(real);
    CHECK(film_seconds(webm(element(0x4489, 2, number(real, 4)))) == std::nullopt);
  }
  CHECK(film_seconds(webm(element(0x4489, 2, ""))) == std::nullopt);
  CHECK(film_seconds(webm(element(0x4489, 2, "abc"))) == std::nullopt);
  CHECK(film_seconds(webm(half_minute + element(0x2AD7B1, 3, ""))) == std::nullopt);
  CHECK(film_seconds(webm(half_minute + element(0x2AD7B1, 3, std::string(9, '\1')))) == std::nullopt);
}

TEST_CASE("Boxes in boxes without end, and thousands of them, are given up after a few thousand looks") {
  std::string deep = short_header(1, 7);
  for (int i = 0; i < 2000; ++i) deep = box("moov", deep);
  CHECK(film_seconds(type_box + deep) == std::nullopt);
  std::string many = type_box;
  for (int i = 0; i < 20'000; ++i) many += box("free", "");
  many += box("moov", short_header(1, 7));
  int looks = 0;
  const FilmBytes counted{many.size(), [&](std::uint64_t at, std::size_t count) {
                            ++looks;
                            return many.substr(static_cast<std::size_t>(at), count);
                          }};
  CHECK(film_seconds(counted) == std::nullopt);
  CHECK(looks < 6000);
}

TEST_CASE("Of a film of gigabytes only heads are read") {
  const std::string front = type_box + number(1, 4) + "mdat" + number(5'000'000'000, 8);
  const std::string end = box("moov", short_header(1, 7));
  const std::uint64_t end_at = type_box.size() + 5'000'000'000;
  std::size_t bytes_read = 0;
  const FilmBytes film{end_at + end.size(), [&](std::uint64_t at, std::size_t count) {
                         bytes_read += count;
                         return at >= end_at ? end.substr(static_cast<std::size_t>(at - end_at), count) : front.substr(static_cast<std::size_t>(at), count);
                       }};
  CHECK(film_seconds(film) == 7.0);
  CHECK(bytes_read < 200);
}

TEST_CASE("What is no film has no length") {
  for (const std::string_view other : {"", "a", "a film", "GIF89a\x05\x01\x07\x01", "%PDF-1.7 and more words than a head has"}) CHECK(film_seconds(other) == std::nullopt);
}
